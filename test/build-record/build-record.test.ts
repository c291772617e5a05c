import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import schema from '../../schemas/build-record.schema.json' with { type: 'json' };
import type { BuildRecord } from '../../src/build-record/build-record.generated.ts';
import { emptyRecord, recordIn } from '../../src/build-record/read-record.ts';
import { merged, recordBytes, recordOf } from '../../src/build-record/written-record.ts';
import { runs } from '../support/runs.ts';

const isBySchema = new Ajv2020({ strict: false }).compile(schema);

const paths = [
  'review.yaml',
  'host.yaml',
  'submissions/a.yaml',
  'templates/report/report.hbs',
  'fonts/x.ttf',
];
const hash = fc.constantFrom('0', '1', '2').map((digit) => digit.repeat(64));
const hashes = fc
  .array(fc.tuple(fc.constantFrom(...paths), hash), { maxLength: 4 })
  .map((entries) => new Map(entries));
const file = fc.record({
  name: fc.constantFrom('a.pdf', 'b.docx', 'bào cáo.pdf', 'c.md'),
  bytes: fc.uint8Array({ maxLength: 3 }),
  kind: fc.constantFrom('report', 'giay-khen'),
  subject: fc.constantFrom(null, 'nghi-thuy'),
  format: fc.constantFrom('pdf', 'docx'),
});
const manner = fc.record({
  program: fc.constantFrom('0.1.0', '0.2.0'),
  campaign: fc.record({
    host: fc.constant('UBND'),
    title: fc.constantFrom('Tổng kết', 'Sơ kết'),
    year: fc.constant(2023),
  }),
  options: fc.record({
    allowMissing: fc.boolean(),
    attachments: fc.boolean(),
    date: fc.constantFrom(null, '2023-12-31T00:00:00.000Z'),
  }),
});
/** What one build has to say of its files. */
const records: fc.Arbitrary<BuildRecord> = fc
  .tuple(fc.uniqueArray(file, { selector: ({ name }) => name, maxLength: 4 }), manner, hashes, hashes, hashes)
  .map(([files, how, ofCampaign, ofRecords, read]) =>
    recordOf(
      files.map((one) => ({ ...one, pieces: [one.bytes] })),
      how,
      { ofCampaign: () => ofCampaign, ofRecords: () => ofRecords },
      read,
    ),
  );

describe('a record', () => {
  it('is as its schema says, and reads back as it was written', () => {
    fc.assert(
      fc.property(records, (record) => {
        expect(isBySchema(JSON.parse(JSON.stringify(record)))).toBe(true);
        expect(recordIn(recordBytes(record))).toEqual({ state: 'read', record });
      }),
      runs(500, 30),
    );
  });

  it('says of each file what the last build said, and of others what earlier ones did', () => {
    fc.assert(
      fc.property(records, records, (earlier, later) => {
        const both = merged(earlier, later);
        expect(isBySchema(JSON.parse(JSON.stringify(both)))).toBe(true);
        const names = (record: BuildRecord) => record.files.map((one) => one.file);
        expect(new Set(names(both))).toEqual(new Set([...names(earlier), ...names(later)]));
        for (const one of both.files) {
          const of = names(later).includes(one.file) ? later : earlier;
          expect(of.files).toContainEqual(one);
          expect(both.builds).toContainEqual(of.builds.find(({ id }) => id === one.build));
          for (const set of one.inputs)
            expect(both.inputs).toContainEqual(of.inputs.find(({ id }) => id === set));
        }
      }),
      runs(500, 30),
    );
  });

  it('does not depend on how builds follow each other, as long as they write other files', () => {
    fc.assert(
      fc.property(records, records, records, (a, b, c) => {
        expect(merged(merged(a, b), c)).toEqual(merged(a, merged(b, c)));
        expect(merged(a, a)).toEqual(a);
        expect(merged(emptyRecord, a)).toEqual(a);
        const apart = {
          ...b,
          files: b.files.filter(({ file }) => a.files.every((one) => one.file !== file)),
        };
        expect(merged(a, apart)).toEqual(merged(apart, a));
      }),
      runs(500, 30),
    );
  });

  it('is read by what its schema says, whatever somebody made of it', () => {
    const leaves = fc.oneof(
      fc.constantFrom<unknown>(null, 0, 1, true, '', 'x', '../x', 'a/b', 'a\\b', '..', [], {}),
      fc.constantFrom('0'.repeat(16), '0'.repeat(64), 'A'.repeat(64), '2023-12-31'),
    );
    fc.assert(
      fc.property(records, leaves, fc.nat(), (record, leaf, at) => {
        const changed = withReplaced(JSON.parse(JSON.stringify(record)), leaf, at);
        const read = recordIn(new TextEncoder().encode(JSON.stringify(changed)));
        if (read.state === 'read') expect(isBySchema(changed)).toBe(true);
        else if (isBySchema(changed)) expect(leadsAstray(changed)).toBe(true);
      }),
      runs(3000, 300),
    );
  });

  it.each([
    ['', 'damaged'],
    ['{', 'damaged'],
    ['[]', 'damaged'],
    ['{"version": 1}', 'damaged'],
    ['{"version": 0, "files": [], "builds": [], "inputs": []}', 'damaged'],
    ['{"version": 2, "files": {}}', 'newer'],
    ['{"version": 1, "files": [], "builds": [], "inputs": []}', 'read'],
  ])('%s is %s', (text, state) => {
    expect(recordIn(new TextEncoder().encode(text)).state).toBe(state);
  });

  it('that is no text is damaged', () => {
    expect(recordIn(Uint8Array.of(0xff, 0xfe, 0x7b))).toEqual({ state: 'damaged' });
  });
});

/** A value with another in the place of one of its parts. */
function withReplaced(value: unknown, leaf: unknown, at: number): unknown {
  const places: (readonly [parent: Record<string, unknown>, key: string])[] = [];
  const visit = (one: unknown) => {
    if (typeof one !== 'object' || one === null) return;
    for (const key of Object.keys(one)) {
      // An array's items are found by their numbers as an object's are by keys.
      const parent = one as Record<string, unknown>;
      places.push([parent, key]);
      visit(parent[key]);
    }
  };
  visit(value);
  const place = places[at % places.length];
  if (place !== undefined) place[0][place[1]] = leaf;
  return value;
}

/** What no schema can say: that all which is referred to is there, and that no name leads elsewhere. */
function leadsAstray(value: unknown): boolean {
  // Only values that the schema takes come here.
  const { files, builds, inputs } = value as BuildRecord;
  const known = new Set([...builds, ...inputs].map(({ id }) => id));
  const names = [...files, ...inputs.flatMap((set) => set.files)].map(({ file }) => file);
  return (
    files.some((one) => [one.build, ...one.inputs].some((id) => !known.has(id))) ||
    names.some((name) => name.split('/').some((part) => part === '.' || part === '..'))
  );
}
