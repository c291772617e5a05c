import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { needs } from '../support/needs.ts';
import { asPdf } from '../support/office.ts';
import { type Line, type Page, type PdfFile, type Piece, readPdf, textOf } from '../support/pdf.ts';
import { editedExample, example, newFolder, run } from '../support/run.ts';

const millimetre = 72 / 25.4;

/** The example as a PDF, which several groups look at. */
let exampleBuilt: Promise<PdfFile> | undefined;

function built(campaign: string, format: 'pdf' | 'docx' = 'pdf'): Promise<PdfFile> {
  if (campaign !== example || format !== 'pdf') return builtAnew(campaign, format);
  exampleBuilt ??= builtAnew(campaign, format);
  return exampleBuilt;
}

async function builtAnew(campaign: string, format: 'pdf' | 'docx'): Promise<PdfFile> {
  const folder = await newFolder();
  const result = await run(['build', campaign, '--out', folder, '--format', format, '--allow-missing']);
  if (result.status !== 0) throw new Error(result.stderr);
  return readPdf(
    format === 'pdf' ? join(folder, 'bao-cao-2023.pdf') : await asPdf(join(folder, 'bao-cao-2023.docx')),
  );
}

const centre = (piece: Piece) => piece.x + piece.width / 2;
const isBold = (piece: Piece) => piece.font.includes('Bold');
const isItalic = (piece: Piece) => piece.font.includes('Italic');

function find(page: Page | undefined, text: string): Piece {
  const piece = page?.pieces.find((one) => one.text.startsWith(text));
  if (piece === undefined) throw new Error(`Not on the page: ${text}`);
  return piece;
}

/** The rule drawn nearest below a piece of text. */
function ruleUnder(page: Page, piece: Piece): Line {
  const below = page.lines.filter(
    (line) => line.y1 === line.y2 && line.y1 > piece.y && line.y1 < piece.y + 12,
  );
  const rule = below.find((line) => Math.abs((line.x1 + line.x2) / 2 - centre(piece)) < 1);
  if (rule === undefined) throw new Error(`No rule under: ${piece.text}`);
  return rule;
}

const lengthOf = (line: Line) => line.x2 - line.x1;

function expectPartOf(rule: Line, length: number): void {
  expect(lengthOf(rule)).toBeGreaterThanOrEqual(length / 3);
  expect(lengthOf(rule)).toBeLessThanOrEqual(length / 2);
}

const isAnnexStart = (page: Page) =>
  page.pieces.some((piece) => /^Phụ lục/.test(piece.text) && isBold(piece));
/** The pages of the document itself, then those of each annex. */
function parts({ pages }: PdfFile): Page[][] {
  const runs: Page[][] = [];
  for (const page of pages) {
    if (runs.length === 0 || isAnnexStart(page)) runs.push([page]);
    else runs.at(-1)?.push(page);
  }
  return runs;
}

const pageNumberOf = (page: Page) => page.pieces.find((piece) => piece.y < 20 * millimetre);

const variants = {
  example: () => Promise.resolve(example),
  'numbered, dated in February, urgent': () =>
    editedExample({
      'review.yaml': [
        ['symbol: BC-UBND', 'symbol: BC-UBND\n  number: 5\n  mark: KHẨN'],
        ['date: 2023-12-13', 'date: 2024-02-05'],
        [
          'lines: [ TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH ]',
          'lines: [TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH]',
        ],
      ],
    }),
  'undated, with a long closing': () =>
    editedExample({
      'review.yaml': [['  date: 2023-12-13\n', '']],
      'host.yaml': [
        ['narrative:\n', `narrative:\n  closing: ${'Trên đây là báo cáo tổng kết. '.repeat(40)}\n`],
      ],
    }),
} as const;

const engines = ['pdf', 'docx'] as const;
const cases = engines.flatMap((engine) =>
  Object.entries(variants).map(([name, campaign]) => ({ engine, name, campaign })),
);

for (const { engine, name, campaign } of cases) {
  const options = engine === 'docx' ? needs('soffice') : {};
  describe(`layout by Nghị định 30, ${engine}: ${name}`, options, () => {
    let file: PdfFile;
    let first: Page;
    let body: Page[];
    let annexes: Page[][];

    beforeAll(async () => {
      file = await built(await campaign(), engine);
      [body = [], ...annexes] = parts(file);
      first = body[0] as Page;
    });

    it('F01: A4, upright but for wide annexes', () => {
      for (const page of body) expect([page.width, page.height].map(Math.round)).toEqual([595, 842]);
      for (const page of annexes.flat()) {
        expect([page.width, page.height].map(Math.round).sort()).toEqual([595, 842]);
      }
    });

    it('F02: nothing but page numbers outside the margins', () => {
      for (const page of file.pages) {
        const number = pageNumberOf(page);
        const text = page.pieces.filter((piece) => piece !== number);
        expect(Math.min(...text.map((piece) => piece.x))).toBeGreaterThanOrEqual(30 * millimetre - 0.1);
        const right = page.width - Math.max(...text.map((piece) => piece.x + piece.width));
        expect(right).toBeGreaterThanOrEqual((engine === 'pdf' ? 17 : 15) * millimetre - 0.5);
        const top = Math.min(...text.map((piece) => piece.y - 0.9 * piece.size));
        expect(top).toBeGreaterThanOrEqual(20 * millimetre - 1);
        const bottom = page.height - Math.max(...text.map((piece) => piece.y + 0.22 * piece.size));
        expect(bottom).toBeGreaterThanOrEqual(20 * millimetre - 0.5);
      }
      for (const page of body) {
        const left = Math.min(...page.pieces.map((piece) => piece.x));
        expect(left).toBeLessThanOrEqual(35 * millimetre);
      }
      const widest = Math.max(...body.flatMap((page) => page.pieces.map((piece) => piece.x + piece.width)));
      expect(first.width - widest).toBeLessThanOrEqual(20 * millimetre);
    });

    it('F03: one family throughout', () => {
      const families = new Set(
        file.pages.flatMap((page) => page.pieces.map((piece) => piece.font.split('-')[0])),
      );
      expect([...families]).toEqual(['Tinos']);
    });

    it('F04: each run of pages numbered from 1, the first without', () => {
      for (const run of [body, ...annexes]) {
        for (const [index, page] of run.entries()) {
          const number = pageNumberOf(page);
          if (index === 0) {
            expect(number).toBeUndefined();
            continue;
          }
          expect(number).toMatchObject({ text: String(index + 1), size: 13, font: 'Tinos-Regular' });
          const middle = (30 * millimetre + page.width - 17 * millimetre) / 2;
          expect(Math.abs(centre(number as Piece) - middle)).toBeLessThan(1);
        }
      }
    });

    it('F05, F06: national name and motto', () => {
      const nation = find(first, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
      const motto = find(first, 'Độc lập - Tự do - Hạnh phúc');
      expect([12, 13]).toContain(nation.size);
      expect([13, 14]).toContain(motto.size);
      for (const piece of [nation, motto]) expect([isBold(piece), isItalic(piece)]).toEqual([true, false]);
      expect(nation.x).toBeGreaterThan(first.width / 2 - 30 * millimetre);
      expect(Math.abs(centre(nation) - centre(motto))).toBeLessThan(0.5);
      expect(Math.abs(lengthOf(ruleUnder(first, motto)) - motto.width)).toBeLessThan(1);
    });

    it('F07, F08: superior and issuing body', () => {
      const [superior, , issuer, last] = first.pieces;
      expect(superior).toMatchObject({ text: 'ỦY BAN NHÂN DÂN', font: 'Tinos-Regular', size: 12 });
      expect(issuer).toMatchObject({ text: 'ỦY BAN NHÂN DÂN', font: 'Tinos-Bold', size: 12 });
      expect(last).toMatchObject({ text: 'THỊ XÃ CỬA LÒ', font: 'Tinos-Bold' });
      expectPartOf(ruleUnder(first, last as Piece), (last as Piece).width);
    });

    it('F09, F10: number on the line of place and date', () => {
      const number = find(first, 'Số:');
      const date = find(first, 'Cửa Lò, ngày');
      expect(number.size).toBe(13);
      expect(number.y).toBeCloseTo(date.y, 1);
      expect([isItalic(number), isItalic(date), date.size]).toEqual([false, true, 13]);
      const line = textOf(first.pieces.filter((piece) => Math.abs(piece.y - number.y) < 1));
      const expected = {
        example: 'Số: /BC-UBND Cửa Lò, ngày 13 tháng 12 năm 2023',
        'numbered, dated in February, urgent': 'Số: 05/BC-UBND Cửa Lò, ngày 05 tháng 02 năm 2024',
        'undated, with a long closing': 'Số: /BC-UBND Cửa Lò, ngày tháng năm 2023',
      }[name];
      expect(line).toBe(expected);
    });

    it('F11, F12: type and abstract', () => {
      const type = find(first, 'BÁO CÁO');
      const abstract = find(first, 'Tổng kết công tác');
      for (const piece of [type, abstract]) {
        expect(piece).toMatchObject({ size: 14, font: 'Tinos-Bold' });
        expect(Math.abs(centre(piece) - centre(type))).toBeLessThan(0.5);
      }
      const last = find(first, 'phương hướng, nhiệm vụ năm 2024');
      expectPartOf(ruleUnder(first, last), abstract.width);
    });

    it('F13: body of 14, first lines indented by 12.7 mm, justified', () => {
      const text = body.flatMap((page) => page.pieces).filter((piece) => piece.size === 14 && !isBold(piece));
      const leftmost = text.filter(
        (piece) =>
          !body.some(
            (page) =>
              page.pieces.includes(piece) &&
              page.pieces.some((one) => Math.abs(one.y - piece.y) < 1 && one.x < piece.x),
          ),
      );
      const starts = new Set(leftmost.map((piece) => Math.round(piece.x - 30 * millimetre)));
      expect([...starts].sort((a, b) => a - b)).toEqual([0, 36]);
      // An office program breaks lines at widths of its own, and spreads them over whole units of its own.
      const tolerance = engine === 'pdf' ? 0.5 : 1.5;
      const full = text.filter(
        (piece) => Math.abs(piece.x + piece.width - (first.width - 17 * millimetre)) < tolerance,
      );
      expect(full.length).toBeGreaterThan(text.length / 3);
    });

    it('F14, F15: parts centred, numbers without holes, no heading last on a page', () => {
      const bold = body.flatMap((page) => page.pieces).filter((piece) => isBold(piece));
      expect(bold.filter((piece) => /^Phần thứ/.test(piece.text)).map((piece) => piece.text)).toEqual([
        'Phần thứ nhất',
        'Phần thứ hai',
      ]);
      const sections = bold.map((piece) => /^([IVX]+)\. /.exec(piece.text)?.[1]).filter(Boolean);
      expect(sections).toEqual(['I', 'II', 'III', 'IV', 'I', 'II', 'III', 'IV']);
      for (const page of body) {
        const number = pageNumberOf(page);
        const lines = page.pieces.filter((piece) => piece !== number);
        const last = lines.reduce((low, piece) => (piece.y > low.y ? piece : low));
        if (!/^Nguyễn Văn X/.test(last.text)) expect(isBold(last)).toBe(false);
      }
    });

    it('F16: the body ends with "./."', () => {
      const text = body.map((page) => textOf(page.pieces)).join(' ');
      expect(text.match(/\.\/\./g)).toHaveLength(1);
      expect(text.indexOf('./.')).toBeLessThan(text.indexOf('Nơi nhận:'));
    });

    it('F17: signature in the right half, with room to sign, below two lines of text', () => {
      const page = body.find((one) =>
        one.pieces.some((piece) => piece.text.startsWith('TM. ỦY BAN')),
      ) as Page;
      const capacity = find(page, 'TM. ỦY BAN NHÂN DÂN');
      const name = find(page, 'Nguyễn Văn X');
      for (const piece of [capacity, name]) expect(piece).toMatchObject({ size: 14, font: 'Tinos-Bold' });
      expect(Math.abs(centre(capacity) - centre(name))).toBeLessThan(0.5);
      expect(capacity.x).toBeGreaterThan(page.width / 2);
      const above = page.pieces.filter(
        (piece) => piece.y < name.y && centre(piece) > page.width / 2 && isBold(piece),
      );
      const lastLine = Math.max(...above.map((piece) => piece.y));
      expect(name.y - 0.9 * name.size - lastLine).toBeGreaterThanOrEqual(25 * millimetre);
      const text = page.pieces.filter((piece) => piece.y < capacity.y - 5 && piece !== pageNumberOf(page));
      expect(new Set(text.map((piece) => Math.round(piece.y))).size).toBeGreaterThanOrEqual(2);
    });

    it('F18: recipients at the left margin, level with the signature', () => {
      const page = body.find((one) => one.pieces.some((piece) => piece.text === 'Nơi nhận:')) as Page;
      const heading = find(page, 'Nơi nhận:');
      expect(heading).toMatchObject({ size: 12, font: 'Tinos-BoldItalic' });
      expect(Math.abs(heading.y - find(page, 'TM. ỦY BAN').y)).toBeLessThan(4);
      const list = page.pieces.filter((piece) => piece.size === 11 && /^- /.test(piece.text));
      expect(list.slice(0, -1).every((piece) => piece.text.endsWith(';'))).toBe(true);
      expect(list.at(-1)?.text).toBe('- Lưu: VT, QP.');
    });

    it('F19: annexes with Roman numbers, title, reference and rule', () => {
      expect(annexes.map(([page]) => find(page, 'Phụ lục').text)).toEqual([
        'Phụ lục I',
        'Phụ lục II',
        'Phụ lục III',
        'Phụ lục IV',
        'Phụ lục V',
      ]);
      for (const [page] of annexes as [Page][]) {
        expect(find(page, 'Phụ lục')).toMatchObject({ size: 14, font: 'Tinos-Bold' });
        const reference = page.pieces.filter((piece) => piece.font === 'Tinos-Italic' && piece.size === 13);
        expect(textOf(reference)).toMatch(
          /^\(Kèm theo Báo cáo số .*BC-UBND ngày .* của Ủy ban nhân dân thị xã Cửa Lò\)$/,
        );
        const last = reference.at(-1) as Piece;
        const lowest = reference.filter((piece) => Math.abs(piece.y - last.y) < 1);
        const left = Math.min(...lowest.map((piece) => piece.x));
        const line = { ...last, x: left, width: last.x + last.width - left };
        expect(lengthOf(ruleUnder(page, line))).toBeGreaterThan(0);
      }
    });

    it('F20: headers repeat, text of 10 or more', () => {
      for (const run of annexes) {
        for (const page of run.slice(1))
          expect(page.pieces.some((piece) => piece.text === 'TT' || piece.text === 'Nội dung')).toBe(true);
      }
      expect(
        Math.min(...file.pages.flatMap((page) => page.pieces.map((piece) => piece.size))),
      ).toBeGreaterThanOrEqual(10);
    });

    it('F21: a mark in a frame, if the campaign asks for it', () => {
      const mark = first.pieces.find((piece) => piece.text === 'KHẨN');
      if (!name.includes('urgent')) {
        expect(mark).toBeUndefined();
        return;
      }
      expect(mark).toMatchObject({ size: 14, font: 'Tinos-Bold' });
      const framed = first.lines.filter(
        (line) => Math.abs((line.y1 + line.y2) / 2 - (mark?.y ?? 0)) < 25 && line.x1 < first.width / 2,
      );
      expect(framed.length).toBeGreaterThanOrEqual(4);
      expect(mark?.y).toBeGreaterThan(find(first, 'Số:').y);
    });

    const isPdf = engine === 'pdf';
    if (isPdf)
      it('F22: version, title, language, bookmarks, NFC', () => {
        expect(Number(file.version)).toBeGreaterThanOrEqual(1.4);
        expect(file.info).toMatchObject({
          Language: 'vi-VN',
          Title: expect.stringContaining('Tổng kết công tác'),
        });
        expect(file.bookmarks).toContain('Phần thứ hai. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2024');
        expect(file.bookmarks).toContain('Phụ lục V. TÌNH HÌNH NỘP BÁO CÁO NĂM 2023');
        const text = file.pages.map((page) => textOf(page.pieces)).join(' ');
        expect(text).toBe(text.normalize('NFC'));
      });
  });
}

/** The pages of the document itself, of a report whose lessons run over some more lines. */
async function bodyWithMore(lines: number): Promise<Page[]> {
  const campaign = await editedExample({
    'host.yaml': [['  lessons:\n', `  lessons:\n${'    - Một bài học nữa.\n'.repeat(lines)}`]],
  });
  return parts(await built(campaign))[0] ?? [];
}

/** The lines of a page from top to bottom, without its number: the pieces that share a baseline. */
function linesOn(page: Page): Piece[][] {
  const number = pageNumberOf(page);
  const baselines = new Map<number, Piece[]>();
  for (const piece of page.pieces) {
    if (piece === number) continue;
    const key = Math.round(piece.y);
    baselines.set(key, [...(baselines.get(key) ?? []), piece]);
  }
  return [...baselines].sort(([a], [b]) => a - b).map(([, pieces]) => pieces);
}

/** Whether a line begins or goes on with a paragraph of the body; headings and what is set apart do neither. */
function roleOf(line: readonly Piece[] | undefined): 'first' | 'next' | 'other' {
  const piece = line?.[0];
  if (piece === undefined || piece.size !== 14 || isBold(piece)) return 'other';
  const offset = piece.x - 30 * millimetre;
  return Math.abs(offset - 36) < 1 ? 'first' : Math.abs(offset) < 1 ? 'next' : 'other';
}

/** A paragraph's first line alone at the foot of a page, or its last line alone at the head of one. */
function strayLines(pages: readonly Page[]): string[] {
  const lines = pages.map(linesOn);
  return lines.flatMap((page, index) => {
    const following = lines[index + 1];
    const goesOn = roleOf(following?.[0]) === 'next';
    if (!goesOn) return [];
    const orphan = roleOf(page.at(-1)) === 'first' ? [`orphan: ${textOf(page.at(-1) ?? [])}`] : [];
    const widow = roleOf(following?.[1]) !== 'next' ? [`widow: ${textOf(following?.[0] ?? [])}`] : [];
    return [...orphan, ...widow];
  });
}

/** The body's lines of text, and the spaces between their words in points. */
function textLines(body: readonly Page[]) {
  const all = body.flatMap(linesOn).filter((line) => roleOf(line) !== 'other');
  const spaces = all.flatMap((line) =>
    line.slice(1).map((piece, index) => {
      const before = line[index] as Piece;
      return piece.x - before.x - before.width;
    }),
  );
  return { lines: all.map(textOf), spaces: spaces.filter((space) => space > 0.5) };
}

/** A space of this typeface is a quarter of its size. */
const evenSpace = 14 / 4;

const strict = {
  'a number from its unit': /(?<!năm )(?<![\d/.])\d(?:[\d.,]*\d)?%?$/,
  '"Số" from its number': /(?:^| )[Ss]ố$/,
  'a date': /(?:ngày|tháng|năm|ngày \d\d|tháng \d\d)$/,
  'a dash from what it joins': /^[-–] \p{Ll}/u,
  'a point from its mark': /^(?:-|[a-zđ]\))$/,
};
const lenient = {
  'a document from its number': /(?:Nghị|Nghị định|Kế|Kế hoạch)$/,
  'a name': /(?:Nguyễn|Nguyễn Văn|đồng chí|phường Nghi|Cửa)$/,
};

describe('setting', () => {
  let report: ReturnType<typeof textLines>;
  let dense: ReturnType<typeof textLines>;

  beforeAll(async () => {
    const text =
      'Thực hiện Nghị định số 03/2019/NĐ-CP và Kế hoạch số 215/KH-UBND ngày 05 tháng 02 năm 2023, đồng chí Nguyễn Văn X ' +
      'đã chỉ đạo quyên góp 1.287,5 triệu đồng, tập huấn 864 người tại phường Nghi Thủy, đạt 102,9% kế hoạch năm; ';
    // Hardly a word that may end a line, and the same words at every place of it.
    const paragraphs = Array.from(
      { length: 24 },
      (_, index) => `    - ${'Tiếp '.repeat(index)}${text.repeat(2)}\n`,
    );
    const denser = await editedExample({
      'host.yaml': [['  lessons:\n', `  lessons:\n${paragraphs.join('')}`]],
    });
    const [own = [], other = []] = [parts(await built(example))[0], parts(await built(denser))[0]];
    expect([...strayLines(own), ...strayLines(other)]).toEqual([]);
    [report, dense] = [textLines(own), textLines(other)];
  });

  it.each(Object.entries(strict))('no line tears %s', (_, torn) => {
    expect([...report.lines, ...dense.lines].filter((line) => torn.test(line))).toEqual([]);
  });

  it.each(Object.entries(lenient))('no line tears %s where that can be avoided', (_, torn) => {
    expect(report.lines.filter((line) => torn.test(line))).toEqual([]);
    expect(dense.lines.filter((line) => torn.test(line)).length).toBeLessThan(dense.lines.length / 15);
  });

  it('leaves no rivers: spaces are near an even one', () => {
    // F25.
    expect(Math.max(...report.spaces, ...dense.spaces)).toBeLessThan(2 * evenSpace);
    expect(Math.min(...report.spaces, ...dense.spaces)).toBeGreaterThan(0.78 * evenSpace);
  });
});

describe('charts', () => {
  it('are drawn with lines and set in text: there is no picture in the file', async () => {
    const folder = await newFolder();
    await run(['build', example, '--out', folder]);
    const bytes = await readFile(join(folder, 'bao-cao-2023.pdf'), 'latin1');
    expect(bytes).not.toContain('/Subtype /Image');
    const { pages } = await readPdf(join(folder, 'bao-cao-2023.pdf'));
    const page = pages.find(({ pieces }) => pieces.some(({ text }) => text.includes('Biểu đồ 3.'))) as Page;
    expect(find(page, '287,1')).toMatchObject({ size: 11, font: 'Tinos-Regular' });
  });
});

describe('page breaks', () => {
  it.each([1, 3, 5, 8, 11, 14, 17, 20, 23, 26])('are right with %i more lines', async (count) => {
    const body = await bodyWithMore(count);
    for (const page of body.slice(0, -1)) {
      const last = linesOn(page).at(-1) ?? [];
      // F15; nor is a line that leads to a list left alone.
      expect(last.some(isBold), textOf(last)).toBe(false);
      expect(textOf(last)).not.toMatch(/:$/);
      expect((last[0] as Piece).y).toBeGreaterThan(page.height / 2);
    }
    expect(strayLines(body)).toEqual([]);
    // F17: the signature, its name and the small print on one page, below two lines of text.
    const signed = linesOn(body.at(-1) as Page);
    const capacity = signed.findIndex((line) => textOf(line).includes('TM. ỦY BAN NHÂN DÂN'));
    expect(capacity).toBeGreaterThanOrEqual(2);
    expect(signed.some((line) => textOf(line).includes('Nguyễn Văn X'))).toBe(true);
    expect(textOf(signed.flat())).toContain('Ghi chú: số liệu chi tiết');
  });
});

describe('letterhead', () => {
  it('keeps place and date, and a mark, on one line each, however long', async () => {
    const campaign = await editedExample({
      'review.yaml': [
        ['place: Cửa Lò', 'place: Thành phố Hồ Chí Minh\n  mark: THƯỢNG KHẨN'],
        ['[ ỦY BAN NHÂN DÂN, THỊ XÃ CỬA LÒ ]', '[ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH]'],
        ['  superior: [ ỦY BAN NHÂN DÂN, TỈNH NGHỆ AN ]\n', ''],
      ],
    });
    const [page] = (await built(campaign)).pages as [Page];
    const lines = linesOn(page).map(textOf);
    expect(lines.some((line) => line.includes('Thành phố Hồ Chí Minh, ngày 13 tháng 12 năm 2023'))).toBe(
      true,
    );
    expect(lines).toContain('THƯỢNG KHẨN');
    // The rule is measured by the line that it stands under, though the name takes two.
    const last = page.pieces.find((piece) => piece.text === 'PHỐ HỒ CHÍ MINH') as Piece;
    expectPartOf(ruleUnder(page, last), last.width);
  });

  it('can be another one, which the campaign brings along', async () => {
    const campaign = await editedExample({
      'review.yaml': [['symbol: BC-UBND', 'symbol: BC-TU\n  letterhead: dang']],
    });
    await mkdir(join(campaign, 'templates', 'report', 'letterhead'), { recursive: true });
    await writeFile(
      join(campaign, 'templates', 'report', 'letterhead', 'dang.hbs'),
      `<letterhead>{{#each document.issuer}}<issuer>{{this}}</issuer>{{/each}}
      <nation rule="full">ĐẢNG CỘNG SẢN VIỆT NAM</nation>
      <number>{{document.number}}</number><place-date>{{document.placeAndDate}}</place-date></letterhead>`,
    );
    const [page] = (await built(campaign)).pages as [Page];
    const nation = find(page, 'ĐẢNG CỘNG SẢN VIỆT NAM');
    expect(lengthOf(ruleUnder(page, nation))).toBeCloseTo(nation.width, 0);
    expect(textOf(page.pieces)).not.toContain('CỘNG HÒA');
  });
});

describe('nothing is lost or leaves the page', () => {
  /** Everything typed, and how many points it reaches into the right margin at most. */
  async function everything(edits: Parameters<typeof editedExample>[0]) {
    const { pages } = await built(await editedExample(edits));
    const overhangs = pages.flatMap((page) =>
      page.pieces.map((piece) => piece.x + piece.width - (page.width - 15 * millimetre)),
    );
    const lowest = pages.map((page) => page.height - Math.max(...page.pieces.map((piece) => piece.y)));
    return {
      text: pages.map((page) => textOf(page.pieces)).join(' '),
      overhang: Math.max(...overhangs),
      room: Math.min(...lowest),
    };
  }

  it('of a word that is wider than a line', async () => {
    const word = 'Rấtdài'.repeat(80);
    const { text, overhang } = await everything({
      'host.yaml': [
        ['- Cấp ủy, chính quyền lãnh đạo,', `- ${word} chính quyền lãnh đạo,`],
        ['name: Phạm Văn B,', `name: ${word},`],
      ],
    });
    expect(text.replaceAll(' ', '').split(word)).toHaveLength(3);
    expect(overhang).toBeLessThanOrEqual(0);
  });

  it('of a row that is higher than a page', async () => {
    const long = 'Công chức phường '.repeat(600).trim();
    const { text, room } = await everything({
      'host.yaml': [
        [
          'name: Hoàng Thị C, unit: nghi-tan, position: Công chức phường',
          `name: Hoàng Thị C, unit: nghi-tan, position: ${long}`,
        ],
      ],
    });
    expect(text).toContain('Hoàng Thị C');
    expect(text.match(/chức/g)?.length).toBeGreaterThanOrEqual(600);
    expect(room).toBeGreaterThanOrEqual(20 * millimetre - 1);
  });

  it('of recipients that fill more than a page', async () => {
    const more = Array.from({ length: 90 }, (_, index) => `    - Nơi nhận thứ ${index + 1}\n`).join('');
    const { text, room } = await everything({
      'review.yaml': [['    - UBND tỉnh Nghệ An\n', `    - UBND tỉnh Nghệ An\n${more}`]],
    });
    for (const index of [1, 45, 90]) expect(text).toContain(`- Nơi nhận thứ ${index};`);
    expect(text).toContain('Nguyễn Văn X');
    expect(room).toBeGreaterThanOrEqual(20 * millimetre - 1);
  });
});
