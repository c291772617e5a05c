import { expect, it } from 'vitest';
import campaignSchema from '../schemas/campaign.schema.json' with { type: 'json' };
import commonSchema from '../schemas/common.schema.json' with { type: 'json' };
import { SourceText } from '../src/diagnostics/source-text.ts';
import { findingWordsIn } from '../src/findings.ts';
import { parseYaml } from '../src/intake/yaml-text.ts';
import { most } from '../src/limits.ts';
import { wordsIn } from '../src/words/words.ts';
import { run } from './support/run.ts';

it('limits that schemas have are those of the table', () => {
  expect(campaignSchema.properties.units.maxItems).toBe(most.units);
  expect(commonSchema.$defs.number.maximum).toBe(1e15);
});

it('each limit of a YAML file has its own message, with how much there may be', () => {
  const messageOf = (text: string) => {
    const [finding] = parseYaml(new SourceText('', text)).findings;
    return finding === undefined ? '' : findingWordsIn('en').wordingOf(finding).message;
  };
  expect(messageOf(`a: &a [${'1,'.repeat(100)}]\nb: [${'*a,'.repeat(200)}]\n`)).toContain('10,000 values');
  expect(messageOf(`a: &a ${'x'.repeat(200_000)}\nb: [${'*a,'.repeat(6)}]\n`)).toContain(
    '1,000,000 characters',
  );
  expect(messageOf('a: &a [*a]\n')).toContain('40 levels');
  expect(messageOf(`a: 1\n${'#\n'.repeat(most.lines)}`)).toContain('500,000 lines');
  expect(messageOf(`a: 1\n${'\n'.repeat(most.lines - 1)}`)).toBe('');
  expect(messageOf('['.repeat(41))).toContain('40 levels');
  expect(messageOf(`a: ${'1'.repeat(31)}\n`)).toContain('30');
});

it('every command that reads a campaign takes --max-file-size, and a number above zero', async () => {
  for (const command of [
    'validate',
    'build',
    'status',
    'format',
    'doctor',
    'init x --from',
    'schema host --campaign',
  ]) {
    const { status, stderr } = await run([
      ...command.split(' '),
      'examples/cua-lo-2023',
      '--max-file-size',
      '0',
    ]);
    expect([command, status, stderr]).toEqual([command, 2, expect.stringContaining('"0"')]);
  }
});

it('names of more units than there may be are refused with their number', async () => {
  const names = Array.from({ length: most.units + 1 }, (_, index) => `xã ${index}`).join(';');
  const { status, stderr } = await run(['init', 'x', '--host', 'UBND tỉnh Thử', '--unit', names]);
  expect([status, stderr]).toEqual([
    2,
    expect.stringContaining(wordsIn('vi').init.flaws.tooManyUnits(most.units + 1, most.units)),
  ]);
});
