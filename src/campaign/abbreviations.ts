import { capitalized } from '../vietnamese/normal-forms.ts';

/** Abbreviations and what they stand for: "UBND", "Ủy ban nhân dân". */
export type Abbreviations = ReadonlyMap<string, string>;

/** What offices abbreviate everywhere, as it stands within a sentence. */
const common = {
  UBND: 'Ủy ban nhân dân',
  HĐND: 'Hội đồng nhân dân',
  UBMTTQ: 'Ủy ban Mặt trận Tổ quốc',
  MTTQ: 'Mặt trận Tổ quốc',
  CHQS: 'Chỉ huy Quân sự',
  DQTV: 'dân quân tự vệ',
  QPAN: 'quốc phòng, an ninh',
  'QP-AN': 'quốc phòng, an ninh',
  ANTT: 'an ninh, trật tự',
  TTATXH: 'trật tự, an toàn xã hội',
  ANTQ: 'an ninh Tổ quốc',
  'KT-XH': 'kinh tế - xã hội',
  PCCC: 'phòng cháy, chữa cháy',
  CNCH: 'cứu nạn, cứu hộ',
  PCTT: 'phòng, chống thiên tai',
  TKCN: 'tìm kiếm cứu nạn',
  ATGT: 'an toàn giao thông',
  CCB: 'Cựu chiến binh',
  LHPN: 'Liên hiệp Phụ nữ',
  TNCS: 'Thanh niên Cộng sản',
  BHYT: 'bảo hiểm y tế',
  BHXH: 'bảo hiểm xã hội',
  'GD&ĐT': 'Giáo dục và Đào tạo',
  THCS: 'trung học cơ sở',
  THPT: 'trung học phổ thông',
} as const;

/**
 * The abbreviations of a campaign: those of offices everywhere, but for what review.yaml says.
 * @param given what review.yaml says that each stands for: itself, where it is to be left as it is
 */
export function abbreviationsOf(given: Readonly<Record<string, string>> = {}): Abbreviations {
  const all = Object.entries<string>({ ...common, ...given });
  return new Map(all.filter(([short, long]) => short.trim() !== '' && short !== long));
}

/** A name that begins with what is abbreviated, abbreviated: "Ủy ban nhân dân xã Thử" → "UBND xã Thử". */
export function abbreviated(name: string, abbreviations: Abbreviations): string {
  const [found] = [...abbreviations].filter(([, long]) => name.startsWith(`${long} `));
  return found === undefined ? name : `${found[0]}${name.slice(found[1].length)}`;
}

/**
 * A name or title with its abbreviations in full: "Chủ tịch UBND xã Thử" → "Chủ tịch Ủy ban nhân dân xã Thử". The level of a school is
 * part of its name: "Trường Trung học cơ sở A".
 */
export function spelledOut(name: string, abbreviations: Abbreviations): string {
  const words = name.split(/\s+/);
  return words
    .map((word, index) => {
      const long = abbreviations.get(word);
      if (long === undefined) return word;
      return words.slice(0, index).includes('Trường') ? capitalized(long) : long;
    })
    .join(' ');
}
