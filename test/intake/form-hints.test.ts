import { describe, expect, it } from 'vitest';
import { formHints, isFormHint, isRemnantOfHint } from '../../src/intake/form-hints.ts';

describe('what a form says of a value', () => {
  it.each([
    'họ và tên, hoặc tên tập thể',
    'Họ và tên',
    'họ tên, chức vụ, số điện thoại',
    'họ tên, chức vụ, số điện thoại của người lập báo cáo',
    'số quyết định',
    'Số quyết định, ví dụ 1/QĐ-UBND',
    '# số quyết định, ví dụ: 1/QĐ-UBND',
    '(kết quả nổi bật)',
    'ket qua noi bat',
    'So quyet dinh',
    'họ tên',
    'tên tập thể',
    '“Họ và tên người ký”',
    '{ họ và tên }',
    '- nguyên nhân khách quan',
    '*một đoạn văn*',
    'tên cơ quan cấp trên…',
    'xóa dòng này nếu là tập thể',
    'Họ tên, chức vụ, số',
  ])('is known when it comes back: %s', (text) => expect(isFormHint(text)).toBe(true));

  it.each([
    'Nguyễn Thị Hạnh',
    'lý do',
    'kế hoạch',
    '12/QĐ-UBND',
    'Kết quả nổi bật là phong trào toàn dân bảo vệ an ninh Tổ quốc',
    'Trưởng Công an phường',
    'Công an phường Nghi Thủy',
    'Kiến nghị Ủy ban nhân dân thị xã quan tâm',
    'Ban Chỉ huy Quân sự',
    '',
  ])('is not taken for a value that was filled in: %s', (text) => expect(isFormHint(text)).toBe(false));
});

/** What somebody makes of a hint that is left in the place of a value. */
const leftovers: Readonly<Record<string, (hint: string) => string>> = {
  whole: (hint) => hint,
  'with a capital': (hint) => hint.charAt(0).toUpperCase() + hint.slice(1),
  'in capitals': (hint) => hint.toLocaleUpperCase('vi'),
  'without marks': (hint) =>
    hint.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D'),
  'up to a comma': (hint) => hint.split(/[,;:]/)[0] ?? '',
  'from its last comma': (hint) => hint.split(/[,;] /).at(-1) ?? '',
  'in parentheses': (hint) => `(${hint})`,
  'in angle brackets': (hint) => `<${hint}>`,
  'in quotes': (hint) => `“${hint}”`,
  'with a dash': (hint) => `- ${hint}`,
  'with dots': (hint) => `${hint}...`,
  'with no-break spaces': (hint) => hint.replaceAll(' ', '\u00a0'),
};

/** Figures, dates and ids, which the schema refuses a text for; a hint of one or two words is none on its own. */
const otherValues: readonly string[] = [
  'submitted',
  'target',
  'actual',
  'previous',
  'kind',
  'decisionDate',
  'date',
  'signedOn',
  'citationDate',
  'from',
  'due',
  'signed',
  'sectionAfter',
];

describe.each(Object.entries(leftovers))('a hint %s', (_name, leftover) => {
  it.each(Object.entries(formHints).filter(([key]) => !otherValues.includes(key)))(
    'of %s is known when it comes back',
    (_, hint) => {
      const text = leftover(hint);
      const isPart = text.split(' ').length < 3 && text.length < hint.length;
      if (isPart && !isRemnantOfHint(text) && !isFormHint(text)) {
        // Two words may be a value.
        expect(['lý do', '1/QĐ-UBND', 'Cụm số 1']).toContain(text);
        return;
      }
      expect([text, isFormHint(text) || isRemnantOfHint(text)]).toEqual([text, true]);
    },
  );
});
