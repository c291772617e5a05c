import { beforeAll, describe, expect, it } from 'vitest';
import { examplePdf, examplePrintedByOffice, variantNames } from '../support/example-reports.ts';
import { needs } from '../support/needs.ts';
import {
  centre,
  expectPartOf,
  find,
  isBold,
  isItalic,
  lengthOf,
  millimetre,
  pageNumberOf,
  partsOf,
  ruleUnder,
} from '../support/pages.ts';
import { type Page, type PdfFile, type Piece, readPdf, textOf } from '../support/pdf.ts';

const engines = ['pdf', 'docx'] as const;
const cases = engines.flatMap((engine) => variantNames.map((name) => ({ engine, name })));

for (const { engine, name } of cases) {
  const options = engine === 'docx' ? needs('soffice', 'REVIEW_FAULTS=all') : {};
  describe(`layout by Nghị định 30, ${engine}: ${name}`, options, () => {
    let file: PdfFile;
    let first: Page;
    let body: Page[];
    let annexes: Page[][];

    beforeAll(async () => {
      file = await (engine === 'pdf' ? examplePdf(name) : examplePrintedByOffice(name).then(readPdf));
      [body = [], ...annexes] = partsOf(file);
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
        'undated, with contents, many targets and a long closing': 'Số: /BC-UBND Cửa Lò, ngày tháng năm 2023',
        'with the sources of its figures': 'Số: /BC-UBND Cửa Lò, ngày 13 tháng 12 năm 2023',
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
      // It also draws what stands at a no-break space apart.
      const lineEnds = body.flatMap((page) =>
        page.pieces.filter(
          (piece) =>
            text.includes(piece) &&
            !page.pieces.some((one) => Math.abs(one.y - piece.y) < 1 && one.x > piece.x),
        ),
      );
      const full = lineEnds.filter(
        (piece) => Math.abs(piece.x + piece.width - (first.width - 17 * millimetre)) < tolerance,
      );
      expect(full.length).toBeGreaterThan(lineEnds.length / 3);
    });

    it('F25: no line ends within a number and its unit, a day, a document’s number', () => {
      const lines = body.flatMap((page) => {
        const baselines = [...new Set(page.pieces.map(({ y }) => Math.round(y)))];
        return baselines.map((y) => textOf(page.pieces.filter((piece) => Math.round(piece.y) === y)));
      });
      const tears = [
        /(?:^| )(?:số|ngày|tháng|năm)\n\d/,
        /\d\n(?:người|triệu|điểm|vụ|buổi|lượt|tin|khối|mô hình|cơ sở|cụm|tập thể|cá nhân)/,
        /\p{Lu}-\n/u,
      ];
      const torn = lines.filter((line, index) =>
        tears.some((tear) => tear.test(`${line}\n${lines[index + 1] ?? ''}`)),
      );
      expect(torn).toEqual([]);
    });

    it('F14, F15: parts centred, numbers without holes, no heading last on a page', () => {
      const bold = body.flatMap((page) => page.pieces).filter((piece) => isBold(piece));
      expect(bold.filter((piece) => /^Phần/.test(piece.text)).map((piece) => piece.text)).toEqual([
        'Phần I',
        'Phần II',
      ]);
      const sections = bold.map((piece) => /^([IVX]+)\. /.exec(piece.text)?.[1]).filter(Boolean);
      expect(sections).toEqual(['I', 'II', 'III', 'IV', 'I', 'II', 'III', 'IV']);
      for (const page of body) {
        const number = pageNumberOf(page);
        const lines = page.pieces.filter((piece) => piece !== number);
        const last = lines.reduce((low, piece) => (piece.y > low.y ? piece : low));
        // The signer's name, and the captions of charts, which stand below them.
        if (!/^(?:Nguyễn Văn X|Biểu đồ)/.test(last.text)) expect(isBold(last)).toBe(false);
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
      const small = page.pieces.filter((piece) => piece.size === 11);
      const list = small
        .filter(({ text }) => text.startsWith('- '))
        .map(({ y }) => textOf(small.filter((piece) => Math.abs(piece.y - y) < 1)));
      expect(list.slice(0, -1).every((text) => text.endsWith(';'))).toBe(true);
      expect(list.at(-1)).toBe('- Lưu: VT, QP.');
    });

    it('F19: annexes with Roman numbers, title, reference and rule', () => {
      expect(annexes.map(([page]) => find(page, 'Phụ lục').text)).toEqual([
        'Phụ lục I',
        'Phụ lục II',
        'Phụ lục III',
        'Phụ lục IV',
        ...(name === 'with the sources of its figures' ? ['Phụ lục V'] : []),
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
        for (const page of run.slice(1)) {
          // LibreOffice, unlike Word, keeps no long table with the note below it.
          const hasTable =
            engine === 'pdf' || page.pieces.some((piece) => piece.size <= 11 && !isItalic(piece));
          const header = page.pieces.some((piece) => piece.text === 'TT' || piece.text === 'Nội dung');
          expect(header || !hasTable).toBe(true);
        }
      }
      // Word and LibreOffice make marks above the line as small as they see fit.
      const isText = ({ text }: Piece) => engine === 'pdf' || !/^\[[\d–, ]+\]?$|^[\d–, ]*\]$/.test(text);
      const sizes = file.pages.flatMap((page) => page.pieces.filter(isText).map((piece) => piece.size));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10);
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

    if (name === 'example')
      it('charts have their words and figures, each on one line, above their captions', () => {
        const page = body.find((one) => one.pieces.some((piece) => piece.text.startsWith('Biểu đồ 1.')));
        const caption = find(page as Page, 'Biểu đồ 1.');
        for (const text of ['Đạt kế hoạch', 'Chưa đạt kế hoạch', '100%', 'Quỹ đền ơn đáp nghĩa', '112,5%']) {
          const piece = find(page as Page, text);
          expect(piece).toMatchObject({ text, size: 11, font: 'Tinos-Regular' });
          expect(piece.y).toBeLessThan(caption.y);
        }
      });

    const isPdf = engine === 'pdf';
    if (isPdf)
      it('F22: version, title, language, bookmarks, NFC', () => {
        expect(Number(file.version)).toBeGreaterThanOrEqual(1.4);
        expect(file.info).toMatchObject({
          Language: 'vi-VN',
          Title: expect.stringContaining('Tổng kết công tác'),
        });
        expect(file.bookmarks).toContain('Phần II. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2024');
        expect(file.bookmarks).toContain('Phụ lục IV. DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC KHEN THƯỞNG NĂM 2023');
        const text = file.pages.map((page) => textOf(page.pieces)).join(' ');
        expect(text).toBe(text.normalize('NFC'));
      });
  });
}
