import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { build, check } from '../../src/index.ts';
import { baseCampaign } from '../support/base-campaign.ts';
import { pdfIn, textOf } from '../support/pdf.ts';
import { reportOf, wordsOf, world } from '../support/report.ts';
import { editedExample, run } from '../support/run.ts';
import { dense, inHtml } from '../support/tables.ts';

it('text from the files comes out as typed, and is never markup, an expression, a link or a file', async () => {
  const typed =
    '{{7*7}} <b>đậm</b> **x** &amp; <script> http://example.org/a [a](b) ![c](/etc/passwd) {{> people}} `x` "y" \'z\'';
  const campaign = await baseCampaign({
    'submissions/phuong-an.yaml': [
      ['awards:\n', `narrative:\n  proposals:\n    - >-\n      ${typed}\nawards:\n`],
      ['name: Nguyễn Văn A,', 'name: "<i>B</i> & {{B}}",'],
    ],
    'host.yaml': [
      [
        'commitments:\n',
        'narrative:\n  strengths: [ "<b>Cấp ủy</b>, {{year}} lãnh đạo" ]\n  proposals: [ from: phuong-an ]\ncommitments:\n',
      ],
    ],
    'review.yaml': [['name: phường Bình', 'name: "phường <u>Bình</u> Hòa"']],
  });
  const checked = await check(campaign, world);
  const { files } = await build(checked, ['report'], ['pdf', 'html'], world);
  const [pdf, html] = files.map(({ bytes }) => bytes);
  const { pages } = await pdfIn(pdf ?? new Uint8Array());
  for (const text of [
    // Lines are broken after a slash, too.
    dense(pages.map((page) => textOf(page.pieces)).join(' ')),
    inHtml(new TextDecoder().decode(html)).text,
  ]) {
    for (const one of [
      typed,
      '<i>B</i> & {{B}}',
      '<b>Cấp ủy</b>, {{year}} lãnh đạo',
      'Phường <u>Bình</u> Hòa',
    ]) {
      expect(text).toContain(dense(one));
    }
  }
});

it('a character that the font lacks is a warning at its place in the file', async () => {
  const campaign = await baseCampaign({
    'submissions/phuong-an.yaml': [
      ['name: Nguyễn Văn A, position: Công an', 'name: Nguyễn Văn A, position: Công 😀 an'],
    ],
  });
  const { status, stderr } = await run(['build', campaign, '--lang', 'en']);
  expect(status).toBe(0);
  expect(stderr).toMatch(
    /submissions\/phuong-an\.yaml:\d+:\d+ warning \[character-not-in-font\]\n.*U\+1F600/,
  );
});

it('text typed in NFD is the same report in NFC', async () => {
  const campaign = await editedExample({});
  const composed = await wordsOf(campaign);
  const path = join(campaign, 'submissions', 'nghi-thuy.yaml');
  await writeFile(path, (await readFile(path, 'utf8')).normalize('NFD'));
  expect(await wordsOf(campaign)).toBe(composed);
  expect(composed).toBe(composed.normalize('NFC'));
  expect(composed).toContain('Dân quân biển phối hợp');
});

it('text in UTF-16, and in UTF-8 with a byte order mark, is the same report', async () => {
  const campaign = await editedExample({});
  const plain = await reportOf(campaign, 'md');
  const [first = '', second = ''] = ['nghi-tan', 'nghi-thuy'].map((name) =>
    join(campaign, 'submissions', `${name}.yaml`),
  );
  const utf16 = Buffer.from(`\ufeff${await readFile(first, 'utf8')}`, 'utf16le');
  await writeFile(first, utf16);
  await writeFile(second, `\ufeff${(await readFile(second, 'utf8')).replaceAll('\n', '\r\n')}`);
  expect(await reportOf(campaign, 'md')).toEqual(plain);
});
