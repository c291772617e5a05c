/** How the names of collectives begin. */
const collectiveBeginnings =
  /^(?:ban|bộ|bch|chi|công an|cán bộ|câu lạc bộ|cơ quan|đảng|đại|đoàn|đội|đồn|đơn vị|hội|khối|lực lượng|mặt trận|nhân dân|phòng|phường|quân|thôn|tiểu|tổ|trạm|trung|trường|ủy ban|văn phòng|xã|xóm)(?: |$)/iu;

/** Whether a name looks like that of a group of people: "Ban Chỉ huy quân sự phường …". */
export function seemsCollective(name: string): boolean {
  return collectiveBeginnings.test(name.trim()) && !seemsPersonal(name) && !hasPersonalMiddle(name);
}

/** Whether a name is made as a person's, whatever the family: "Ban Văn Chi", but not "Ban Văn hóa" or "Đội Văn Nghệ". */
function hasPersonalMiddle(name: string): boolean {
  const words = name.trim().split(/\s+/);
  return (
    words.length === 3 &&
    words.every((word) => /^\p{Lu}/u.test(word)) &&
    /^(?:văn|thị)$/iu.test(words[1] ?? '') &&
    !/^(?:hóa|hoá|học|nghệ|phòng|thể|thư|trấn|trường|ủy|uỷ|xã|đoàn|đội)$/iu.test(words[2] ?? '')
  );
}

/** The most common family names. */
const familyNames = new Set(
  'bùi cao chu đàm đặng đinh đoàn đỗ dương hà hồ hoàng huỳnh kiều lâm lê lương lưu lý mai ngô nguyễn phạm phan phùng tạ thái tô tôn trần triệu trịnh trương võ vũ vương'.split(
    ' ',
  ),
);

/** Words that stand between a family name and a given name. */
const middleNames = new Set('văn thị hữu đức ngọc minh quang xuân thanh đình thế công bá'.split(' '));

/** Whether a name looks like a person's: a family name, perhaps middle names, all with capital initials. */
export function seemsPersonal(name: string): boolean {
  const words = name.trim().split(/\s+/);
  if (words.length < 3 || words.length > 5) return false;
  const [family = '', middle = ''] = words.map((word) => word.toLowerCase());
  return familyNames.has(family) && middleNames.has(middle) && words.every((word) => /^\p{Lu}/u.test(word));
}

/** Whether a name of two words or more is all in capitals; initials for words, "A B", are not. */
export function inCapitals(name: string): boolean {
  const words = name
    .trim()
    .split(/\s+/)
    .filter((word) => /\p{L}{2}/u.test(word));
  return words.length >= 2 && words.every((word) => word === word.toUpperCase());
}

/** "NGUYỄN VĂN AN" → "Nguyễn Văn An". */
export function withCapitalInitials(name: string): string {
  return name
    .trim()
    .split(/\s+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join(' ');
}

/** Words that, without marks, are none in Vietnamese or quite another: family names and those of offices. */
const strippedWords = new Set(
  'nguyen tran pham hoang huynh vo vu dang bui do ngo duong dinh truong trinh luong thi van cong phuong doi uy quan dan chi huy'.split(
    ' ',
  ),
);

/** Whether a name was written without marks: none has any, and at least two words need one. */
export function lacksTones(name: string): boolean {
  if (!/^[\x20-\x7e]*$/.test(name)) return false;
  const words = name.toLowerCase().split(/[^a-z]+/);
  return words.filter((word) => strippedWords.has(word)).length >= 2;
}

/** What people write before a name: its number in a list, a form of address, a rank. */
const beforeName =
  /^(?:\d{1,4}[.)/]|[-+*•]|(?:ông|bà|anh|chị|cô|thầy|đ\/?c|đồng chí|(?:thiếu|trung|thượng|đại) (?:úy|uý|tá|tướng|sĩ|sỹ)|hạ (?:sĩ|sỹ)|binh (?:nhất|nhì))(?=[\s.:])[.:]?)\s*/iu;
const mostBeforeName = 4;

/** A person's name without what people write before it: "1. Đ/c Thiếu tá Nguyễn Văn A" → "Nguyễn Văn A". */
export function withoutAddress(name: string): string {
  let rest = name.trim();
  for (let step = 0; step < mostBeforeName; step += 1) {
    const shorter = rest.replace(beforeName, '');
    // Who is called by one word alone keeps what stands before it; a family may be called "Ông".
    if (shorter === rest || !/\s/.test(shorter)) break;
    rest = shorter;
  }
  return rest;
}
