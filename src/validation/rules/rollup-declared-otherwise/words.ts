import type { DeclaredOtherwise } from '../../../campaign/rollup-mismatches.ts';
import { type Definition, say } from '../../../diagnostics/definition.ts';
import { listNames } from '../../rollup-lines.ts';

/** What a finding of this rule says of the case. */
export interface Arguments extends Omit<DeclaredOtherwise, 'place' | 'levels'> {
  readonly unit: string;
  /** What to write in review.yaml; `null` where no mapping helps. */
  readonly line: string | null;
  /** Whether the line is all of it: otherwise it goes below `rollups:`. */
  readonly isFirst: boolean;
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
      say: ({ unit, list, id, here, nameBelow, nameHere, aspect, below, above, line, isFirst }) =>
        say(
          `Bản tổng hợp của ${unit}: ${listNames.vi[list]} ${called(id, nameBelow)} khác ${called(here, nameHere)} ở đây về ${aspects.vi[aspect]}: ở dưới là ${shown(below, 'không có')}, ở đây là ${shown(above, 'không có')}.`,
          line === null
            ? `Sửa khai báo trong review.yaml cho khớp, hoặc yêu cầu ${unit} sửa rồi gửi lại.`
            : `Sửa khai báo cho khớp, hoặc ghi vào review.yaml${isFirst ? '' : ', dưới dòng rollups:'} (xem lại vế phải${list === 'indicators' ? '; null là cố ý không lấy' : ''}): ${line}`,
        ),
    },
    en: {
      what: 'An id means something else in a roll-up than in the campaign.',
      why: 'Adding up unlike things makes figures without a meaning: scale, unit of measure and aggregation have to be the same, or a mapping has to be written down.',
      say: ({ unit, list, id, here, nameBelow, nameHere, aspect, below, above, line, isFirst }) =>
        say(
          `The roll-up of ${unit}: the ${listNames.en[list]} ${called(id, nameBelow)} is not what ${called(here, nameHere)} is here in ${aspects.en[aspect]}: below it is ${shown(below, 'none')}, here it is ${shown(above, 'none')}.`,
          line === null
            ? `Make what review.yaml declares fit, or have ${unit} correct it and send it again.`
            : `Make the two fit, or write in review.yaml${isFirst ? '' : ', below rollups:'} (look at the right side${list === 'indicators' ? '; null leaves it out' : ''}): ${line}`,
        ),
    },
  },
  example: {
    wrong: 'unitOfMeasure: nghìn đồng # submissions/nghe-an.yaml',
    right: 'unitOfMeasure: triệu đồng # submissions/nghe-an.yaml',
  },
};

const called = (id: string, name: string) => (id === name ? id : `${id} (${name})`);
const shown = (said: string, none: string) => (said === '' ? none : said);
