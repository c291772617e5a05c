import { unknownReference } from '../../unknown-reference.ts';

/** The id of an award form that is used is declared. */
export default unknownReference('award-form', {
  vi: {
    ofKind: 'danh hiệu, hình thức khen thưởng',
    what: 'Mã danh hiệu, hình thức khen thưởng không có trong review.yaml.',
    why: 'Mỗi con số trong báo cáo phải cộng từ đúng đơn vị, đúng nội dung; mã sai thì không biết cộng vào đâu.',
  },
  en: {
    ofKind: 'award form',
    what: 'The id of an award form is not in review.yaml.',
    why: 'Each figure is added up from its unit and programme; with a wrong id nobody knows where it belongs.',
  },
  example: {
    wrong: 'form: giay-ken',
    right: 'form: giay-khen',
  },
});
