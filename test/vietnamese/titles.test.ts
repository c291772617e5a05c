import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withinSentence } from '../../src/vietnamese/titles.ts';

const campaignNames = [
  'Ủy ban nhân dân thị xã Cửa Lò',
  'UBND thị xã',
  'thị xã Cửa Lò',
  'phường Nghi Thủy',
  'cơ quan Kiểm tra',
  'Cụm an toàn làm chủ số 1',
  'Chi cục Thuế khu vực',
];

describe('a title within a sentence', () => {
  it.each([
    'Công tác quốc phòng và an ninh',
    'Phong trào toàn dân bảo vệ an ninh Tổ quốc',
    'Xây dựng cơ sở vững mạnh toàn diện',
    'Quốc phòng, an ninh',
    'Quân sự, quốc phòng địa phương',
    'Chương trình 135',
    'Không đốt pháo trước, trong và sau Tết Giáp Thìn 2024',
    'An ninh, trật tự',
    'An toàn giao thông',
    'Ở đâu có dân, ở đó có tổ tự quản',
    'Ý thức chấp hành pháp luật',
    'Đảng viên không hút thuốc nơi công sở',
    'Kế hoạch phòng, chống thiên tai',
    'Quy định về nồng độ cồn',
    'Hội thao quân sự',
    'Ban hành quy chế phối hợp',
    'Bộ đội xuất ngũ',
    'Đoàn kết toàn dân',
    'Tổ tự quản',
    'Phòng, chống ma túy',
    'Phường Nghi Hương không ma túy',
    'Thị xã không ma túy',
    'Ngày Biên phòng toàn dân',
    'Đón Tết Nguyên đán an toàn',
    'Mừng Đảng, mừng Xuân',
    'Giữ ANTT dịp lễ',
    'Vì Bác, vì dân',
    'Văn phòng không giấy tờ',
    'Trung tâm của phong trào',
    'Phối hợp theo Nghị định số 03/2019/NĐ-CP',
    'Phường Nghi Thủy an toàn',
    'Thị xã Cửa Lò văn minh',
    'Cơ quan Kiểm tra vững mạnh',
    'Văn hóa công sở',
    'Tổng kết 10 năm phong trào',
    'Luật sư tình nguyện',
  ])('begins small: %s', (title) => {
    expect(withinSentence(title, campaignNames)).toBe(
      title.charAt(0).toLocaleLowerCase('vi') + title.slice(1),
    );
  });

  it.each([
    'ATGT và trật tự đô thị',
    'UBND xã điều hành',
    'Ủy ban nhân dân thị xã Cửa Lò điều hành',
    'Uỷ ban MTTQ giám sát',
    'Đảng ủy xã lãnh đạo',
    'Đảng bộ trong sạch, vững mạnh',
    'Công an thị xã',
    'Quân khu IV',
    'Quân đội và hậu phương',
    'Tết Nguyên đán Giáp Thìn năm 2024',
    'Quốc khánh 2-9',
    'Nghị định số 03/2019/NĐ-CP',
    'Chỉ thị 04 của Bộ Công an',
    'Luật Dân quân tự vệ',
    'Văn phòng UBND',
    'Tiểu đoàn 2',
    'Hội đồng nhân dân xã giám sát',
    'Kế hoạch số 12/KH-UBND',
    'Đề án 06',
    'Nghi Thủy không ma túy',
    'Cửa Lò xanh, sạch, đẹp',
    'Bộ Quốc phòng tổng kết',
    'Bộ đội Biên phòng đồng hành',
    'Ban CHQS thị xã',
    'Ban Chỉ huy quân sự',
    'Hội Cựu chiến binh gương mẫu',
    'Mặt trận Tổ quốc giám sát',
    'Internet an toàn',
    'COVID-19',
    '4 tại chỗ',
    'F0 tại nhà',
    'Cụm an toàn làm chủ số 1',
    'Chi cục Thuế khu vực và các phường',
    '“Dân vận khéo”',
    'TP. Vinh không tội phạm',
  ])('keeps its capital: %s', (title) => {
    expect(withinSentence(title, campaignNames)).toBe(title);
  });

  it('changes nothing but the case of the first letter, and only once', () => {
    const word = fc.constantFrom(
      'Công',
      'an',
      'Tết',
      'ÁO',
      'phường',
      'Ổ',
      'ß',
      '𝐀',
      'e\u0301',
      '"',
      '2',
      'Nghi',
      '',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), (words) => {
        const title = words.join(' ');
        const once = withinSentence(title, campaignNames);
        expect(once.toLocaleLowerCase('vi')).toBe(title.toLocaleLowerCase('vi'));
        expect(once.slice(2)).toBe(title.slice(2));
        expect(withinSentence(once, campaignNames)).toBe(once);
      }),
    );
  });
});
