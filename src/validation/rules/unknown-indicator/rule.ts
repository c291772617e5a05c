import { unknownReference } from '../../unknown-reference.ts';

/** The id of an indicator that is used is declared. */
export default unknownReference('indicator', {
  vi: {
    ofKind: 'chỉ tiêu',
    inForm:
      'Kỳ tổng kết nay không hỏi mục này nữa: bộ phận tổng hợp xóa các dòng ấy của báo cáo trong submissions/, hoặc khai báo lại trong review.yaml.',
    what: 'Mã chỉ tiêu không có trong review.yaml.',
    why: 'Mỗi con số trong báo cáo phải cộng từ đúng đơn vị, đúng nội dung; mã sai thì không biết cộng vào đâu.',
  },
  en: {
    ofKind: 'indicator',
    inForm:
      'The campaign does not ask this any more: remove these lines of the submission in submissions/, or declare it again in review.yaml.',
    what: 'The id of an indicator is not in review.yaml.',
    why: 'Each figure is added up from its unit and programme; with a wrong id nobody knows where it belongs.',
  },
  example: {
    wrong: 'hoa-giai-thanh: { actual: 5 }',
    right: 'hoa-giai: { actual: 5 }',
  },
});
