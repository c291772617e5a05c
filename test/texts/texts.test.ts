import { Ajv2020 } from 'ajv/dist/2020.js';
import { Chalk } from 'chalk';
import { marked, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import textsSchema from '../../schemas/texts.schema.json' with { type: 'json' };
import { columnsOf } from '../../src/diagnostics/columns.ts';
import { letterheadOf } from '../../src/letterheads/letterheads.ts';
import { check } from '../../src/review.ts';
import { documentOfTexts } from '../../src/texts/document.ts';
import { textsFormats } from '../../src/texts/formats.ts';
import { type TextFilter, textListing, unpickedCounts } from '../../src/texts/listing.ts';
import { texts as english } from '../../src/words/en/texts.ts';
import { texts as vietnamese } from '../../src/words/vi/texts.ts';
import { memoryWorld, root } from '../support/memory-world.ts';
import { smallCampaign } from '../support/small-campaign.ts';

const units = {
  u2: { narrative: { programmes: { p: ['Hai làm tốt.'] }, limitations: ['Hai còn ít.'] } },
  u1: {
    narrative: {
      proposals: ['Cấp xe.'],
      causes: { objective: ['Thiên tai.'] },
      limitations: ['Còn chậm.', 'Còn thiếu.'],
    },
  },
  u3: {},
};

const narrative = {
  limitations: [{ from: 'u1/2' }, 'Hai còn  ít.'],
  proposals: [{ to: 'UBND tỉnh', text: [{ from: 'u1', as: 'Cấp xe máy.' }] }],
};

async function draftOf(host: object = { narrative }) {
  const { draft } = await check(root, memoryWorld(smallCampaign({ units, host: { ...host } })));
  if (draft === null) throw new Error('there is no campaign');
  return draft;
}

const offered = [
  { text: 'Chỉ tiêu A chỉ đạt 95%.', sources: [{ file: 'submissions/u1.yaml', line: 4, column: 3 }] },
];
const listingOf = async (filter: TextFilter = {}) => textListing(await draftOf(), offered, filter);

describe('the listing of units’ texts', () => {
  it('is by theme, then by unit in the campaign’s order, with references, places and where they are taken', async () => {
    const { themes, ...head } = await listingOf();
    expect(head).toEqual({ version: 1, year: 2023, written: 6, picked: 3, offered });
    const said = themes.map(({ name, title, units: ofTheme }) => [
      name,
      title,
      ...ofTheme.flatMap(({ unit, paragraphs }) =>
        paragraphs.map(({ reference, text, picked }) => [
          unit,
          reference,
          text,
          picked.map(({ file }) => file),
        ]),
      ),
    ]);
    expect(said).toEqual([
      ['p', 'Công tác quốc phòng', ['u2', 'u2', 'Hai làm tốt.', []]],
      [
        'limitations',
        'Tồn tại, hạn chế',
        // The host has copied its words.
        ['u2', 'u2', 'Hai còn ít.', ['host.yaml']],
        ['u1', 'u1/1', 'Còn chậm.', []],
        ['u1', 'u1/2', 'Còn thiếu.', ['host.yaml']],
      ],
      ['objective', 'Nguyên nhân khách quan', ['u1', 'u1', 'Thiên tai.', []]],
      ['proposals', 'Kiến nghị, đề xuất', ['u1', 'u1', 'Cấp xe.', ['host.yaml']]],
    ]);
    expect(themes[0]?.units[0]?.paragraphs[0]?.place).toMatchObject({ file: 'submissions/u2.yaml', line: 7 });
  });

  it('is of one theme, one unit, or of what is taken nowhere', async () => {
    const references = async (filter: TextFilter) =>
      (await listingOf(filter)).themes.flatMap(({ name, units: ofTheme }) =>
        ofTheme.flatMap(({ paragraphs }) => paragraphs.map(({ reference }) => `${name} ${reference}`)),
      );
    expect(await references({ theme: 'limitations' })).toEqual([
      'limitations u2',
      'limitations u1/1',
      'limitations u1/2',
    ]);
    expect(await references({ unit: 'u2' })).toEqual(['p u2', 'limitations u2']);
    expect(await references({ isUnpicked: true })).toEqual(['p u2', 'limitations u1/1', 'objective u1']);
    expect((await listingOf({ isUnpicked: true, theme: 'limitations' })).picked).toBe(2);
  });

  it('offers what figures say of limitations beside limitations alone', async () => {
    expect((await listingOf({ theme: 'limitations' })).offered).toEqual(offered);
    expect((await listingOf({ theme: 'proposals' })).offered).toEqual([]);
    expect((await listingOf({ unit: 'u1' })).offered).toEqual([]);
    expect(textListing(await draftOf(), null).offered).toBeNull();
  });

  it('takes a whole theme that is taken for each of its paragraphs', async () => {
    const draft = await draftOf({ narrative: { solutions: [{ from: 'u1/limitations' }] } });
    const { themes, picked } = textListing(draft, [], { theme: 'limitations', unit: 'u1' });
    expect(picked).toBe(2);
    expect(themes).toHaveLength(1);
  });

  it('counts by theme what is taken nowhere', async () => {
    expect(unpickedCounts(await draftOf())).toEqual([
      { title: 'Công tác quốc phòng', count: 1 },
      { title: 'Tồn tại, hạn chế', count: 1 },
      { title: 'Nguyên nhân khách quan', count: 1 },
    ]);
  });
});

describe('the formats of the listing', async () => {
  const listing = await listingOf();
  const options = { words: vietnamese, chalk: new Chalk({ level: 0 }), width: 60 };

  it('as JSON follow the schema', () => {
    const ajv = new Ajv2020({ strict: false });
    for (const one of [listing, { ...listing, offered: null }]) {
      ajv.validate(textsSchema, JSON.parse(textsFormats.json(one)));
      expect(ajv.errors).toBeNull();
    }
  });

  it('at a terminal mark what is taken, and keep to its width', () => {
    const text = textsFormats.pretty(listing, options);
    expect(text).toContain('Tồn tại, hạn chế (limitations)\n  Thôn U2\n  [x] u2: Hai còn ít.\n');
    expect(text).toContain('  [ ] u1/1: Còn chậm.\n');
    expect(text).toMatch(/submissions\/u1\.yaml:\d+; đã lấy ở host\.yaml:\d+\n/);
    expect(text).toMatch(/\nCó thể ghi vào Tồn tại, hạn chế\n {2}- Chỉ tiêu A chỉ đạt 95%\.\n$/);
    for (const line of text.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(60);
  });

  it('say in English what is not known for errors, and what there is none of', async () => {
    const none = { ...listing, themes: [], written: 0, picked: 0, offered: null };
    const text = textsFormats.pretty(none, { ...options, words: english });
    expect(text).toContain('There are no paragraphs.\n');
    expect(text).toContain('The campaign has errors');
  });

  it('as Markdown are headings and lists in which no text is markup', async () => {
    const marks = { ...listing, offered: [{ text: '<b>*A*</b> [x](y)', sources: [] }] };
    const tokens = marked.lexer(textsFormats.markdown(marks, options));
    const headings = tokens.filter((one): one is Tokens.Heading => one.type === 'heading');
    expect(headings.map(({ depth }) => depth)).toEqual([1, 2, 3, 2, 3, 3, 2, 3, 2, 3, 2]);
    const text = textsFormats.markdown(marks, options);
    expect(text).toContain('- `u1/2`: Còn thiếu. *(submissions/u1.yaml:');
    expect(text).toContain('- \\<b\\>\\*A\\*\\</b\\> \\[x\\](y)\n');
  });

  it('keep the paragraphs and points of a text apart', async () => {
    const block = 'Gồm:\n- Một;\n\n1. Hai.';
    const files = smallCampaign({ units: { u1: { narrative: { lessons: [block] } } }, host: {} });
    const { draft } = await check(root, memoryWorld(files));
    if (draft === null) throw new Error('there is no campaign');
    const one = textListing(draft, []);
    expect(one.themes[0]?.units[0]?.paragraphs[0]?.text).toBe('Gồm:\n- Một;\n1. Hai.');
    expect(textsFormats.pretty(one, options)).toContain('  [ ] u1: Gồm:\n      - Một;\n      1. Hai.\n');
    const html = String(marked.parse(textsFormats.markdown(one, options)));
    expect(html).toContain('<li><code>u1</code>: Gồm:<br>- Một;<br>1. Hai. <em>(');
    const { blocks } = documentOfTexts(one, vietnamese, letterheadOf().style);
    const words = blocks.flatMap((part) =>
      part.kind === 'paragraph' ? [part.runs.map(({ text }) => text)] : [],
    );
    expect(words.slice(2)).toEqual([
      ['u1: ', 'Gồm:'],
      ['- Một;'],
      ['1. Hai.', expect.stringMatching(/^ \(submissions/)],
    ]);
  });

  it('for Word are headings and paragraphs', () => {
    const { blocks, annexes } = documentOfTexts(listing, vietnamese, letterheadOf().style);
    expect(annexes).toEqual([]);
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [[block.level, block.text]] : []));
    expect(headings.slice(0, 5)).toEqual([
      [1, 'Công tác quốc phòng (p)'],
      [2, 'Thôn U2'],
      [1, 'Tồn tại, hạn chế (limitations)'],
      [2, 'Thôn U2'],
      [2, 'Thôn U1'],
    ]);
    const paragraphs = blocks.flatMap((block) =>
      block.kind === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : [],
    );
    expect(paragraphs).toContainEqual(expect.stringMatching(/^u1\/1: Còn chậm\. \(.*; chưa lấy\)$/));
    expect(paragraphs.at(-1)).toBe('Chỉ tiêu A chỉ đạt 95%.');
  });
});
