import { expect, it } from 'vitest';
import { exampleDocument } from '../support/example-reports.ts';
import { dense, inTree } from '../support/tables.ts';

it('the report of the example says what was published of the reference campaign', async () => {
  const { tree } = await exampleDocument();
  const text = dense(inTree(tree).texts.join('\n'));
  for (const sentence of [
    'Kết quả, 07/07 phường và 02/02 cụm an toàn làm chủ đạt vững mạnh',
    'Quân khu IV tặng danh hiệu “Đơn vị quyết thắng” cho Dân quân tự vệ - BCH quân sự phường Nghi Thủy.',
    'Giám đốc Công an tỉnh tặng Giấy khen cho 03 tập thể, 03 cá nhân có thành tích xuất sắc trong phong trào',
    'Chủ tịch UBND thị xã tặng Giấy khen cho 12 tập thể, 17 cá nhân có thành tích xuất sắc, gồm:',
    'Tổng cộng đã khen thưởng 15 tập thể, 20 cá nhân. Tính cả danh hiệu thi đua là 16 tập thể, 20 cá nhân (chi tiết tại Phụ lục III, Phụ lục IV).',
    'Bồi dưỡng kiến thức quốc phòng và an ninh cho 864/840 người, vượt 2,9% kế hoạch',
    'UBMTTQ và các đoàn thể thị xã;',
    'số liệu minh họa',
  ]) {
    expect(text).toContain(dense(sentence));
  }
});
