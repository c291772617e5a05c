import { unknownReference } from '../../unknown-reference.ts';

/** The id of a rating scale that is used is declared. */
export default unknownReference('scale', {
  vi: {
    ofKind: 'thang xếp loại',
    what: 'Mã thang xếp loại không có trong review.yaml.',
    why: 'Mỗi con số trong báo cáo phải cộng từ đúng đơn vị, đúng nội dung; mã sai thì không biết cộng vào đâu.',
  },
  en: {
    ofKind: 'rating scale',
    what: 'The id of a rating scale is not in review.yaml.',
    why: 'Each figure is added up from its unit and programme; with a wrong id nobody knows where it belongs.',
  },
  example: {
    wrong: 'scale: vung-man',
    right: 'scale: vung-manh',
  },
});
