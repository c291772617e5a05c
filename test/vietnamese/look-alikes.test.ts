import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { lookAlikeWords } from '../../src/vietnamese/look-alikes.ts';
import { decisionNumberKey, matchKey } from '../../src/vietnamese/normal-forms.ts';

const words = (text: string) => lookAlikeWords(text).map(({ word, wanted }) => [word, wanted]);

it.each([
  ['903/QÐ-UBND', 'QÐ', 'QĐ'],
  ['xã Ðông Hải', 'Ðông', 'Đông'],
  ['Ɖảng ủy', 'Ɖảng', 'Đảng'],
  ['Сông an xã', 'Сông', 'Công'],
  ['ВСН quân sự', 'ВСН', 'BCH'],
  ['Trần Thị Ноа', 'Ноа', 'Hoa'],
  ['Nguyễn Văn А', 'А', 'A'],
  ['Κhối 5', 'Κhối', 'Khối'],
  ['nǎm 2023', 'nǎm', 'năm'],
])('in "%s" the word %s looks like %s', (text, word, wanted) => {
  expect(words(text)).toEqual([[word, wanted]]);
});

it.each([
  'Đảng bộ, QĐ, năm, đường; Đặng Đình Đ',
  'Guðmundur, Pokémon, 5 μm, 30 kΩ, Δt, π, α, β',
  'Москва, Россия, Владимир; Ελλάδα',
  'Zhāng Wěi, Nǐ hǎo, café, Łódź',
])('letters of other languages are right where they belong: %s', (text) => {
  expect(words(text)).toEqual([]);
});

it('no word of the example is one', () => {
  const folder = fileURLToPath(new URL('../../examples/cua-lo-2023/', import.meta.url));
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((one) => one.endsWith('.yaml'))) {
    expect(words(readFileSync(folder + name, 'utf8'))).toEqual([]);
  }
});

it('names and numbers that look alike have one form to be compared by', () => {
  expect(matchKey('Dân quân – BCH “quân sự” xã Ðông.')).toBe(matchKey('DÂN QUÂN-BCH "quân sự"\u00a0xã Đông'));
  expect(matchKey('Nghi Thủy')).not.toBe(matchKey('Nghi Thu'));
  const numbers = ['Số 01/QĐ-UBND', '1/QÐ-UBND', 'QĐ số: 1/QD – UBND', '001-QĐ/UBND', '1/qđ-ubnd.'];
  expect(new Set(numbers.map(decisionNumberKey))).toEqual(new Set(['1-qd-ubnd']));
  expect(
    new Set(['10/QĐ-UBND', '1/QĐ-UBND', '1/QĐ-HĐND', '1/2023/QĐ-UBND'].map(decisionNumberKey)).size,
  ).toBe(4);
});
