import { type Definition, say } from '../../../diagnostics/definition.ts';

/** What a finding of this rule says of the case. */
export interface Arguments {
  readonly id: string;
  /** Who made it, if that is to be read in it. */
  readonly host: string | null;
  /** The unit that is meant, or else the first of those that send roll-ups. */
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly isMeant: boolean;
  /** Whether there are others. */
  readonly hasMore: boolean;
  /** Whether it is a PDF, whose file name says whose it is. */
  readonly isPdf: boolean;
}

const listed = ({ units, hasMore }: Arguments, heading: string) =>
  units.length === 0
    ? ''
    : ` ${heading}: ${units.map(({ id, name }) => `${id} (${name})`).join(', ')}${hasMore ? ', …' : '.'}`;

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Bản tổng hợp mang mã mà không đơn vị nào trong review.yaml có.',
      why: 'Mã do nơi gửi đặt khi lập; không biết là của ai thì không cộng được. Sửa tay thì tệp không còn như khi lập.',
      say: (args) => {
        const id = args.isMeant ? (args.units[0]?.id ?? '') : args.isPdf ? '<mã đơn vị>' : '<mã>';
        const whose = args.isMeant
          ? ''
          : `${listed(args, 'Các mã')} Nếu nơi gửi không phải đơn vị ở đây thì bỏ tệp này.`;
        return say(
          `Bản tổng hợp${args.host === null ? '' : ` của ${args.host}`} mang mã "${args.id}", mà review.yaml không có đơn vị nào mang mã ấy.`,
          args.isPdf
            ? `Đổi tên tệp thành ${id}.pdf.${whose}`
            : `Không sửa tệp: yêu cầu nơi gửi lập lại bằng: review rollup … --unit ${id}.${whose}`,
        );
      },
    },
    en: {
      what: 'A roll-up bears an id that no unit in review.yaml has.',
      why: 'Its sender chose the id; of whom nobody knows, nothing can be added up. Changed by hand, the file is no longer as it was made.',
      say: (args) => {
        const id = args.isMeant ? (args.units[0]?.id ?? '') : '<id>';
        const whose = args.isMeant
          ? ''
          : `${listed(args, 'The ids')} If the sender is no unit here, take the file away.`;
        return say(
          `The roll-up${args.host === null ? '' : ` of ${args.host}`} bears the id "${args.id}", which no unit in review.yaml has.`,
          args.isPdf
            ? `Rename the file to ${id}.pdf.${whose}`
            : `Leave the file as it is, and have it made again: review rollup … --unit ${id}.${whose}`,
        );
      },
    },
  },
  example: {
    wrong: 'unit: huyen-nghi-loc # review.yaml: units: [{ id: nghi-loc, … }]',
    right: 'unit: nghi-loc',
  },
};
