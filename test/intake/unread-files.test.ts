import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Arguments as NotReadArguments } from '../../src/validation/rules/file-not-read/words.ts';
import type { Arguments as MissingArguments } from '../../src/validation/rules/submission-missing/words.ts';
import { type Files, filesOf, validated } from '../support/memory-world.ts';

const base = filesOf(fileURLToPath(new URL('../validation/fixtures/base', import.meta.url)));
const nothing = new TextEncoder().encode('x');

/** The campaign with two units, Hòa and Thủy, of which Thủy alone has submitted; and some more files. */
function campaignWith(...more: readonly string[]): Files {
  const edited = (name: string) =>
    new TextEncoder().encode(
      new TextDecoder()
        .decode(base.get(name))
        .replaceAll('phuong-an', 'nghi-hoa')
        .replaceAll('phường An', 'phường Nghi Hòa')
        .replaceAll('phuong-binh', 'nghi-thuy')
        .replaceAll('phường Bình', 'phường Nghi Thủy'),
    );
  return new Map([
    ['review.yaml', edited('review.yaml')],
    ['host.yaml', edited('host.yaml')],
    ['submissions/nghi-thuy.yaml', edited('submissions/phuong-binh.yaml')],
    ...more.map((name) => [name, nothing] as const),
  ]);
}

async function found(...more: readonly string[]) {
  const { findings } = await validated(campaignWith(...more));
  return findings.flatMap(({ code, place, args }) => {
    // Each code has arguments of its own type.
    if (code === 'file-not-read') return [[place.source.path, (args as NotReadArguments).unit]];
    if (code !== 'submission-missing') return [];
    const { id, unread } = args as MissingArguments;
    return [[id, unread]];
  });
}

describe('what lies among the submissions', () => {
  it.each([
    'nghi-hoa.docx',
    'nghi-hoa.DOC',
    'nghi-hoa.xlsx',
    'nghi-hoa.pdf',
    'nghi-hoa.jpg',
    'nghi-hoa.zip',
    'nghi-hoa.txt',
    'nghi-hoa.csv',
    'nghi-hoa.yaml.docx',
    'nghi-hoa.yaml.zip',
    'nghi-hoa (1).docx',
    'nghihoa.docx',
    'nghi hoa',
    'Nghi Hòa.docx',
    'Báo cáo phường Nghi Hòa năm 2023.docx',
    'Báo cáo phường Nghi Hoà năm 2023.docx',
    'Báo cáo phường Nghi Hòa.docx'.normalize('NFD'),
    'BÁO CÁO PHƯỜNG NGHI HÒA.pdf',
    'BC_Phuong_Nghi_Hoa_2023.docx',
  ])('and is no YAML file is named, with its unit: %s', async (name) => {
    const path = `submissions/${name.normalize('NFC')}`;
    expect(await found(`submissions/${name}`)).toEqual([
      ['nghi-hoa', path],
      [path, 'phường Nghi Hòa'],
    ]);
  });

  it('is of no unit where none, or more than one, is named', async () => {
    expect(await found('submissions/ke-hoach.docx', 'submissions/nghi-hoa-va-nghi-thuy.docx')).toEqual([
      ['nghi-hoa', null],
      ['submissions/ke-hoach.docx', null],
      ['submissions/nghi-hoa-va-nghi-thuy.docx', null],
    ]);
  });

  it('and is a folder is named once; its files are of units', async () => {
    expect(await found('submissions/moi/a/nghi-hoa.yaml', 'submissions/moi/b.yaml')).toEqual([
      ['nghi-hoa', 'submissions/moi/a/nghi-hoa.yaml'],
      ['submissions/moi', null],
    ]);
  });

  it('and is a folder of very many files is looked through for some of them', async () => {
    const many = Array.from({ length: 3000 }, (_, index) => `submissions/moi/${index}.jpg`);
    const { findings } = await validated(campaignWith(...many));
    expect(findings.map(({ args }) => args)).toContainEqual(
      expect.objectContaining({ kind: 'folder', files: 1000 }),
    );
  });

  it.each([
    '~$nghi-hoa.docx',
    '~WRL0001.tmp',
    '.~lock.nghi-hoa.docx#',
    '.DS_Store',
    '._nghi-hoa.yaml',
    '.gitkeep',
    '.git/config',
    'Thumbs.db',
    'desktop.ini',
    'nghi-hoa.yaml~',
    'nghi-hoa.yaml.bak',
    '.nghi-hoa.yaml.swp',
    '#nghi-hoa.yaml#',
    '.#nghi-hoa.yaml',
    'README.md',
    '__MACOSX/nghi-hoa.yaml',
    'moi/.DS_Store',
  ])('and is nobody’s is passed over: %s', async (name) => {
    expect(await found(`submissions/${name}`)).toEqual([['nghi-hoa', null]]);
  });
});

describe('what lies beside the campaign', () => {
  it('is named where it seems to be a submission', async () => {
    expect(await found('nghi-hoa.yaml', 'docker-compose.yml', 'notes.docx')).toEqual([
      ['nghi-hoa.yaml', 'phường Nghi Hòa'],
      ['nghi-hoa', 'nghi-hoa.yaml'],
    ]);
  });

  it.each(['host.yml', 'host.yaml.txt', 'Host.YAML'])(
    'is named where it seems to be host.yaml: %s',
    async (name) => {
      const files = new Map([...campaignWith(name)].filter(([path]) => path !== 'host.yaml'));
      const { findings } = await validated(files);
      expect(findings.map(({ code, place }) => [code, place.source.path])).toContainEqual([
        'file-not-read',
        name,
      ]);
    },
  );

  it('is not named where there is a host.yaml', async () => {
    expect(await found('host.yml')).toEqual([['nghi-hoa', null]]);
  });
});
