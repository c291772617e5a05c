import { expect, it } from 'vitest';
import { progressOf } from '../../src/aggregation/progress.ts';
import { unitsByFileNames } from '../../src/campaign/unread-of-units.ts';
import { base } from '../support/base-campaign.ts';
import { draftOfBase } from '../support/draft.ts';
import { filesOf, validated } from '../support/memory-world.ts';

it.each([
  ['submissions/Báo cáo phường An.docx', 'phuong-an'],
  ['submissions/phường An/bao cao (1).docx', 'phuong-an'],
  ['submissions/Phường Bình/thư/tệp của phường An.pdf', 'phuong-an'],
  ['thu/phuong-binh/scan.pdf', 'phuong-binh'],
  ['submissions/phuong-binh.khong-doc-duoc.phường An.docx', 'phuong-binh'],
  ['submissions/scan001.pdf', null],
  ['submissions/2023/scan.pdf', null],
])('the file "%s" is of the unit %s', async (path, id) => {
  const unitOf = unitsByFileNames((await draftOfBase()).campaign);
  expect(unitOf(path)?.id ?? null).toBe(id);
});

/** Where the campaign of two units stands with these files among the submissions, and without that of phường Bình. */
async function progressWith(files: readonly string[], settings = '') {
  const all = new Map(filesOf(base));
  all.delete('submissions/phuong-binh.yaml');
  const text = new TextDecoder().decode(all.get('review.yaml'));
  all.set('review.yaml', new TextEncoder().encode(`${text}\n${settings}`));
  for (const file of files) all.set(`submissions/${file}`, new Uint8Array([0]));
  const { draft, findings } = await validated(all);
  if (draft === null) throw new Error('review.yaml can be read.');
  return progressOf(draft, findings);
}

it.each(['phuong-binh.docx', 'Phường Bình/bao cao.docx', 'phuong-binh.xlsx'])(
  'a unit of which only "%s" has come in has submitted, and cannot be read',
  async (file) => {
    const progress = await progressWith([file]);
    expect(progress).toMatchObject({ due: 2, received: 2, unreadable: 1, missing: 0 });
    const of = progress.units.find(({ unit }) => unit === 'phuong-binh');
    expect(of).toMatchObject({ state: 'unreadable', unread: `submissions/${file}`, errors: 0 });
  },
);

it('attachments that the campaign lets lie there stand for no submission', async () => {
  const progress = await progressWith(['phuong-binh.docx'], 'rules: { file-not-read: off }\n');
  expect(progress).toMatchObject({ received: 1, unreadable: 0, missing: 1 });
});
