import { unknownReference } from '../../unknown-reference.ts';

/** The id of a programme that is used is declared. */
export default unknownReference('programme', {
  vi: {
    ofKind: 'nội dung tổng kết',
    what: 'Mã nội dung tổng kết không có trong review.yaml.',
    why: 'Mỗi con số trong báo cáo phải cộng từ đúng đơn vị, đúng nội dung; mã sai thì không biết cộng vào đâu.',
  },
  en: {
    ofKind: 'programme',
    what: 'The id of a programme is not in review.yaml.',
    why: 'Each figure is added up from its unit and programme; with a wrong id nobody knows where it belongs.',
  },
  example: {
    wrong: 'programme: quoc-phong-anninh',
    right: 'programme: quoc-phong-an-ninh',
  },
});
