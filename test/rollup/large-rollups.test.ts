import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { nodeWorld } from '../../src/disk/node-world.ts';
import { readCampaignFolder } from '../../src/intake/campaign-folder.ts';
import { plainYaml } from '../../src/intake/plain-yaml.ts';
import { rollupHash } from '../../src/intake/rollup-seal.ts';
import { most } from '../../src/limits.ts';
import { check } from '../../src/review.ts';
import { Digits, OnOneLine, type YamlValue, yamlNode, yamlText } from '../../src/rollup/yaml-text.ts';
import { type Files, filesOf, memoryWorld, root } from '../support/memory-world.ts';
import { newFolder } from '../support/run.ts';
import { runs } from '../support/runs.ts';
import { declaredIn, rollupOf, upperCampaign } from '../support/upper-campaign.ts';
import { validCampaigns } from '../support/valid-campaigns.ts';

const lower = filesOf(fileURLToPath(new URL('../validation/fixtures/base', import.meta.url)));
const text = await rollupOf(lower, 'xa-cao');

/** The same roll-up with so many bytes of comments in it, as if it had been made so. */
function padded(bytes: number, more = ''): string {
  const comment = `# ${'x'.repeat(997)}\n`;
  const before = text.slice(0, text.lastIndexOf('sha256:')).replace('rollup: 1\n', `rollup: 1\n${more}`);
  const whole = before + comment.repeat(Math.ceil(bytes / comment.length));
  return `${whole}sha256: ${rollupHash(whole)}\n`;
}

const foundIn = async (rollup: string) => {
  const { findings } = await check(
    root,
    memoryWorld(upperCampaign({ 'xa-cao': rollup }, declaredIn(lower))),
    {
      allowMissing: true,
    },
  );
  return findings.map(({ code, args }) => [code, args]);
};

describe('a roll-up larger than other files may be', () => {
  it('is read where it is as it was made', async () => {
    expect(await foundIn(padded(most.fileBytes + 1))).toEqual([]);
  });

  it('is refused where it is written as the program writes none, or is larger still', async () => {
    const odd = padded(most.fileBytes + 1, 'x-anchor: &a 1\n');
    expect(await foundIn(odd)).toMatchObject([['file-too-large', { limit: most.fileBytes, isRollup: true }]]);
    const changed = padded(most.fileBytes + 1).replace('# xx', '# xy');
    expect(await foundIn(changed)).toMatchObject([
      ['file-too-large', { limit: most.fileBytes, isRollup: true }],
    ]);
    const beyond = `${text}${' '.repeat(most.rollupBytes)}`;
    expect(await foundIn(beyond)).toMatchObject([
      ['file-too-large', { limit: most.rollupBytes, isRollup: false }],
    ]);
  });

  it('opens no door to other files: of these no more is read than the first bytes', async () => {
    const other = `unit: xa-cao\n${'# x\n'.repeat(2_000_000)}rollup: 1\n`;
    expect(await foundIn(other)).toMatchObject([['file-too-large', { limit: most.fileBytes }]]);
    const folder = await newFolder();
    await mkdir(join(folder, 'submissions'));
    const files: Files = upperCampaign({ 'xa-cao': other, 'xa-moi': padded(6_000_000) }, declaredIn(lower));
    for (const [path, bytes] of files) await writeFile(join(folder, path), bytes);
    const read: string[] = [];
    const world = nodeWorld();
    const { submissions, rollups } = await readCampaignFolder(
      {
        ...world,
        readFile: (path, opening) => {
          read.push(path);
          return world.readFile(path, opening);
        },
      },
      folder,
    );
    expect((await stat(join(folder, 'submissions/xa-cao.yaml'))).size).toBeGreaterThan(most.fileBytes);
    expect(read).not.toContain(join(folder, 'submissions/xa-cao.yaml'));
    expect(submissions.map(({ findings }) => findings.map(({ code }) => code))).toEqual([['file-too-large']]);
    expect(rollups.map(({ root: values, findings }) => [values?.value.unit, findings])).toEqual([
      ['xa-cao', []],
    ]);
  });
});

describe('what the program writes', () => {
  it('is plain YAML, whatever campaign it is of', () =>
    fc.assert(
      fc.asyncProperty(validCampaigns, async (files) => {
        expect(plainYaml(new SourceText('a.yaml', await rollupOf(files, 'xa-thu')))).not.toBeNull();
      }),
      runs(60, 8),
    ));

  it('is what was to be written, without being read again', () => {
    const scalar: fc.Arbitrary<YamlValue> = fc.oneof(
      fc.constantFrom(
        'a',
        'x "y"',
        "it's",
        'C:\\d',
        'a\nb',
        '',
        ' ',
        '12',
        'true',
        '- a',
        'a: b',
        '#',
        'đ, {',
      ),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('0', '12.50', '-3').map((digits) => new Digits(digits)),
    );
    const { map } = fc.letrec<{ map: { [key: string]: YamlValue }; value: YamlValue }>((tie) => ({
      map: fc.dictionary(fc.constantFrom('a', 'b', 'cua-lo', 'đ'), tie('value'), { noNullPrototype: true }),
      value: fc.oneof(
        { maxDepth: 3 },
        scalar,
        tie('map'),
        tie('map').map((one) => new OnOneLine(one)),
        fc.array(tie('value'), { maxLength: 3 }),
      ),
    }));
    fc.assert(
      fc.property(map, (value) => {
        const written = yamlText(value);
        const plain = JSON.parse(JSON.stringify(yamlNode(value).node.data));
        expect(plain).toEqual(written === '' ? {} : parse(written));
      }),
      runs(2000, 300),
    );
  });
});
