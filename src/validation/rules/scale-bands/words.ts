import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly problem:
    | 'gap'
    | 'overlap'
    | 'empty'
    | 'incomplete'
    | 'no-maximum'
    | 'above-maximum'
    | 'below-maximum';
  readonly level: string;
  readonly other: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

const vietnameseBands = {
  gap: (level: string, other: string | null, from: string | null, to: string | null) =>
    say(
      `Khoảng điểm bị hở: giữa mức "${level}" và mức "${other}" thiếu đoạn từ ${from} đến ${to}.`,
      'Sửa from, to để điểm đầu của mức trên bằng điểm chặn của mức dưới.',
    ),
  overlap: (level: string, other: string | null, from: string | null, to: string | null) =>
    say(
      `Khoảng điểm bị chồng: mức "${level}" và mức "${other}" cùng nhận đoạn từ ${from} đến ${to}.`,
      'Sửa from, to để điểm đầu của mức trên bằng điểm chặn của mức dưới.',
    ),
  empty: (level: string, _other: string | null, from: string | null, to: string | null) =>
    say(`Khoảng điểm của mức "${level}" rỗng: từ ${from} đến dưới ${to}.`, 'from phải nhỏ hơn to.'),
  incomplete: (level: string) =>
    say(
      `Mức "${level}" thiếu from hoặc to, trong khi thang này có khoảng điểm.`,
      'Ghi đủ from và to cho mọi mức, hoặc bỏ hết nếu thang không chấm điểm.',
    ),
  'no-maximum': (level: string) =>
    say(
      `Thang "${level}" có khoảng điểm nhưng không có điểm tối đa.`,
      'Thêm dòng maximum. Ví dụ: maximum: 100.',
    ),
  'above-maximum': (level: string, _other: string | null, _from: string | null, to: string | null) =>
    say(
      `Mức "${level}" vượt quá điểm tối đa ${to} của thang.`,
      'Mức tốt nhất phải kết thúc đúng ở điểm tối đa.',
    ),
  'below-maximum': (level: string, _other: string | null, from: string | null, to: string | null) =>
    say(
      `Chưa mức nào nhận điểm từ ${from} đến ${to}: mức tốt nhất "${level}" kết thúc trước điểm tối đa.`,
      'Mức tốt nhất phải kết thúc đúng ở điểm tối đa của thang.',
    ),
};

const englishBands = {
  gap: (level: string, other: string | null, from: string | null, to: string | null) =>
    say(
      `The score bands leave a gap from ${from} to ${to} between "${level}" and "${other}".`,
      'Let the upper level start where the lower one ends.',
    ),
  overlap: (level: string, other: string | null, from: string | null, to: string | null) =>
    say(
      `The score bands of "${level}" and "${other}" overlap from ${from} to ${to}.`,
      'Let the upper level start where the lower one ends.',
    ),
  empty: (level: string, _other: string | null, from: string | null, to: string | null) =>
    say(`The score band of "${level}" is empty: from ${from} to below ${to}.`, 'from must be less than to.'),
  incomplete: (level: string) =>
    say(
      `Level "${level}" lacks from or to, while other levels of the scale have them.`,
      'Give both to every level, or to none.',
    ),
  'no-maximum': (level: string) =>
    say(`Scale "${level}" has score bands but no maximum.`, 'Add a line such as maximum: 100.'),
  'above-maximum': (level: string, _other: string | null, _from: string | null, to: string | null) =>
    say(
      `Level "${level}" goes beyond the maximum ${to} of the scale.`,
      'The best level must end at the maximum.',
    ),
  'below-maximum': (level: string, _other: string | null, from: string | null, to: string | null) =>
    say(
      `No level covers scores from ${from} to ${to}: the best level "${level}" ends below the maximum.`,
      'The best level must end at the maximum.',
    ),
};

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Các khoảng điểm của thang bị hở, chồng hoặc không phủ hết.',
      why: 'Có điểm không thuộc mức nào, hoặc thuộc hai mức.',
      say: ({ problem, level, other, from, to }) => vietnameseBands[problem](level, other, from, to),
    },
    en: {
      what: 'Score bands have gaps, overlap or do not cover the scale.',
      why: 'Some score belongs to no level, or to two.',
      say: ({ problem, level, other, from, to }) => englishBands[problem](level, other, from, to),
    },
  },
  example: {
    wrong: '- { id: tot, from: 80, to: 100 }\n- { id: kha, from: 60, to: 75 }',
    right: '- { id: tot, from: 80, to: 100 }\n- { id: kha, from: 60, to: 80 }',
  },
};
