import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tinos } from '../../src/fonts/family.ts';
import { sha256Of } from '../../src/sha256.ts';
import { pageText } from '../../src/verification/pdf/page-text.ts';
import { pagesOf } from '../../src/verification/pdf/pages.ts';
import { PdfObjects } from '../../src/verification/pdf/pdf-objects.ts';
import { withOtherDigit } from '../support/edited-digit.ts';
import { exampleFiles } from '../support/example-reports.ts';
import type { Files } from '../support/memory-world.ts';
import { textPagesIn } from '../support/pdf.ts';
import { rewrittenPdf } from '../support/rewritten-pdf.ts';
import { runs } from '../support/runs.ts';
import { validCampaigns } from '../support/valid-campaigns.ts';
import { examplePdfFile, reportFile, verified } from '../support/verified.ts';

/** The example as several hands would leave it: another's template and kind of document, a revision, an editor of Windows. */
function worked(): Files {
  const files = new Map(exampleFiles());
  const text = String(files.get('submissions/nghi-tan.yaml'));
  files.set(
    'submissions/nghi-tan.yaml',
    Buffer.from(`\ufeff${text.normalize('NFD').replaceAll('\n', '\r\n')}`),
  );
  files.set('submissions/nghi-tan-2.yaml', Buffer.from(text.replace(/^unit: .*$/m, '$&\nrevision: 2')));
  files.set('templates/report/closing.hbs', Buffer.from('<p>Trân trọng báo cáo.<stop></stop>/.</p>\n\n'));
  files.set(
    'templates/giay-moi/kind.yaml',
    Buffer.from('title: Giấy mời\nname: Giấy mời\nvalues: []\nsymbol: GM\n'),
  );
  files.set('templates/giay-moi/giay-moi.hbs', Buffer.from('<p>{{host.name}} trân trọng kính mời.</p>\n'));
  return files;
}

describe('what a PDF carries is enough to make it once more', () => {
  it('of a campaign with templates, kinds and revisions of its own', async () => {
    expect(await verified(await reportFile(worked(), 'pdf'))).toMatchObject({
      verdict: 'unchanged',
      differences: [],
    });
  });

  it('of any campaign', async () => {
    await fc.assert(
      fc.asyncProperty(validCampaigns, async (files) => {
        expect((await verified(await reportFile(files, 'pdf'))).verdict).toBe('unchanged');
      }),
      runs(40, 2),
    );
  });

  it('but for fonts of its own: with them it is unchanged, without them only its words are compared', async () => {
    const files = new Map(exampleFiles());
    const { regular, bold, italic, boldItalic } = tinos();
    const [normal, strong] = await Promise.all([readFile(regular.path), readFile(bold.path)]);
    const slanted = await Promise.all([readFile(italic.path), readFile(boldItalic.path)]);
    const fonts = { 'a.ttf': normal, 'b.ttf': strong, 'c.ttf': slanted[0], 'd.ttf': slanted[1] };
    for (const [name, bytes] of Object.entries(fonts)) files.set(`fonts/${name}`, bytes);
    const named =
      'fonts: { regular: fonts/a.ttf, bold: fonts/b.ttf, italic: fonts/c.ttf, boldItalic: fonts/d.ttf }';
    const campaign = String(files.get('review.yaml')).replace(/^documents:\n/m, `$&  ${named}\n`);
    files.set('review.yaml', Buffer.from(campaign));
    const file = await reportFile(files, 'pdf');
    const offered = new Map(Object.values(fonts).map((bytes) => [sha256Of(bytes), bytes]));
    expect((await verified(file, offered)).verdict).toBe('unchanged');
    const without = await verified(file);
    expect(without).toMatchObject({ verdict: 'different', differences: [{ code: 'saved-again' }] });
    expect(without.remarks.filter(({ code }) => code === 'fonts-missing')).toHaveLength(4);
    const { differences } = await verified(withOtherDigit(file, [4], 12).file);
    expect(differences.filter(({ code }) => code === 'text')).toMatchObject([{ page: 4 }]);
  });
});

it('pages read as another reader of PDFs reads them', async () => {
  for (const file of [await examplePdfFile(), rewrittenPdf(await examplePdfFile())]) {
    const objects = new PdfObjects(file);
    const others = await textPagesIn(file);
    for (const [index, page] of pagesOf(objects).entries()) {
      const words = pageText(objects, page).words.map(({ text }) => text);
      const pieces = others[index]?.pieces.map(({ text }) => text) ?? [];
      expect(words.join('')).toBe(pieces.join('').replace(/\s+/g, ''));
    }
  }
});
