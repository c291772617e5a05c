import type { TextsWords } from '../../texts/words.ts';

export const texts: TextsWords = {
  documentType: 'TỔNG HỢP',
  title: (year) => `Lời văn của các đơn vị năm ${year ?? '…'}`,
  counts: (written, picked) =>
    written === 0
      ? 'Chưa có đoạn văn nào.'
      : `Có ${written} đoạn văn, báo cáo đã lấy ${picked}, chưa lấy ${written - picked}. Đoạn chưa lấy thì báo cáo không in.`,
  howToPick:
    'Muốn lấy đoạn nào, ghi vào phần cùng tên trong host.yaml: { from: mã ghi trước đoạn văn }; muốn viết lại thì thêm as: lời viết lại.',
  pickedAt: (places) => `đã lấy ở ${places.join(', ')}`,
  notPicked: 'chưa lấy',
  offered: 'Có thể ghi vào Tồn tại, hạn chế',
  offeredUnknown: 'Kỳ tổng kết còn lỗi nên chưa tính được từ số liệu (xem: review validate).',
};
