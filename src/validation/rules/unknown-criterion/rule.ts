import { unknownReference } from '../../unknown-reference.ts';

/** The criterion that is used is declared. */
export default unknownReference('criterion', {
  vi: {
    ofKind: 'tiêu chí',
    inForm:
      'Kỳ tổng kết nay không hỏi mục này nữa: bộ phận tổng hợp xóa các dòng ấy của báo cáo trong submissions/, hoặc khai báo lại trong review.yaml.',
    what: 'Tiêu chí không có trong thang xếp loại của nội dung.',
    why: 'Mỗi con số trong báo cáo phải cộng từ đúng đơn vị, đúng nội dung; mã sai thì không biết cộng vào đâu.',
  },
  en: {
    ofKind: 'criterion',
    inForm:
      'The campaign does not ask this any more: remove these lines of the submission in submissions/, or declare it again in review.yaml.',
    what: 'The criterion is not in the programme’s rating scale.',
    why: 'Each figure is added up from its unit and programme; with a wrong id nobody knows where it belongs.',
  },
  example: {
    wrong: 'points: { chinhtri: 27 }',
    right: 'points: { chinh-tri: 27 }',
  },
});
