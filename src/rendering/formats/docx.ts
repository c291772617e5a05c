import { type Format, propertiesIn } from '../format.ts';

/** The report as a secretary would have typed it, to be edited in Word or LibreOffice. */
export const format: Format = {
  extension: 'docx',
  render: async (input) => {
    const { renderDocx } = await import('../docx/render-docx.ts');
    const tree = await input.document();
    const properties = await propertiesIn(tree, input);
    const bytes = await renderDocx(tree, await input.fonts(), properties, await input.attachments());
    return { bytes, unprintable: [] };
  },
};
