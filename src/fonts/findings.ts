import { define, say } from '../diagnostics/definition.ts';
import { errorsOf, warningsOf } from '../diagnostics/finding.ts';

/** Everything that can be found of fonts, by code. */
export const fontFindings = {
  'font-unreadable': define<{ readonly path: string; readonly reason: string }>({
    words: {
      vi: {
        what: 'Không đọc được tệp phông chữ.',
        why: 'Thiếu phông thì không dàn trang được.',
        say: ({ path, reason }) =>
          say(
            `Không đọc được tệp phông chữ "${path}" (${reason}).`,
            'Kiểm tra đường dẫn, tính từ thư mục kỳ tổng kết.',
          ),
      },
      en: {
        what: 'A font file can’t be read.',
        why: 'Nothing can be set without fonts.',
        say: ({ path, reason }) =>
          say(
            `The font file "${path}" can’t be read (${reason}).`,
            'Check its path, relative to the campaign’s folder.',
          ),
      },
    },
  }),
  'font-outside': define<{ readonly path: string }>({
    words: {
      vi: {
        what: 'Tệp phông chữ nằm ngoài thư mục kỳ tổng kết.',
        why: 'Kỳ tổng kết chép sang máy khác vẫn phải in ra như cũ.',
        say: ({ path }) =>
          say(
            `Tệp phông chữ "${path}" nằm ngoài thư mục kỳ tổng kết.`,
            'Chép tệp phông vào thư mục kỳ tổng kết, ví dụ fonts/, rồi ghi đường dẫn ở đó.',
          ),
      },
      en: {
        what: 'A font file is not in the campaign’s folder.',
        why: 'A campaign that is copied to another machine must look the same there.',
        say: ({ path }) =>
          say(
            `The font file "${path}" is not in the campaign’s folder.`,
            'Copy the font into the campaign’s folder, such as fonts/, and name it there.',
          ),
      },
    },
  }),
  'font-unusable': define<{ readonly path: string }>({
    words: {
      vi: {
        what: 'Tệp phông chữ không dùng được.',
        why: 'Tệp hỏng, gộp nhiều phông (.ttc), đóng gói cho trang web (.woff), hoặc không theo Unicode (như .VnTime).',
        say: ({ path }) =>
          say(
            `Tệp "${path}" không phải phông chữ dùng được.`,
            'Dùng tệp .ttf hoặc .otf, mỗi tệp một kiểu chữ.',
          ),
      },
      en: {
        what: 'A font file can’t be used.',
        why: 'It is damaged, holds several fonts (.ttc), is packed for the web (.woff), or is not in Unicode (such as .VnTime).',
        say: ({ path }) =>
          say(`"${path}" is not a usable font.`, 'Use a .ttf or .otf file, one for each style.'),
      },
    },
  }),
  'font-without-letters': define<{ readonly path: string; readonly letters: readonly string[] }>({
    words: {
      vi: {
        what: 'Tệp phông chữ thiếu chữ cái tiếng Việt.',
        why: 'Chữ thiếu sẽ in thành ô trống. Phông của nước ngoài hoặc không theo Unicode (như .VnTime) thường thiếu chữ có dấu.',
        say: ({ path, letters }) =>
          say(
            `Phông chữ "${path}" thiếu ${firstOf(letters)}.`,
            'Dùng phông Unicode có đủ chữ tiếng Việt, như Times New Roman.',
          ),
      },
      en: {
        what: 'A font file lacks Vietnamese letters.',
        why: 'They would print as empty boxes. Fonts made for other languages, or not in Unicode (such as .VnTime), often lack letters with tones.',
        say: ({ path, letters }) =>
          say(
            `The font "${path}" lacks ${firstOf(letters)}.`,
            'Use a Unicode font with all Vietnamese letters, such as Times New Roman.',
          ),
      },
    },
  }),
  'character-not-in-font': define<{ readonly character: string; readonly codePoint: string }>({
    words: {
      vi: {
        what: 'Phông chữ không có một ký tự trong báo cáo.',
        why: 'Ký tự đó sẽ in thành ô trống.',
        say: ({ character, codePoint }) =>
          say(
            `Phông chữ không có ký tự "${character}" (${codePoint}); trong báo cáo sẽ thành ô trống.`,
            'Thay bằng ký tự khác hoặc viết bằng chữ.',
          ),
      },
      en: {
        what: 'The font lacks a character of the report.',
        why: 'It would print as an empty box.',
        say: ({ character, codePoint }) =>
          say(
            `The font has no "${character}" (${codePoint}); the report will show an empty box.`,
            'Use another character, or say it in words.',
          ),
      },
    },
    example: {
      wrong: '- Đạt 😀',
      right: '- Đạt',
    },
  }),
};

const mostListed = 8;

/** Some of the letters, the first ones where there are many. */
function firstOf(letters: readonly string[]): string {
  const listed = letters.slice(0, mostListed).map((letter) => `"${letter}"`);
  return `${listed.join(', ')}${letters.length > mostListed ? `, … (${letters.length})` : ''}`;
}

/** Makes errors of fonts. */
export const error = errorsOf<typeof fontFindings>();
/** Makes warnings of fonts. */
export const warning = warningsOf<typeof fontFindings>();
