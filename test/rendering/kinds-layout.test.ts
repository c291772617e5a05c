import { beforeAll, describe, expect, it } from 'vitest';
import type { DocumentTree, Letterhead, Signature } from '../../src/document/tree.ts';
import { documentsOf, treeOf } from '../../src/documents.ts';
import { programKinds, requiredKindNames } from '../../src/intake/document-kinds.ts';
import { check } from '../../src/review.ts';
import { filesOf, memoryWorld, root } from '../support/memory-world.ts';
import {
  centre,
  expectPartOf,
  find,
  isBold,
  isItalic,
  lengthOf,
  millimetre,
  pageNumberOf,
  partsOf,
  ruleUnder,
} from '../support/pages.ts';
import { type Page, type PdfFile, pdfIn, textOf } from '../support/pdf.ts';
import { pdfOf } from '../support/rendered.ts';
import { example } from '../support/run.ts';

// What the report's own test holds it to, other kinds are held to here; sheets have no margins.
const kinds = [...programKinds].flatMap(([name, { formats }]) =>
  requiredKindNames.includes(name) || !formats.includes('pdf') ? [] : name,
);

/** The example, of which one unit is to be reminded. */
const files = new Map([...filesOf(example)].filter(([path]) => path !== 'submissions/nghi-thu.yaml'));

const world = memoryWorld(files);
const campaign = check(root, world, { allowMissing: true });

describe.each(kinds)('a document of the kind %s', (kind) => {
  let tree: DocumentTree;
  let file: PdfFile;
  let first: Page;
  let letterhead: Letterhead | undefined;
  let signature: Signature | undefined;

  beforeAll(async () => {
    const checked = await campaign;
    const [document] = documentsOf(checked, kind);
    if (document === undefined) throw new Error(`There is no document of the kind ${kind}.`);
    const whole = await treeOf(checked, document, world);
    // Sheets of a kind are alike.
    tree = { ...whole, sheets: whole.sheets.slice(0, 3) };
    file = await pdfIn((await pdfOf(tree)).bytes);
    first = file.pages[0] as Page;
    letterhead = tree.blocks.find((block) => block.kind === 'letterhead');
    signature = tree.blocks.find((block) => block.kind === 'signature');
  });

  it('is on A4 in one family, and numbers the pages of each part but the first (F01, F03, F04)', () => {
    for (const page of file.pages) {
      expect([page.width, page.height].map(Math.round).sort()).toEqual([595, 842]);
      for (const { font } of page.pieces) expect(font.split('-')[0]).toBe('Tinos');
    }
    if (tree.sheets.length > 0) return;
    for (const part of partsOf(file)) {
      const numbers = part.map((page) => pageNumberOf(page)?.text ?? null);
      expect(numbers).toEqual(part.map((_, index) => (index === 0 ? null : String(index + 1))));
    }
  });

  it('stays within the margins (F02)', () => {
    if (tree.sheets.length > 0) return;
    for (const page of file.pages) {
      const number = pageNumberOf(page);
      for (const piece of page.pieces.filter((one) => one !== number)) {
        expect(piece.x).toBeGreaterThanOrEqual(30 * millimetre - 0.1);
        expect(page.width - piece.x - piece.width).toBeGreaterThanOrEqual(17 * millimetre - 0.5);
        expect(piece.y - 0.9 * piece.size).toBeGreaterThanOrEqual(20 * millimetre - 1);
        expect(page.height - piece.y - 0.22 * piece.size).toBeGreaterThanOrEqual(20 * millimetre - 0.5);
      }
    }
  });

  it('has the letterhead of the decree, its number below the body and the day beside it (F05–F10)', () => {
    if (letterhead === undefined) return;
    const nation = find(first, 'CỘNG HÒA XÃ HỘI');
    const motto = find(first, 'Độc lập - Tự do');
    expect(nation).toMatchObject({ size: 12, font: 'Tinos-Bold' });
    expect(motto).toMatchObject({ size: 13, font: 'Tinos-Bold' });
    expect(Math.abs(lengthOf(ruleUnder(first, motto)) - motto.width)).toBeLessThan(1);
    const issuer = first.pieces.filter(
      (piece) => isBold(piece) && piece.x < nation.x && piece.y < motto.y + 40,
    );
    const body = issuer.findLast(({ text }) => text === letterhead?.left.at(-1)?.text);
    if (body === undefined) throw new Error('No body issues it.');
    expect(body.size).toBe(12);
    expectPartOf(ruleUnder(first, body), body.width);
    const number = find(first, letterhead.number.trim().slice(0, 3));
    expect(number).toMatchObject({ size: 13, font: 'Tinos-Regular' });
    expect(number.y).toBeGreaterThan(body.y);
    const place = find(first, letterhead.placeAndDate.split(',')[0] ?? '');
    expect(place).toMatchObject({ size: 13, font: 'Tinos-Italic' });
    expect(place.y).toBeCloseTo(number.y, 1);
  });

  it('says what it is: a letter below its number, others in a title (F11, F12)', () => {
    if (letterhead === undefined) return;
    const title = tree.blocks.find((block) => block.kind === 'title');
    const number = find(first, letterhead.number.trim().slice(0, 3));
    if (title === undefined) {
      const subject = find(first, 'V/v ');
      expect(subject).toMatchObject({ size: 12, font: 'Tinos-Regular' });
      expect(Math.abs(centre(subject) - centre(find(first, 'THỊ XÃ CỬA LÒ')))).toBeLessThan(2);
      expect(find(first, 'Kính gửi:')).toMatchObject({ size: 14, font: 'Tinos-Regular' });
      return;
    }
    const type = find(first, title.type);
    expect(type).toMatchObject({ size: 14, font: 'Tinos-Bold' });
    expect(type.y).toBeGreaterThan(number.y);
    expect(centre(type)).toBeCloseTo((30 * millimetre + first.width - 17 * millimetre) / 2, 0);
  });

  it('is signed at the right with room to do so, beside its recipients (F17, F18)', () => {
    if (letterhead === undefined || signature === undefined || signature.name === '') return;
    const { name, lines, recipients } = signature;
    const page = file.pages.find(({ pieces }) => pieces.some(({ text }) => text === name));
    const signer = find(page, name);
    const position = page?.pieces.findLast(({ text }) => text === lines.at(-1)) ?? signer;
    expect(signer).toMatchObject({ size: 14, font: 'Tinos-Bold' });
    expect(position).toMatchObject({ size: 14, font: 'Tinos-Bold' });
    expect(Math.abs(centre(signer) - centre(position))).toBeLessThan(1);
    expect(position.x).toBeGreaterThan(first.width / 2);
    expect(signer.y - 0.9 * signer.size - position.y).toBeGreaterThanOrEqual(25 * millimetre);
    if (recipients.length === 0) return;
    const heading = find(page, 'Nơi nhận:');
    expect(heading.size).toBe(12);
    expect([isBold(heading), isItalic(heading)]).toEqual([true, true]);
    expect(Math.abs(heading.y - position.y)).toBeLessThan(4 + 20 * (lines.length - 1));
    expect(find(page, '- Lưu:')).toMatchObject({ size: 11, font: 'Tinos-Regular' });
    expect(textOf(page?.pieces ?? [])).toMatch(/- Lưu: .*\./);
  });
});
