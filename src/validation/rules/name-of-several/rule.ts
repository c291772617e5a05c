import { awardRecords } from '../../../campaign/records.ts';
import { nfc } from '../../../vietnamese/normal-forms.ts';
import { fileRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** "03 đồng chí", "hai tập thể": how many there are in the place of who they are. */
const howMany =
  /^\s*(?:\d{1,4}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+(?:đồng chí|đ\/c|tập thể|cá nhân|người|hộ|cán bộ|chiến sĩ|công dân|đoàn viên|hội viên|đảng viên|học sinh|giáo viên)(?![\p{L}\p{M}])/iu;

/** "Có danh sách kèm theo": the names stand elsewhere. */
const elsewhere =
  /^\s*(?:\(\s*)?(?:có |theo )?danh sách(?![\p{L}\p{M}])|danh sách (?:kèm|đính kèm|gửi kèm)/iu;

/** Several names, one behind the other or in a list. A name alone may go on in the next line, as cells are narrow. */
const listed = /;|(?:^|\n)[^\S\n]*(?:1[.)]|[-+•*])[^\S\n]/;

/** A recipient is one person or one collective, by name: each counts once. */
export default fileRule<Arguments>(definition, 'warning', function* (review) {
  for (const { recipient } of awardRecords(review)) {
    const { name, kind } = recipient.value;
    const text = nfc(name.trim());
    const isSeveral =
      howMany.test(text) || elsewhere.test(text) || (kind === 'collective' && listed.test(text));
    if (isSeveral) yield { place: recipient.get('name').place, args: { name } };
  }
});
