import { Ajv2020 } from 'ajv/dist/2020.js';
import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { type Finding, findingOf, type Severity } from '../../src/diagnostics/finding.ts';
import type { CampaignReport } from '../../src/diagnostics/report.ts';
import { type ReporterName, reporters } from '../../src/diagnostics/reporters/registry.ts';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { findingWordsIn } from '../../src/findings.ts';
import publishedSchema from './schemas/sarif.schema.json' with { type: 'json' };

const text = 'unit: a\nyear: 2022\nsubmitted: 2022-11-01\n';

/** How macOS stores "Thủy". */
const nfd = 'submissions/Thủy.yaml'.normalize('NFD');

const found = (
  source: SourceText,
  severity: Severity,
  at = 'year: 2022',
  others: Pick<Partial<Finding>, 'related' | 'fix'> = {},
) => {
  const start = source.text.indexOf(at);
  return findingOf('file-empty', severity, {
    place: { source, start, end: start + at.length },
    args: {},
    ...others,
  });
};

/** A file's findings in a format. */
async function reported(
  name: ReporterName,
  findings: readonly Finding[],
  others: Partial<CampaignReport> = {},
  mostPerFile = 100,
): Promise<string> {
  const files = [...new Set(findings.map(({ place }) => place.source))];
  const reporter = await reporters[name]();
  return reporter(
    { campaigns: [{ folder: '', files, findings, ...others }], mostPerFile },
    {
      words: findingWordsIn('vi'),
      chalk: new Chalk({ level: 0 }),
      width: 80,
      programVersion: '1.0.0',
      isQuiet: false,
    },
  );
}

const ci = ['github', 'gitlab', 'sarif', 'junit', 'checkstyle'] as const;

describe('paths for services', () => {
  const source = new SourceText('submissions/Thủy.yaml', text);
  const forPrograms = {
    folder: 'Tổng/'.normalize('NFD'),
    repositoryFolder: 'năm/Tổng/'.normalize('NFD'),
    names: new Map([[source, nfd]]),
  };

  it.each(ci)('%s names a file from the repository’s root, as the disk does', async (format) => {
    const path = `năm/Tổng/${nfd}`.normalize('NFD');
    const shown = format === 'sarif' ? path.split('/').map(encodeURIComponent).join('/') : path;
    const output = await reported(format, [found(source, 'error')], { forPrograms, folder: 'Tổng/' });
    expect(output).toContain(shown);
  });

  it('are from the working folder in json, and as people read them at a terminal', async () => {
    const findings = [found(source, 'error')];
    const [{ file }] = JSON.parse(
      await reported('json', findings, { forPrograms, folder: 'Tổng/' }),
    ).findings;
    expect(file).toBe(`Tổng/${nfd}`.normalize('NFD'));
    expect(await reported('pretty', findings, { forPrograms, folder: 'Tổng/' })).toMatch(
      /^Tổng\/submissions\/Thủy\.yaml:2:1 /,
    );
  });

  it('lead out of a campaign’s folder without a detour, as to a file that was named', async () => {
    const outside = new SourceText('../b.yaml', text);
    const paths = { folder: 'c/', repositoryFolder: 'r/c/', names: new Map([[outside, '../b.yaml']]) };
    const output = await reported('github', [found(outside, 'error')], { forPrograms: paths });
    expect(output).toContain('::error file=r/b.yaml,');
  });

  it.each([
    ['/home/a b/c/', 'file:///home/a%20b/c/submissions'],
    ['D:/báo cáo/', 'file:///D:/b%C3%A1o%20c%C3%A1o/submissions'],
  ])('in sarif are URIs of files where they lie in no repository: %s', async (folder, uri) => {
    const paths = { folder, repositoryFolder: folder, names: new Map() };
    expect(await reported('sarif', [found(source, 'error')], { forPrograms: paths })).toContain(`"${uri}/`);
  });
});

describe('findings that are not shown', () => {
  const source = new SourceText('submissions/a.yaml', text);
  const other = new SourceText('submissions/b.yaml', text);
  const warnings = Array.from({ length: 4 }, () => found(source, 'warning', 'unit'));
  const errors = Array.from({ length: 3 }, () => found(source, 'error'));
  const findings = [...warnings, ...errors, found(other, 'warning')];
  const omission = 'submissions/a.yaml: còn 5 thông báo nữa';

  it.each(ci)('are counted in %s, for the file that they are of', async (format) => {
    expect(await reported(format, findings, {}, 2)).toContain(omission);
    expect(await reported(format, findings)).not.toContain('thông báo nữa');
  });

  it('are warnings rather than errors, which come in the order of lines', async () => {
    const { findings: shown } = JSON.parse(await reported('json', findings, {}, 5));
    const lines = shown.map(({ severity, line }: Record<string, unknown>) => `${severity} ${line}`);
    expect(lines).toEqual(['warning 1', 'warning 1', ...Array(3).fill('error 2'), 'warning 2']);
  });

  it('are in github’s total, which comes first and takes no room of errors', async () => {
    const [first] = (await reported('github', findings, {}, 2)).split('\n');
    expect(first).toBe(
      '::notice title=review::Đã kiểm tra 2 tệp: 3 lỗi, 5 cảnh báo. Có 5 thông báo không nêu ở đây (xem thêm: --max-findings).',
    );
    expect(await reported('github', [])).toBe('');
  });

  it.each([1, 2, 100])('leave the counts of junit those of its cases, with %d shown', async (most) => {
    const xml = await reported('junit', findings, {}, most);
    const counts = (element: string) =>
      [...xml.matchAll(new RegExp(`<${element} [^>]*tests="(\\d+)" failures="(\\d+)"`, 'g'))].map(
        ([, tests, failures]) => [Number(tests), Number(failures)],
      );
    const suites = xml.split('<testsuite ').slice(1);
    const inSuites = suites.map((one) => [
      one.split('<testcase').length - 1,
      one.split('<failure').length - 1,
    ]);
    expect(counts('testsuite')).toEqual(inSuites);
    const sum = (index: 0 | 1) => inSuites.reduce((all, one) => all + (one[index] ?? 0), 0);
    expect(counts('testsuites')).toEqual([[sum(0), sum(1)]]);
  });

  it('fail no case of junit where they are warnings', async () => {
    const xml = await reported('junit', warnings, {}, 2);
    expect(xml).toContain('failures="0"');
    expect(xml).toContain('còn 2 thông báo nữa');
  });
});

describe('sarif', () => {
  const isSarif = new Ajv2020({ strict: false, logger: false }).compile(publishedSchema);
  const parsed = async (
    ...args: Parameters<typeof reported> extends [unknown, ...infer Rest] ? Rest : never
  ) => {
    const log = JSON.parse(await reported('sarif', ...args));
    isSarif(log);
    expect(isSarif.errors).toBeNull();
    return log.runs[0];
  };
  const source = new SourceText('submissions/a.yaml', text);
  const start = text.indexOf('2022');
  const fix = { start, end: start + 4, text: '2023' };
  const related = [{ place: source.whole, role: 'first-given-here' }] as const;

  it('says what related places are, and how to fix a finding', async () => {
    const { results } = await parsed([found(source, 'error', 'year: 2022', { fix, related })]);
    expect(results[0].relatedLocations).toMatchObject([{ message: { text: 'đã ghi lần đầu ở đây' } }]);
    expect(results[0].fixes).toMatchObject([
      {
        description: { text: 'Thay bằng: 2023' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'submissions/a.yaml' },
            replacements: [
              {
                deletedRegion: { startLine: 2, startColumn: 7, endLine: 2, endColumn: 11 },
                insertedContent: { text: '2023' },
              },
            ],
          },
        ],
      },
    ]);
  });

  it('gives no fix where the columns of the text are not those of the file', async () => {
    const normalized = new SourceText('submissions/a.yaml', text, false);
    const { results } = await parsed([found(normalized, 'error', 'year: 2022', { fix })]);
    expect(results[0]).not.toHaveProperty('fixes');
  });

  it('explains its rules, with an example and the command that says more', async () => {
    const rule = findingOf('unit-parent-cycle', 'error', { place: source.whole, args: { unit: 'xã A' } });
    const { tool } = await parsed([rule]);
    const [{ help }] = tool.driver.rules;
    expect(help.text).toMatch(/Sai:\n\n {4}\S[\s\S]*Đúng:\n\n {4}\S[\s\S]*review explain unit-parent-cycle$/);
    expect(help.markdown).toContain('```yaml\n');
  });

  it('notifies of files whose findings are not all shown, and of no others', async () => {
    const findings = [found(source, 'error'), found(source, 'warning'), found(source, 'warning')];
    const notificationsOf = ({ invocations: [invocation] }: Awaited<ReturnType<typeof parsed>>) =>
      invocation.toolExecutionNotifications;
    expect(notificationsOf(await parsed(findings))).toEqual([]);
    expect(notificationsOf(await parsed(findings, {}, 1))).toMatchObject([
      {
        descriptor: { id: 'omitted' },
        level: 'warning',
        locations: [{ physicalLocation: { artifactLocation: { uri: 'submissions/a.yaml' } } }],
      },
    ]);
  });
});
