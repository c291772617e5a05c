import { beforeAll, expect, it } from 'vitest';
import { build, check, type FormatName } from '../../src/index.ts';
import { formats } from '../../src/rendering/formats.generated.ts';
import { baseCampaign } from '../support/base-campaign.ts';
import { pdfIn, textOf } from '../support/pdf.ts';
import { world } from '../support/report.ts';
import { writeTemplate } from '../support/run.ts';
import { dense, inDocx, inHtml, inMarkdown, inXlsx } from '../support/tables.ts';

/** What a reader finds in a file of each format, without white space. */
const readers: Readonly<Record<FormatName, (bytes: Uint8Array) => Promise<string>>> = {
  docx: async (bytes) => (await inDocx(Buffer.from(bytes))).text,
  html: async (bytes) => inHtml(new TextDecoder().decode(bytes)).text,
  json: async (bytes) => dense(JSON.stringify(JSON.parse(new TextDecoder().decode(bytes)))),
  md: async (bytes) => {
    const { text, tables } = inMarkdown(new TextDecoder().decode(bytes));
    return text + dense(tables.flat(2).join(' '));
  },
  pdf: async (bytes) => dense((await pdfIn(bytes)).pages.map(({ pieces }) => textOf(pieces)).join(' ')),
  xlsx: async (bytes) =>
    dense((await inXlsx(Buffer.from(bytes))).flatMap(({ rows }) => rows.flat()).join(' ')),
};

/** A report of one page and one annex, with each kind of thing that formats draw. */
const report = `<abstract type="BÁO CÁO">{{title}}</abstract>
<annex><heading>Chỉ tiêu</heading>{{chart "changes"}}<table>
<thead><tr><th>Chỉ tiêu</th><th>Thực hiện</th></tr></thead>
<tbody>{{#each programmes}}{{#each indicators}}<tr><td>{{name}}</td><td>{{actual}}</td></tr>{{/each}}{{/each}}</tbody>
</table></annex>
`;

const files = new Map<string, Uint8Array>();

beforeAll(async () => {
  const campaign = await baseCampaign();
  await writeTemplate(campaign, 'report.hbs', report);
  const names = Object.keys(formats) as FormatName[];
  const built = await build(await check(campaign, world), ['report'], names, world);
  expect(built.findings).toEqual([]);
  for (const { name, bytes } of built.files) files.set(name.replace(/^.*\./, ''), bytes);
});

it('every format has a reader here', () => {
  expect(Object.keys(readers).sort()).toEqual(Object.keys(formats).sort());
  expect([...files.keys()].sort()).toEqual(Object.keys(formats).sort());
});

it.each(Object.entries(readers))(
  '%s, as another library reads it, has indicators and their figures',
  async (name, read) => {
    const text = await read(files.get(name) ?? new Uint8Array());
    const isData = name === 'json';
    expect(text).toContain(dense(isData ? '"indicator":"ty-le-kham-pha"' : 'Tỷ lệ khám phá'));
    expect(text).toContain(isData ? '"actual":"83.3"' : '83,3');
  },
);
