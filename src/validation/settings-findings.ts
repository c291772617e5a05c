import { define, say, type UnknownId } from '../diagnostics/definition.ts';
import { errorsOf, warningsOf } from '../diagnostics/finding.ts';
import { intakeFindings } from '../intake/findings.ts';

/** Everything that can be found of the settings of rules and of suppressions, by code. */
export const settingsFindings = {
  'unknown-rule': define<UnknownId>({
    words: {
      vi: {
        what: 'Mã quy tắc không có.',
        why: 'Gõ sai mã thì quy tắc vẫn như cũ mà tưởng là đã đặt lại.',
        say: ({ id, suggestion }) =>
          say(
            `Không có quy tắc nào mang mã "${id}".`,
            suggestion === null
              ? 'Mã của quy tắc nằm trong ngoặc vuông ở mỗi thông báo.'
              : `Có phải ý là "${suggestion}"?`,
          ),
      },
      en: {
        what: 'There is no such rule.',
        why: 'With a misspelt code the rule stays as it was, though one believes otherwise.',
        say: ({ id, suggestion }) =>
          say(
            `There is no rule "${id}" that could be set.`,
            suggestion === null
              ? 'The codes stand in brackets in each message.'
              : `Did you mean "${suggestion}"?`,
          ),
      },
    },
    example: {
      wrong: 'rules: { name-in-capital: off }',
      right: 'rules: { name-in-capitals: off }',
    },
  }),
  'rule-essential': define<{ readonly rule: string }>({
    words: {
      vi: {
        what: 'Đặt lại một quy tắc mà số liệu dựa vào.',
        why: 'Tắt quy tắc này thì không con số nào đáng tin.',
        say: ({ rule }) =>
          say(
            `Quy tắc "${rule}" bảo đảm số liệu đúng nên không đặt lại hay tắt được.`,
            'Xóa dòng này; sửa chỗ sai mà quy tắc chỉ ra.',
          ),
      },
      en: {
        what: 'The campaign sets a rule on which the figures rest.',
        why: 'Without it no figure could be trusted.',
        say: ({ rule }) =>
          say(
            `The figures rest on the rule "${rule}": it can’t be set or turned off.`,
            'Take out this line.',
          ),
      },
    },
    example: {
      wrong: 'rules: { duplicate-id: off }',
      right: 'rules: { name-in-capitals: off }',
    },
  }),
  'suppression-unused': define<{ readonly rule: string }>({
    words: {
      vi: {
        what: 'Ghi chú bỏ qua không còn gì để bỏ qua.',
        why: 'Ghi chú thừa sẽ che lỗi mới ở đúng dòng đó.',
        say: ({ rule }) =>
          say(`Ghi chú bỏ qua "${rule}" không còn tác dụng: dòng này không còn lỗi đó.`, 'Xóa ghi chú.'),
      },
      en: {
        what: 'A comment ignores what is no longer there.',
        why: 'It would hide the next fault on that line.',
        say: ({ rule }) =>
          say(`The comment that ignores "${rule}" has nothing left to ignore.`, 'Take it out.'),
      },
    },
    example: {
      wrong: '# review-ignore text-copied: đã hỏi\nhoa-giai: { actual: 5 }',
      right: 'hoa-giai: { actual: 5 }',
    },
  }),
  'suppression-without-reason': define<{ readonly rule: string }>({
    words: {
      vi: {
        what: 'Ghi chú bỏ qua không nêu lý do.',
        why: 'Người đọc sau phải biết vì sao chấp nhận.',
        say: ({ rule }) =>
          say(`Ghi chú bỏ qua "${rule}" chưa nêu lý do.`, `Viết: # review-ignore ${rule}: lý do.`),
      },
      en: {
        what: 'A comment ignores a rule without saying why.',
        why: 'Who reads it later must know.',
        say: ({ rule }) =>
          say(
            `The comment that ignores "${rule}" gives no reason.`,
            `Write: # review-ignore ${rule}: reason.`,
          ),
      },
    },
    example: {
      wrong: '# review-ignore figure-far-from-last-year',
      right: '# review-ignore figure-far-from-last-year: sáp nhập hai khối',
    },
  }),
  'suppression-not-allowed': define<{ readonly rule: string }>({
    words: {
      vi: {
        what: 'Bỏ qua một quy tắc mà số liệu dựa vào.',
        why: 'Bỏ qua quy tắc này thì không con số nào đáng tin.',
        say: ({ rule }) =>
          say(`Không thể bỏ qua "${rule}": số liệu dựa vào quy tắc này.`, 'Xóa ghi chú và sửa chỗ sai.'),
      },
      en: {
        what: 'A comment ignores a rule on which the figures rest.',
        why: 'Without it no figure could be trusted.',
        say: ({ rule }) =>
          say(
            `"${rule}" can’t be ignored: the figures rest on it.`,
            'Take out the comment and fix the fault.',
          ),
      },
    },
    example: {
      wrong: '# review-ignore unknown-unit: cứ để',
      right: 'unit: nghi-thuy',
    },
  }),
};

/** Whether a code is no rule's: what cannot be read, or is set wrongly, stands whatever a campaign says. */
export function isBeyondRules(code: string): boolean {
  return Object.hasOwn(intakeFindings, code) || Object.hasOwn(settingsFindings, code);
}

/** Makes errors of settings. */
export const error = errorsOf<typeof settingsFindings>();
/** Makes warnings of settings. */
export const warning = warningsOf<typeof settingsFindings>();
