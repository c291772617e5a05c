import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  /** Whose paragraph it is as well. */
  readonly unit: string;
  /** The lines of further paragraphs that are that unit's as well. */
  readonly otherLines: readonly number[];
}

/** More lines are only counted. */
const mostLines = 12;

function listed(lines: readonly number[], more: (count: number) => string): string {
  const shown = lines.slice(0, mostLines).join(', ');
  return lines.length > mostLines ? `${shown} ${more(lines.length - mostLines)}` : shown;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Đoạn văn giống hệt của đơn vị khác.',
      why: 'Có thể chép nhầm; báo cáo phải nói tình hình của chính đơn vị.',
      say: ({ unit, otherLines }) =>
        say(
          `Đoạn này giống hệt đoạn trong báo cáo của ${unit}${otherLines.length === 0 ? '' : `; các đoạn ở dòng ${listed(otherLines, (count) => `và ${count} dòng khác`)} cũng vậy`}.`,
          'Viết lại theo tình hình của đơn vị mình.',
        ),
    },
    en: {
      what: 'A paragraph is the same as another unit’s.',
      why: 'Perhaps copied by mistake; a submission speaks of its own unit.',
      say: ({ unit, otherLines }) =>
        say(
          `This paragraph is the same as one of ${unit}${otherLines.length === 0 ? '' : `, and so are those of lines ${listed(otherLines, (count) => `and ${count} more`)}`}.`,
          'Write what is true of this unit.',
        ),
    },
  },
  example: {
    wrong: 'limitations:\n  - <câu của phường khác>',
    right: 'limitations:\n  - <câu của phường mình>',
  },
};
