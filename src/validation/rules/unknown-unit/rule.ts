import { unknownReference } from '../../unknown-reference.ts';

/** The id of a unit that is used is declared. */
export default unknownReference('unit', {
  vi: {
    ofKind: 'đơn vị',
    what: 'Mã đơn vị không có trong review.yaml.',
    why: 'Mỗi con số trong báo cáo phải cộng từ đúng đơn vị, đúng nội dung; mã sai thì không biết cộng vào đâu.',
  },
  en: {
    ofKind: 'unit',
    what: 'The id of a unit is not in review.yaml.',
    why: 'Each figure is added up from its unit and programme; with a wrong id nobody knows where it belongs.',
  },
  example: {
    wrong: 'unit: ngi-thuy',
    right: 'unit: nghi-thuy',
  },
});
