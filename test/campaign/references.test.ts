import { describe, expect, it } from 'vitest';
import { danglingReferences, targetOfKey, targetOfValue } from '../../src/campaign/references.ts';
import { patterns, type Schema, schemaAt } from '../../src/intake/schema-files.ts';
import { draftOfBase } from '../support/draft.ts';
import type { Edits } from '../support/run.ts';

const an = 'submissions/phuong-an.yaml';

describe('a reference', () => {
  it('of a sound campaign leads to what is declared', async () => {
    const draft = await draftOfBase();
    expect(danglingReferences(draft)).toEqual([]);
    expect(danglingReferences({ ...draft, host: null, submissions: [], superseded: [] })).toEqual([]);
  });

  it.each<[string, string, string, string]>([
    [
      'unit-kind',
      'review.yaml',
      'id: phuong-an, name: phường An, kind: ward',
      'id: phuong-an, name: phường An, kind: $',
    ],
    [
      'area',
      'review.yaml',
      'kind: ward }\n  - { id: phuong-binh',
      'kind: ward, parent: $ }\n  - { id: phuong-binh',
    ],
    ['unit', 'review.yaml', 'members: [phuong-an,', 'members: [$,'],
    ['scale', 'review.yaml', 'scale: hai-muc', 'scale: $'],
    ['unit-kind', 'review.yaml', 'scale: hai-muc, kinds: [ward]', 'scale: hai-muc, kinds: [$]'],
    ['level', 'review.yaml', 'atLeast: 100, level: tot', 'atLeast: 100, level: $'],
    ['level', 'review.yaml', 'otherwise: yeu', 'otherwise: $'],
    ['indicator', 'review.yaml', 'numerator: kham-pha', 'numerator: $'],
    ['indicator', 'review.yaml', 'denominator: vu-an', 'denominator: $'],
    ['unit-kind', 'review.yaml', 'kinds: [school],', 'kinds: [$],'],
    ['unit', an, 'unit: phuong-an', 'unit: $'],
    ['programme', an, '  an-ninh: { level: dat }', '  $: { level: dat }'],
    ['level', an, '{ level: dat }', '{ level: $ }'],
    ['criterion', an, 'points: { mot: 50', 'points: { $: 50'],
    ['indicator', an, 'kham-pha: {', '$: {'],
    ['award-form', an, 'form: giay-khen', 'form: $'],
    ['authority', an, 'authority: ubnd-thi-xa', 'authority: $'],
    ['programme', an, 'programme: quoc-phong', 'programme: $'],
    ['unit', an, 'name: Nguyễn Văn A,', 'name: Nguyễn Văn A, unit: $,'],
    ['programme', an, 'awards:\n', 'narrative: { programmes: { $: [Chữ.] } }\nawards:\n'],
    ['unit', 'host.yaml', '    phuong-an:\n', '    $:\n'],
    ['cluster', 'host.yaml', '    cum-1:\n', '    $:\n'],
    ['unit', 'host.yaml', 'due: [phuong-an]', 'due: [$]'],
    ['unit', 'host.yaml', 'signed: [phuong-an]', 'signed: [$]'],
    ['unit', 'host.yaml', 'commitments:\n', 'narrative: { lessons: [from: $/1] }\ncommitments:\n'],
    ['unit', 'host.yaml', 'commitments:\n', 'narrative: { lessons: [from: [phuong-an, $]] }\ncommitments:\n'],
    [
      'text-place',
      'host.yaml',
      'commitments:\n',
      'narrative: { lessons: [from: phuong-an/$/2] }\ncommitments:\n',
    ],
    [
      'section',
      'host.yaml',
      'commitments:\n',
      'narrative: { sections: [{ title: A, after: $, paragraphs: [Chữ.] }] }\ncommitments:\n',
    ],
  ])('to a %s that is not declared is found where it stands, in %s: %s', async (target, file, from, to) => {
    const id = 'khong-he-co';
    const edits: Edits = { [file]: [[from, to.replace('$', id)]] };
    const draft = await draftOfBase(edits);
    // Those of review.yaml are looked at by themselves.
    const alone = { ...draft, host: null, submissions: [], superseded: [] };
    const [found, ...others] = danglingReferences(file === 'review.yaml' ? alone : draft);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ target, id });
    const place = found?.place;
    expect([place?.source.path, place?.source.text.slice(place.start, place.end)]).toEqual([file, id]);
    expect(found?.known.has(id)).toBe(false);
    expect([...(found?.known ?? [])].length).toBeGreaterThan(0);
  });

  it('by a name is looked up even where what is around it cannot be used', async () => {
    const draft = await draftOfBase({
      [an]: [
        ['form: giay-khen', 'form: Giấy khen'],
        ['authority: ubnd-thi-xa', 'authority: UBND thị xã'],
        ['date: ', 'date: ngày '],
      ],
    });
    const found = danglingReferences(draft).map(({ target, id }) => [target, id]);
    expect(found).toEqual([
      ['award-form', 'Giấy khen'],
      ['authority', 'UBND thị xã'],
    ]);
  });
});

/** Every path of a file of records at which its schema has an id; "*" for any key, and "0" for items. */
function placesOfIds(name: 'host' | 'submission', path: readonly string[] = []) {
  const schema: Schema & { readonly propertyNames?: Schema } = schemaAt(name, path) ?? {};
  const inner = [
    ...Object.keys(schema.properties ?? {}),
    ...(typeof schema.additionalProperties === 'object' ? ['*'] : []),
    ...(schema.items === undefined ? [] : ['0']),
  ];
  const places: { readonly path: readonly string[]; readonly isKey: boolean }[] = inner.flatMap((key) =>
    placesOfIds(name, [...path, key]),
  );
  if (schema.pattern === patterns.id) places.push({ path, isKey: false });
  if (schema.propertyNames !== undefined) places.push({ path: [...path, '*'], isKey: true });
  return places;
}

describe('the place of an id', () => {
  it.each(['host', 'submission'] as const)('of a file of kind %s shows by itself what is named', (name) => {
    const places = placesOfIds(name);
    expect(places.length).toBeGreaterThan(5);
    for (const { path, isKey } of places) {
      expect([path, isKey ? targetOfKey(path) : targetOfValue(path)]).not.toContain(null);
    }
  });
});
