import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { linesOfKind } from '../support/document.ts';
import { type Files, validated } from '../support/memory-world.ts';
import { newFolder, run } from '../support/run.ts';
import { smallCampaign } from '../support/small-campaign.ts';

const unitKinds = [
  { id: 'xa', name: 'xã', submits: 'rollup' },
  { id: 'truong', name: 'trường' },
];
const unit = (id: string, name: string, kind: string) => ({ id, name, kind });
const communes = [unit('cao', 'xã Cao', 'xa'), unit('thap', 'xã Thấp', 'xa')];
const school = unit('truong-a', 'trường A', 'truong');

/** A campaign of units of which nothing has come. */
const campaignOf = (units: readonly object[]): Files =>
  smallCampaign({
    units: {},
    review: {
      host: { name: 'Ủy ban nhân dân huyện Mẫu', shortName: 'UBND huyện', locality: 'huyện Mẫu' },
      unitKinds,
      units,
    },
  });

async function onDisk(files: Files): Promise<string> {
  const folder = await newFolder();
  await mkdir(join(folder, 'submissions'), { recursive: true });
  for (const [path, bytes] of files) await writeFile(join(folder, path), bytes);
  return folder;
}

const missingIn = async (files: Files) => {
  const { findings } = await validated(files, '2023-12-05');
  return findings.filter(({ code }) => code === 'submission-missing');
};

describe('units that send roll-ups', () => {
  it('are missed as such, apart from those that fill in forms', async () => {
    expect(await missingIn(campaignOf([...communes, school]))).toMatchObject([
      { args: { id: 'cao', isRollup: true, others: [{ id: 'thap' }] } },
      { args: { id: 'truong-a', isRollup: false, others: [] } },
    ]);
    const folder = await onDisk(campaignOf([...communes.slice(0, 1), school]));
    const { stdout } = await run(['validate', folder]);
    expect(stdout.replace(/\s+/g, ' ')).toContain('Chưa có bản tổng hợp của xã Cao (hạn nộp 30/11/2023).');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'review rollup <kỳ tổng kết của mình> --unit cao -o cao.yaml',
    );
    expect(stdout).toContain('Chưa có báo cáo của trường A');
  });

  it('are asked for no form, and one line says so', async () => {
    const folder = await onDisk(campaignOf([...communes, school]));
    const { stdout } = await run(['forms', folder, '-f', 'all']);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'Không làm biểu mẫu: xã Cao, xã Thấp gửi bản tổng hợp của cấp mình, lập bằng lệnh review rollup.',
    );
    expect((await readdir(join(folder, 'forms'))).sort()).toEqual([
      'truong-a.html',
      'truong-a.xlsx',
      'truong-a.yaml',
    ]);
    expect((await run(['forms', folder, '-f', 'all', '--check'])).status).toBe(0);
    // One that lies there from before is said to be nobody's.
    const form = await readFile(join(folder, 'forms', 'truong-a.yaml'), 'utf8');
    await writeFile(join(folder, 'forms', 'cao.yaml'), form.replace('truong-a', 'cao'));
    expect((await run(['forms', folder])).stdout).toContain('forms/cao.yaml');
    expect((await run(['forms', folder, '--unit', 'cao'])).stdout).toMatch(/^Không làm biểu mẫu: xã Cao/u);
  });

  it('have sent none, as the status says, and are not rated', async () => {
    const folder = await onDisk(campaignOf([...communes, school]));
    expect((await run(['status', folder])).stdout).toContain('chưa gửi tổng hợp');
    const { units } = JSON.parse((await run(['status', folder, '-f', 'json'])).stdout);
    expect(units.map(({ submits }: { submits: string }) => submits)).toEqual(['rollup', 'rollup', 'form']);
  });

  it('are reminded of what they are to make, and with which command', async () => {
    const letter = (await linesOfKind(campaignOf(communes.slice(0, 1)), 'cong-van-don-doc')).join('\n');
    expect(letter).toContain('V/v đôn đốc gửi bản tổng hợp kết quả công tác năm 2023');
    expect(letter).toContain('chưa nhận được bản tổng hợp của Ủy ban nhân dân xã Cao');
    expect(letter).toContain('gửi bản tổng hợp (tệp do lệnh review rollup lập, với --unit cao) về');
    expect(letter).not.toMatch(/gửi báo cáo|biểu mẫu/u);
  });

  it('are asked for roll-ups, and those that fill in forms for these', async () => {
    const asked = async (units: readonly object[]) =>
      (await linesOfKind(campaignOf(units), 'cong-van-de-nghi')).join('\n');
    const both = await asked([...communes, school]);
    expect(both).toContain('Biểu mẫu, thời hạn gửi báo cáo');
    expect(both).toContain('Riêng Ủy ban nhân dân các xã tổng hợp báo cáo của các đơn vị trực thuộc');
    expect(both).toContain('theo biểu mẫu gửi kèm');
    const rollups = await asked(communes);
    expect(rollups).toContain('Hình thức, thời hạn gửi báo cáo');
    expect(rollups).toMatch(/^Ủy ban nhân dân các xã tổng hợp báo cáo/mu);
    expect(rollups).not.toContain('theo biểu mẫu gửi kèm');
    expect(await asked([school])).not.toContain('review rollup');
  });

  it('are told so where they submit a form instead, with or without ratings', async () => {
    const campaign = campaignOf([...communes, school]);
    const form = (of: string, more: object) =>
      Buffer.from(stringify({ unit: of, year: 2023, submitted: '2023-11-20', ...more }));
    const { findings } = await validated(
      new Map([
        ...campaign,
        ['submissions/cao.yaml', form('cao', { ratings: { p: { level: 'tot' } } })],
        ['submissions/thap.yaml', form('thap', {})],
        ['submissions/truong-a.yaml', form('truong-a', {})],
      ]),
      '2023-12-05',
    );
    const told = findings.filter(({ code }) => code === 'form-instead-of-rollup');
    expect(told.map(({ place, severity }) => [place.source.path, severity])).toEqual([
      ['submissions/cao.yaml', 'error'],
      ['submissions/thap.yaml', 'error'],
    ]);
    expect(findings.map(({ code }) => code)).not.toContain('rating-not-due');
    expect(findings.map(({ code }) => code)).not.toContain('submission-missing');
  });

  it('are given no form where a campaign is opened from the last one', async () => {
    const folder = await onDisk(campaignOf([...communes, school]));
    const next = join(await newFolder(), 'ky-sau');
    const { status, stderr } = await run(['init', next, '--from', folder]);
    expect([status, stderr]).toEqual([0, '']);
    expect(await readdir(join(next, 'forms'))).toEqual(['truong-a.yaml']);
    expect(parse(await readFile(join(next, 'review.yaml'), 'utf8')).unitKinds).toMatchObject(unitKinds);
  });
});
