import { expect, it } from 'vitest';
import { formPath } from '../../src/init/new-files.ts';
import {
  fileNameOfUnit,
  fileNameOfUnreadable,
  isForbiddenName,
  unitIdInFileName,
  unreadableNamed,
} from '../../src/intake/file-names.ts';

it.each([
  'con',
  'NUL',
  'aux.yaml',
  'com1',
  'LPT9.txt',
  'com¹.md',
  'prn .pdf',
  'conout$',
  'báo cáo.',
  'x ',
  'a:b',
  'a?',
  'a"b',
  'a\\b',
  'a|b',
  '<a>',
  '*.md',
  'a\tb',
])('Windows lets no file have the name "%s"', (name) => expect(isForbiddenName(name)).toBe(true));

it.each([
  'con-cuong',
  'conn',
  'com',
  'com10',
  'auxiliary.md',
  'a.con',
  '.con',
  'con1',
  '.',
  '..',
  'bao-cao.pdf',
])('a file may have the name "%s"', (name) => expect(isForbiddenName(name)).toBe(false));

it('a unit’s file bears its id, or a name that Windows allows', () => {
  expect(fileNameOfUnit('nghi-thuy')).toBe('nghi-thuy.yaml');
  expect(fileNameOfUnit('con')).toBe('don-vi_con.yaml');
  expect(fileNameOfUnit('con', '-ban-2.yaml')).toBe('don-vi_con-ban-2.yaml');
  expect(formPath('aux')).toBe('forms/don-vi_aux.yaml');
});

it('the files of units with odd ids have different names, which tell the ids', () => {
  const ids = ['con', 'don-vi-con', 'com1', 'nghi-thuy'];
  const names = ids.map((id) => fileNameOfUnit(id, ''));
  expect(new Set(names).size).toBe(ids.length);
  expect(names.filter(isForbiddenName)).toEqual([]);
  expect(names.map(unitIdInFileName)).toEqual(ids);
  expect(unitIdInFileName('don-vi_nghi-thuy')).toBe('don-vi_nghi-thuy');
});

it.each([
  ['nghi-hoa', 'Báo cáo năm 2023.docx'],
  ['con', 'con.xlsx'],
  ['nghi-hoa', 'không đuôi'],
  ['nghi-hoa', '2.docx'],
])('a file that could not be read is kept by the id "%s" and the name "%s"', (id, name) => {
  for (const attempt of [1, 2, 12]) {
    const kept = fileNameOfUnreadable(id, name, attempt);
    expect(isForbiddenName(kept)).toBe(false);
    expect(unreadableNamed(kept)).toEqual({ unitId: id, name });
  }
});

it('the name that a file came under is shortened and made one that Windows allows, with its ending', () => {
  const kept = fileNameOfUnreadable('x'.repeat(60), `${'Ố'.repeat(200)}: a?.docx`);
  expect(Buffer.byteLength(kept)).toBeLessThan(255);
  expect(kept).toMatch(/\.khong-doc-duoc\.Ố+\.docx$/);
  expect(isForbiddenName(fileNameOfUnreadable('a', 'b: c?. '))).toBe(false);
  expect(unreadableNamed('nghi-hoa.docx')).toBeNull();
});
