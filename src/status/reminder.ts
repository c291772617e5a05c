import type { Progress, UnitProgress } from '../aggregation/progress.ts';
import { longDate } from '../vietnamese/dates.ts';
import { capitalized } from '../vietnamese/normal-forms.ts';

/** The units that have to be reminded: those that have not submitted, and those with errors. */
export function toRemind({ units }: Progress): UnitProgress[] {
  return units.filter(({ state }) => state !== 'valid');
}

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
  // One that is a form lies in the wrong place, which is not for the unit to put right.
  const unreadable =
    unit.unread === null || /\.ya?ml(?:\.txt)?$/i.test(unit.unread)
      ? ''
      : `; tệp ${nameOf(unit.unread)} không đúng mẫu nên không tổng hợp được`;
  const request =
    unit.state === 'missing'
      ? `Đến ${longDate(today)}, ${host} chưa nhận được báo cáo của ${unit.name}${due}${unreadable}. Đề nghị đơn vị khẩn trương lập và gửi báo cáo${byWhen}, để kịp tổng hợp.`
      : `${host} đã nhận báo cáo của ${unit.name}, nhưng còn ${unit.errors} chỗ cần sửa nên chưa tổng hợp được. Đề nghị đơn vị sửa các chỗ nêu dưới đây và gửi lại${byWhen}${due}.`;
  return [
    `V/v ${unit.state === 'missing' ? 'đôn đốc nộp' : 'chỉnh sửa'} báo cáo tổng kết năm ${year ?? '…'}`,
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

function nameOf(path: string): string {
  return path.replace(/^.*\//, '');
}
