import type { Unit } from '../../../campaign/campaign.ts';
import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  /** What keeps two records from being one award for certain. */
  readonly problem: 'same-name' | 'position' | 'form' | 'unit';
  readonly name: string;
  readonly kind: 'collective' | 'individual';
  readonly form: string;
  /** The decision's number. */
  readonly decision: string;
  /** The unit that the other record is of. */
  readonly unit: Pick<Unit, 'id' | 'name'> | null;
}

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Một tên được khen hơn một lần, mà không rõ là một hay hai.',
      why: 'Có thể là hai người trùng tên, cũng có thể là một người ghi hai nơi không khớp và bị tính hai lần: để người quyết định.',
      say: ({ problem, name, kind, form, decision, unit }) => {
        switch (problem) {
          case 'same-name':
            return say(
              `"${name}" của cùng đơn vị được "${form}" hơn một lần.`,
              kind === 'individual'
                ? 'Kiểm tra: một người được khen hai lần, hai người trùng tên, hay ghi thừa? Nếu là hai người thì ghi chức vụ (position) khác nhau.'
                : 'Kiểm tra: ghi thừa thì xóa một chỗ; tập thể được khen hai lần trong năm thì giữ nguyên; là hai tập thể thì ghi tên cho khác nhau.',
            );
          case 'position':
            return say(
              `"${name}" trong quyết định ${decision} được ghi hai nơi với chức vụ không giống nhau: không rõ là một hay hai người.`,
              'Nếu là một người thì ghi chức vụ (position) như nhau ở cả hai nơi; nếu là hai người thì ghi đủ cả hai, mỗi người một chức vụ.',
            );
          case 'form':
            return say(
              `"${name}" đã được ghi ở trên trong cùng quyết định ${decision} với hình thức khác "${form}", nên bị tính hai lần.`,
              'Nếu là một lần khen thì sửa hình thức (form) cho khớp nhau.',
            );
          case 'unit':
            return say(
              `"${name}" không ghi đơn vị, còn ${unit?.name ?? 'một đơn vị'} cũng báo "${name}" trong cùng quyết định ${decision}, nên bị tính hai lần.`,
              `Nếu là một thì thêm: unit: ${unit?.id ?? '…'}; nếu là hai thì ghi rõ tên tập thể, hay chức vụ, để phân biệt.`,
            );
        }
      },
    },
    en: {
      what: 'One name is honoured more than once, and it is not clear whether that is one award or two.',
      why: 'Two people of one name, or one whose records do not agree and count twice: for a human to decide.',
      say: ({ problem, name, kind, form, decision, unit }) => {
        switch (problem) {
          case 'same-name':
            return say(
              `"${name}" of the same unit receives "${form}" more than once.`,
              kind === 'individual'
                ? 'One person honoured twice, two of the same name, or a repetition? For two people, give different positions.'
                : 'A repetition: take one out. One collective honoured twice: leave it. Two collectives: distinguish them by name.',
            );
          case 'position':
            return say(
              `"${name}" in decision ${decision} is recorded twice, not with the same position: one person or two?`,
              'If it is one person, give the same position in both places; if two, record both, each with a position.',
            );
          case 'form':
            return say(
              `"${name}" was recorded above in the same decision ${decision} with another form than "${form}", and counts twice.`,
              'If it is one award, give it the same form in both places.',
            );
          case 'unit':
            return say(
              `"${name}" has no unit, and ${unit?.name ?? 'a unit'} reports "${name}" in the same decision ${decision} as well: it counts twice.`,
              `If it is one, add: unit: ${unit?.id ?? '…'}; if two, say by name or position which is which.`,
            );
        }
      },
    },
  },
  example: {
    wrong: '- { kind: individual, name: Nguyễn Văn A }',
    right: '- { kind: individual, name: Nguyễn Văn A, position: Khối trưởng }',
  },
};
