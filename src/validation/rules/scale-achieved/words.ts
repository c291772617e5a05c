import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export type Arguments =
  | { readonly problem: 'none'; readonly scale: string }
  /** A level counts as achieved, though its label says that it is not. */
  | { readonly problem: 'label'; readonly level: string }
  /** A level counts as achieved, though a better one does not. */
  | { readonly problem: 'order'; readonly level: string; readonly better: string };

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Các mức được tính là đạt không đúng thứ tự tốt xấu.',
      why: 'Số đơn vị đạt, tỷ lệ đạt, xếp loại cụm đều dựa vào đó.',
      say: (args) =>
        args.problem === 'label'
          ? say(`Mức "${args.level}" lại được tính là đạt.`, 'Nếu không phải là đạt thì ghi achieved: false.')
          : args.problem === 'none'
            ? say(
                `Thang "${args.scale}" không có mức nào được tính là đạt.`,
                'Ghi achieved: true ở những mức được tính là đạt.',
              )
            : say(
                `Mức "${args.level}" được tính là đạt, còn mức "${args.better}" đứng trên (tốt hơn) lại không đạt.`,
                'Các mức ghi từ tốt nhất đến kém nhất: sửa achieved, hoặc xếp lại thứ tự các mức.',
              ),
    },
    en: {
      what: 'Which levels count as achieved does not go with their order.',
      why: 'How many units have achieved it, and how clusters are rated, rests on that.',
      say: (args) =>
        args.problem === 'label'
          ? say(`"${args.level}" counts as achieved.`, 'If it is not, write achieved: false.')
          : args.problem === 'none'
            ? say(
                `No level of the scale "${args.scale}" counts as achieved.`,
                'Give achieved: true to those that do.',
              )
            : say(
                `"${args.level}" counts as achieved, but "${args.better}" above it, which is better, does not.`,
                'Levels stand best first: correct achieved, or their order.',
              ),
    },
  },
  example: {
    wrong: '- { id: kha, achieved: false }\n- { id: trung-binh, achieved: true }',
    right: '- { id: kha, achieved: true }\n- { id: trung-binh, achieved: false }',
  },
};
