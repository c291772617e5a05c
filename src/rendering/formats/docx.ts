import type { Format } from '../format.ts';

/** The report as a secretary would have typed it, to be edited in Word or LibreOffice. */
export const format: Format = {
  extension: 'docx',
  render: async (input) => {
    const { renderDocx } = await import('../docx/render-docx.ts');
    const bytes = await renderDocx(await input.document(), await input.fonts(), input.properties);
    return { bytes, unprintable: [] };
  },
};
