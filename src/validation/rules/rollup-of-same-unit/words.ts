import { type Definition, say } from '../../../diagnostics/definition.ts';
import { capitalized } from '../../../vietnamese/normal-forms.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly unit: string;
  /** What the unit's other file is, and its path. */
  readonly kind: 'submission' | 'rollup';
  readonly other: string;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Một đơn vị có hai bản tổng hợp, hoặc vừa có báo cáo vừa có bản tổng hợp.',
      why: 'Cộng cả hai là cộng hai lần.',
      say: ({ unit, kind, other }) =>
        kind === 'submission'
          ? say(
              `${capitalized(unit)} đã có báo cáo (${other}), nay lại có bản tổng hợp.`,
              'Bản tổng hợp gồm mọi đơn vị bên dưới: giữ một trong hai tệp.',
            )
          : say(
              `${capitalized(unit)} đã có bản tổng hợp khác (${other}).`,
              'Giữ lại tệp đúng, xóa tệp thừa; bản điều chỉnh thì lập lại bằng: review rollup … --revision 2.',
            ),
    },
    en: {
      what: 'A unit has two roll-ups, or a roll-up beside a submission.',
      why: 'Adding both would count it twice.',
      say: ({ unit, kind, other }) =>
        kind === 'submission'
          ? say(
              `There is a submission of ${unit} (${other}) beside its roll-up.`,
              'A roll-up holds all units below: keep one of the two files.',
            )
          : say(
              `There is another roll-up of ${unit} (${other}).`,
              'Keep the right one, delete the other; a correction is made by review rollup … --revision 2.',
            ),
    },
  },
  example: {
    wrong: 'unit: nghe-an # submissions/nghe-an.yaml, submissions/tong-hop.yaml',
    right: 'unit: nghe-an # submissions/nghe-an.yaml',
  },
};
