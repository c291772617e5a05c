import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  /** Better or worse than every member's rating, or other than the campaign's rule gives. */
  readonly problem: 'better' | 'worse' | 'rule';
  readonly cluster: string;
  readonly stated: string;
  /** What the rule gives. */
  readonly derived: string | null;
  readonly members: readonly { readonly unit: string; readonly level: string }[];
}

/** How many members a finding names. */
const named = 5;

const list = (members: Arguments['members']) =>
  members
    .slice(0, named)
    .map(({ unit, level }) => `${unit} (${level})`)
    .join(', ') + (members.length > named ? ', …' : '');

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Xếp loại của cụm trái với kết quả của các đơn vị trong cụm, mà không nêu lý do.',
      why: 'Người đọc thấy hai kết quả trái nhau; thường do ghi nhầm mức hoặc nhầm cụm.',
      say: ({ problem, cluster, stated, derived, members }) =>
        say(
          problem === 'rule'
            ? `"${cluster}" ghi "${stated}", nhưng theo quy tắc của kỳ tổng kết là "${derived}": ${list(members)}.`
            : `"${cluster}" ghi "${stated}", ${problem === 'better' ? 'cao' : 'thấp'} hơn mọi đơn vị trong cụm: ${list(members)}.`,
          'Sửa mức của cụm; nếu đúng thì thêm reason: lý do.',
          'Sửa mức của cụm; nếu đúng thì ghi lý do vào phiếu rồi nhập lại, hoặc thêm reason: lý do.',
        ),
    },
    en: {
      what: 'A cluster’s rating contradicts those of its members, without a reason.',
      why: 'The reader sees two results that disagree; often a level or a cluster was mistaken.',
      say: ({ problem, cluster, stated, derived, members }) =>
        say(
          problem === 'rule'
            ? `"${cluster}" is rated "${stated}", but by the campaign’s rule "${derived}": ${list(members)}.`
            : `"${cluster}" is rated "${stated}", ${problem} than every unit in it: ${list(members)}.`,
          'Correct the cluster’s level; if it is right, add reason.',
          'Correct the cluster’s level; if it is right, put the reason into the sheet and take it in again, or add reason.',
        ),
    },
  },
  example: {
    wrong: 'cum-1: { co-so-vung-manh: { level: vung-manh } } # các đơn vị đều kha',
    right: 'cum-1: { co-so-vung-manh: { level: kha } }',
  },
};
