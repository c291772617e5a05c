import type { Abbreviations } from '../campaign/abbreviations.ts';
import { capitalized } from '../vietnamese/normal-forms.ts';
import type { Article, Block, Paragraph, Run } from './tree.ts';

/** What a text says in full where it is used for the first time. */
export interface FirstUses {
  readonly abbreviations: Abbreviations;
  /** Legal documents by type and number, "Nghị định số 03/2019/NĐ-CP", and what the first citation says besides. */
  readonly citations: ReadonlyMap<string, string>;
}

/**
 * Some blocks with each legal document cited in full, and each abbreviation opened, where the running text uses it for the first
 * time (NĐ 30, F24). Headings, tables, letterhead and recipients are left as they are, and are no first use.
 */
export function withFirstUses(blocks: readonly Block[], { abbreviations, citations }: FirstUses): Block[] {
  return opened(cited([...blocks], citations), abbreviations);
}

/** What is put in the place of a stretch of text. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A word is no part of a longer one, nor of a document's symbol: "05/BC-UBND". */
const [noneBefore, noneAfter] = ['(?<![\\p{L}\\p{N}/-])', '(?![\\p{L}\\p{N}]|[-/]\\p{L})'] as const;

/** Blocks with the first citation of each document in full. */
function cited(blocks: readonly Block[], citations: FirstUses['citations']): Block[] {
  if (citations.size === 0) return [...blocks];
  const forms = new Map(
    [...citations.keys()].flatMap((name): [string, string][] => [
      [name, name],
      // The word is often left out.
      [name.replace(' số ', ' '), name],
    ]),
  );
  const pattern = anyOf(forms.keys());
  const seen = new Set<string>();
  return edited(blocks, isRunningText, (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: form, index }): Edit[] => {
      const name = forms.get(form) ?? form;
      if (seen.has(name)) return [];
      seen.add(name);
      const end = index + form.length;
      const isInFull = /^,? (?:ngày \d|của )/u.test(text.slice(end));
      return isInFull ? [] : [{ start: index, end, text: `${name} ${citations.get(name)}` }];
    }),
  );
}

/** Blocks with the first use of each abbreviation opened: "Ủy ban nhân dân (UBND)". */
function opened(blocks: readonly Block[], abbreviations: Abbreviations): Block[] {
  const shortForms = anyOf(abbreviations.keys());
  const used = new Set(
    textsOf(blocks.filter(opensWords)).flatMap((text) =>
      [...text.matchAll(shortForms)].map(([short]) => short),
    ),
  );
  if (used.size === 0) return [...blocks];
  const forms = new Map(
    [...abbreviations]
      .filter(([short]) => used.has(short))
      .flatMap(([short, long]): [string, string][] => [
        [short, short],
        [long, short],
        [capitalized(long), short],
      ]),
  );
  const pattern = anyOf(forms.keys());
  const seen = new Set<string>();
  return edited(blocks, opensWords, (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: form, index }): Edit[] => {
      const short = forms.get(form) ?? form;
      if (seen.has(short)) return [];
      seen.add(short);
      const end = index + form.length;
      if (form !== short) {
        const isOpened = text.slice(end).trimStart().startsWith(`(${short})`);
        return isOpened ? [] : [{ start: end, end, text: ` (${short})` }];
      }
      const long = abbreviations.get(short) ?? short;
      const isCapitalized =
        beginsSentence(text.slice(0, index)) || isInName(text.slice(0, index), text.slice(end));
      return [{ start: index, end, text: `${isCapitalized ? capitalized(long) : long} (${short})` }];
    }),
  );
}

/** Whether what follows a text begins a sentence. */
function beginsSentence(before: string): boolean {
  return /(?:^|[.!?:]\s+)$/u.test(before);
}

/** Whether what stands between two texts is in the name of a school: "Trường Tiểu học và THCS Khe Vàng". */
function isInName(before: string, after: string): boolean {
  return /Trường (?:[^.,;:()]{1,40} )?$/u.test(before.slice(-60)) && /^ \p{Lu}/u.test(after);
}

/** Any of some words or phrases, the longest that there is. */
function anyOf(forms: Iterable<string>): RegExp {
  const alternatives = [...forms].sort((a, b) => b.length - a.length).map(literally);
  return new RegExp(`${noneBefore}(?:${alternatives.join('|')})${noneAfter}`, 'gu');
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Whether a block is running text: what an article's number stands before is, too. */
function isRunningText(block: Block): block is Paragraph | Article {
  return block.kind === 'paragraph' || block.kind === 'article';
}

/** Whether abbreviations are opened in a block: the names of who proposes, and of laws, are no text in which they are used. */
function opensWords(block: Block): boolean {
  return block.kind !== 'paragraph' || block.isBasis !== true;
}

function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (isRunningText(block) ? block.runs.map(({ text }) => text) : []));
}

/** Blocks whose running text has been changed; its values and references stay with what prints them. */
function edited(
  blocks: readonly Block[],
  isEdited: (block: Block) => boolean,
  editsOf: (text: string) => readonly Edit[],
): Block[] {
  return blocks.map((block) =>
    isRunningText(block) && isEdited(block)
      ? { ...block, runs: block.runs.map((run) => editedRun(run, editsOf(run.text))) }
      : block,
  );
}

function editedRun(run: Run, edits: readonly Edit[]): Run {
  if (edits.length === 0) return run;
  let text = '';
  let end = 0;
  for (const edit of edits) {
    text += run.text.slice(end, edit.start) + edit.text;
    end = edit.end;
  }
  text += run.text.slice(end);
  const shift = (offset: number) =>
    edits
      .filter((edit) => edit.end <= offset)
      .reduce((at, edit) => at + edit.text.length - (edit.end - edit.start), offset);
  const moved = <Placed extends { readonly start: number; readonly end: number }>(placed: Placed) => ({
    ...placed,
    start: shift(placed.start),
    end: shift(placed.end),
  });
  const { values, references } = run;
  return {
    ...run,
    text,
    ...(values === undefined ? {} : { values: values.map(moved) }),
    ...(references === undefined ? {} : { references: references.map(moved) }),
  };
}
