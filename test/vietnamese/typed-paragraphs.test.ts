import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointOf, typedParagraphs } from '../../src/vietnamese/typed-paragraphs.ts';

const of = (...lines: readonly string[]) =>
  typedParagraphs(lines).map(({ text, isDoubtful }) => (isDoubtful ? `? ${text}` : text));

describe('a text that was typed in lines', () => {
  it.each([
    [['Một', 'hai ba.'], ['Một hai ba.']],
    [
      ['Một.', '', '', 'hai.', ''],
      ['Một.', 'hai.'],
    ],
    [
      ['Ưu điểm gồm:', '- Ý thứ nhất;', '- Ý thứ hai.', '', 'Đoạn sau.'],
      ['Ưu điểm gồm:', '- Ý thứ nhất;', '- Ý thứ hai.', 'Đoạn sau.'],
    ],
    [
      ['- một', '  hai;', '+ ba;', '-bốn'],
      ['- một hai;', '+ ba;', '-bốn'],
    ],
    [
      ['Gồm', '– một', '• hai', '* Ba'],
      ['Gồm', '– một', '• hai', '* Ba'],
    ],
    [
      ['Gồm:', 'a) Một;', 'b) Hai;', 'đ) Ba.'],
      ['Gồm:', 'a) Một;', 'b) Hai;', 'đ) Ba.'],
    ],
    [
      ['Gồm:', '1. Một', '2. Hai', '2.1. Ba', '(3) Bốn'],
      ['Gồm:', '1. Một', '2. Hai', '2.1. Ba', '(3) Bốn'],
    ],
    [
      ['Kết quả:', 'Đạt;', 'Vượt.'],
      ['Kết quả:', 'Đạt;', 'Vượt.'],
    ],
    [
      ['Gồm', '○ một', '► hai', '➢ ba', '✅ bốn', '👉 năm', '→ sáu', '\uf0b7 bảy', '-- tám'],
      ['Gồm', '○ một', '► hai', '➢ ba', '✅ bốn', '👉 năm', '→ sáu', '\uf0b7 bảy', '-- tám'],
    ],
    [
      ['Gồm', '§   một', 'o\thai', 'o\u00a0\u00a0\u00a0ba', '§ bốn', 'o ấy', '§ 5'],
      ['Gồm', '• một', '○ hai', '○ ba', '• bốn o ấy § 5'],
    ],
    [
      ['Gồm:', 'i) Một;', 'ii) hai;', 'a/ ba', 'b/ bốn;', 'c)năm'],
      ['Gồm:', 'i) Một;', 'ii) hai;', 'a/ ba', 'b/ bốn;', 'c)năm'],
    ],
    [
      ['Gồm:', '*một;', '** hai'],
      ['Gồm:', '*một;', '** hai'],
    ],
    [
      ['Đạt kết quả,', 'cụ thể:', '15 vụ trộm cắp;', '3 vụ cướp.'],
      ['Đạt kết quả, cụ thể:', '15 vụ trộm cắp;', '3 vụ cướp.'],
    ],
  ])('is parted at blank lines and points, and joined elsewhere: %j', (lines, paragraphs) => {
    expect(of(...lines)).toEqual(paragraphs);
  });

  it.each([
    [
      ['Câu một.', 'Câu hai.'],
      ['Câu một.', '? Câu hai.'],
    ],
    [
      ['Kết quả', 'Tuyển quân đạt'],
      ['Kết quả', '? Tuyển quân đạt'],
    ],
    [
      ['Bí thư', '- Chủ tịch'],
      ['Bí thư', '? - Chủ tịch'],
    ],
    [
      ['Trong đầm gì đẹp bằng sen', 'Lá xanh bông trắng lại chen nhị vàng', 'Nhị vàng bông trắng'],
      ['Trong đầm gì đẹp bằng sen', '? Lá xanh bông trắng lại chen nhị vàng', '? Nhị vàng bông trắng'],
    ],
    [
      ['Ủy ban Mặt trận Tổ quốc thị xã Cửa Lò', 'Công an thị xã'],
      ['Ủy ban Mặt trận Tổ quốc thị xã Cửa Lò', '? Công an thị xã'],
    ],
  ])('is doubtful where a line ends early before a capital: %j', (lines, paragraphs) => {
    expect(of(...lines)).toEqual(paragraphs);
  });

  it('is doubtful where each of several full lines is a sentence, or a list’s item', () => {
    const line = (mark: string) => `Công tác tuyển quân được triển khai đúng quy trình, đủ số lượng${mark}`;
    expect(of(line('.'), line('.'), line('.'))).toEqual([line('.'), `? ${line('.')}`, `? ${line('.')}`]);
    expect(of(line(';'), line('.'))).toEqual([line(';'), `? ${line('.')}`]);
  });

  it.each([
    [
      'một chữ viết tắt',
      'Ngày 12/3/2023 đoàn công tác của Ủy ban nhân dân TP.',
      'Hồ Chí Minh đã đến thăm, chúc Tết các chiến sĩ mới nhập ngũ.',
    ],
    [
      'một dấu phẩy',
      'Từ đầu năm, các lực lượng Công an, Quân sự,',
      'Biên phòng đã chủ động nắm chắc tình hình, không để bị động.',
    ],
    [
      'một câu kể nhiều tên',
      'Các đơn vị gồm: Công an thị xã; Ban Chỉ huy quân sự thị xã;',
      'Phòng Nội vụ; Phòng Tư pháp',
    ],
  ])('goes on, without a question, behind %s', (_, ...lines) => {
    expect(of(...lines)).toEqual([lines.join(' ')]);
  });

  it.each([
    ['- tuyển quân', '- huấn luyện'],
    ['1. tuyển quân', '2. huấn luyện'],
    ['a) tuyển quân', 'b) huấn luyện'],
  ])('is doubtful where the longest line stands above a list: %s', (first, second) => {
    const above = 'Trong năm qua đơn vị đã làm tốt các việc sau đây';
    const [paragraph, ...points] = of(`${above}, theo kế hoạch`, first, second);
    expect(paragraph).toBe(`${above}, theo kế hoạch`);
    expect(points.map((point) => point.replace(/^\? /, ''))).toEqual([first, second]);
    expect(points[0]).toBe(`? ${first}`);
  });

  it('is doubtful where one number alone stands at the beginning of a full line', () => {
    const lines = [
      'Huấn luyện cho ba nhóm người trong năm: (1) cán bộ; (2) chiến sĩ;',
      '(3) dân quân tự vệ.',
    ];
    expect(of(...lines)).toEqual([lines[0], `? ${lines[1]}`]);
  });

  it('is one paragraph where it was wrapped, however its words begin and end', () => {
    const word = fc.constantFrom(
      'kinh',
      'tế',
      '-',
      'xã',
      'hội',
      'Nghi',
      'Thủy,',
      'đạt',
      '98,5%',
      '2023',
      '12.',
      'Đảng',
      'ủy',
    );
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 80 }),
        fc.integer({ min: 50, max: 120 }),
        fc.integer({ min: 0, max: 20 }),
        (words, width, first) => {
          const text = [
            'Toàn',
            ...words.filter((one, index) => one !== '-' || words[index + 1]?.match(/^\p{Ll}/u)),
            'an.',
          ];
          const lines = [' '.repeat(first)];
          for (const one of text) {
            const line = lines.at(-1) ?? '';
            if (line.trim() === '') lines[lines.length - 1] = line + one;
            else if (line.length + 1 + one.length <= width) lines[lines.length - 1] = `${line} ${one}`;
            else lines.push(one);
          }
          // Several lines that begin with a dash, or with a number, look like a list.
          const begun = (mark: RegExp) => lines.filter((line) => mark.test(line)).length;
          fc.pre(begun(/^\s*- /) < 2 && begun(/^\s*12\. /) < 2);
          expect(of(...lines)).toEqual([text.join(' ')]);
        },
      ),
    );
  });
});

it.each([
  ['- một', '-', 'một'],
  ['-một', '-', 'một'],
  ['— một', '-', 'một'],
  ['+ 5 vụ', '+', '5 vụ'],
  ['● “một”', '-', '“một”'],
  ['○ một', '+', 'một'],
  ['➤ một', '-', 'một'],
  ['✔️ một', '-', 'một'],
  ['-- một', '-', 'một'],
])('a point is known by its mark: %s', (line, marker, text) => {
  expect(pointOf(line)).toEqual({ marker, text });
});

it.each(['-5 độ', '+84 912', '-', '+ ', 'một - hai', '--- một', '*', '°C', '№ 5', '→'])(
  'what looks like a mark is none in %s',
  (line) => {
    expect(pointOf(line)).toBeNull();
  },
);
