import type { Format } from '../format.ts';

/** The annexes for a spreadsheet: a sheet each, numbers as numbers, totals as formulas. */
export const format: Format = {
  extension: 'xlsx',
  render: async (input) => {
    const { renderXlsx } = await import('../xlsx/render-xlsx.ts');
    const bytes = await renderXlsx(await input.document(), await input.fonts(), input.properties);
    return { bytes, unprintable: [] };
  },
};
