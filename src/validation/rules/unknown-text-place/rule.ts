import { unknownReference } from '../../unknown-reference.ts';

/** The part of a submission that the host takes a text of is a programme or a theme. */
export default unknownReference('text-place', {
  vi: {
    ofKind: 'phần của báo cáo đơn vị',
    what: 'Lời văn lấy từ một phần mà báo cáo của đơn vị không có.',
    why: 'Không biết lấy lời văn ở chỗ nào.',
  },
  en: {
    ofKind: 'part of submissions',
    what: 'A text is taken from a part that submissions do not have.',
    why: 'Nobody knows which text is meant.',
  },
  example: {
    wrong: 'solutions: [ { from: nghi-thuy/task/1 } ]',
    right: 'solutions: [ { from: nghi-thuy/tasks/1 } ]',
  },
});
