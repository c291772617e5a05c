import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { DraftCampaign } from '../../../src/campaign/campaign.ts';
import { type Form, formOf } from '../../../src/forms/form.ts';
import { askedIn, versionOf } from '../../../src/forms/version.ts';
import { versionInText } from '../../../src/forms/version-line.ts';
import { formText } from '../../../src/forms/yaml/form-text.ts';
import { intakeOf } from '../../../src/intake/intake-file.ts';
import { campaignOf } from '../../support/draft.ts';
import { exampleCampaign } from '../../support/example-form.ts';
import { validCampaigns } from '../../support/valid-campaigns.ts';

function formsOf(campaign: DraftCampaign, previous = new Map<string, string>()): Form[] {
  return [...campaign.units.values()].flatMap(({ value }) => formOf(campaign, value, previous) ?? []);
}

const fileCalled = (path: string) => ({ path, realPath: path, shownPath: path });

let form: Form;
let text: string;

beforeAll(async () => {
  const [first] = formsOf(await exampleCampaign(), new Map([['tuyen-quan', '9']]));
  if (first === undefined) throw new Error('The example has units.');
  form = first;
  text = formText(form);
});

/** With every line taken into use that stands behind a "#". */
const inUse = (whole: string) => whole.replace(/^( *)#(?=[^\s#]| {2})(.*)$/gm, '$1$2');

/** The paths of all blanks in YAML, items of lists left out. */
function pathsIn(value: unknown, path: readonly string[] = []): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => pathsIn(one, path));
  if (typeof value !== 'object' || value === null) return [path.join('.')];
  return Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]));
}

/** The same as a form says them: what stands for a group is none, and columns of awards stand among recipients. */
const keysAsked = (asked: Form) => {
  const groups = new Set([...asked.ratings, ...asked.indicators].map(({ key }) => key));
  return [...askedIn(asked).keys()].filter((key) => !groups.has(key));
};

describe('the form as YAML', () => {
  it('asks what the form asks, and nothing else, of every unit', () => {
    fc.assert(
      fc.property(validCampaigns, (files) => {
        for (const one of formsOf(campaignOf(files))) {
          const keys = pathsIn(parse(inUse(formText(one))))
            .map((key) => key.replace('awards.recipients.', 'awards.'))
            .filter((key) => !['unit', 'year', 'revision'].includes(key));
          expect(keys.sort()).toEqual(keysAsked(one).sort());
        }
      }),
      { numRuns: 8 },
    );
  });

  it('says its version, and holds last year’s figures', () => {
    expect(versionInText(text)).toBe(versionOf(form));
    expect(versionInText(text.replaceAll('\n', '\r\n'))).toBe(versionOf(form));
    expect(versionInText('unit: a\n')).toBeNull();
    expect(text).toContain('\n    previous: 9 # năm trước, theo báo cáo đã nộp\n');
  });

  it('gives no example row that could be taken for data', () => {
    const { root } = intakeOf(fileCalled('a.yaml'), 'submission', new TextEncoder().encode(text));
    expect(Object.keys(root?.value ?? {}).sort()).toEqual(['indicators', 'ratings', 'unit', 'year']);
    const figures = Object.entries(root?.value.indicators ?? {}).filter(([, value]) => value !== null);
    expect(figures).toContainEqual(['tuyen-quan', { previous: 9 }]);
    for (const [, value] of figures) expect(Object.keys(value)).not.toContain('actual');
  });

  it('asks for no text within brackets or braces, where a comma would tear it', () => {
    expect(inUse(text)).not.toMatch(/^[^#]*[{[]/m);
  });
});

/** A form in which every blank has a value. */
const filledIn = () =>
  text
    .replace(/^submitted: #/m, 'submitted: 2023-11-20 #')
    .replace(/^preparedBy: #/m, 'preparedBy: Người lập #')
    .replace(/level: # chọn một: (\S+)/g, 'level: $1 # chọn một:')
    .replace(/^( {6}[\w-]+:) # (.*tối đa (\d+))$/gm, '$1 $3 # $2')
    .replace(/^ +score: #.*\n/gm, '')
    .replace(/(target|actual|previous): #/g, '$1: 10 #')
    .replace('- # kiến nghị', '- Cấp thêm kinh phí, trang bị # kiến nghị');

const findingsIn = (typed: string) =>
  intakeOf(fileCalled('a.yaml'), 'submission', new TextEncoder().encode(typed)).findings;

/** Deletes a mark at the beginning of the lines that have one of some words. */
const without = (mark: RegExp, ...words: readonly string[]) =>
  filledIn()
    .split('\n')
    .map((line) => (words.some((word) => line.includes(word)) ? line.replace(mark, '') : line))
    .join('\n');

describe('lines of a form that are taken into use by hand', () => {
  it('are right where their "#" is deleted, and nothing else', () => {
    expect(findingsIn(filledIn())).toEqual([]);
    expect(findingsIn(without(/^#/, 'narrative:', 'proposals:', 'Cấp thêm'))).toEqual([]);
  });

  it.each([/^#/, /^# /])('name the keys above them that are comments still: %s', (mark) => {
    const typed = without(mark, 'Cấp thêm');
    const lines = typed.split('\n');
    const lineOf = (start: string) => lines.findIndex((line) => line.startsWith(start)) + 1;
    expect(findingsIn(typed)).toMatchObject([
      {
        code: 'yaml-without-parent',
        args: {
          wanted: 'proposals',
          comment: { line: lineOf('#  proposals:'), indent: 2, above: [lineOf('#narrative:')] },
        },
      },
    ]);
  });

  it('belong to no indicator where only the key at the margin is a comment still', () => {
    expect(findingsIn(without(/^#/, 'proposals:', 'Cấp thêm'))).toMatchObject([
      {
        code: 'yaml-entries-misplaced',
        args: { key: 'proposals', below: 'indicators', wanted: 'narrative' },
      },
    ]);
  });

  it('are of no criterion where they are those of a decision', () => {
    const typed = filledIn().replace('    #  number: #', '      number: 1/QĐ-UBND #');
    expect(findingsIn(typed)).toMatchObject([{ code: 'yaml-without-parent', args: { wanted: 'decision' } }]);
  });

  it('are found where one of them was forgotten within a row', () => {
    const [finding] = findingsIn(without(/^#/, 'awards:', 'form: #', 'recipients:', 'kind: #', 'name: #'));
    expect(finding?.code).toMatch(/^(?:missing-key|invalid-value)$/);
  });
});
