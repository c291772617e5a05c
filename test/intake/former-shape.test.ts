import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formattedFile } from '../../src/fixing/formatted-file.ts';
import { documentText } from '../support/document.ts';
import { type Files, filesOf, validated } from '../support/memory-world.ts';
import { example } from '../support/run.ts';

const present = readFileSync(join(example, 'review.yaml'), 'utf8');
const [start, end] = [present.indexOf('documents:'), present.indexOf('wording:')];

/** What the example says of all documents and of the report: once there was no other. */
const ofReport = present
  .slice(start, end)
  .replace(/^ {2}note: .*\n/m, '')
  .replace(/^ {2}(?!report:)[\w-]+:\n(?: {4}.*\n)+/gm, (entry) =>
    /^ {2}(?:recipients|signature):/.test(entry) ? entry : '',
  );

/** The settings of the example as they were written while there was but one document. */
const settings = `document:
  superior: [ ỦY BAN NHÂN DÂN, TỈNH NGHỆ AN ]
  issuer: [ ỦY BAN NHÂN DÂN, THỊ XÃ CỬA LÒ ]
  symbol: BC-UBND # chưa có dòng number vì báo cáo chưa được cấp số
  place: Cửa Lò
  date: 2023-12-13
  signature:
    lines: [ TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH ]
    name: Nguyễn Văn X # minh họa
  recipients:
    - UBND tỉnh Nghệ An
    - Thường trực Thị ủy, HĐND thị xã
    - UBMTTQ và các đoàn thể thị xã
    - Công an, BCH quân sự thị xã
    - UBND các phường
  archive: VT, QP
  note: >-
    Ghi chú: số liệu chi tiết của từng phường, họ tên, chức danh, số quyết định và lời văn trong báo cáo này
    là số liệu minh họa.

`;

const withSettings = (text: string) => present.slice(0, start) + text + present.slice(end);

const campaignWith = (text: string) =>
  new Map([...filesOf(example), ['review.yaml', new TextEncoder().encode(withSettings(text))]]);

async function findingsWith(text: string) {
  const { findings } = await validated(campaignWith(text));
  return findings.map(({ code, place, args }) => ({
    code,
    line: place.source.line(place.source.lineOf(place.start)).trim(),
    args,
  }));
}

function formatted(text: string): string {
  const bytes = new TextEncoder().encode(withSettings(text));
  const after = formattedFile('review.yaml', bytes, 'campaign').text ?? '';
  return after.slice(after.indexOf('documents:'), after.indexOf('wording:'));
}

describe('a review.yaml that has the settings of one document', () => {
  it('makes the same document', async () => {
    expect(await findingsWith(settings)).toEqual([]);
    // Its fingerprint says that the files are not the same.
    const text = async (files: Files) =>
      (await documentText(files)).replace(/(?<=Mã đối chiếu số liệu: )[\d ]+/, '');
    expect(await text(campaignWith(settings))).toBe(await text(filesOf(example)));
  });

  it.each([
    ['  symbol: BC-UBND # chưa có dòng number vì báo cáo chưa được cấp số\n', '', 'missing-key', 'document:'],
    ['  place: Cửa Lò\n', '', 'missing-key', 'document:'],
    ['date: 2023-12-13', 'date: 13/12/2023', 'invalid-value', 'date: 13/12/2023'],
    ['date: 2023-12-13', 'date: 2203-12-13', 'date-implausible', 'date: 2203-12-13'],
    ['archive: VT, QP', 'archive:', 'invalid-value', 'archive:'],
    ['  note: >-', '  notes: >-', 'unknown-key', 'notes: >-'],
  ])('has findings at its own lines: %j', async (from, to, code, line) => {
    expect(await findingsWith(settings.replace(from, to))).toMatchObject([{ code, line }]);
  });

  it('suggests what was meant by a misspelt key of the one document', async () => {
    const [found] = await findingsWith(settings.replace('date:', 'dates:'));
    expect(found).toMatchObject({ code: 'unknown-key', args: { key: 'dates', suggestion: 'date' } });
  });

  it('may hold no key beside those of today’s shape', async () => {
    const both = `${settings}${present.slice(start, end)}`;
    expect(await findingsWith(both)).toMatchObject([{ code: 'unknown-key', line: 'document:' }]);
  });
});

describe('review format', () => {
  it('writes it in today’s shape, which is then as it should be', () => {
    expect(formatted(settings)).toBe(ofReport);
    expect(formatted(ofReport)).toBe(ofReport);
  });

  it('takes along entries that wait behind a "#"', () => {
    const asOpened = `document:
  # Nếu có cơ quan cấp trên trực tiếp, bỏ dấu # ở đầu hai dòng sau:
  # superior:
  #   - # tên
  issuer: [ A ]
  # number: # số
  symbol: BC-UBND
  place: Thử
  # date: # ngày ký
  # Người ký thay mặt.
  signature: { lines: [ A ], name: B }
  recipients: [ C ]
  archive: VT
  # note: >-
  #   Nhiều
  #   dòng.

`;
    expect(formatted(asOpened)).toBe(`documents:
  # Nếu có cơ quan cấp trên trực tiếp, bỏ dấu # ở đầu hai dòng sau:
  # superior:
  #   - # tên
  issuer: [ A ]
  place: Thử
  # Người ký thay mặt.
  signature: { lines: [ A ], name: B }
  recipients: [ C ]
  archive: VT
  report:
    # number: # số
    symbol: BC-UBND
    # date: # ngày ký
    # note: >-
    #   Nhiều
    #   dòng.

`);
  });

  it('keeps a comment beside the key, reasons to ignore findings, and names', () => {
    const text = `document: # thể thức
  # ký hiệu
  symbol: BC-UBND
  # review-ignore date-order: đã hỏi
  date: 2023-12-13 # ngày ký
  issuer: [ A ]
  place: &p Thử
  signature: { lines: [ A ], name: B }
  recipients: [ *p ]

  # lưu
  archive: VT

`;
    expect(formatted(text)).toBe(`documents: # thể thức
  issuer: [ A ]
  place: &p Thử
  signature: { lines: [ A ], name: B }
  recipients: [ *p ]

  # lưu
  archive: VT
  report:
    # ký hiệu
    symbol: BC-UBND
    # review-ignore date-order: đã hỏi
    date: 2023-12-13 # ngày ký

`);
  });

  it('writes braces as braces', () => {
    const text = `document: { symbol: &s BC, issuer: [ A ], place: *s, signature: { lines: [ A ], name: B }, recipients: [ C ], archive: D } # hết

`;
    expect(formatted(text)).toContain('report: { symbol: &s BC }');
    expect(formatted(text)).toContain('} # hết');
  });
});
