import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Block, DocumentTree } from '../../src/document/tree.ts';
import { letterheadOf } from '../../src/letterheads/letterheads.ts';
import { letterhead, paragraph, run, signature } from '../support/hostile-blocks.ts';
import { centre, find, isBold, linesOn, millimetre, pageNumberOf } from '../support/pages.ts';
import { type Page, type PdfFile, pdfIn, textOf } from '../support/pdf.ts';
import { pdfOf, rendered, treeOf } from '../support/rendered.ts';
import { spokenOutline } from '../support/structure.ts';

const subject = 'V/v báo cáo tổng kết công tác quốc phòng, an ninh năm 2023 và nhiệm vụ năm 2024';
const wards = 'Ủy ban nhân dân các phường: Nghi Tân, Nghi Thủy, Thu Thủy, Nghi Hòa, Nghi Hải, Nghi Hương;';
const letter: readonly Block[] = [
  letterhead({ subject, mark: 'KHẨN' }),
  { kind: 'addressees', lines: [wards, 'Công an thị xã;', 'Ban Chỉ huy Quân sự thị xã.'] },
  ...Array.from({ length: 14 }, () => paragraph('Thực hiện kế hoạch công tác năm. '.repeat(9).trim())),
  paragraph('Yêu cầu các đơn vị thực hiện./.'),
  signature({ lines: ['CHỦ TỊCH'], recipients: ['- Như trên;', '- Lưu: VT.'] }),
];

const basis = (text: string): Block => ({
  kind: 'paragraph',
  marker: '',
  runs: [{ text, bold: false, italic: true }],
  isBasis: true,
});
const article = (number: number, text: string, title = ''): Block => ({
  kind: 'article',
  label: `Điều ${number}`,
  title,
  runs: title === '' ? [run(text)] : [],
});
const decision: readonly Block[] = [
  letterhead({ number: 'Số: 05/QĐ-UBND' }),
  { kind: 'title', isDraft: false, type: 'QUYẾT ĐỊNH', abstract: 'Về việc tặng Giấy khen' },
  { kind: 'enactment', text: 'CHỦ TỊCH ỦY BAN NHÂN DÂN THỊ XÃ CỬA LÒ' },
  basis('Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;'),
  basis('Theo đề nghị của Chánh Văn phòng.'),
  { kind: 'enactment', text: 'QUYẾT ĐỊNH:' },
  article(1, 'Tặng Giấy khen cho 07 tập thể và 12 cá nhân có thành tích xuất sắc trong công tác quốc phòng.'),
  article(2, '', 'Phạm vi điều chỉnh'),
  paragraph('Trong thị xã.'),
  article(3, 'Các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.'),
  signature({ lines: ['CHỦ TỊCH'], recipients: ['- Như Điều 3;', '- Lưu: VT.'] }),
];
const treeIn = (blocks: readonly Block[], id = 'nghi-dinh-30'): DocumentTree => ({
  ...treeOf(blocks),
  style: letterheadOf(id).style,
});

const [regular, bold, italic] = ['Tinos-Regular', 'Tinos-Bold', 'Tinos-Italic'];
const left = 30 * millimetre;

describe('a letter by Nghị định 30', () => {
  let file: PdfFile;
  let first: Page;
  beforeAll(async () => {
    file = await pdfIn((await pdfOf(treeIn(letter))).bytes);
    first = file.pages[0] as Page;
  });

  it('F12 of letters: “V/v” upright, 12–13, in lines of like length in the middle below the number, 6 points apart', () => {
    const number = find(first, 'Số: 05/BC-UBND');
    const lines = first.pieces.filter(({ size, y }) => size === 12 && y > number.y);
    expect(textOf(lines).replaceAll('\n', ' ')).toBe(subject);
    expect(lines.length).toBeLessThanOrEqual(3);
    for (const line of lines) {
      expect(line.font).toBe(regular);
      expect(Math.abs(centre(line) - centre(number))).toBeLessThan(1);
      expect(line.x).toBeGreaterThanOrEqual(left - 0.5);
      expect(line.x + line.width).toBeLessThan(find(first, 'Cửa Lò, ngày').x);
    }
    expect((lines[0]?.y ?? 0) - number.y).toBeGreaterThan(13 + 5);
  });

  it('F21: a mark of urgency stands below the subject', () => {
    expect(find(first, 'KHẨN').y).toBeGreaterThan(find(first, 'và nhiệm vụ').y);
  });

  it('addressees stand each on a line, their dashes one below the other under the colon', () => {
    const word = find(first, 'Kính gửi:');
    expect(word).toMatchObject({ size: 14, font: regular });
    const dashes = first.pieces.filter(({ text, y }) => text.trim() === '-' && y > word.y);
    expect(dashes).toHaveLength(3);
    const colon = word.x + word.width * (1 - 0.28 / 4.3);
    for (const dash of dashes) {
      expect(dash).toMatchObject({ size: 14, font: regular, x: dashes[0]?.x });
      expect(Math.abs(dash.x - colon)).toBeLessThan(4);
    }
    // What goes on in a second line stays under the name.
    expect(find(first, 'Nghi Hòa, Nghi Hải').x).toBeCloseTo(find(first, 'Ủy ban nhân dân các').x, 1);
    expect(find(first, 'Ban Chỉ huy').text).toBe('Ban Chỉ huy Quân sự thị xã.');
  });

  it('F04: its second page has a number in the upper margin, the first has none', () => {
    expect(file.pages.length).toBe(2);
    expect(pageNumberOf(first)).toBeUndefined();
    expect(pageNumberOf(file.pages[1] as Page)).toMatchObject({ text: '2', size: 13, font: regular });
  });

  it('has its subject as its title for screen readers, and addressees as a list', async () => {
    const spoken = await spokenOutline((await pdfOf(treeIn(letter.slice(0, 3)))).bytes);
    const parts = spoken.map((line) => line.trim());
    expect(parts).toContain(`H1: ${subject}`);
    expect(parts.slice(parts.indexOf('P: Kính gửi:'), -1).slice(0, 5)).toEqual([
      'P: Kính gửi:',
      'L',
      'LI',
      'Lbl: -',
      expect.stringMatching(/^LBody: Ủy ban nhân dân các phường.*Nghi Hương;$/),
    ]);
  });

  it('to one alone has it on the line of the heading, in the middle', async () => {
    const one: Block = { kind: 'addressees', lines: ['Ủy ban nhân dân phường Nghi Thủy'] };
    const { pages } = await pdfIn((await pdfOf(treeIn([letterhead({}), one]))).bytes);
    const line = find(pages[0], 'Kính gửi: Ủy ban nhân dân phường Nghi Thủy');
    expect(centre(line)).toBeCloseTo((left + (pages[0]?.width ?? 0) - 17 * millimetre) / 2, 0);
  });
});

describe('a letter by Hướng dẫn 36', () => {
  it('has its subject in italics below the number', async () => {
    const { pages } = await pdfIn((await pdfOf(treeIn(letter, 'huong-dan-36'))).bytes);
    const line = find(pages[0], 'V/v báo cáo');
    expect(line).toMatchObject({ size: 12, font: italic });
    expect(line.y).toBeGreaterThan(find(pages[0], 'Số: 05').y);
  });
});

describe('a decision', () => {
  let file: PdfFile;
  let first: Page;
  beforeAll(async () => {
    file = await pdfIn((await pdfOf(treeIn(decision))).bytes);
    first = file.pages[0] as Page;
  });

  it('has who decides and the word in capitals, bold, in the middle, bases in italics between', () => {
    const middle = (left + first.width - 17 * millimetre) / 2;
    const [authority, word] = [find(first, 'CHỦ TỊCH ỦY BAN'), find(first, 'QUYẾT ĐỊNH:')];
    for (const line of [authority, word]) {
      expect(line).toMatchObject({ size: 14, font: bold });
      expect(centre(line)).toBeCloseTo(middle, 0);
    }
    for (const text of ['Căn cứ Luật', 'Theo đề nghị']) {
      const line = find(first, text);
      expect(line).toMatchObject({ size: 14, font: italic });
      expect(line.x).toBeCloseTo(left + 12.7 * millimetre, 0);
      expect(line.y).toBeGreaterThan(authority.y);
      expect(line.y).toBeLessThan(word.y);
    }
  });

  it('has articles from a paragraph’s indent on, their numbers and titles in bold, their text upright', () => {
    const articles = linesOn(first).filter((line) => /^Điều \d/.test(textOf(line)));
    expect(articles.map((line) => [textOf(line.filter(isBold)).trim(), line[0]?.size])).toEqual([
      ['Điều 1.', 14],
      ['Điều 2. Phạm vi điều chỉnh', 14],
      ['Điều 3.', 14],
    ]);
    for (const line of articles) expect(line[0]?.x).toBeCloseTo(left + 12.7 * millimetre, 0);
    expect(find(first, 'Tặng').font).toBe(regular);
  });

  it('lists its articles beside the pages, and a titled one is a heading', async () => {
    expect(file.bookmarks).toEqual(['Điều 1', 'Điều 2. Phạm vi điều chỉnh', 'Điều 3']);
    const spoken = (await spokenOutline((await pdfOf(treeIn(decision))).bytes)).map((line) => line.trim());
    expect(spoken).toContain('H2: Điều 2. Phạm vi điều chỉnh');
    expect(spoken.find((line) => line.includes('Điều 1. Tặng'))).toMatch(/^P: /);
  });
});

describe('letters and decisions in Word', () => {
  const partsOf = async (blocks: readonly Block[], id?: string) => {
    const files = unzipSync(await rendered({ tree: treeIn(blocks, id) }, 'docx'));
    return (name: string) => strFromU8(files[name] ?? new Uint8Array());
  };

  it('have styles of their own, and articles and dashes that Word writes', async () => {
    const part = await partsOf(decision);
    const xml = part('word/document.xml');
    const styles = [...xml.matchAll(/<w:pStyle w:val="([^"]*)"/g)].map(([, id]) => id);
    expect(styles.filter((id) => /^(?:QuyetDinh|CanCu|Dieu)$/.test(id ?? ''))).toEqual([
      'QuyetDinh',
      'CanCu',
      'CanCu',
      'QuyetDinh',
      ...['Dieu', 'Dieu', 'Dieu'],
    ]);
    expect(xml).not.toMatch(/>Điều \d\./);
    expect(part('word/numbering.xml')).toMatch(/<w:lvlText w:val="Điều %1\."\/>(?:(?!<\/w:lvl>).)*<w:b\/>/s);
  });

  it('are called by what they are about, as files of other formats are', async () => {
    const core = (await partsOf(letter))('docProps/core.xml');
    expect(core).toContain(`<dc:subject>${subject}</dc:subject>`);
    expect(core).toContain(`<dc:title>${subject}</dc:title>`);
    expect(String(await rendered({ tree: treeIn(decision) }, 'html'))).toContain(
      '<title>Về việc tặng Giấy khen</title>',
    );
    const pdf = await pdfIn(await rendered({ tree: treeIn(letter) }, 'pdf'));
    expect(pdf.info.Title).toBe(subject);
  });

  it('set one addressee of the Party upright behind a slanted heading', async () => {
    const part = await partsOf([{ kind: 'addressees', lines: ['Đảng ủy xã A'] }], 'huong-dan-36');
    expect(part('word/document.xml')).toMatch(/<w:i\/>.*>Kính gửi:<.*<w:r><w:t[^>]*> ?Đảng/s);
  });
});

describe('letters and decisions as pages and as Markdown', () => {
  it('have the subject as the title, articles by their ids, and no menu where there is nothing to go to', async () => {
    const page = String(await rendered({ tree: treeIn(letter) }, 'html'));
    expect(page).toMatch(/<h1 class="subject">V\/v báo cáo/);
    expect(page).toMatch(/<nav [^>]*hidden/);
    const other = String(await rendered({ tree: treeIn(decision) }, 'html'));
    const articles = [
      ...other.matchAll(/<(p|h2) id="(dieu-\d)"[^>]*>(?:<strong>)?(?:<span[^>]*>)?(Điều \d)/g),
    ];
    expect(articles.map((found) => found.slice(1))).toEqual([
      ['p', 'dieu-1', 'Điều 1'],
      ['h2', 'dieu-2', 'Điều 2'],
      ['p', 'dieu-3', 'Điều 3'],
    ]);
    const markdown = String(await rendered({ tree: treeIn(decision) }, 'md'));
    expect(markdown).toContain('**Điều 1.** Tặng');
    expect(String(await rendered({ tree: treeIn(letter) }, 'md'))).toContain(`# ${subject}`);
  });
});
