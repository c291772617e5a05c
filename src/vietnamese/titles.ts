import { isVietnameseSyllable } from './syllables.ts';

/**
 * A title as it stands within a sentence: "Công tác quốc phòng" → "công tác quốc phòng". The first letter stays a
 * capital where a name or an abbreviation begins the title: "UBND xã", "Quân khu IV", "Nghi Thủy", "Tết Nguyên đán".
 * @param names names as they are written within a sentence, "phường Nghi Thủy", "Công an tỉnh": one that begins the
 *   title says how it begins
 */
export function withinSentence(title: string, names: readonly string[] = []): string {
  const small = withSmallFirst(title);
  const known = names.filter((name) => /\s/.test(name) && beginsWith(small, withSmallFirst(name)));
  const [longest] = known.sort((a, b) => b.length - a.length);
  if (longest !== undefined) return longest === withSmallFirst(longest) ? small : title;
  return beginsWithName(title) ? title : small;
}

/** The first words of names of bodies, feasts and the like, which have a capital wherever they stand. */
const nameBeginnings = [
  'ban chấp hành|ban chỉ đạo|ban chỉ huy|ban thường vụ|ban tổ chức thành ủy|bộ đội biên phòng|chính phủ|chủ tịch',
  'công an|đảng|đảng bộ|đảng ủy|đoàn thanh niên|đồn biên phòng|giáng sinh|giỗ tổ|hiến pháp|hội chữ thập đỏ',
  'hội cựu chiến binh|hội đồng nhân dân|hội liên hiệp phụ nữ|hội nông dân|hội phụ nữ|huyện ủy|liên đoàn lao động',
  'liên hợp quốc|mặt trận tổ quốc|nhà nước|quân đội|quân khu|quân ủy|quận ủy|quốc hội|quốc khánh|tết|thành ủy',
  'thị ủy|thủ tướng|tỉnh ủy|tòa án nhân dân|toà án nhân dân|tổ quốc|trung ương|ủy ban|uỷ ban|viện kiểm sát',
].flatMap((line) => line.split('|'));

/** What begins as a name does and is none. */
const nameless = ['đảng viên', 'tết trồng cây'];

/** Kinds of documents and bodies: a certain one has a capital, "Nghị định số 03", "Văn phòng UBND". */
const kinds =
  'bộ luật|chỉ thị|công điện|công văn|đề án|hướng dẫn|kế hoạch|kết luận|luật|nghị định|nghị quyết|pháp lệnh|quy chế|quy định|quyết định|thông báo|thông tư|chi cục|công ty|đại đội|học viện|tiểu đoàn|tổng cục|trung đoàn|trung đội|trung tâm|văn phòng'.split(
    '|',
  );

/** Words before a name that are no part of it: "phường Nghi Thủy", "ngày Quốc khánh", "đón Tết". */
const beforeNames = new Set(
  'ấp bản biển buôn cầu chào chợ cho cụm cuộc của đảo đón đường giữ gắn hồ huyện khối khu làng lễ mừng năm ngày núi ở phố phường quận sông sau tại tháng theo thôn tỉnh tổ trong trước trường tuần từ và về vì với vui xã xóm'.split(
    ' ',
  ),
);

/** Heads of bodies, named also with an abbreviation: "Ban CHQS thị xã". */
const bodies = new Set('ban bộ cục đoàn đội đồn hội phòng quỹ sở tiểu tổng trạm văn viện'.split(' '));

/** Words that are names by themselves, and make none of the word before. */
const names = new Set('bác đảng nhà quốc tết tổ việt'.split(' '));

function beginsWithName(title: string): boolean {
  const [first = '', gap = '', second = ''] = /^(\S+)(\s*)(\S*)/u.exec(title)?.slice(1) ?? [];
  // Abbreviations, numbers and words of other languages keep their letters.
  if (isAbbreviation(first) || /\p{N}/u.test(first)) return true;
  const word = lettersOf(first);
  if (word !== '' && !isVietnameseSyllable(word)) return true;
  const letters = title.toLocaleLowerCase('vi');
  if (nameless.some((words) => beginsWith(letters, words))) return false;
  if (nameBeginnings.some((words) => beginsWith(letters, words))) return true;
  if (kinds.some((kind) => beginsWith(letters, kind) && namesOne(title.slice(kind.length)))) return true;
  // "Nghi Thủy": a capital goes on with the name, unless something comes between.
  if (gap === '' || word !== first || !/^\p{Lu}/u.test(second)) return false;
  const head = word.toLocaleLowerCase('vi');
  if (beforeNames.has(head)) return false;
  const isOther = isAbbreviation(second) || names.has(lettersOf(second).toLocaleLowerCase('vi'));
  return !isOther || bodies.has(head);
}

/** Whether what follows a kind makes it a certain one: its number or its name. */
function namesOne(rest: string): boolean {
  return /^ (?:số \S|\p{N}|\p{Lu})/u.test(rest);
}

/** More than one capital: "UBND", "ANTT", "TP.HCM". */
function isAbbreviation(word: string): boolean {
  return (word.match(/\p{Lu}/gu) ?? []).length > 1;
}

function lettersOf(word: string): string {
  return /^\p{L}+/u.exec(word)?.[0] ?? '';
}

/** Whether some words begin a text, whole. */
function beginsWith(text: string, words: string): boolean {
  return text.startsWith(words) && !/^[\p{L}\p{N}]/u.test(text.slice(words.length));
}

function withSmallFirst(text: string): string {
  const first = /^./u.exec(text)?.[0] ?? '';
  return first.toLocaleLowerCase('vi') + text.slice(first.length);
}
