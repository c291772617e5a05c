import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { importedHead } from '../../src/diagnostics/form-cells.ts';
import { type ReporterName, reporters } from '../../src/diagnostics/reporters/registry.ts';
import { findingWordsIn } from '../../src/findings.ts';
import { intakeOf } from '../../src/intake/intake-file.ts';

const path = 'submissions/nghi-hoa.yaml';

const lines = [
  importedHead('nghi hòa.xlsx', '3f2a9c1e').trimEnd(),
  'unit: nghi-hoa',
  'year: 2023',
  'indicators:',
  '  tuyen-quan:',
  '    actual: tám # Chỉ tiêu!D14',
  '    previous: 8',
].join('\n');

/** A report on one submission, in a format. */
async function reported(format: ReporterName, text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const { source, findings } = intakeOf({ path, realPath: path, shownPath: path }, 'submission', bytes);
  const reporter = await reporters[format]();
  return reporter(
    { campaigns: [{ folder: '', files: [source], findings }], mostPerFile: 10 },
    {
      words: findingWordsIn('vi'),
      chalk: new Chalk({ level: 0 }),
      width: 100,
      programVersion: '1.0.0',
      isQuiet: false,
    },
  );
}

describe('a finding in a submission that came in as a workbook', () => {
  it('names sheet and cell to people, behind the line', async () => {
    expect(await reported('pretty', lines)).toContain(`${path}:6:13 (Chỉ tiêu!D14) lỗi [`);
  });

  it('has the cell as data; elsewhere null', async () => {
    const { findings } = JSON.parse(await reported('json', lines));
    expect(findings.find(({ line }: { line: number }) => line === 6)).toMatchObject({ cell: 'Chỉ tiêu!D14' });
    const { findings: others } = JSON.parse(await reported('json', lines.replace(/^#.*\n/, '')));
    expect(others.map(({ cell }: { cell: unknown }) => cell)).toEqual(others.map(() => null));
    expect(others).not.toEqual([]);
  });

  it.each(['github', 'sarif', 'junit', 'checkstyle', 'gitlab'] as const)(
    'names the cell before its message in %s',
    async (format) => {
      expect(await reported(format, lines)).toContain('Ô Chỉ tiêu!D14: ');
      expect(await reported(format, lines.replace(/ # Chỉ.*/, ''))).not.toContain('Ô ');
    },
  );
});
