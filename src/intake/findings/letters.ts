import { define, say } from '../../diagnostics/definition.ts';

/** What can be found of single letters, by code. */
export const letterFindings = {
  'letter-look-alike': define<{
    readonly word: string;
    readonly wanted: string;
    /** The first letter of it that is another than it seems: "U+00D0". */
    readonly codePoint: string;
    /** In how many words; above one, the finding is of the whole file. */
    readonly places: number;
  }>({
    words: {
      vi: {
        what: 'Có chữ cái của bảng chữ khác, chỉ trông giống chữ tiếng Việt (như Ð và Đ, А của tiếng Nga).',
        why: 'Trông giống mà máy thấy khác: tên và số quyết định không khớp nhau, khen thưởng bị tính hai lần.',
        say: ({ word, wanted, codePoint, places }) =>
          say(
            places > 1
              ? `Có ${places} từ dùng chữ cái chỉ trông giống chữ tiếng Việt, như "${word}" (chữ ${codePoint}): đúng ra là "${wanted}".`
              : `Trong "${word}" có chữ cái chỉ trông giống chữ tiếng Việt (${codePoint}): đúng ra là "${wanted}".`,
            places > 1 ? 'Để máy sửa bằng --fix.' : 'Gõ lại từ này, hoặc để máy sửa bằng --fix.',
            places > 1 ? 'Gõ lại các từ ấy.' : 'Gõ lại từ này.',
          ),
      },
      en: {
        what: 'A letter of another alphabet only looks like one of Vietnamese, as Ð does like Đ, or a Cyrillic А like A.',
        why: 'It looks the same and is another: names and numbers of decisions do not match, and awards count twice.',
        say: ({ word, wanted, codePoint, places }) =>
          say(
            places > 1
              ? `${places} words have letters that only look like those of Vietnamese, such as "${word}" (${codePoint}), which should be "${wanted}".`
              : `"${word}" has a letter that only looks like one of Vietnamese (${codePoint}): it should be "${wanted}".`,
            places > 1 ? 'Let --fix do it.' : 'Type it again, or let --fix do it.',
            places > 1 ? 'Type them again.' : 'Type it again.',
          ),
      },
    },
    example: {
      wrong: 'number: 12/QÐ-UBND',
      right: 'number: 12/QĐ-UBND',
    },
  }),
};
