import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  /** Whether it is the recipient's name or position that speaks of the other unit, else its "unit". */
  readonly isNamed: boolean;
  /** The recipient's name, or the position that speaks of another unit. */
  readonly name: string;
  readonly unit: string;
  /** The unit for which the award counts. */
  readonly submitter: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Khen thưởng của đơn vị này được ghi cho đơn vị khác.',
      why: 'Dễ bị tính hai lần hoặc nhầm đơn vị.',
      say: ({ isNamed, name, unit, submitter }) =>
        isNamed
          ? say(
              `"${name}" nói đến ${unit}, nhưng khen thưởng này được tính cho ${submitter}.`,
              `Nếu là của ${unit} thì ghi ở báo cáo của đơn vị ấy, hoặc sửa dòng unit; nếu đúng là của ${submitter} thì giữ nguyên.`,
            )
          : say(
              `"${name}" thuộc ${unit}, nhưng đây là báo cáo của ${submitter}.`,
              'Nếu ghi nhầm thì bỏ dòng unit; nếu đúng là của đơn vị kia thì để đơn vị đó báo cáo.',
            ),
    },
    en: {
      what: 'An award of one unit is recorded for another.',
      why: 'It may be counted twice, or for the wrong unit.',
      say: ({ isNamed, name, unit, submitter }) =>
        isNamed
          ? say(
              `"${name}" speaks of ${unit}, but the award counts for ${submitter}.`,
              `If it is of ${unit}, that unit reports it, or unit is to be corrected; if it is of ${submitter}, leave it.`,
            )
          : say(
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
