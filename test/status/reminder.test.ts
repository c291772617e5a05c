import { describe, expect, it } from 'vitest';
import type { Progress, UnitProgress } from '../../src/aggregation/progress.ts';
import { filesForUs, toRemind } from '../../src/aggregation/to-remind.ts';
import { reminderText } from '../../src/status/reminder.ts';

const unit: UnitProgress = {
  unit: 'a',
  name: 'phường A',
  state: 'missing',
  late: false,
  submitted: null,
  revision: null,
  errors: 0,
  warnings: 0,
  file: null,
  unread: null,
  ratings: [],
  history: [],
};

const progress: Progress = {
  year: 2023,
  deadline: '2023-11-30',
  due: 1,
  received: 0,
  valid: 0,
  unreadable: 0,
  late: 0,
  missing: 1,
  programmes: [],
  units: [unit],
  unread: [],
};

const letter = (
  more: Partial<UnitProgress>,
  today = '2023-12-05',
  of: Partial<Progress> = {},
  errors: readonly string[] = [],
) => reminderText({ ...unit, ...more }, { ...progress, ...of }, { host: 'UBND thị xã', today, errors });

describe('a reminder', () => {
  it('goes to those that have not submitted, and to those with errors', () => {
    const units = (['valid', 'invalid', 'missing'] as const).map((state) => ({
      ...unit,
      state,
      unit: state,
    }));
    expect(toRemind({ ...progress, units }).map((one) => one.unit)).toEqual(['invalid', 'missing']);
  });

  it('asks for what is missing at once when the deadline is over', () => {
    expect(letter({})).toBe(`V/v đôn đốc nộp báo cáo tổng kết năm 2023

Kính gửi: Phường A

Đến ngày 05 tháng 12 năm 2023, UBND thị xã chưa nhận được báo cáo của phường A (hạn nộp: ngày 30 tháng 11 năm 2023). Đề nghị đơn vị khẩn trương lập và gửi báo cáo ngay khi nhận được văn bản này, để kịp tổng hợp.

Trân trọng cảm ơn sự phối hợp của phường A./.
`);
  });

  it('asks for it in time until the end of the last day', () => {
    for (const today of ['2023-11-01', '2023-11-30']) {
      expect(letter({}, today)).toContain('gửi báo cáo trước hạn, để kịp');
    }
    expect(letter({}, '2023-12-01')).toContain('ngay khi nhận được văn bản này');
  });

  it('asks for corrections with the number of errors', () => {
    const text = letter({ state: 'invalid', errors: 3 });
    expect(text).toContain('V/v chỉnh sửa báo cáo tổng kết năm 2023');
    expect(text).toContain('đã nhận báo cáo của phường A, nhưng còn 3 chỗ cần sửa');
    expect(text).toContain('gửi lại ngay khi nhận được văn bản này (hạn nộp: ngày 30 tháng 11 năm 2023).');
  });

  it('holds what is to be corrected, and no more of it than a letter has room for', () => {
    const errors = Array.from({ length: 32 }, (_, index) => `Dòng ${index + 1}: sai.`);
    const text = letter({ state: 'invalid', errors: 32 }, '2023-11-01', {}, errors);
    expect(text).toContain('sửa các chỗ nêu dưới đây và gửi lại trước hạn');
    expect(text).toContain('\n\n- Dòng 1: sai.\n- Dòng 2: sai.\n');
    expect(text).toContain('- Dòng 30: sai.\n- … và 2 chỗ khác.\n\nTrân trọng');
  });

  it('thanks for a file that could not be read, by the name that it came under, and asks for the form', () => {
    for (const unread of ['submissions/Báo cáo A.docx', 'submissions/a.khong-doc-duoc.Báo cáo A.docx']) {
      const text = letter({ state: 'unreadable', unread });
      expect(text).toContain('V/v gửi lại báo cáo');
      expect(text).toContain('UBND thị xã cảm ơn phường A đã gửi tệp Báo cáo A.docx. Tệp này không đúng');
      expect(text).toContain('điền số liệu vào biểu mẫu đã nhận và gửi lại ngay');
      expect(text).not.toContain('chưa nhận được');
    }
  });

  it('goes to nobody for a form that is only to be moved or imported', () => {
    const unitsOf = (unread: string) => [{ ...unit, state: 'unreadable' as const, unread }];
    for (const unread of [
      'submissions/a/a.yaml',
      'a.YML',
      'a.yaml.txt',
      'submissions/a.xlsx',
      'a.draft.json',
    ]) {
      expect(toRemind({ ...progress, units: unitsOf(unread) })).toEqual([]);
      expect(filesForUs({ ...progress, units: unitsOf(unread) })).toEqual([unread]);
    }
    const refused = unitsOf('submissions/a.khong-doc-duoc.a.xlsx');
    expect(toRemind({ ...progress, units: refused })).toEqual(refused);
    expect(filesForUs({ ...progress, units: refused })).toEqual([]);
  });

  it('leaves out a deadline and a year that the campaign does not have', () => {
    const text = letter({}, '2023-12-05', { deadline: null, year: null });
    expect(text).not.toContain('hạn nộp');
    expect(text).toContain('tổng kết năm …');
    expect(text).toContain('gửi báo cáo trước hạn');
  });
});
