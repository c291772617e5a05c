import { expect, it } from 'vitest';
import { formPath } from '../../src/init/new-files.ts';
import { fileNameOfUnit, isReservedName } from '../../src/intake/file-names.ts';

it.each(['con', 'NUL', 'aux.yaml', 'com1', 'LPT9.txt', 'com¹.md', 'prn .pdf', 'conout$', 'báo cáo.', 'x '])(
  'Windows lets no file have the name "%s"',
  (name) => expect(isReservedName(name)).toBe(true),
);

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
])('a file may have the name "%s"', (name) => expect(isReservedName(name)).toBe(false));

it('a unit’s file bears its id, or a name that Windows allows', () => {
  expect(fileNameOfUnit('nghi-thuy')).toBe('nghi-thuy.yaml');
  expect(fileNameOfUnit('con')).toBe('don-vi-con.yaml');
  expect(formPath('aux')).toBe('forms/don-vi-aux.yaml');
});
