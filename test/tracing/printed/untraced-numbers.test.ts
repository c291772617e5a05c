import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { periodOf } from '../../../src/campaign/period.ts';
import { documentsOf, recordsOf, treeOf } from '../../../src/documents.ts';
import { programKinds } from '../../../src/intake/document-kinds.ts';
import { type Checked, check } from '../../../src/review.ts';
import { type DocumentText, documentTexts } from '../../../src/tracing/printed/printed-values.ts';
import { longDate } from '../../../src/vietnamese/dates.ts';
import { decisionNumberOnPaper } from '../../../src/vietnamese/normal-forms.ts';
import { type Files, filesOf, memoryWorld, root } from '../../support/memory-world.ts';
import { example } from '../../support/run.ts';
import { runs } from '../../support/runs.ts';
import { validCampaigns } from '../../support/valid-campaigns.ts';

const examples = ['cua-lo-2023', 'xa-moc-khe-2025'].map((name) => example.replace(/[^/\\]+$/, name));

/** Words of a text, whatever their case and the marks around them. */
const wordsOf = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/^[("“[]+|[)"”\],.;:…]+$/g, ''))
    .filter((word) => word !== '');

/** What stands beside each other in some texts: each word that has a letter, and each two words. */
class Known {
  readonly #words = new Set<string>();
  readonly #pairs = new Set<string>();

  constructor(texts: Iterable<string>) {
    for (const text of texts) {
      const words = wordsOf(text);
      for (const [index, word] of words.entries()) {
        if (/\p{L}/u.test(word)) this.#words.add(word);
        this.#pairs.add(`${words[index - 1] ?? ''} ${word}`);
        if (index === words.length - 1) this.#pairs.add(`${word} `);
      }
    }
  }

  /** Whether a word with digits stands there as well, beside the same word. */
  has(before: string, word: string, after: string): boolean {
    return (
      this.#words.has(word) || this.#pairs.has(`${before} ${word}`) || this.#pairs.has(`${word} ${after}`)
    );
  }
}

const source = fileURLToPath(new URL('../../..', import.meta.url));

function* filesBelow(folder: string, extension: string): Generator<string> {
  for (const name of readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith(extension)) yield readFileSync(join(source, folder, name), 'utf8');
  }
}

/** What the program's templates say, and the laws that its sentences name: none of it is computed. */
const ofProgram = new Known([
  ...[...filesBelow('templates', '.hbs')].map((text) => text.replace(/<[^>]*>|\{\{[^}]*\}\}/g, ' ')),
  ...filesBelow('templates', '.yaml'),
  ...[...filesBelow('src/report', '.ts')].flatMap((text) => text.match(/'[^'\n]*'|`[^`]*`/g) ?? []),
]);

/** Every text that stands in a file's data. */
function* stringsIn(data: unknown): Generator<string> {
  if (typeof data === 'string') yield data;
  else if (typeof data === 'object' && data !== null)
    for (const inner of Object.values(data)) yield* stringsIn(inner);
}

/** What people typed, and what the program says of time. */
function knownOf(checked: Checked, files: Files): Known {
  const typed = [...files.values()].flatMap((bytes) => [
    ...stringsIn(parse(new TextDecoder().decode(bytes))),
  ]);
  const { file } = recordsOf(checked).campaign;
  const { name, previous, next } = periodOf(file);
  const years = [-1, 0, 1, 2].map((more) => `năm ${file.year + more}`);
  const days = typed.filter((text) => /^\d{4}-\d{2}-\d{2}$/.test(text)).map(longDate);
  return new Known([...typed, ...typed.map(decisionNumberOnPaper), ...days, name, previous, next, ...years]);
}

/** What numbers the program gives by itself: of rows, of points, of what is called by its number. */
const isNumbering = (before: string, word: string, { where, text }: DocumentText) =>
  /^(?:tt|stt|số tt)$/i.test(where.column.at(-1) ?? '') ||
  ['tc', 'điều', 'biểu đồ', 'đồ'].includes(before) ||
  (/^\d{1,2}$/.test(word) && new RegExp(`(?:^|[:;] )${word}\\. `).test(text));

/** Numbers that a document says without a value behind them, though nobody typed them. */
function untracedIn(text: DocumentText, known: Known): string[] {
  let plain = '';
  let at = 0;
  for (const { start, end } of text.values) {
    plain += `${text.text.slice(at, start)}▒`;
    at = end;
  }
  plain += text.text.slice(at);
  const words = wordsOf(plain);
  // It is of the figures, and none of them.
  if (plain.startsWith('Mã đối chiếu số liệu: ')) return [];
  return words.flatMap((word, index) => {
    if (!/\d/.test(word)) return [];
    const [before, after] = [words[index - 1] ?? '', words[index + 1] ?? ''];
    const isKnown =
      known.has(before, word, after) || ofProgram.has(before, word, after) || isNumbering(before, word, text);
    return isKnown ? [] : [`${before} [${word}] ${after}: ${plain}`];
  });
}

async function untraced(files: Files): Promise<string[]> {
  const checked = await check(root, memoryWorld(files), { allowMissing: true });
  const known = knownOf(checked, files);
  const found: string[] = [];
  for (const kind of programKinds.keys()) {
    for (const document of documentsOf(checked, kind)) {
      const tree = await treeOf(checked, document, memoryWorld(files));
      for (const text of documentTexts(tree)) {
        for (const one of untracedIn(text, known)) found.push(`${document.fileName}: ${one}`);
      }
    }
  }
  return found;
}

describe('every number that a document says', () => {
  it.each(examples)('of %s is a value, or was typed', async (folder) => {
    expect(await untraced(filesOf(folder))).toEqual([]);
  });

  it('of any campaign is a value, or was typed', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(validCampaigns, async (files) => {
        expect(await untraced(files)).toEqual([]);
      }),
      runs(40, 2),
    );
  });
});
