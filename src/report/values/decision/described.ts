import type { Described } from '../../described-values.ts';
import { documentValues } from '../../figure-values.ts';
import { recipientsAnnexValues } from '../report/annexes/described.ts';
import type { decisionView } from './view.ts';

/** What each value that a decision's templates see means. */
export const described: Described<ReturnType<typeof decisionView>> = {
  decision: {
    about: 'một quyết định khen thưởng của cơ quan chủ trì',
    values: {
      authority: 'ai quyết định, chữ in hoa: “CHỦ TỊCH ỦY BAN NHÂN DÂN THỊ XÃ CỬA LÒ”',
      bases: 'danh sách căn cứ: luật có hiệu lực vào ngày quyết định, rồi mục `basis`, rồi ai đề nghị',
      abstract: 'trích yếu: “Về việc tặng Giấy khen cho các tập thể, cá nhân có thành tích …”',
      leadIn: 'câu dẫn, không có dấu hai chấm; trống nếu chỉ có một hình thức, một thành tích',
      sentences: 'danh sách câu, không có dấu chấm cuối: tặng gì, cho ai, về thành tích gì',
      recipients: '“các tập thể, cá nhân”, “các tập thể”, “cá nhân”',
      listHeading: 'tên danh sách kèm theo',
      isNamed: 'câu đã nêu tên mọi tập thể, cá nhân, không cần danh sách',
      hasBonus: 'có hình thức khen kèm tiền thưởng (`bonus`)',
      list: { about: 'danh sách kèm theo; trống nếu câu đã nêu tên', values: recipientsAnnexValues },
    },
  },
  document: {
    about: 'thể thức: phần đầu, chữ ký, nơi nhận, với số và ngày của quyết định ấy',
    values: documentValues,
  },
};
