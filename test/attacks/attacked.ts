import { Chalk } from 'chalk';
import { expect } from 'vitest';
import { progressOf } from '../../src/aggregation/progress.ts';
import { unifiedDiff } from '../../src/cli/unified-diff.ts';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { messageOf } from '../../src/diagnostics/finding-words.ts';
import { type ReporterName, reporters } from '../../src/diagnostics/reporters/registry.ts';
import { findingDefinitions, findingWordsIn } from '../../src/findings.ts';
import { fixedFile } from '../../src/fixing/fixed-file.ts';
import { formattedFile } from '../../src/fixing/formatted-file.ts';
import { submittedOnOldForms } from '../../src/forms/old-forms.ts';
import { build, type Checked, check } from '../../src/review.ts';
import { statusFormats } from '../../src/status/formats.ts';
import { forms as formsWords } from '../../src/words/vi/forms.ts';
import { record as recordWords } from '../../src/words/vi/record.ts';
import { status as statusWords } from '../../src/words/vi/status.ts';
import { type Timed, untimed } from '../support/growth.ts';
import { type Files, memoryWorld, root } from '../support/memory-world.ts';

/** What can steer a terminal, or hide what a text says. */
const steering = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u;

const chalk = new Chalk({ level: 0 });
const width = 80;
const words = findingWordsIn('vi');

/**
 * Puts a campaign in memory whose one file somebody else wrote through whatever the program makes of it: findings, what
 * is said of them in several formats, what is fixed and laid out anew, who has submitted, and the report as a web page
 * where there is no error. All that comes out is whole, and steers nothing.
 * @param name the file's name
 * @param timed what takes the time of each part
 */
export async function attacked(
  files: Files,
  name: string,
  timed: Timed = untimed,
  formats: readonly ReporterName[] = ['pretty', 'sarif', 'json'],
): Promise<Checked> {
  const world = memoryWorld(files);
  const bytes = files.get(name) ?? new Uint8Array();
  const checked = await timed('check', () => check(root, world, { allowMissing: true }));
  const { findings, folder, draft } = checked;
  for (const finding of findings) expectSound(finding);
  const sources = [folder.campaign, ...folder.submissions].map(({ source }) => source);
  const report = { campaigns: [{ folder: '', files: sources, findings }], mostPerFile: 20 };
  for (const format of formats) {
    const reporter = await reporters[format]();
    const text = await timed(format, () =>
      reporter(report, { words, chalk, width, programVersion: '1.0.0', isQuiet: false }),
    );
    expect(text).not.toMatch(steering);
    if (format === 'json' || format === 'sarif') JSON.parse(text);
    if (format === 'github') expect(text).not.toMatch(/^::error::/m);
  }
  const its = findings.filter(({ place }) => place.source.path === name);
  const isUnread = its.some(({ code }) => code.startsWith('file-'));
  if (!isUnread) {
    const fixed = await timed('fix', () => fixedFile(name, bytes, its));
    if (fixed !== null) {
      expect(fixedFile(name, fixed.bytes, [])).toBeNull();
      await timed('difference', () => unifiedDiff(fixed.before, fixed.after));
    }
  }
  if (draft !== null) {
    const progress = await timed('progress', () => progressOf(draft, findings));
    for (const format of ['pretty', 'json'] as const) {
      const text = statusFormats[format](progress, {
        words: statusWords,
        forms: { old: [], submittedOnOld: submittedOnOldForms(draft) },
        documents: null,
        recordWords,
        formsWords,
        campaign: '',
        chalk,
        width,
      });
      expect(text).not.toMatch(steering);
    }
  }
  if (checked.review !== null) {
    const built = await timed('build', () => build(checked, ['report'], ['html'], world));
    const [page] = built.files.map((file) => new TextDecoder().decode(file.bytes));
    expect(page).toMatch(/^<!doctype html>.*<\/html>\s*$/is);
    expect(page).not.toMatch(/[^\P{Cc}\n]/u);
  }
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  return checked;
}

/** Lays a submission out anew: it becomes some text, or is left alone for a reason. */
export async function formatted(bytes: Uint8Array, name: string, timed: Timed = untimed): Promise<void> {
  const { text, leftAlone } = await timed('format', () => formattedFile(name, bytes, 'submission'));
  expect(typeof (text ?? leftAlone)).toBe('string');
}

/** A finding is of a kind that there is, stands at a place that there is, and has words in every language. */
function expectSound(finding: Finding): void {
  const { source, start, end } = finding.place;
  if (!Object.hasOwn(findingDefinitions, finding.code)) expect.fail(`There is no code ${finding.code}.`);
  // What is missing at the end stands one behind it.
  if (!(start >= 0 && start <= end && end <= source.text.length + 1)) {
    expect.fail(`${finding.code} stands at ${start}–${end} of ${source.text.length}.`);
  }
  if (messageOf(finding, words) === '') expect.fail(`${finding.code} says nothing.`);
}
