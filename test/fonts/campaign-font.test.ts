import { expect, it } from 'vitest';
import { nodeEffects } from '../../src/cli/effects.ts';
import type { Block } from '../../src/document/tree.ts';
import { type FontFile, readFamily, tinos, typefaceOf } from '../../src/fonts/family.ts';
import { nameTable } from '../../src/fonts/names.ts';
import { fontFileOf, tablesIn } from '../../src/fonts/sfnt.ts';
import { letterheadOf } from '../../src/letterheads/letterheads.ts';
import { chart } from '../support/hostile-blocks.ts';
import { dictionariesIn, pdfIn, textOf } from '../support/pdf.ts';
import { pdfOf } from '../support/rendered.ts';

it('styles whose files give one and the same name, with markup in it, are set each in its own', async () => {
  const name = 'X /JS (app.alert(1)) /OpenAction << ';
  const files = tinos();
  const place = { source: null, start: 0, end: 0 } as unknown as FontFile['namedAt']; // Nothing is found there.
  const ofCampaign = (file: FontFile): FontFile => ({ ...file, namedAt: place });
  const read = async (path: string) => {
    const tables = new Map(tablesIn(Buffer.from(await nodeEffects().readFile(path))));
    return fontFileOf(tables.set('name', nameTable(name, 'Regular')), false);
  };
  const family = await readFamily(read, {
    regular: ofCampaign(files.regular),
    bold: ofCampaign(files.bold),
    italic: ofCampaign(files.italic),
    boldItalic: ofCampaign(files.boldItalic),
  });
  expect(typefaceOf(family)).toBe('X JS app.alert1 OpenAction');
  const styles = [
    { text: 'thường ', bold: false, italic: false },
    { text: 'đậm ', bold: true, italic: false },
    { text: 'nghiêng ', bold: false, italic: true },
    { text: 'cả hai', bold: true, italic: true },
  ];
  const blocks: Block[] = [{ kind: 'paragraph', marker: '', runs: styles }, chart('Kết quả')];
  const tree = {
    name: 'Báo cáo',
    blocks,
    sheets: [],
    annexes: [],
    style: letterheadOf().style,
    hasContents: false,
  };
  const { bytes } = await pdfOf(tree, family);
  const [page] = (await pdfIn(bytes)).pages;
  const fonts = page?.pieces.map(
    ({ text, font }) => `${text.trim()}: ${font.replace('XJSappalert1OpenAction', '')}`,
  );
  expect(fonts).toEqual(
    expect.arrayContaining(['thường: -Regular', 'đậm: -Bold', 'nghiêng: -Italic', 'cả hai: -BoldItalic']),
  );
  expect(textOf(page?.pieces ?? [])).toContain('Nghi Tân');
  expect(dictionariesIn(bytes)).not.toMatch(/\/JS|\/OpenAction/);
});
