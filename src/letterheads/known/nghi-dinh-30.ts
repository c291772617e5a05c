import type { Letterhead } from '../letterhead.ts';

/** The state's: Nghị định số 30/2020/NĐ-CP, Phụ lục I. */
export const letterhead: Letterhead = {
  nation: { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', rule: 'none' },
  motto: { text: 'Độc lập - Tự do - Hạnh phúc', rule: 'full' },
  issuerRule: 'part',
  divider: null,
  // F09: "Số: 05/BC-UBND".
  number: {
    label: 'Số: ',
    joint: '/',
    symbol: { pattern: /^[^\s/]+$/, example: 'BC-UBND', joint: '-', letter: null },
  },
  // Luật Thi đua, khen thưởng: giấy khen is the head's to give.
  awardsBy: 'head',
  onBehalf: 'TM.',
  recipients: { end: ';', archive: 'Lưu: ' },
  opening: { hosts: [], signature: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], archive: () => 'VT' },
  style: {
    // F05–F10, F21.
    lines: {
      superior: { size: 12 },
      issuer: { size: 12, bold: true },
      divider: { size: 12 },
      nation: { size: 12, bold: true },
      motto: { size: 13, bold: true },
      number: { size: 13 },
      // Phụ lục I, mục II.5: 12–13, upright.
      subject: { size: 12 },
      placeAndDate: { size: 13, italic: true },
      mark: { size: 14, bold: true },
    },
    // F11, F12.
    title: { type: { size: 14, bold: true }, abstract: { size: 14, bold: true } },
    separator: null,
    // Phụ lục I, mục II.9: 13–14, upright.
    addressees: {
      heading: { text: 'Kính gửi:', size: 14 },
      list: { size: 14 },
      ends: { each: ';', last: '.' },
    },
    // Phụ lục I, mục II.6: bases in italics, each but the last with a semicolon; Phụ lục III, mẫu 1.2.
    enactment: {
      line: { size: 14, bold: true },
      authority: 'above',
      end: ':',
      bases: { marker: '', italic: true, ends: { each: ';', last: '.' } },
    },
    // F14, F15.
    headings: {
      part: { before: 'Phần ', digits: 'roman' },
      section: { digits: 'roman', after: '.' },
      subsection: { digits: 'arabic', after: '.' },
    },
    // F17.
    signature: {
      capacity: { size: 14, bold: true },
      position: { size: 14, bold: true },
      name: { size: 14, bold: true },
    },
    // F18.
    recipients: {
      heading: { text: 'Nơi nhận:', size: 12, bold: true, italic: true },
      list: { size: 11 },
    },
  },
};
