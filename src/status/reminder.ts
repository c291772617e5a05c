import type { Progress, UnitProgress } from '../aggregation/progress.ts';
import { nameItCameUnder } from '../intake/file-names.ts';
import { longDate } from '../vietnamese/dates.ts';
import { capitalized } from '../vietnamese/normal-forms.ts';

/**
 * The text of a letter that reminds a unit, ready to be sent.
 * @param host whose secretariat asks
 * @param today "2023-12-05"
 * @param errors what is wrong with the unit's file, each as a sentence
 */
export function reminderText(
  unit: UnitProgress,
  progress: Progress,
  {
    host,
    today,
    errors,
  }: { readonly host: string; readonly today: string; readonly errors: readonly string[] },
): string {
  const { deadline, year } = progress;
  const isOverdue = deadline !== null && today > deadline;
  const due = deadline === null ? '' : ` (hạn nộp: ${longDate(deadline)})`;
  const byWhen = isOverdue ? ' ngay khi nhận được văn bản này' : ' trước hạn';
  const request = {
    valid: '',
    missing: `Đến ${longDate(today)}, ${host} chưa nhận được báo cáo của ${unit.name}${due}. Đề nghị đơn vị khẩn trương lập và gửi báo cáo${byWhen}, để kịp tổng hợp.`,
    unreadable: `${host} cảm ơn ${unit.name} đã gửi tệp ${nameItCameUnder(unit.unread ?? '')}. Tệp này không đúng biểu mẫu hoặc bị hỏng nên chưa tổng hợp được. Đề nghị đơn vị điền số liệu vào biểu mẫu đã nhận và gửi lại${byWhen}${due}.`,
    invalid: `${host} đã nhận báo cáo của ${unit.name}, nhưng còn ${unit.errors} chỗ cần sửa nên chưa tổng hợp được. Đề nghị đơn vị sửa các chỗ nêu dưới đây và gửi lại${byWhen}${due}.`,
  }[unit.state];
  const about = { valid: '', missing: 'đôn đốc nộp', unreadable: 'gửi lại', invalid: 'chỉnh sửa' }[
    unit.state
  ];
  return [
    `V/v ${about} báo cáo tổng kết năm ${year ?? '…'}`,
    '',
    `Kính gửi: ${capitalized(unit.name)}`,
    '',
    request,
    '',
    ...errors.slice(0, mostErrors).map((one) => `- ${one}`),
    ...(errors.length > mostErrors ? [`- … và ${errors.length - mostErrors} chỗ khác.`] : []),
    ...(errors.length > 0 ? [''] : []),
    `Trân trọng cảm ơn sự phối hợp của ${unit.name}./.`,
    '',
  ].join('\n');
}

/** More errors would be no letter. */
const mostErrors = 30;
