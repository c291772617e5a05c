import { Ajv2020 } from 'ajv/dist/2020.js';
import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import common from '../../schemas/common.schema.json' with { type: 'json' };
import findingsSchema from '../../schemas/findings.schema.json' with { type: 'json' };
import { nameByEntries } from '../../src/diagnostics/entries.ts';
import { findingOf } from '../../src/diagnostics/finding.ts';
import { type ReporterName, reporters } from '../../src/diagnostics/reporters/registry.ts';
import { SourceText } from '../../src/diagnostics/source-text.ts';
import { findingWordsIn } from '../../src/findings.ts';
import { entryNames } from '../../src/intake/entry-names.ts';
import sarifSchema from './schemas/sarif.schema.json' with { type: 'json' };

const text = `rollup: 1
unit: cua-lo
units:
  - id: nghi-thuy
    name: phường Nghi Thủy
    indicators:
      tuyen-quan: { target: 10, actual: 12 }
awards:
  - form: giay-khen
    recipients:
      - { kind: individual, name: Nguyễn Văn A }
`;
const source = new SourceText('submissions/cua-lo.pdf', text);
nameByEntries(source, entryNames(source));

const placeOf = (words: string) => {
  const start = text.indexOf(words);
  return { source, start, end: start + words.length };
};
const actual = 'units › nghi-thuy › indicators › tuyen-quan › actual';

async function reported(name: ReporterName, language: 'vi' | 'en' = 'vi', place = placeOf('12')) {
  const related = [{ place: placeOf('phường Nghi Thủy'), role: 'first-given-here' as const }];
  const fix = { start: place.start, end: place.end, text: '10' };
  const findings = [findingOf('file-empty', 'error', { place, args: {}, related, fix })];
  const reporter = await reporters[name]();
  return reporter(
    { campaigns: [{ folder: '', files: [source], findings }], mostPerFile: 100 },
    {
      words: findingWordsIn(language),
      chalk: new Chalk({ level: 0 }),
      width: 80,
      programVersion: '1.0.0',
      isQuiet: false,
    },
  );
}

describe('what is found in a roll-up that came inside a PDF', () => {
  it('is shown to people with its entry and its text, without the number of a line that they cannot look up', async () => {
    const shown = await reported('pretty');
    expect(shown).toContain(`submissions/cua-lo.pdf (${actual}) lỗi [file-empty]`);
    expect(shown).toContain('  |       tuyen-quan: { target: 10, actual: 12 }\n');
    expect(shown).toContain('submissions/cua-lo.pdf (units › nghi-thuy › name): ');
    expect(shown).not.toMatch(/\d:\d|^ *\d+ \|/m);
    // A PDF can't be edited.
    expect(shown).not.toContain('--fix');
    expect(await reported('pretty', 'en')).toContain(`submissions/cua-lo.pdf (${actual}) error`);
  });

  it('is of the file alone where the whole of it is meant', async () => {
    expect(await reported('pretty', 'vi', source.whole)).toMatch(/^submissions\/cua-lo\.pdf lỗi/);
    const nothing = new SourceText('submissions/x.pdf', '');
    nameByEntries(nothing, () => []);
    expect(await reported('pretty', 'vi', nothing.whole)).toMatch(/submissions\/x\.pdf lỗi/);
    expect(await reported('github', 'vi', nothing.whole)).toContain('file=submissions/x.pdf,title=');
  });

  it('names awards by their recipients', async () => {
    expect(await reported('pretty', 'vi', placeOf('individual'))).toContain(
      '(awards › 1 › recipients › Nguyễn Văn A › kind)',
    );
  });

  it('has an entry and no line in JSON', async () => {
    const document = JSON.parse(await reported('json'));
    expect(document.findings[0]).toMatchObject({
      line: null,
      column: null,
      endLine: null,
      entry: actual,
      fix: null,
    });
    expect(document.findings[0].related[0]).toMatchObject({ line: null, entry: 'units › nghi-thuy › name' });
    const validate = new Ajv2020({ strict: false }).addSchema(common).compile(findingsSchema);
    expect(validate(document) ? [] : validate.errors).toEqual([]);
  });

  it('is a logical location in SARIF, and begins the messages of other formats', async () => {
    const sarif = JSON.parse(await reported('sarif'));
    expect(sarif.runs[0].results[0].locations).toEqual([
      {
        physicalLocation: { artifactLocation: { uri: 'submissions/cua-lo.pdf' } },
        logicalLocations: [{ fullyQualifiedName: actual }],
      },
    ]);
    expect(sarif.runs[0].results[0].fixes).toBeUndefined();
    const validate = new Ajv2020({ strict: false, logger: false }).compile(sarifSchema);
    expect(validate(sarif) ? [] : validate.errors).toEqual([]);
    for (const format of ['github', 'gitlab', 'checkstyle', 'junit'] as const) {
      const output = await reported(format);
      expect(output).toContain(`Mục ${actual}: `);
      expect(output).not.toMatch(/7:\d|line="7"|line=7|"begin": 7/);
      expect(await reported(format, 'en')).toContain(`Entry ${actual}: `);
    }
  });
});
