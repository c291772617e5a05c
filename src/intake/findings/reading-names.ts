import type { Misreading } from '../../vietnamese/misreadings.ts';

/** What the encodings are called that UTF-8 is misread as, in any language. */
export const readingNames: Readonly<Record<Misreading, string>> = {
  'windows-1252': 'Windows-1252 (ANSI)',
  'iso-8859-1': 'Latin-1 (ISO 8859-1)',
  'windows-1258': 'Windows-1258',
  macintosh: 'Mac Roman',
  ibm437: 'CP437 (DOS)',
  ibm850: 'CP850 (DOS)',
};
