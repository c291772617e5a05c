import { expect, it } from 'vitest';
import { formPath } from '../../src/init/new-files.ts';
import { fileNameOfUnit, isForbiddenName, unitIdInFileName } from '../../src/intake/file-names.ts';

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
