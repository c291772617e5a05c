import { unknownReference } from '../../unknown-reference.ts';

/** The id of an award authority that is used is declared. */
export default unknownReference('authority', {
  vi: {
    ofKind: 'cấp khen thưởng',
    what: 'Mã cấp khen thưởng không có trong review.yaml.',
    why: 'Mỗi con số trong báo cáo phải cộng từ đúng đơn vị, đúng nội dung; mã sai thì không biết cộng vào đâu.',
  },
  en: {
    ofKind: 'award authority',
    what: 'The id of an award authority is not in review.yaml.',
    why: 'Each figure is added up from its unit and programme; with a wrong id nobody knows where it belongs.',
  },
  example: {
    wrong: 'authority: ubnd-thixa',
    right: 'authority: ubnd-thi-xa',
  },
});
