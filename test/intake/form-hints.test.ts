import { describe, expect, it } from 'vitest';
import { isFormHint } from '../../src/intake/form-hints.ts';

describe('what a form says of a value', () => {
  it.each([
    'họ và tên, hoặc tên tập thể',
    'Họ và tên',
    'họ tên, chức vụ, số điện thoại',
    'họ tên, chức vụ, số điện thoại của người lập báo cáo',
    'số quyết định',
    'Số quyết định, ví dụ 1/QĐ-UBND',
    '# số quyết định, ví dụ: 1/QĐ-UBND',
    '(kết quả nổi bật)',
    'ket qua noi bat',
    'So quyet dinh',
    'họ tên',
    'tên tập thể',
  ])('is known when it comes back: %s', (text) => expect(isFormHint(text)).toBe(true));

  it.each([
    'Nguyễn Thị Hạnh',
    'lý do',
    'kế hoạch',
    '12/QĐ-UBND',
    'Kết quả nổi bật là phong trào toàn dân bảo vệ an ninh Tổ quốc',
    'Trưởng Công an phường',
    'Công an phường Nghi Thủy',
    'Kiến nghị Ủy ban nhân dân thị xã quan tâm',
    'Ban Chỉ huy Quân sự',
    '',
  ])('is not taken for a value that was filled in: %s', (text) => expect(isFormHint(text)).toBe(false));
});
