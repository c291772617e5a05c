import { type Format, propertiesIn } from '../format.ts';

/** The document as it is signed: Nghị định 30's layout, fonts embedded. */
export const format: Format = {
  extension: 'pdf',
  render: async (input) => {
    const { renderPdf } = await import('../pdf/render-pdf.ts');
    const tree = await input.document();
    return renderPdf(tree, await input.fonts(), {
      ...(await propertiesIn(tree, input)),
      profile: await input.readProgramFile('dist/sRGB.icc'),
      attachments: await input.attachments(),
    });
  },
};
