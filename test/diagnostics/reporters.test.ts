import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import findingsSchema from '../../schemas/findings.schema.json' with { type: 'json' };
import { editedExample, newFolder, run } from '../support/run.ts';
import gitlabSchema from './schemas/gitlab.schema.json' with { type: 'json' };
import sarifSchema from './schemas/sarif.schema.json' with { type: 'json' };

function expectValid(schema: object, document: unknown): void {
  const ajv = new Ajv2020({ strict: false });
  // The package types its default export as a namespace under NodeNext.
  (addFormats as unknown as (one: Ajv2020) => void)(ajv);
  ajv.validate(schema, document);
  expect(ajv.errors).toBeNull();
}

async function expectValidXml(schema: string, contents: string): Promise<void> {
  const xsd = await readFile(new URL(`./schemas/${schema}`, import.meta.url), 'utf8');
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'report.xml', contents }],
    schema: [xsd],
  });
  expect(errors).toEqual([]);
  expect(valid).toBe(true);
}

describe('the formats of findings', () => {
  let campaign = '';
  const nasty = 'a<b>&"\'\u001b[31m::%,\u202e😀.yaml';

  beforeAll(async () => {
    campaign = await editedExample({
      'submissions/nghi-tan.yaml': [
        ['year: 2023', 'year: 2022'],
        ['level: vung-manh', 'level: "<vung>&\\e[31m"'],
      ],
      'submissions/nghi-hai.yaml': [['hoa-giai: { actual: 16,', 'hoa-giai: { actual: 160,']],
    });
    await writeFile(
      join(campaign, 'submissions', nasty),
      'unit: nghi-tan\nyear: 2023\nsubmitted: 2023-11-01\n',
    );
  });

  const reportedNow = async (format: string) => {
    const { stdout, status } = await run(['validate', '-f', format], { workingFolder: campaign });
    expect(status).toBe(1);
    return stdout;
  };

  const reports = new Map<string, Promise<string>>();
  /** What is printed in a format, asked for once. */
  const reported = (format: string) => {
    const known = reports.get(format) ?? reportedNow(format);
    reports.set(format, known);
    return known;
  };

  it('json follows its schema', async () => {
    const document = JSON.parse(await reported('json'));
    expectValid(findingsSchema, document);
    expect(document.summary).toMatchObject({ files: 10, errors: 4 });
    expect(document.findings.map(({ code }: { code: string }) => code)).toContain('submission-duplicate');
  });

  it('sarif follows its schema, with places in UTF-16', async () => {
    const document = JSON.parse(await reported('sarif'));
    expectValid(sarifSchema, document);
    const [{ tool, results }] = document.runs;
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    const [year] = results.filter(({ ruleId }: { ruleId: string }) => ruleId === 'wrong-year');
    expect(year.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'submissions/nghi-tan.yaml' },
      region: { startLine: 4, startColumn: 7, endLine: 4, endColumn: 11 },
    });
    expect(
      new Set(results.map((one: { partialFingerprints: object }) => JSON.stringify(one.partialFingerprints)))
        .size,
    ).toBe(results.length);
  });

  it('gitlab follows its schema, with fingerprints that outlive lines added above', async () => {
    const before = JSON.parse(await reported('gitlab'));
    expectValid(gitlabSchema, before);
    const path = join(campaign, 'submissions', 'nghi-hai.yaml');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('year: 2023', '# thêm một dòng\nyear: 2023'));
    const after = JSON.parse(await reportedNow('gitlab'));
    await writeFile(path, text);
    const prints = (list: { fingerprint: string }[]) => list.map(({ fingerprint }) => fingerprint).sort();
    expect(prints(after)).toEqual(prints(before));
    expect(new Set(prints(before)).size).toBe(before.length);
  });

  it('junit and checkstyle follow their schemas', async () => {
    await expectValidXml('junit.xsd', await reported('junit'));
    await expectValidXml('checkstyle.xsd', await reported('checkstyle'));
  });

  it('github prints one command a line, in which nothing can end it early', async () => {
    const [total, ...lines] = (await reported('github')).trimEnd().split('\n');
    expect(total).toMatch(/^::notice title=review::[^\n]+$/);
    for (const line of lines) {
      expect(line).toMatch(
        /^::(error|warning) file=[^,:]+,line=\d+,endLine=\d+(,col=\d+,endColumn=\d+)?,title=[\w-]+::[^\n]+$/,
      );
    }
    expect(lines.some((line) => line.includes('%3A%3A%25%2C'))).toBe(true);
  });

  it.each(['pretty', 'github', 'gitlab', 'sarif', 'junit', 'checkstyle'])(
    '%s lets no escape code through',
    async (format) => {
      const text = await reported(format);
      expect(text).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
    },
  );

  it('pretty fits into the columns that there are', async () => {
    const { stdout } = await run(['validate'], { workingFolder: campaign, width: 80 });
    const long = stdout.split('\n').filter((line) => [...line].length > 80 && line.includes(' '));
    expect(long).toEqual([]);
  });

  it('several go to files at once, one to stdout', async () => {
    const folder = await newFolder();
    const [sarif, junit] = [join(folder, 'a.sarif'), join(folder, 'b.xml')];
    const args = ['-f', 'pretty,sarif,junit', '--output', `sarif=${sarif}`, '--output', `junit=${junit}`];
    const { stdout } = await run(['validate', ...args], { workingFolder: campaign });
    expect(stdout).toContain('Đã kiểm tra 10 tệp');
    expectValid(sarifSchema, JSON.parse(await readFile(sarif, 'utf8')));
    await expectValidXml('junit.xsd', await readFile(junit, 'utf8'));
    const json = join(folder, 'c.json');
    expect(await run(['validate', '-f', 'json', '-o', json], { workingFolder: campaign })).toMatchObject({
      stdout: '',
    });
    expectValid(findingsSchema, JSON.parse(await readFile(json, 'utf8')));
  });

  it.each([
    [['-f', 'xml']],
    [['-f', 'json,sarif']],
    [['-f', 'json,sarif', '-o', 'x']],
    [['-f', 'json', '--max-findings', '0']],
    [['--max-file-size', 'viel']],
  ])('refuses %o', async (args) => {
    const result = await run(['validate', ...args], { workingFolder: campaign });
    expect(result).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('many findings', () => {
  it('of one file are counted, not all shown', async () => {
    const recipients = Array.from(
      { length: 250 },
      (_, index) => `      - { kind: collective, name: Tập thể ${index}, unit: la-${index} }\n`,
    ).join('');
    const campaign = await editedExample({
      'submissions/nghi-thuy.yaml': [['    recipients:\n', `    recipients:\n${recipients}`]],
    });
    const { stdout } = await run(['validate', campaign]);
    expect(stdout.match(/\[unknown-unit\]/g)).toHaveLength(100);
    expect(stdout).toContain('còn 150 thông báo nữa');
    expect(stdout).toContain('250 lỗi');
    const few = await run(['validate', campaign, '--max-findings', '3', '-f', 'json']);
    expect(JSON.parse(few.stdout)).toMatchObject({
      findings: { length: 3 },
      omitted: [{ count: 247 }],
      summary: { errors: 250, byCode: { 'unknown-unit': 250 } },
    });
  });
});
