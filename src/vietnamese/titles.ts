/**
 * A title as it stands within a sentence: "Công tác quốc phòng" → "công tác quốc phòng". Only a title that begins as
 * ordinary titles do loses its capital; any other may begin with a name: "Trung Quốc", "Hải quân", "Nghi Thủy". A
 * capital too many is a blemish, a name made small is a mistake.
 * @param names names as they are written within a sentence, "phường Nghi Thủy", "Công an tỉnh": one that begins the
 *   title says how it begins
 */
export function withinSentence(title: string, names: readonly string[] = []): string {
  const small = withSmallFirst(title);
  const known = names.filter((name) => /\s/.test(name) && beginsWith(small, withSmallFirst(name)));
  const [longest] = known.sort((a, b) => b.length - a.length);
  if (longest !== undefined) return longest === withSmallFirst(longest) ? small : title;
  return beginsAsOrdinary(small) ? small : title;
}

/** Words that begin ordinary titles, also before a name: "Mừng Đảng", "Phường Nghi Hương". */
const ordinaryWords =
  'bám|chào|chống|còn|có|dạy|đã|đón|đúng|được|giảm số|giảm tỉ lệ|giảm tỷ lệ|giảm ít nhất|giúp|giữ|gương|hỗ trợ|huyện|không|khối|mỗi|mừng|ngày|người|nhiều|những|ở|phường|quận|tặng|tăng số|tăng tỉ lệ|tăng tỷ lệ|thăm|tháng|theo|thị trấn|thị xã|thành phố|thôn|tỉ lệ|tỉnh|tổ|tỷ lệ|vì|vui|xã|xóm'.split(
    '|',
  );

/** Two words and more that begin ordinary titles. */
const ordinaryPhrases = [
  // What is done.
  'bài trừ|ban hành|bảo đảm|bảo tồn|bảo vệ|bình xét|bồi dưỡng|cải cách|cải tạo|cam kết|cấp phát|cấp thẻ|chăm lo',
  'chăm sóc|chấp hành|chấn chỉnh|chỉ đạo|chỉnh trang|chủ động|chuẩn bị|chung sức|chung tay|chuyển đổi|công khai',
  'củng cố|cứu hộ|cứu nạn|dâng hương|diễn tập|duy trì|đảm bảo|đào tạo|đánh giá|đăng ký|đẩy lùi|đẩy mạnh|đền ơn',
  'đoàn kết|đổi mới|đồng hành|đấu tranh|điều tra|gặp mặt|giải quyết|giải tỏa|giám sát|giảm nghèo|giảm thiểu',
  'giao ban|giao lưu|giao nộp|giao quân|giáo dục|gọi công dân|hạn chế|hiến đất|hiến máu|hoàn thành|hòa giải',
  'học tập|huấn luyện|huy động|hưởng ứng|khám sức khỏe|khám tuyển|khắc phục|khen thưởng|khuyến học|kiểm soát',
  'kiểm tra|kiên quyết|kiện toàn|kéo giảm|kết hợp|kết nghĩa|ký cam kết|ký kết|làm chủ|làm sạch|làm theo|làm tốt',
  'lãnh đạo|nắm tình hình|nâng cao|ngăn chặn|nói không|nuôi dưỡng|phát động|phát hiện|phát huy|phát triển',
  'phân loại|phấn đấu|phòng cháy|phòng chống|phòng ngừa|phòng, chống|phòng, ngừa|phối hợp|phổ biến|phụng dưỡng',
  'quản lý|quyên góp|quyết tâm|ra quân|rà soát|rèn luyện|sản xuất|sẵn sàng|sắp xếp|sơ kết|sử dụng|tập huấn',
  'tăng cường|tấn công|tạo nguồn|tham gia|tham mưu|thanh tra, kiểm tra|thi đua|thi hành|thu gom|thu hồi|thực hiện',
  'tiết kiệm|tiếp công dân|tiếp dân|tiếp nhận|tiếp tục|tìm hiểu|tọa đàm|tổ chức|tổng kết|tri ân|triển khai',
  'truy quét|trực sẵn sàng|trồng cây|trợ giúp|tuần tra|tuyên truyền|tuyển chọn|tuyển quân|tự phê bình|tự quản',
  'ủng hộ|uống nước|ứng dụng|ứng phó|vận động|vượt khó|xây dựng|xét tặng|xét xử|xóa đói|xóa mù|xóa nhà|xử lý',
  'xử phạt|xuất khẩu|xung kích|bầu cử|phòng thủ|thực thi|động viên|quản lí',
  // What it is done about, and by whom.
  'an ninh|an sinh|an toàn|bằng khen|bảo hiểm y tế|biên giới|biển đảo|bình đẳng|bộ đội|cán bộ|câu lạc bộ|cá nhân',
  'cảnh giác|chất lượng|chế độ|chi bộ|chỉ thị|chỉ tiêu|chiến dịch|chính sách|chuyên đề|chương trình|cơ quan',
  'cơ sở|cộng đồng|công chức|công dân|công nghệ|công nhân|công tác|cuộc thi|cuộc vận động|cụm dân cư|cựu chiến binh',
  'danh hiệu|dân chủ|dân công|dân cư|dân quân|dân số|dân vận|doanh nghiệp|du lịch|dự án|đại hội|đảng viên|đề án',
  'đoàn viên|đô thị|đội ngũ|đơn vị|đồng bào|đồng chí|đường dây nóng|gia đình|giao thông|giấy khen|gương mẫu',
  'hàng hóa|hậu cần|hậu phương|hoạt động|học sinh|hòm thư|hộ dân|hộ gia đình|hộ nghèo|hội nghị|hội thao|hội thảo',
  'hội thi|hội trại|hội viên|hồ sơ|hướng dẫn|kế hoạch|kết quả|khoa học|khu dân cư|khu phố|khu vực|kinh nghiệm',
  'kinh tế|kỷ cương|kỷ luật|lễ hội|lễ kỷ niệm|lễ phát động|lễ ra quân|lớp học|lớp tập huấn|luật sư|lực lượng',
  'mạng lưới|mô hình|môi trường|nghĩa tình|nghĩa vụ|nghị quyết|nền nếp|nếp sống|nhiệm vụ|nhà trường|nhà văn hóa',
  'nhận thức|nội dung|nông dân|nông nghiệp|nông thôn|nữ công|nước sạch|ngân sách|phong cách|phong trào|phụ huynh',
  'phụ nữ|phương án|phương tiện|quân nhân|quân sự|quốc phòng|quy chế|quy định|quy trình|quy ước|sáng kiến|sinh hoạt',
  'sinh viên|sức khỏe|tai nạn|tài nguyên|tập thể|tết trồng cây|tệ nạn|thanh niên|thanh thiếu niên|thanh thiếu nhi',
  'thể dục|thể thao|thiếu niên|thiếu nhi|thông báo|thông tin|thủ tục|tiêu chuẩn|tiêu chí|tiếng loa|tiếng kẻng',
  'tình hình|tình nguyện|tình quân dân|tinh thần|toàn dân|toàn quân|toàn Đảng|tổ dân phố|trách nhiệm|trang bị',
  'tất cả|trật tự|trẻ em|trung tâm|trường học|tuần lễ|tuổi trẻ|tư tưởng|văn hóa|văn minh|văn nghệ|văn phòng',
  'bến xe|dân tộc|dịch bệnh|đất đai|kỉ luật|lớp bồi dưỡng|ma túy|ngư dân|pháo nổ|pháp luật|quân dân|tàu cá|tàu thuyền',
  'tôn giáo|tội phạm|vật chất|vệ sinh|việc làm|việc thực hiện|vũ khí|xã hội|ý thức|y tế',
].flatMap((line) => line.split('|'));

/** Those of bodies' names, and others that titles have but do not begin with. */
const otherPhrases =
  'hình thức|chức vụ|công tác|yêu nước|địa bàn|phương hướng|giai đoạn|nhập ngũ|tuyển chọn|hệ thống|chính trị|quân đội|quần chúng|thi đua|ủy ban|nhân dân|hội đồng|thị xã|thành phố|thị trấn|đặc khu|ban chỉ huy|ban chỉ đạo|chấp hành|thường vụ|đảng bộ|đảng ủy|mặt trận tổ quốc|việt nam|liên hiệp|liên đoàn|công an|xuất sắc|kiến thức|số liệu|tỷ lệ|triệu đồng|tỷ đồng|nghìn đồng'.split(
    '|',
  );

/** Words that follow each other within one of these. */
const bound = new Set(
  [...ordinaryPhrases, ...otherPhrases].flatMap((phrase) => {
    const words = phrase.replaceAll(',', '').split(' ');
    return words.slice(1).map((word, index) => `${words[index]} ${word}`);
  }),
);

/** Whether two words that follow each other are one to who reads them: "quốc phòng", "NHÂN DÂN", "(mô hình)". */
export function areOneWord(first: string, second: string): boolean {
  const words = `${first.replace(/^[(“]/, '')} ${second.replace(/[)”,;]$/, '')}`;
  return bound.has(words.toLocaleLowerCase('vi').replaceAll('uỷ', 'ủy'));
}

const kindsOfPlaces: ReadonlySet<string> = new Set(
  'xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh'.split('|'),
);

/** Whether a place is named from one word on: "PHƯỜNG NGHI HƯƠNG", "thị xã Cửa Lò"; how many words say what it is, or 0. */
export function kindOfPlaceAt(words: readonly string[], at: number): number {
  for (const count of [2, 1]) {
    const kind = words
      .slice(at, at + count)
      .join(' ')
      .toLocaleLowerCase('vi');
    if (kindsOfPlaces.has(kind) && /^\p{Lu}/u.test(words[at + count] ?? '')) return count;
  }
  return 0;
}

/** Names that begin with an ordinary word. */
const names = [
  'bộ đội biên phòng|bộ đội cụ hồ|không quân|huyện đoàn|huyện đội|huyện ủy|quận đoàn|quận ủy|thành phố hồ chí minh',
  'tỉnh đoàn|tỉnh đội|tỉnh ủy|tổ quốc|xã đoàn|xã đội',
].flatMap((line) => line.split('|'));

/** Ordinary words that are a certain one's with its number or name: "Nghị quyết số 03", "Văn phòng UBND". */
const kinds =
  'chỉ thị|chiến dịch|chương trình|dự án|đại hội|đề án|hội nghị|hướng dẫn|kế hoạch|lực lượng|nghị quyết|quy chế|quy định|thông báo|trung tâm|văn phòng'.split(
    '|',
  );

/** Tone marks where older typing puts them. */
const oldSpellings: ReadonlyMap<string, string> = new Map([
  ['uỷ', 'ủy'],
  ['hoá', 'hóa'],
  ['hoà', 'hòa'],
  ['xoá', 'xóa'],
  ['khoẻ', 'khỏe'],
  ['toạ', 'tọa'],
  ['toả', 'tỏa'],
]);

/** Syllables that may be such: "hoà", and not the beginning of "hoàn". */
const oldSyllables = /(?<!\p{L})(?:uỷ|hoá|hoà|xoá|khoẻ|toạ|toả)(?!\p{L})/gu;

/** @param title with its first letter made small */
function beginsAsOrdinary(title: string): boolean {
  const text = title.replace(oldSyllables, (old) => oldSpellings.get(old) ?? old);
  const begins = (words: string) => beginsWith(text, words);
  const letters = text.toLocaleLowerCase('vi');
  if (names.some((name) => beginsWith(letters, name))) return false;
  if (kinds.some((kind) => begins(kind) && isCertain(text.slice(kind.length)))) return false;
  return ordinaryWords.some(begins) || ordinaryPhrases.some(begins);
}

/** Whether what follows a kind makes it a certain one: its number or its name. */
function isCertain(rest: string): boolean {
  return /^ (?:(?:liên tịch |liên ngành |phối hợp )?số \S|\p{N}|\p{Lu})/u.test(rest);
}

/** Whether some words begin a text, whole. */
function beginsWith(text: string, words: string): boolean {
  return text.startsWith(words) && !/^[\p{L}\p{N}]/u.test(text.slice(words.length));
}

function withSmallFirst(text: string): string {
  const first = /^./u.exec(text)?.[0] ?? '';
  return first.toLocaleLowerCase('vi') + text.slice(first.length);
}
