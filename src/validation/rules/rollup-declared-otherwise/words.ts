import type { DeclaredOtherwise } from '../../../campaign/rollup-mismatches.ts';
import { type Definition, say } from '../../../diagnostics/definition.ts';
import { listNames } from '../../rollup-lines.ts';

/** What a finding of this rule says of the case. */
export interface Arguments extends Omit<DeclaredOtherwise, 'place' | 'levels'> {
  readonly unit: string;
  /**
   * What to write in review.yaml: all of a line, one below `rollups:`, what an earlier finding shows already, or more levels of a
   * mapping that there is; `null` where no mapping helps.
   */
  readonly mapping:
    | { readonly kind: 'all' | 'below' | 'more-levels'; readonly line: string }
    | { readonly kind: 'above' }
    | null;
}

type Aspect = DeclaredOtherwise['aspect'];

const aspects: Readonly<Record<'vi' | 'en', Readonly<Record<Aspect, string>>>> = {
  vi: {
    type: 'kiểu số liệu',
    aggregation: 'cách tổng hợp',
    'unit-of-measure': 'đơn vị tính',
    ratio: 'tỷ số',
    kinds: 'loại đơn vị phải báo cáo',
    class: 'loại (danh hiệu hay hình thức khen thưởng)',
    levels: 'các mức (dấu – là không đạt)',
    bands: 'khoảng điểm của các mức',
    scale: 'thang xếp loại',
    rating: 'xếp loại',
    'cluster-rule': 'cách xếp loại cụm',
    'level-unknown': 'các mức',
    twice: 'mã',
  },
  en: {
    type: 'type',
    aggregation: 'aggregation',
    'unit-of-measure': 'unit of measure',
    ratio: 'ratio',
    kinds: 'kinds of units asked',
    class: 'class',
    levels: 'levels (– is not achieved)',
    bands: 'scores of its levels',
    scale: 'rating scale',
    rating: 'rating',
    'cluster-rule': 'rule for clusters',
    'level-unknown': 'levels',
    twice: 'id',
  },
};

export const definition: Definition<Arguments> = {
  words: {
    vi: {
      what: 'Một mã trong bản tổng hợp của cấp dưới nghĩa khác với mã ấy ở kỳ tổng kết này.',
      why: 'Cộng những thứ khác nhau thì ra số vô nghĩa: hai bên phải cùng thang, cùng đơn vị tính, cùng cách tổng hợp, hoặc có quy đổi ghi rõ.',
      say: (args) =>
        say(
          args.aspect === 'level-unknown'
            ? `Bản tổng hợp của ${args.unit}: quy đổi thang xếp loại ${called(args.id, args.nameBelow)} chưa nói ${args.below} là mức nào ở đây (${args.above}).`
            : `Bản tổng hợp của ${args.unit}: ${listNames.vi[args.list]} ${called(args.id, args.nameBelow)} khác ${called(args.here, args.nameHere)} ở đây về ${aspects.vi[args.aspect]}: ở dưới là ${shown(args.below, 'không có')}, ở đây là ${shown(args.above, 'không có')}.`,
          hintInVietnamese(args),
        ),
    },
    en: {
      what: 'An id means something else in a roll-up than in the campaign.',
      why: 'Adding up unlike things makes figures without a meaning: scale, unit of measure and aggregation have to be the same, or a mapping has to be written down.',
      say: (args) =>
        say(
          args.aspect === 'level-unknown'
            ? `The roll-up of ${args.unit}: the mapping of the rating scale ${called(args.id, args.nameBelow)} does not say which level here (${args.above}) is ${args.below}.`
            : `The roll-up of ${args.unit}: the ${listNames.en[args.list]} ${called(args.id, args.nameBelow)} is not what ${called(args.here, args.nameHere)} is here in ${aspects.en[args.aspect]}: below it is ${shown(args.below, 'none')}, here it is ${shown(args.above, 'none')}.`,
          hintInEnglish(args),
        ),
    },
  },
  example: {
    wrong: 'unitOfMeasure: nghìn đồng # submissions/nghe-an.yaml',
    right: 'unitOfMeasure: triệu đồng # submissions/nghe-an.yaml',
  },
};

function hintInVietnamese({ unit, mapping }: Arguments): string {
  if (mapping === null)
    return `Sửa khai báo trong review.yaml cho khớp, hoặc yêu cầu ${unit} sửa rồi gửi lại.`;
  if (mapping.kind === 'above') return 'Sửa khai báo cho khớp, hoặc ghi dòng đã nêu ở trên.';
  if (mapping.kind === 'more-levels')
    return `Ghi thêm vào levels của thang ấy dưới rollups trong review.yaml (xem lại vế phải): ${mapping.line}`;
  const where = mapping.kind === 'all' ? '' : ', dưới dòng rollups:';
  const right = `xem lại vế phải${hasNull(mapping.line) ? '; null là cố ý không lấy' : ''}`;
  return `Sửa khai báo cho khớp, hoặc ghi vào review.yaml${where} (${right}): ${mapping.line}`;
}

function hintInEnglish({ unit, mapping }: Arguments): string {
  if (mapping === null)
    return `Make what review.yaml declares fit, or have ${unit} correct it and send it again.`;
  if (mapping.kind === 'above') return 'Make the two fit, or write the line that is shown above.';
  if (mapping.kind === 'more-levels')
    return `Add to the levels of this scale below rollups in review.yaml (look at the right side): ${mapping.line}`;
  const where = mapping.kind === 'all' ? '' : ', below rollups:';
  const right = `look at the right side${hasNull(mapping.line) ? '; null leaves it out' : ''}`;
  return `Make the two fit, or write in review.yaml${where} (${right}): ${mapping.line}`;
}

const hasNull = (line: string) => line.includes(': null');

const called = (id: string, name: string) => (id === name ? id : `${id} (${name})`);
const shown = (said: string, none: string) => (said === '' ? none : said);
