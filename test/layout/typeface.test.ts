import { expect, it } from 'vitest';
import { nodeEffects } from '../../src/cli/effects.ts';
import { readFamily, tinos } from '../../src/fonts/family.ts';
import { typefaceWith } from '../../src/layout/typeface.ts';
import { paragraph } from '../support/hostile-blocks.ts';
import { pdfIn, textOf } from '../support/pdf.ts';
import { pdfOf, treeOf } from '../support/rendered.ts';

const plain = { bold: false, italic: false };
/** A font that has set nothing yet. */
const fresh = async () => typefaceWith(await readFamily(nodeEffects().readFile, tinos()));
const read = (codePoints: readonly number[]) => String.fromCodePoint(...codePoints);

it('each character that a font lacks is reported and set as a box, whatever it lacked before', async () => {
  const { wordOf, missing } = await fresh();
  for (const word of ['a\u200d', '\u200d漢', 'b字b', '😀\ufe0f']) {
    const { glyphs } = wordOf(word, plain);
    const seen = [...word].filter((one) => !/\p{Default_Ignorable_Code_Point}/u.test(one));
    expect(glyphs.map(({ codePoints }) => read(codePoints))).toEqual(
      seen.map((one) => (/[ab]/.test(one) ? one : '□')),
    );
  }
  expect(missing()).toEqual(['漢', '字', '😀']);
});

it('a hyphen is drawn after one that is not seen, whose glyph it shares', async () => {
  const { wordOf } = await fresh();
  expect(wordOf('tổng\u00adkết', plain)).toEqual(wordOf('tổngkết', plain));
  const hyphen = wordOf('NĐ-CP', plain).glyphs[2];
  expect(read(hyphen?.codePoints ?? [])).toBe('-');
  expect(hyphen?.advance).toBeGreaterThan(0.3);
});

it('characters that share a glyph are read back from the PDF each as what it is, and a space that binds as a space', async () => {
  const { bytes } = await pdfOf(treeOf([paragraph('ə ‖ ǁ ә; ‖ năm\u00a02023')]));
  const [page] = (await pdfIn(bytes)).pages;
  expect(textOf(page?.pieces ?? [])).toBe('ə ‖ ǁ ә; ‖ năm 2023');
});
