import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { entryAt } from '../../src/diagnostics/entries.ts';
import { messageOf } from '../../src/diagnostics/finding-words.ts';
import { nodeWorld } from '../../src/disk/node-world.ts';
import { findingWordsIn } from '../../src/findings.ts';
import { build, check } from '../../src/review.ts';
import { PdfStream } from '../../src/verification/pdf/values.ts';
import { verifyPdf } from '../../src/verification/pdf/verify-pdf.ts';
import { type Files, filesOf, memoryWorld, root } from '../support/memory-world.ts';
import { rewrittenPdf, streamOf } from '../support/rewritten-pdf.ts';
import { declaredIn, rollupOf, upperCampaign } from '../support/upper-campaign.ts';

const files = filesOf(fileURLToPath(new URL('../validation/fixtures/base', import.meta.url)));

/** A campaign's report, as a PDF that carries its data. */
async function reportOf(campaign: Files): Promise<Uint8Array> {
  const world = memoryWorld(campaign);
  const checked = await check(root, world, { allowMissing: true });
  const { files: made, findings } = await build(checked, ['report'], ['pdf'], world);
  const [file] = made;
  if (file === undefined) throw new Error(findings.map(({ code }) => code).join());
  return file.bytes;
}

const withPdf = (bytes: Uint8Array): Files => {
  const upper = upperCampaign({ 'moc-khe': '' }, declaredIn(files));
  return new Map(
    [...upper].flatMap(([path, text]) =>
      path === 'submissions/moc-khe.yaml'
        ? [['submissions/moc-khe.pdf', bytes] as const]
        : [[path, text] as const],
    ),
  );
};

/** The same report, saved again, with a line more in a submission that it carries. */
function spoilt(report: Uint8Array): Uint8Array {
  let changes = 0;
  const changed = rewrittenPdf(report, (value, _, objects) => {
    if (!(value instanceof PdfStream)) return value;
    const text = Buffer.from(objects.unpacked(value).bytes).toString();
    if (!text.startsWith('unit: phuong-an\n')) return value;
    changes += 1;
    return streamOf(Buffer.from(`${text}# thêm\n`), value.dictionary);
  });
  expect(changes).toBe(1);
  return changed;
}

describe('a report that carries its data', async () => {
  const report = await reportOf(files);
  const upper = withPdf(report);
  const checked = await check(root, memoryWorld(upper), { allowMissing: true });

  it('stands for the roll-up of its campaign', async () => {
    expect(
      checked.findings.map(({ code, args, place }) => ({ code, args, path: place.source.path })),
    ).toEqual([]);
    const asFile = upperCampaign({ 'moc-khe': await rollupOf(files, 'moc-khe') }, declaredIn(files));
    const same = await check(root, memoryWorld(asFile), { allowMissing: true });
    const figures = ({ summary }: typeof same) =>
      summary?.indicators.map(({ indicator, actual, target, due }) => ({ indicator, actual, target, due }));
    expect(figures(checked)).toEqual(figures(same));
    expect(checked.summary?.awards.total).toEqual(same.summary?.awards.total);
    expect(checked.folder.unread).toEqual([]);
  });

  it('is what findings in it are of: they name its entries, not lines that nobody sees', async () => {
    const others = withPdf(report);
    const review = Buffer.from(others.get('review.yaml') ?? []).toString();
    const changed = new Map([
      ...others,
      ['review.yaml', Buffer.from(review.replace('unitOfMeasure: người', 'unitOfMeasure: lượt'))] as const,
    ]);
    const { findings } = await check(root, memoryWorld(changed), { allowMissing: true });
    expect(findings.map(({ code, place }) => [code, place.source.path, entryAt(place)])).toEqual([
      ['rollup-declared-otherwise', 'submissions/moc-khe.pdf', 'declared › indicators › tuyen-quan'],
    ]);
  });

  it('of which another is made lets that be verified', async () => {
    const outcome = await verifyPdf(await reportOf(upper), { world: nodeWorld(), fonts: new Map() });
    expect(outcome).toMatchObject({ verdict: 'unchanged' });
    const asFile = upperCampaign({ 'moc-khe': await rollupOf(files, 'moc-khe') }, declaredIn(files));
    const ofFile = await verifyPdf(await reportOf(asFile), { world: nodeWorld(), fonts: new Map() });
    expect(ofFile).toMatchObject({ verdict: 'unchanged' });
  });

  it('is refused where what it carries is not whole, and stays unread where it carries nothing', async () => {
    const changed = await check(root, memoryWorld(withPdf(spoilt(report))), { allowMissing: true });
    expect(changed.review).toBeNull();
    expect(changed.findings).toMatchObject([{ code: 'rollup-pdf-unusable', args: { reason: 'changed' } }]);
    const scan = Buffer.from('%PDF-1.7\nno report\n');
    const unread = await check(root, memoryWorld(withPdf(scan)), { allowMissing: true });
    expect(unread.folder.unread.map(({ source }) => source.path)).toEqual(['submissions/moc-khe.pdf']);
    const [found] = unread.findings.filter(({ code }) => code === 'file-not-read');
    expect(found?.args).toMatchObject({ isSender: true, isReceived: false });
    if (found === undefined) return;
    expect(messageOf(found, findingWordsIn('vi'))).toContain('không mang theo dữ liệu');
    expect(messageOf(found, findingWordsIn('en'))).toContain('carries no data');
  });

  it('is of the unit that its host’s locality is called as, under whatever name it came', async () => {
    const { host } = parse(Buffer.from(files.get('review.yaml') ?? []).toString());
    const text = Buffer.from(upper.get('review.yaml') ?? []).toString();
    const review = text.replace('xã MOC-KHE', host.locality);
    expect(review).not.toBe(text);
    const renamed = new Map([
      ...[...upper].filter(([path]) => !path.endsWith('.pdf')),
      ['review.yaml', Buffer.from(review)] as const,
      ['submissions/Bao cao.pdf', report] as const,
    ]);
    const { folder, summary } = await check(root, memoryWorld(renamed), { allowMissing: true });
    expect(folder.rollups.map(({ root: rollup }) => rollup?.value.unit)).toEqual(['moc-khe']);
    expect(summary?.completeness.missing).toBe(0);
  });
});
