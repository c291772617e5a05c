import { unknownReference } from '../../unknown-reference.ts';

/** The id of an indicator that is used is declared. */
export default unknownReference('indicator', {
  vi: {
    ofKind: 'chỉ tiêu',
    what: 'Mã chỉ tiêu không có trong review.yaml.',
    why: 'Mỗi con số trong báo cáo phải cộng từ đúng đơn vị, đúng nội dung; mã sai thì không biết cộng vào đâu.',
  },
  en: {
    ofKind: 'indicator',
    what: 'The id of an indicator is not in review.yaml.',
    why: 'Each figure is added up from its unit and programme; with a wrong id nobody knows where it belongs.',
  },
  example: {
    wrong: 'hoa-giai-thanh: { actual: 5 }',
    right: 'hoa-giai: { actual: 5 }',
  },
});
