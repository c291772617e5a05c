import type { AppraisalWords } from '../../appraisal/words.ts';

export const appraisal: AppraisalWords = {
  columns: {
    subject: 'Nơi được thẩm định',
    programme: 'Nội dung',
    self: 'Tự chấm',
    before: 'Đang ghi',
    after: 'Hội đồng',
    reason: 'Lý do',
    cell: 'Ô',
  },
  done: ({ new: added, more, replaced, same }, outcome) => {
    const counts = [
      ...(added === 0 ? [] : [`${added} kết quả mới`]),
      ...(more === 0 ? [] : [`${more} kết quả ghi thêm`]),
      ...(replaced === 0 ? [] : [`${replaced} kết quả thay kết quả cũ`]),
    ].join(', ');
    const known = same === 0 ? '' : ` ${same} kết quả đã có từ trước.`;
    switch (outcome) {
      case 'written':
        return `Đã ghi vào host.yaml: ${counts}.${known}`;
      case 'to-write':
        return `Sẽ ghi vào host.yaml: ${counts}.${known} Chưa ghi gì.`;
      case 'nothing-to-write':
        return same === 0 ? 'Phiếu không có kết quả nào để ghi.' : `Không có gì phải ghi thêm.${known}`;
      case 'refused':
        return 'Chưa ghi gì vào host.yaml: sửa các lỗi trên rồi nhập lại.';
    }
  },
  next: (campaign) => {
    const of = campaign === null ? '' : ` ${campaign}`;
    return `Kiểm tra: review validate${of}. Dựng báo cáo: review build${of}.`;
  },
  unusable: 'review.yaml còn lỗi nên chưa nhập được phiếu thẩm định nào. Chạy: review validate.',
  hostUnusable: 'host.yaml còn lỗi, chưa đọc được, nên chưa ghi thêm được gì. Chạy: review validate.',
  hostAlone:
    'Không ghi được vào host.yaml mà không đụng đến chỗ khác (bảng mã, dấu xuống dòng, hoặc cách ghi tắt bằng & và *). Chạy: review validate --fix; vẫn không được thì ghi kết quả vào host.yaml bằng tay.',
};
