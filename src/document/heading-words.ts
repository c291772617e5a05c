import type { Annex, Article, Chart, Heading, Sheet } from './tree.ts';

/**
 * What a heading says where its number and its text share a line, the same in every format: "Phần I. KẾT QUẢ …", "I. Đặc điểm …",
 * "1. Ưu điểm", "a) Khách quan". A part whose number stands on a line of its own (NĐ 30, F14) has no mark between.
 */
export const headingWords = ({ label, text }: Heading): string => labelled(label, text);

/** What an annex is called on one line: "Phụ lục I. TỔNG HỢP …". */
export const annexWords = ({ label, title }: Annex): string => labelled(label, title);

/** What stands under a chart: "Biểu đồ 1. Mức hoàn thành …". */
export const captionWords = ({ label, caption }: Chart): string => labelled(label, caption);

/** What an article is called: "Điều 1. Phạm vi"; by its number alone, "Điều 1", where it has no title. */
export const articleWords = ({ label, title }: Article): string => labelled(label, title);

/** What a sheet is called: what the lines say that name it; empty where none does. */
export const sheetName = ({ blocks }: Sheet): string =>
  blocks
    .flatMap((block) =>
      block.kind === 'line' && block.isHeading ? block.runs.map(({ text }) => text).join('') : [],
    )
    .join(' ')
    .replaceAll('\n', ' ');

/** A text behind its number, which has a mark of its own or is given a full stop. */
function labelled(label: string, text: string): string {
  if (label === '' || text === '') return label + text;
  return /[.)-]$/.test(label) ? `${label} ${text}` : `${label}. ${text}`;
}
