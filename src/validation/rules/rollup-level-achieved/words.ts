import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  /** What the level is called below, and what it is mapped to here. */
  readonly level: string;
  readonly here: string;
  /** Whether it counts as achieved below; here it is the other way round. */
  readonly achieved: boolean;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Quy đổi một mức không đạt thành mức đạt, hoặc ngược lại.',
      why: 'Số đơn vị đạt ở hai cấp sẽ khác nhau, dù không đơn vị nào được xếp loại lại.',
      say: ({ level, here, achieved }) =>
        say(
          achieved
            ? `Ở cấp dưới mức "${level}" là đạt; ở đây mức "${here}" là không đạt.`
            : `Ở cấp dưới mức "${level}" là không đạt; ở đây mức "${here}" là đạt.`,
          'Xem lại vế phải: chọn mức cùng là đạt hoặc cùng là không đạt.',
        ),
    },
    en: {
      what: 'A level that is not achieved is mapped to one that is, or the other way round.',
      why: 'The two levels of government will count different numbers of units as achieved, though none was rated again.',
      say: ({ level, here, achieved }) =>
        say(
          achieved
            ? `Below, the level "${level}" counts as achieved; here "${here}" does not.`
            : `Below, the level "${level}" does not count as achieved; here "${here}" does.`,
          'Look at the right side: choose a level that counts alike.',
        ),
    },
  },
  example: {
    wrong: 'levels: { trung-binh: kha }',
    right: 'levels: { trung-binh: trung-binh }',
  },
};
