import { describe, expect, it } from 'vitest';
import type { Progress, UnitProgress } from '../../src/aggregation/progress.ts';
import { reminderText, toRemind } from '../../src/status/reminder.ts';

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

  it('names the file that could not be read, but no form that lies in the wrong place', () => {
    expect(letter({ unread: 'submissions/Báo cáo A.docx' })).toContain(
      '; tệp Báo cáo A.docx không đúng mẫu nên không tổng hợp được. Đề nghị',
    );
    for (const unread of ['submissions/a/a.yaml', 'a.YML', 'a.yaml.txt']) {
      expect(letter({ unread })).not.toContain('tệp');
    }
  });

  it('leaves out a deadline and a year that the campaign does not have', () => {
    const text = letter({}, '2023-12-05', { deadline: null, year: null });
    expect(text).not.toContain('hạn nộp');
    expect(text).toContain('tổng kết năm …');
    expect(text).toContain('gửi báo cáo trước hạn');
  });
});
