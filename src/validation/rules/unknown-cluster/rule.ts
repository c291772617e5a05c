import { unknownReference } from '../../unknown-reference.ts';

/** The id of a cluster that is used is declared. */
export default unknownReference('cluster', {
  vi: {
    ofKind: 'cụm',
    what: 'Mã cụm không có trong review.yaml.',
    why: 'Mỗi con số trong báo cáo phải cộng từ đúng đơn vị, đúng nội dung; mã sai thì không biết cộng vào đâu.',
  },
  en: {
    ofKind: 'cluster',
    what: 'The id of a cluster is not in review.yaml.',
    why: 'Each figure is added up from its unit and programme; with a wrong id nobody knows where it belongs.',
  },
  example: {
    wrong: 'clusters:\n  cum-l: …',
    right: 'clusters:\n  cum-1: …',
  },
});
