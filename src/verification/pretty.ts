import type { ChalkInstance } from 'chalk';
import { printable } from '../diagnostics/printable.ts';
import type { Difference, Verification } from './verification.generated.ts';
import type { VerificationWords } from './words.ts';

/** What came of verifying a file, for people to read. */
export function prettyVerification(
  verification: Verification,
  { words, chalk }: { readonly words: VerificationWords; readonly chalk: ChalkInstance },
): string {
  const { file, verdict, problem, document, differences, more, remarks, fingerprint } = verification;
  const isSound = verdict === 'unchanged' || verdict === 'signed';
  const colour = isSound ? chalk.green : verdict === 'outdated' ? chalk.yellow : chalk.red;
  const lines = [
    ...(document === null ? [] : [words.document(document.kind, document.name, document.program)]),
    ...(problem === null ? [] : [words.problems[problem.code](problem.detail ?? '')]),
    ...linesOf(differences, words).map((line) => `- ${line}`),
    ...(more === 0 ? [] : [`- ${words.more(more)}`]),
    ...remarks.map((one) => words.remarks[one.code](one)),
    words.advice[verdict],
    // Whoever changes the data, too, makes a file that is sound in itself.
    ...(isSound && fingerprint !== null ? [words.fingerprint(fingerprint)] : []),
  ];
  const head = `${chalk.bold(printable(file))}: ${colour(words.verdicts[verdict])}`;
  return `${[head, ...lines.map((line) => `  ${printable(line)}`)].join('\n')}\n`;
}

/** Differences in words; what is said of several pages, once. */
function linesOf(differences: readonly Difference[], words: VerificationWords): readonly string[] {
  const pagesOf = new Map<string, number[]>();
  for (const one of differences) {
    const said = words.differences[one.code](one);
    const pages = pagesOf.get(said) ?? [];
    if (one.page !== null) pages.push(one.page);
    pagesOf.set(said, pages);
  }
  return [...pagesOf].map(([said, pages]) =>
    pages.length === 0 ? said : `${words.onPages(rangesOf(pages))}: ${said}`,
  );
}

/** "1–3, 5". @param pages in order */
function rangesOf(pages: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last !== undefined && page <= last[1] + 1) last[1] = page;
    else ranges.push([page, page]);
  }
  return ranges.map(([first, last]) => (first === last ? first : `${first}–${last}`)).join(', ');
}
