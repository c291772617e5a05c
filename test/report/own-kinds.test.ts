import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import documentsSchema from '../../schemas/documents.schema.json' with { type: 'json' };
import { check } from '../../src/review.ts';
import { base } from '../support/base-campaign.ts';
import { filesOf, memoryWorld, root } from '../support/memory-world.ts';
import { editedExample, run } from '../support/run.ts';

const kindFile = 'title: Giấy mời dự hội nghị\nname: Giấy mời\nvalues: []\nsymbol: GM\nonResults: false\n';
const template =
  '{{> (lookup document "letterhead")}}<abstract type="GIẤY MỜI">Dự hội nghị {{title}}</abstract>' +
  '<p>{{host.name}} trân trọng kính mời.<stop></stop>/.</p>';

/** A campaign on disk with a kind of document of its own, and what is put into review.yaml under `documents`. */
async function withOwnKind(settings = '', files: Readonly<Record<string, string>> = {}): Promise<string> {
  const campaign = await editedExample({ 'review.yaml': [['\ndocuments:\n', `\ndocuments:\n${settings}`]] });
  const folder = join(campaign, 'templates', 'giay-moi');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'kind.yaml'), kindFile);
  await writeFile(join(folder, 'giay-moi.hbs'), template);
  for (const [name, text] of Object.entries(files)) await writeFile(join(campaign, name), text);
  return campaign;
}

/** What is found of a campaign in memory that has further files: "code path: what is suggested". */
async function foundWith(files: Readonly<Record<string, string>>) {
  const more = Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
  const { findings } = await check(root, memoryWorld(new Map([...filesOf(base), ...more])));
  return findings.map(({ code, place, args }) => {
    const suggestion = 'suggestion' in args ? ` → ${args.suggestion}` : '';
    return `${code} ${place.source.path}${suggestion}`;
  });
}

describe('a kind of document that is one folder of a campaign’s', () => {
  it('is made, in each format that it has, with the settings that review.yaml has for it', async () => {
    const campaign = await withOwnKind('  giay-moi: { number: 5, date: 2023-11-20 }\n');
    const built = await run(['build', campaign, '--document', 'giay-moi', '-f', 'md,pdf,docx', '-q']);
    expect(built.stderr).toBe('');
    const names = ['md', 'pdf', 'docx'].map((extension) =>
      join(campaign, 'out', `giay-moi-2023.${extension}`),
    );
    expect(built.stdout.trimEnd().split('\n')).toEqual(names);
    const text = await readFile(names[0] ?? '', 'utf8');
    expect(text).toContain('Số: 05/GM-UBND');
    expect(text).toContain('Cửa Lò, ngày 20 tháng 11 năm 2023');
    expect(text).toContain('Ủy ban nhân dân thị xã Cửa Lò trân trọng kính mời./.');
  });

  it('that needs no results is made whatever has come in', async () => {
    const campaign = await withOwnKind('', { 'submissions/nghi-tan.yaml': 'unit: nghi-tan\nyear: 1923\n' });
    expect((await run(['build', campaign, '-q'])).status).toBe(1);
    const { status, stderr } = await run(['build', campaign, '--document', 'giay-moi', '-f', 'md', '-q']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('is refused in formats that it is not made in', async () => {
    const campaign = await withOwnKind();
    const built = await run(['build', campaign, '--document', 'giay-moi', '-f', 'json', '-q']);
    expect(built).toMatchObject({ status: 2, stdout: '' });
    expect(built.stderr).toContain('pdf, docx, html, md');
    const both = await run(['build', campaign, '--document', 'giay-moi,report', '-f', 'json', '-q']);
    expect(both).toMatchObject({ status: 0, stdout: `${join(campaign, 'out', 'bao-cao-2023.json')}\n` });
  });

  it('is listed with its files, and with what it needs', async () => {
    const campaign = await withOwnKind();
    const { stdout } = await run(['documents', campaign, '-f', 'json']);
    const listed = JSON.parse(stdout);
    const { documents } = listed;
    expect(new Ajv2020().compile(documentsSchema)(listed)).toBe(true);
    expect(documents.find(({ kind }: { kind: string }) => kind === 'giay-moi')).toEqual({
      kind: 'giay-moi',
      title: 'Giấy mời dự hội nghị',
      description: null,
      needs: 'campaign',
      each: null,
      formats: ['pdf', 'docx', 'html', 'md'],
      files: ['giay-moi-2023'],
      hindrance: null,
      isOfCampaign: true,
    });
  });

  it('may be one of the program’s that is called otherwise', async () => {
    const campaign = await withOwnKind();
    await mkdir(join(campaign, 'templates', 'report'));
    await writeFile(join(campaign, 'templates', 'report', 'kind.yaml'), 'fileName: bc-tong-ket\n');
    const { stdout } = await run(['build', campaign, '-f', 'json', '-q']);
    expect(stdout).toBe(`${join(campaign, 'out', 'bc-tong-ket-2023.json')}\n`);
  });

  it('may not have a file of the name of another’s', async () => {
    const campaign = await withOwnKind('', {
      'templates/giay-moi/kind.yaml': `${kindFile}fileName: bao-cao\n`,
    });
    const { status, stderr } = await run([
      'build',
      campaign,
      '--document',
      'report,giay-moi',
      '-f',
      'md',
      '-q',
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain('bao-cao-2023.md');
  });
});

describe('what is wrong with a kind of document of a campaign’s', () => {
  const templates = { 'templates/giay-moi/giay-moi.hbs': template };

  it('is found in its kind.yaml', async () => {
    const own = (text: string) => foundWith({ ...templates, 'templates/giay-moi/kind.yaml': text });
    expect(await own(kindFile)).toEqual([]);
    expect(await own(kindFile.replace('values: []', 'values: [riport]'))).toEqual([
      'unknown-values templates/giay-moi/kind.yaml → report',
    ]);
    expect(await own(kindFile.replace('symbol', 'simbol'))).toEqual([
      'unknown-key templates/giay-moi/kind.yaml → symbol',
    ]);
    expect(await own('name: Giấy mời\nvalues: []\n')).toEqual(['missing-key templates/giay-moi/kind.yaml']);
    expect(await own('')).toEqual(['file-empty templates/giay-moi/kind.yaml']);
  });

  it('is found in the names that it gives: of its files, and of letterheads', async () => {
    const own = (line: string) =>
      foundWith({ ...templates, 'templates/giay-moi/kind.yaml': `${kindFile}${line}\n` });
    expect(await own('fileName: thu-moi')).toEqual([]);
    for (const name of ['../../thu-moi', 'a/b', 'C:\\thu', 'Thư mời', '..', 'thu.moi'])
      expect(await own(`fileName: '${name}'`)).toEqual(['invalid-value templates/giay-moi/kind.yaml → null']);
    const unknown = ['unknown-letterhead templates/giay-moi/kind.yaml → nghi-dinh-30'];
    expect(await own('defaults: { letterhead: nghi-dinh-03 }')).toEqual(unknown);
    expect(await own('bases: [{ text: Luật, letterhead: nghi-dinh-03 }]')).toEqual(unknown);
    expect(await own('defaults: { letterhead: huong-dan-36 }')).toEqual([]);
  });

  it('is found in the name of its folder, where that can’t be typed, or is taken', async () => {
    const named = (name: string) =>
      foundWith({ [`templates/${name}/kind.yaml`]: kindFile, [`templates/${name}/${name}.hbs`]: template });
    expect(await named('thong-bao-2')).toEqual([]);
    for (const [name, suggestion] of [
      ['Giấy mời', 'giay-moi'],
      ['Report', 'report'],
      ['x,y', 'x-y'],
      ['report ', 'report'],
      ['giay.moi', 'giay-moi'],
      ['--help', 'help'],
      ['__proto__', 'proto'],
      ['all', 'null'],
      ['recipients', 'null'],
    ] as const)
      expect(await named(name)).toEqual([`kind-name templates/${name}/kind.yaml → ${suggestion}`]);
  });

  it('is found where its kind.yaml is called otherwise', async () => {
    for (const name of ['kind.yml', 'kind.yaml.txt', 'Kind.yaml'])
      expect(await foundWith({ ...templates, [`templates/giay-moi/${name}`]: kindFile })).toEqual([
        `template-misplaced templates/giay-moi/${name} → templates/giay-moi/kind.yaml`,
      ]);
    expect(await foundWith({ 'templates/report/kind.yml': 'fileName: bc\n' })).toEqual([
      'template-misplaced templates/report/kind.yml → templates/report/kind.yaml',
    ]);
  });

  it('is found in the picture that its kind.yaml names', async () => {
    const campaign = await withOwnKind('', {
      'templates/giay-moi/kind.yaml': `${kindFile}defaults: { image: { file: khong-co.png } }\n`,
    });
    const { status, stderr } = await run(['build', campaign, '--document', 'giay-moi', '-f', 'md', '-q']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/kind\.yaml:6:.*\[image-unreadable\]/);
  });

  it('is found where it lacks the template of its name', async () => {
    expect(await foundWith({ 'templates/giay-moi/kind.yaml': kindFile })).toEqual([
      'kind-without-template templates/giay-moi/kind.yaml',
    ]);
  });

  it('is found where review.yaml has settings for a kind that there is not, whatever they are', async () => {
    const review = new TextDecoder().decode(filesOf(base).get('review.yaml'));
    const found = (line: string) =>
      foundWith({ 'review.yaml': review.replace('\ndocuments:\n', `\ndocuments:\n${line}\n`) });
    expect(await found('  giay-moi: { number: 5, nothing: 6 }')).toEqual(['unknown-key review.yaml → null']);
    expect(await found('  recipents: [ A ]')).toEqual([expect.stringMatching(/^unknown-key review\.yaml/)]);
    expect(await found('  signatur: { lines: [A], name: B }')).toEqual([
      expect.stringMatching(/^unknown-key review\.yaml/),
    ]);
  });
});
