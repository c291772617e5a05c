import { unknownReference } from '../../unknown-reference.ts';

/** The section behind which the host puts its own is one of the report. */
export default unknownReference('section', {
  vi: {
    ofKind: 'mục của báo cáo',
    what: 'Mục riêng đặt sau một mục mà báo cáo không có.',
    why: 'Không biết in mục riêng ấy vào chỗ nào.',
  },
  en: {
    ofKind: 'section of the report',
    what: 'The host puts a section behind one that the report does not have.',
    why: 'Nobody knows where that section is to be printed.',
  },
  example: {
    wrong: 'sections: [ { title: Công tác tuyên truyền, after: result, paragraphs: [Đã tuyên truyền.] } ]',
    right: 'sections: [ { title: Công tác tuyên truyền, after: results, paragraphs: [Đã tuyên truyền.] } ]',
  },
});
