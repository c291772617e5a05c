import { localityKinds } from '../vietnamese/locality-kinds.ts';

/** What the name of a unit begins with. */
export interface NameBeginning {
  /** The kind of the unit: "phường", "trạm y tế". */
  readonly kind: string;
  /** What says so, as it is typed: "Phường", "TYT". */
  readonly text: string;
  /** Whether the unit is a place, of which only the rest is the name: "phường Nghi Thủy", "xóm Chùa". */
  readonly isPlace: boolean;
}

/** Places below communes. */
const settlements: readonly string[] = [
  'thôn',
  'xóm',
  'bản',
  'làng',
  'ấp',
  'buôn',
  'bon',
  'plei',
  'phum',
  'sóc',
  'khóm',
  'khối phố',
  'khối xóm',
  'khối',
  'khu phố',
  'khu dân cư',
  'khu',
  'tiểu khu',
  'tổ dân phố',
  'tổ',
  'cụm dân cư',
];

/** What begins the names of those that are no places, by their kinds; the kind itself begins names as well. */
const organizations: Readonly<Record<string, readonly string[]>> = {
  trường: [
    'mầm non',
    'mẫu giáo',
    'nhà trẻ',
    'tiểu học',
    'trung học',
    'phổ thông',
    'thcs',
    'thpt',
    'th&thcs',
    'ptdtbt',
    'ptdtnt',
    'mn',
    'cao đẳng',
    'đại học',
    'học viện',
  ],
  lớp: [],
  'trạm y tế': ['tyt'],
  'trung tâm': [],
  'bệnh viện': [],
  'phòng khám': [],
  'công an': [],
  'ban chỉ huy quân sự': ['bch quân sự', 'bch qs', 'bchqs', 'ban chqs', 'ban chỉ huy qs'],
  'bộ chỉ huy': ['bộ chqs'],
  'đồn biên phòng': ['đồn bp', 'đồn'],
  'bộ đội biên phòng': ['biên phòng'],
  'ủy ban nhân dân': ['ubnd'],
  'hội đồng nhân dân': ['hđnd'],
  'mặt trận tổ quốc': ['ủy ban mặt trận tổ quốc', 'ủy ban mttq', 'ubmttq', 'mttq', 'mặt trận'],
  'ủy ban kiểm tra': ['ubkt'],
  'đảng ủy': [],
  'đảng bộ': [],
  'chi bộ': ['chi đảng bộ'],
  'tỉnh ủy': [],
  'thành ủy': [],
  'huyện ủy': [],
  'thị ủy': [],
  'quận ủy': [],
  'văn phòng': [],
  phòng: [],
  ban: [],
  sở: [],
  'chi cục': [],
  cục: [],
  đài: [],
  hạt: [],
  trạm: [],
  đội: [],
  'kho bạc': [],
  'ngân hàng': [],
  'quỹ tín dụng': [],
  'tòa án': [],
  'viện kiểm sát': [],
  viện: [],
  thuế: [],
  'bảo hiểm xã hội': ['bhxh'],
  'bảo tàng': [],
  'thư viện': [],
  'đoàn thanh niên': ['đoàn tncs', 'đoàn tn', 'đoàn'],
  hội: ['liên hiệp hội'],
  'liên đoàn lao động': ['lđlđ'],
  'công đoàn': [],
  'hợp tác xã': ['htx'],
  'công ty': ['tổng công ty'],
  'doanh nghiệp': [],
};

const beginnings: readonly { readonly words: string; readonly kind: string; readonly isPlace: boolean }[] = [
  ...[...localityKinds, ...settlements].map((kind) => ({ words: kind, kind, isPlace: true })),
  { words: 'tdp', kind: 'tổ dân phố', isPlace: true },
  ...Object.entries(organizations).flatMap(([kind, others]) =>
    [kind, ...others].map((words) => ({ words, kind, isPlace: false })),
  ),
]
  .map((one) => ({ ...one, words: plain(one.words) }))
  // "khối phố" is no "khối", and "ban chỉ huy quân sự" no "ban".
  .sort((a, b) => b.words.length - a.words.length);

/** What a unit's name begins with; `null` where it begins with nothing that is known. */
export function beginningOf(name: string): NameBeginning | null {
  const wanted = plain(name);
  const found = beginnings.find(({ words }) => wanted.startsWith(words) && isEnd(wanted[words.length]));
  if (found === undefined) return null;
  const { kind, isPlace, words } = found;
  // "tổ 5" is a place, "Tổ Toán" part of a school.
  const isNumbered = /^\s+(?:số\s+)?\d/.test(wanted.slice(words.length));
  return { kind, text: name.slice(0, words.length), isPlace: isPlace && (kind !== 'tổ' || isNumbered) };
}

/** Whether a name may be that of a locality's government or Party committee: that of no school, agency or enterprise. */
export function isGoverning(name: string): boolean {
  const beginning = beginningOf(name);
  return (
    beginning === null ||
    beginning.isPlace ||
    /(?:^ủy ban nhân|^hội đồng nhân|^đảng |ủy$)/.test(beginning.kind)
  );
}

const isEnd = (character: string | undefined) => character === undefined || /[\s.,:&-]/.test(character);

/** Small letters, with the tone mark in its new place: as long as the text. */
function plain(text: string): string {
  return text
    .toLocaleLowerCase('vi')
    .replaceAll('uỷ', 'ủy')
    .replaceAll('toà', 'tòa')
    .replaceAll('hoà', 'hòa');
}
