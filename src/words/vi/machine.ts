import { machineFailure } from '../machine-failure.ts';

const askForRight = 'Xin quyền đọc ghi ở đó; lệnh nào có -o thì ghi được nơi khác.';

/** What the system would not do, and what to do about it, by its codes. */
export const machine = machineFailure({
  ENOSPC: { what: 'ổ đĩa đầy', remedy: 'Xóa bớt tệp rồi chạy lại; lệnh có -o thì ghi nơi khác bằng -o.' },
  EDQUOT: {
    what: 'hết hạn mức ổ đĩa',
    remedy: 'Xóa bớt tệp rồi chạy lại; lệnh có -o thì ghi nơi khác bằng -o.',
  },
  EROFS: {
    what: 'ổ đĩa chỉ cho đọc',
    remedy: 'Chép cả thư mục sang ổ ghi được rồi chạy lại; lệnh có -o thì ghi nơi khác bằng -o.',
  },
  EACCES: { what: 'không có quyền', remedy: askForRight },
  // Windows says so of a file that is open elsewhere, too.
  EPERM: {
    what: 'đang mở ở chương trình khác (Word, Excel, trình đọc PDF), hoặc không có quyền',
    remedy:
      'Đóng tệp ấy lại rồi chạy lại; vẫn vậy thì xin quyền đọc ghi ở đó; lệnh có -o thì ghi nơi khác bằng -o.',
  },
  ERR_ACCESS_DENIED: {
    what: 'Node không được phép',
    remedy: 'Cho phép bằng --allow-fs-read, --allow-fs-write.',
  },
  EBUSY: { what: 'chương trình khác đang mở', remedy: 'Đóng tệp ấy lại rồi chạy lại.' },
  EMFILE: {
    what: 'quá nhiều tệp đang mở',
    remedy: 'Đóng bớt chương trình khác, hoặc nâng giới hạn (ulimit -n).',
  },
  ENFILE: { what: 'máy mở quá nhiều tệp', remedy: 'Đóng bớt chương trình khác rồi chạy lại.' },
  ENOENT: { what: 'không còn ở đó', remedy: 'Có thể vừa bị xóa hay đổi tên; kiểm tra rồi chạy lại.' },
  EOUTSIDE: {
    what: 'là lối tắt dẫn ra ngoài thư mục của nó',
    remedy: 'Xóa lối tắt ấy; lệnh nào có -o thì ghi thẳng được vào nơi nó dẫn tới.',
  },
  EDANGLING: {
    what: 'thư mục là lối tắt dẫn tới chỗ không có',
    remedy: 'Xóa lối tắt ấy, hoặc tạo thư mục mà nó dẫn tới.',
  },
  ENOFOLDER: { what: 'không tạo được thư mục ở đây', remedy: 'Kiểm tra đường dẫn, hoặc chọn thư mục khác.' },
  EGONE: {
    what: 'thư mục bạn đang đứng không còn nữa',
    remedy: 'Chuyển sang thư mục khác (cd) rồi chạy lại.',
  },
  ERESERVED: {
    what: 'Windows không cho tệp hay thư mục mang tên này (con, nul, aux, com1…; dấu chấm hay dấu cách ở cuối; dấu < > : " | ? * \\)',
    remedy: 'Chọn tên khác.',
  },
  ENOTREGULAR: {
    what: 'không phải tệp mà là ống dẫn, cổng nối hay thiết bị',
    remedy: 'Đổi tên hay xóa nó đi; lệnh có -o thì ghi nơi khác bằng -o.',
  },
  ECHANGED: {
    what: 'tệp đã thay đổi từ lúc được kiểm tra',
    remedy: 'Đợi lưu xong rồi chạy lại.',
  },
  EFBIG: { what: 'tệp quá lớn', remedy: 'Kiểm tra xem có lưu nhầm tệp khác vào đó không.' },
  ENOTDIR: { what: 'không phải thư mục', remedy: 'Kiểm tra đường dẫn.' },
  EEXIST: { what: 'đã có một tệp mang tên này', remedy: 'Kiểm tra đường dẫn.' },
  EISDIR: {
    what: 'là một thư mục',
    remedy: 'Đổi tên hay xóa thư mục ấy; lệnh có -o thì ghi nơi khác bằng -o.',
  },
  ENAMETOOLONG: { what: 'tên quá dài', remedy: 'Ghi vào thư mục có đường dẫn ngắn hơn.' },
  EIO: { what: 'ổ đĩa đọc ghi hỏng', remedy: 'Kiểm tra ổ đĩa; lệnh có -o thì ghi nơi khác bằng -o.' },
  other: {
    what: 'máy không làm được',
    remedy: 'Kiểm tra quyền đọc ghi và chỗ trống trên ổ đĩa.',
  },
});
