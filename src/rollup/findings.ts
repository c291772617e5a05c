import { define, type Language, type NoArguments, say } from '../diagnostics/definition.ts';
import { errorsOf } from '../diagnostics/finding.ts';
import { firstOf } from '../validation/rollup-lines.ts';
import { rules } from '../validation/rules.generated.ts';
import { capitalized } from '../vietnamese/normal-forms.ts';

/** Everything that can be found of roll-ups by themselves, by code: see validation/rules/ for how they fit a campaign. */
export const rollupFindings = {
  'rollup-changed': define<NoArguments>({
    words: {
      vi: {
        what: 'Bản tổng hợp bị sửa hoặc bị cắt sau khi lập.',
        why: 'Số liệu của hàng trăm đơn vị không ai dò lại bằng mắt được: tệp phải còn nguyên như chương trình đã lập.',
        say: () =>
          say(
            'Tệp không còn như khi lập: mã sha256 ở dòng cuối không khớp với các dòng đứng trước.',
            'Lấy lại tệp từ nơi gửi. Muốn sửa số liệu thì sửa ở kỳ tổng kết cấp dưới rồi lập lại bằng: review rollup … --revision 2.',
          ),
      },
      en: {
        what: 'A roll-up was changed, or cut off, after it was made.',
        why: 'Nobody checks the figures of hundreds of units by eye: the file has to be as the program made it.',
        say: () =>
          say(
            'The file is not as it was made: sha256 in its last line is not that of the lines before.',
            'Get the file from its sender again. Figures are corrected in the campaign below, and the roll-up is made again: review rollup … --revision 2.',
          ),
      },
    },
    example: { wrong: 'units: … # changed by hand', right: 'units: … # as review rollup wrote it' },
  }),
  'rollup-pdf-unusable': define<{
    readonly reason: 'bad-data' | 'changed' | 'campaign-errors';
    /** What of the data it is about; `null` where it is all of it. */
    readonly detail: string | null;
  }>({
    words: {
      vi: {
        what: 'Báo cáo PDF của cấp dưới mang dữ liệu không dùng được.',
        why: 'Báo cáo PDF thay cho bản tổng hợp chỉ khi dữ liệu đính kèm còn nguyên.',
        say: ({ reason, detail }) =>
          say(
            `${
              {
                'bad-data': 'Dữ liệu đính kèm trong báo cáo này không đọc được',
                changed: 'Dữ liệu đính kèm trong báo cáo này không còn nguyên',
                'campaign-errors': 'Số liệu đính kèm trong báo cáo này có lỗi',
              }[reason]
            }${detail === null ? '' : ` (${detail})`}.`,
            'Kiểm tra tệp bằng lệnh review verify; xin nơi lập gửi lại báo cáo, hoặc gửi bản tổng hợp: review rollup.',
          ),
      },
      en: {
        what: 'A report of a level below carries data that cannot be used.',
        why: 'A PDF stands for a roll-up only where what is attached to it is whole.',
        say: ({ reason, detail }) =>
          say(
            `${
              {
                'bad-data': 'What is attached to this report cannot be read',
                changed: 'What is attached to this report is not as it was',
                'campaign-errors': 'There are errors in the files that are attached to this report',
              }[reason]
            }${detail === null ? '' : ` (${detail})`}.`,
            'Look at the file with review verify; have the report sent again, or a roll-up: review rollup.',
          ),
      },
    },
  }),
  'rollup-counted': define<{ readonly what: string; readonly stated: string; readonly counted: string }>({
    words: {
      vi: {
        what: 'Kết quả chung ghi trong bản tổng hợp không khớp với số liệu của các đơn vị trong đó.',
        why: 'Có người sửa một bên mà không sửa bên kia: không biết bên nào đúng.',
        say: ({ what, stated, counted }) =>
          say(
            `${what} ghi là ${stated === '' ? 'không có' : stated}, còn cộng từ units thì là ${counted === '' ? 'không có' : counted}.`,
            'Lấy lại tệp từ nơi gửi; không sửa tay bản tổng hợp.',
          ),
      },
      en: {
        what: 'What a roll-up says in all is not what its units come to.',
        why: 'Somebody changed one and not the other: nobody knows which is right.',
        say: ({ what, stated, counted }) =>
          say(
            `${what} is given as ${stated === '' ? 'none' : stated}, and the units come to ${counted === '' ? 'none' : counted}.`,
            'Get the file from its sender again; no roll-up is changed by hand.',
          ),
      },
    },
    example: {
      wrong: 'completeness: { due: 7, received: 8, late: 0, missing: 0 }',
      right: 'completeness: { due: 7, received: 7, late: 0, missing: 0 }',
    },
  }),
  'rollup-against-own-rules': define<AgainstRules>({
    words: {
      vi: {
        what: 'Số liệu của một đơn vị trong bản tổng hợp trái với chính quy định của nơi lập.',
        why: 'Ở cấp dưới số liệu ấy là lỗi, không lập được bản tổng hợp: tệp đã bị sửa sau khi lập. Điều mà nơi lập đã xem và chấp nhận thì có ghi ở mục accepted của tệp.',
        say: (args) =>
          say(
            saidInVietnamese(args),
            `Yêu cầu ${args.host} xem lại số liệu ấy rồi lập lại bản tổng hợp: review rollup … --revision ${args.revision}.`,
          ),
      },
      en: {
        what: 'A figure of a unit in a roll-up is against the rules of who made it.',
        why: 'There it is an error, and no roll-up is made: the file was changed afterwards. What its host has looked at and accepted is listed under accepted in the file.',
        say: (args) =>
          say(
            saidInEnglish(args),
            `Have ${args.host} look at it, and make the roll-up again: review rollup … --revision ${args.revision}.`,
          ),
      },
    },
    example: {
      wrong: 'indicators: { tuyen-quan: { target: 10, actual: -9 } }',
      right: 'indicators: { tuyen-quan: { target: 10, actual: 9 } }',
    },
  }),
  'rollup-against-rules': define<AgainstRules>({
    words: {
      vi: {
        what: 'Số liệu của một đơn vị trong bản tổng hợp hợp lệ ở cấp dưới, nhưng trái với quy tắc của kỳ tổng kết này.',
        why: 'Giới hạn ở hai cấp có thể khác nhau, nên đây chỉ là cảnh báo. Muốn coi là lỗi, hoặc không nhắc nữa, thì ghi tên quy tắc ấy vào mục rules của review.yaml, ví dụ: indicator-out-of-bounds: error.',
        say: (args) =>
          say(
            saidInVietnamese(args),
            `Hỏi lại ${args.host}. Nếu đúng thì sửa khai báo trong review.yaml, hoặc ghi dưới rules: { ${args.rule}: off }.`,
          ),
      },
      en: {
        what: 'A figure of a unit in a roll-up is right there, and against a rule of this campaign.',
        why: 'Bounds may differ, so this is a warning. To make an error of it, or to hear no more of it, set that rule under rules in review.yaml, such as indicator-out-of-bounds: error.',
        say: (args) =>
          say(
            saidInEnglish(args),
            `Ask ${args.host}. Where it is right, change what review.yaml declares, or write under rules: { ${args.rule}: off }.`,
          ),
      },
    },
    example: {
      wrong: 'indicators: [{ id: hoi-nghi, maximum: 10, … }] # review.yaml; ở dưới là 12',
      right: 'indicators: [{ id: hoi-nghi, maximum: 20, … }] # review.yaml',
    },
  }),
  'rollup-inconsistent': define<Inconsistency>({
    words: {
      vi: {
        what: 'Trong bản tổng hợp có mã lặp lại, mã không chỉ vào đâu, hoặc đơn vị, khu vực nằm sai chỗ.',
        why: 'Đơn vị ghi hai lần, hoặc thuộc khu vực của cơ quan khác, là cộng sai.',
        say: (args) => say(inVietnamese(args), 'Lấy lại tệp từ nơi gửi; không sửa tay bản tổng hợp.'),
      },
      en: {
        what: 'An id of a roll-up is there twice, leads nowhere, or is in what it cannot be in.',
        why: 'A unit that is listed twice, or in another host’s area, is added up wrongly.',
        say: (args) =>
          say(inEnglish(args), 'Get the file from its sender again; no roll-up is changed by hand.'),
      },
    },
  }),
};

/** A rule that something of a unit in a roll-up breaks, and what that rule says. */
interface AgainstRules {
  /** Who sent the roll-up. */
  readonly host: string;
  /** Whose it is; `null` where it is the sender's own. */
  readonly unit: string | null;
  /** The programme that it is about, where it is about one that is declared; else "". */
  readonly of: string;
  readonly rule: string;
  readonly args: object;
  /** Whose else break the same rule in the same. */
  readonly others: readonly string[];
  /** What the corrected roll-up is to be. */
  readonly revision: number;
}

function messageOf({ rule, args }: AgainstRules, language: Language): string {
  const definition = rules[rule];
  // What a rule found is what its words are made for.
  return definition?.words[language].say(args as never).message ?? rule;
}

function saidInVietnamese(args: AgainstRules): string {
  const whose =
    args.unit === null
      ? `bản tổng hợp của ${args.host}`
      : `${args.unit}, trong bản tổng hợp của ${args.host}`;
  const others = firstOf(
    args.others,
    (one) => one,
    (count) => `và ${count} đơn vị khác`,
  );
  return `${capitalized(whose)}${about(args)}: ${messageOf(args, 'vi')}${others === '' ? '' : ` Cũng như vậy: ${others}.`}`;
}

function saidInEnglish(args: AgainstRules): string {
  const whose =
    args.unit === null ? `The roll-up of ${args.host}` : `${args.unit}, in the roll-up of ${args.host}`;
  const others = firstOf(
    args.others,
    (one) => one,
    (count) => `and ${count} more`,
  );
  return `${capitalized(whose)}${about(args)}: ${messageOf(args, 'en')}${others === '' ? '' : ` The same of: ${others}.`}`;
}

const about = ({ of }: AgainstRules) => (of === '' ? '' : ` (${of})`);

type Inconsistency =
  | { readonly problem: 'not-received'; readonly id: string }
  | {
      readonly problem: 'repeated' | 'unknown';
      readonly of: keyof typeof vietnamese;
      readonly id: string;
    }
  | {
      /** Whether it is in something of another host, or within itself. */
      readonly problem: 'elsewhere' | 'circular';
      readonly id: string;
      /** What it is in; of what is within itself, all on the way back to it. */
      readonly other: string;
    };

function inVietnamese(args: Inconsistency): string {
  switch (args.problem) {
    case 'not-received':
      return `Đơn vị "${args.id}" ghi là chưa nộp báo cáo mà lại có số liệu tự báo cáo.`;
    case 'unknown':
      return `Trong tệp không có ${vietnamese[args.of]} nào mang mã "${args.id}".`;
    case 'repeated':
      return `Mã "${args.id}" của ${vietnamese[args.of]} có hai lần trong tệp.`;
    case 'elsewhere':
      return `"${args.id}" ghi là thuộc "${args.other}", vốn của cơ quan khác.`;
    case 'circular':
      return `"${args.id}" rốt cuộc lại nằm trong chính mình (thuộc ${args.other}).`;
  }
}

function inEnglish(args: Inconsistency): string {
  switch (args.problem) {
    case 'not-received':
      return `The unit "${args.id}" has submitted nothing by what is said of it, and has figures of its own.`;
    case 'unknown':
      return `There is no ${args.of} "${args.id}" in the file.`;
    case 'repeated':
      return `The id "${args.id}" of a ${args.of} is in the file twice.`;
    case 'elsewhere':
      return `"${args.id}" is said to be in "${args.other}", which is another host’s.`;
    case 'circular':
      return `"${args.id}" is within itself (in ${args.other}).`;
  }
}

const vietnamese = {
  unit: 'đơn vị',
  host: 'cơ quan',
  area: 'khu vực',
  cluster: 'cụm',
  parent: 'khu vực, đơn vị',
} as const;

/** Makes errors of roll-ups. */
export const error = errorsOf<typeof rollupFindings>();
