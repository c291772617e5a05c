import { unknownReference } from '../../unknown-reference.ts';

/** The id of a kind of unit that is used is declared. */
export default unknownReference('unit-kind', {
  vi: {
    ofKind: 'loại đơn vị',
    what: 'Mã loại đơn vị không có trong review.yaml.',
    why: 'Mỗi con số trong báo cáo phải cộng từ đúng đơn vị, đúng nội dung; mã sai thì không biết cộng vào đâu.',
  },
  en: {
    ofKind: 'kind of unit',
    what: 'The id of a kind of unit is not in review.yaml.',
    why: 'Each figure is added up from its unit and programme; with a wrong id nobody knows where it belongs.',
  },
  example: {
    wrong: 'kind: wart',
    right: 'kind: ward',
  },
});
