import type { Format } from '../format.ts';

/** The annexes for a spreadsheet, numbers as numbers, totals as formulas, and the data that they are made of, each row with a link to its file. */
export const format: Format = {
  extension: 'xlsx',
  readsData: true,
  hasNoText: true,
  render: async (input) => {
    const { renderXlsx } = await import('../xlsx/render-xlsx.ts');
    const bytes = renderXlsx(
      await input.document(),
      await input.data(),
      await input.fonts(),
      input.properties,
      input,
    );
    return { bytes, unprintable: [] };
  },
};
