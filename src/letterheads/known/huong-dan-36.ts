import type { Letterhead } from '../letterhead.ts';

/** The committee whose office keeps the documents. */
const committee = /(?:chi|đảng|huyện|quận|thành|thị|tỉnh) (?:ủy|uỷ)/iu;

/** The Party's: Hướng dẫn số 36-HD/VPTW of 2018. */
export const letterhead: Letterhead = {
  // P01: no Quốc hiệu.
  nation: { text: 'ĐẢNG CỘNG SẢN VIỆT NAM', rule: 'full' },
  motto: null,
  // P02.
  issuerRule: 'none',
  divider: '*',
  // P03: "Số 12-BC/ĐU".
  number: {
    label: 'Số ',
    joint: '-',
    symbol: { pattern: /^[^\s/]+\/[^\s/]+$/, example: 'BC/ĐU', joint: '/', letter: 'CV' },
  },
  awardsBy: 'body',
  // P08: "- Lưu Văn phòng Đảng ủy."
  onBehalf: 'T/M',
  recipients: { end: ',', archive: 'Lưu ' },
  opening: {
    hosts: [
      'ban chấp hành đảng bộ',
      'ban thường vụ',
      'chi ủy',
      'đảng bộ',
      'đảng ủy',
      'huyện ủy',
      'quận ủy',
      'thành ủy',
      'thị ủy',
      'tỉnh ủy',
    ],
    signature: ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ'],
    archive: (host) => ['Văn phòng', ...(committee.exec(host) ?? [])].join(' '),
  },
  style: {
    // P01–P04.
    lines: {
      superior: { size: 14 },
      issuer: { size: 14, bold: true },
      divider: { size: 14 },
      nation: { size: 15, bold: true },
      motto: { size: 14, bold: true },
      number: { size: 14 },
      subject: { size: 12, italic: true },
      placeAndDate: { size: 14, italic: true },
      mark: { size: 14, bold: true },
    },
    // P05.
    title: { type: { size: 16, bold: true }, abstract: { size: 14, bold: true } },
    separator: { text: '-----', size: 14 },
    addressees: {
      heading: { text: 'Kính gửi:', size: 14, italic: true },
      list: { size: 14 },
      ends: { each: ',', last: '.' },
    },
    // The last basis leads to who decides, and that to the word, without a colon.
    enactment: {
      line: { size: 14, bold: true },
      authority: 'withWord',
      end: '',
      bases: { marker: '-', italic: false, ends: { each: ';', last: ',' } },
    },
    // P06.
    headings: {
      part: { before: 'Phần ', digits: 'roman' },
      section: { digits: 'roman', after: '-' },
      subsection: { digits: 'arabic', after: '-' },
    },
    // P07.
    signature: {
      capacity: { size: 14, bold: true },
      position: { size: 14 },
      name: { size: 14, bold: true },
    },
    // P08.
    recipients: {
      heading: { text: 'Nơi nhận:', size: 14, underline: true },
      list: { size: 12 },
    },
  },
};
