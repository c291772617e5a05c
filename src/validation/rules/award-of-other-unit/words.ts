import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly name: string;
  readonly unit: string;
  readonly submitter: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Đơn vị báo cáo khen thưởng của người đơn vị khác.',
      why: 'Dễ bị tính hai lần hoặc nhầm đơn vị.',
      say: ({ name, unit, submitter }) =>
        say(
          `"${name}" thuộc ${unit}, nhưng đây là báo cáo của ${submitter}.`,
          'Nếu ghi nhầm thì bỏ dòng unit; nếu đúng là của đơn vị kia thì để đơn vị đó báo cáo.',
        ),
    },
    en: {
      what: 'A unit reports another’s award.',
      why: 'It may be counted twice, or for the wrong unit.',
      say: ({ name, unit, submitter }) =>
        say(
          `"${name}" belongs to ${unit}, but this is the submission of ${submitter}.`,
          'Take out unit if it is a slip; else leave it to the other unit to report.',
        ),
    },
  },
  example: {
    wrong: 'unit: nghi-thuy\nrecipients: [{ name: Tổ 1, unit: nghi-hai }]',
    right: 'unit: nghi-thuy\nrecipients: [{ name: Tổ 1 }]',
  },
};
