import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { newFolder, run } from './run.ts';

type Data = Readonly<Record<string, unknown>>;

/** What stands in a campaign of some hamlets beside what every campaign has. */
interface SmallCampaign {
  /** Each unit's submission beside its head; `null` for a unit that has not submitted. */
  readonly units: Readonly<Record<string, Data | null>>;
  readonly review?: Data;
  readonly host?: Data;
}

/** Writes a campaign of a few units into a new folder. A unit's name is "thôn" and its id in capitals. */
export async function smallCampaign({ units, review = {}, host }: SmallCampaign): Promise<string> {
  const folder = await newFolder();
  await mkdir(join(folder, 'submissions'));
  const head = {
    year: 2023,
    title: 'Tổng kết công tác năm 2023',
    host: { name: 'Ủy ban nhân dân xã Thử', shortName: 'UBND xã', locality: 'xã Thử' },
    deadline: '2023-11-30',
    document: {
      issuer: ['ỦY BAN NHÂN DÂN', 'XÃ THỬ'],
      symbol: 'BC-UBND',
      place: 'Thử',
      date: '2023-12-13',
      signature: { lines: ['CHỦ TỊCH'], name: 'Nguyễn Văn X' },
      recipients: ['UBND tỉnh'],
      archive: 'VT',
    },
    unitKinds: [
      { id: 'thon', name: 'thôn' },
      { id: 'truong', name: 'trường' },
    ],
    units: Object.keys(units).map((id) => ({ id, name: `thôn ${id.toUpperCase()}`, kind: 'thon' })),
    programmes: [{ id: 'p', title: 'Công tác quốc phòng' }],
  };
  await writeFile(join(folder, 'review.yaml'), stringify({ ...head, ...review }));
  if (host !== undefined) await writeFile(join(folder, 'host.yaml'), stringify({ year: 2023, ...host }));
  for (const [unit, submission] of Object.entries(units)) {
    if (submission === null) continue;
    const text = stringify({ unit, year: 2023, submitted: '2023-11-20', ...submission });
    await writeFile(join(folder, 'submissions', `${unit}.yaml`), text);
  }
  return folder;
}

/** The report of a campaign as Markdown; units may be missing. */
export async function markdownOf(campaign: string): Promise<string> {
  const result = await run(['build', campaign, '--format', 'md', '--allow-missing', '--quiet']);
  if (result.status !== 0) throw new Error(result.stderr);
  return readFile(join(campaign, 'out', 'bao-cao-2023.md'), 'utf8');
}
