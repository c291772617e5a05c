/** What short forms of the words that localities' names begin with stand for. */
const localityWords: Readonly<Record<string, string>> = {
  TP: 'thành phố',
  TX: 'thị xã',
  TT: 'thị trấn',
  P: 'phường',
  X: 'xã',
  H: 'huyện',
  Q: 'quận',
  T: 'tỉnh',
  ĐK: 'đặc khu',
  TDP: 'tổ dân phố',
};

/** "TT" before these is a centre, and no town. */
const ofCentre =
  /^(?:y tế|gdtx|gdnn|giáo dục|dạy nghề|văn hóa|văn hoá|phục vụ|hành chính|dịch vụ|phát triển|chính trị|bồi dưỡng)/iu;

/**
 * A name with the words of localities in full, as documents have it: "P. Bến Thủy" → "phường Bến Thủy", "TP Vinh" → "thành phố
 * Vinh". A single letter stands for a word only with its dot.
 */
export function withFullLocalities(name: string): string {
  const short = /(?<=^|[\s,(])(TP|TX|TT|ĐK|TDP|[PXHQT](?=\.))(?:\.\s*|\s+)(?=["“]?[\p{L}\d])/giu;
  return name.replace(short, (all: string, letters: string, at: number) => {
    const [before = '', rest] = [
      /(?:^|[\s,(])([^\s,(]*)\s$/u.exec(name.slice(0, at))?.[1],
      name.slice(at + all.length),
    ];
    const key = letters.toLocaleUpperCase('vi');
    if (key === 'TT' && ofCentre.test(rest)) return 'trung tâm ';
    // "Nguyễn T. Hà" has an initial: no locality comes after a name.
    const isInitial = key.length === 1 && /^\p{Lu}.*\p{Ll}/u.test(before);
    return /^["“]?[\p{Lu}\d]/u.test(rest) && !isInitial ? `${localityWords[key] ?? letters} ` : all;
  });
}

/** The name of a host in full: a document names its issuer so, which people rarely type. */
export function hostInFull(host: string): string {
  return withFullLocalities(host)
    .replace(/^UBND(?=\s)/i, 'Ủy ban nhân dân')
    .replace(/^HĐND(?=\s)/iu, 'Hội đồng nhân dân');
}
