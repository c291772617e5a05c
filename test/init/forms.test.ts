import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import hostSchema from '../../schemas/host.schema.json' with { type: 'json' };
import { formHints, isFormHint } from '../../src/intake/form-hints.ts';
import { type Files, validated } from '../support/memory-world.ts';
import { newFolder, run } from '../support/run.ts';

const submission = 'submissions/a.yaml';

/** What `review init` writes, with the form of one unit among the submissions. */
async function begun(options: readonly string[]): Promise<Record<string, string>> {
  const folder = await newFolder();
  const unit = ['--unit', 'xã A', '--year', '2024', '--deadline', '2024-11-30'];
  await run(['init', 'thu', ...unit, ...options], { questions: () => null, workingFolder: folder });
  const read = (name: string) => readFile(join(folder, 'thu', name), 'utf8');
  return {
    'review.yaml': await read('review.yaml'),
    'host.yaml': await read('host.yaml'),
    [submission]: await read('forms/a.yaml'),
  };
}

/** A line that is there to be taken into use. */
const unused = /^( *)#(?=[^\s#]| {2})(.*)$/gm;

/** With every line taken into use that stands behind a "#", but for what stands in the place of the others. */
const inUse = (text: string) => text.replace(/^ *#notApplicable:.*\n/gm, '').replace(unused, '$1$2');

/** What somebody types for a hint. */
const typed: Readonly<Record<string, string>> = {
  [formHints.submitted]: '2024-11-20',
  [formHints.target]: '10',
  [formHints.actual]: '10',
  [formHints.previous]: '10',
  [formHints.kind]: 'individual',
  [formHints.decisionNumber]: '1/QĐ-UBND',
  [formHints.decisionDate]: '2024-11-01',
  [formHints.unit]: 'a',
  [formHints.number]: '12',
  [formHints.date]: '2024-12-13',
  [formHints.signedOn]: '2024-12-13',
  [formHints.citationDate]: '2024-10-05',
  [formHints.from]: 'a',
  [formHints.due]: 'a',
  [formHints.member]: 'a',
  [formHints.revision]: '1',
  [formHints.signed]: 'a',
  [formHints.secondParty]: 'Công an xã',
  [formHints.sectionAfter]: 'results',
};

/** With every blank filled in. */
const completed = (text: string) =>
  text
    .replace(/: # chọn một: ([\w-]+)/g, ': $1 #')
    .replace(/((?::|-) +)# (.*)$/gm, (line, before: string, hint: string) =>
      isFormHint(hint) ? `${before}${typed[hint] ?? 'Trần Thị Bình'} # ${hint}` : line,
    )
    .replace('symbol: # ví dụ: ', 'symbol: ')
    .replace(/- {2}# ví dụ: /g, '- ')
    .replace(/^ +score: #.*\n/gm, '')
    // All that there are, as the first level has.
    .replace(/^( {6}[\w-]+:) # (.*tối đa (\d+))$/gm, '$1 $3 # $2');

const findingsOf = async (texts: Record<string, string>) => {
  const files: Files = new Map(
    Object.entries(texts).map(([name, text]) => [name, new TextEncoder().encode(text)]),
  );
  const { findings } = await validated(files, '2024-12-01');
  return findings;
};

/** The numbers of the lines on which a value is blank, but for a hint. */
const blankLines = (text: string) => {
  const lines = text.split('\n');
  const indent = (line = '') => line.search(/[^ -]/);
  return lines.flatMap((line, index) =>
    /^ *(?:- )?(?:[\w-]+:|-) +#/.test(line) && indent(lines[index + 1]) <= indent(line) ? [index + 1] : [],
  );
};

const openings = [
  ...['quoc-phong-an-ninh', 'co-ban', 'dat-chua-dat'].map((preset) => [
    '--host',
    'Ủy ban nhân dân xã Thử',
    '--preset',
    preset,
  ]),
  ['--host', 'Sở Nội vụ tỉnh Thử', '--locality', 'tỉnh Thử'],
  ['--host', 'Đảng ủy xã Thử', '--preset', 'co-ban'],
];

describe('what a campaign begins with', () => {
  it.each(openings)('every blank that is left is found: %s %s %s %s', async (...options) => {
    const texts = await begun(options);
    for (const name of [submission, 'host.yaml', 'review.yaml']) {
      const text = inUse(texts[name] ?? '');
      const findings = await findingsOf({ ...texts, [name]: text });
      const lines = findings
        .filter(({ place }) => place.source.path === name)
        // What has lines has their numbers.
        .flatMap(({ args, place: { source, start } }) =>
          'lines' in args ? (args.lines as readonly number[]) : [source.lineOf(start)],
        );
      const blanks = blankLines(text);
      expect(blanks.length).toBeGreaterThan(5);
      expect(
        blanks.filter((line) => !lines.includes(line)).map((line) => text.split('\n')[line - 1]),
      ).toEqual([]);
    }
  });

  it.each(openings)('no hint passes for a value: %s %s %s %s', async (...options) => {
    const texts = await begun(options);
    const ready = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, completed(text)]));
    for (const name of [submission, 'host.yaml', 'review.yaml']) {
      const used = inUse(texts[name] ?? '')
        .replace(/: # chọn một: ([\w-]+)/g, ': $1 #')
        .replace(/(symbol|id): # (?:mã của cụm, )?ví dụ: /g, '$1: ')
        .replace(/- {2}# ví dụ: /g, '- ');
      const hinted = used.replace(/((?::|-) +)# (.*)$/gm, (line, before: string, hint: string) =>
        isFormHint(hint) ? `${before}${typed[hint] ?? `"${hint}"`}` : line,
      );
      const findings = await findingsOf({ ...ready, [name]: hinted });
      const lines = hinted.split('\n');
      const found = findings
        .filter(({ place }) => place.source.path === name)
        .map(({ place: { source, start } }) => lines[source.lineOf(start) - 1]);
      const missed = lines.filter(
        (line) => isFormHint(/"(.*)"$/.exec(line)?.[1] ?? '') && !found.includes(line),
      );
      expect(missed).toEqual([]);
    }
  });

  it.each(openings)('what is filled in has no findings: %s %s %s %s', async (...options) => {
    const texts = await begun(options);
    const ready = {
      'review.yaml': completed(
        (texts['review.yaml'] ?? '').replace(/#(superior:|number:|date:| {2}- # tên)/g, '$1'),
      ),
      'host.yaml': completed(inUse(texts['host.yaml'] ?? '')),
      [submission]: completed(inUse(texts[submission] ?? '')),
    };
    const codes = (await findingsOf(ready)).map(({ code, place: { source, start } }) => [
      code,
      source.path,
      source.line(source.lineOf(start)),
    ]);
    expect(codes.filter(([code]) => !/^(?:award-.*|text-copied)$/.test(code ?? ''))).toEqual([]);
  });

  it('shows every part that a host can write, each by itself in use', async () => {
    const texts = await begun(openings[0] ?? []);
    const host = texts['host.yaml'] ?? '';
    const parts = host.split(/\n(?=\n)/).filter((one) => one.startsWith('\n'));
    const keys = Object.keys(hostSchema.properties).filter((key) => key !== 'year');
    const keyOf = (part: string) => /^#([a-z]+):/m.exec(part)?.[1];
    expect(parts.map(keyOf).sort()).toEqual(keys.sort());
    for (const key of Object.keys(hostSchema.properties.narrative.properties)) {
      expect(host).toMatch(new RegExp(`^# {2}${key}:`, 'm'));
    }
    const submitted = completed(inUse(texts[submission] ?? ''));
    for (const part of parts) {
      const used = completed(host.replace(part, inUse(part)));
      const files = { ...texts, 'host.yaml': used, [submission]: submitted };
      const found = (await findingsOf(files)).filter(({ place }) => place.source.path === 'host.yaml');
      // The first form of award may be for others than the first kind of recipient.
      // In the other parts the blanks are filled in as well, and not in use.
      const codes = found
        .map(({ code }) => code)
        .filter((code) => !code.startsWith('award-') && code !== 'text-in-comment');
      expect([keyOf(part), codes]).toEqual([keyOf(part), []]);
    }
  });

  it('asks for no text within brackets or braces, where a comma would tear it', async () => {
    const texts = await begun(openings[0] ?? []);
    for (const name of [submission, 'host.yaml'])
      expect(texts[name]).not.toMatch(/^[^#]*#? *[^#]*[{[](?![^#]*#)/m);
  });
});
