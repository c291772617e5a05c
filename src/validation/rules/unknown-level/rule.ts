import { unknownReference } from '../../unknown-reference.ts';

/** The level that is used is declared. */
export default unknownReference('level', {
  vi: {
    ofKind: 'mức xếp loại',
    what: 'Mức không có trong thang xếp loại của nội dung.',
    why: 'Mỗi con số trong báo cáo phải cộng từ đúng đơn vị, đúng nội dung; mã sai thì không biết cộng vào đâu.',
  },
  en: {
    ofKind: 'level',
    what: 'The level is not in the programme’s rating scale.',
    why: 'Each figure is added up from its unit and programme; with a wrong id nobody knows where it belongs.',
  },
  example: {
    wrong: 'level: vungmanh-toan-dien',
    right: 'level: vung-manh-toan-dien',
  },
});
