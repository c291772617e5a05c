import fc from 'fast-check';
import type { Files } from './memory-world.ts';

type Change = (lines: readonly string[], at: number) => readonly string[];

const changed =
  (change: (line: string) => string): Change =>
  (lines, at) =>
    lines.map((line, index) => (index === at ? change(line) : line));

/** What people do to a line of a file, and editors to the file. */
const changes: Readonly<Record<string, Change>> = {
  'left out': (lines, at) => lines.filter((_, index) => index !== at),
  'typed twice': (lines, at) => lines.flatMap((line, index) => (index === at ? [line, line] : [line])),
  'indented otherwise': changed((line) => ` ${line}`),
  'with a comma in its number': changed((line) => line.replace(/(\d)(?:\.|$)/, '$1,')),
  'with a letter in its number': changed((line) => line.replace(/0/, 'O')),
  'with another key': changed((line) => line.replace(/([a-z]):/, '$1x:')),
  'with another id': changed((line) => line.replace(/: ([a-z-]+)$/, ': $1-khac')),
  'without its value': changed((line) => line.replace(/:.*/, ':')),
  'with smart quotes': changed((line) => line.replace(/"/g, '”')),
  'with a space that is none': changed((line) => line.replace(/: /, ':\u00a0')),
  'with a letter that is none': changed((line) => line.replace(/a/, 'а')),
  'with a text of dots': changed((line) => line.replace(/: .*/, ': ...')),
  'with a far figure': changed((line) => line.replace(/: \d+$/, ': 99999')),
  'left out of what is found': changed(
    (line) => `${line} # review-ignore figure-far-from-last-year: đúng vậy`,
  ),
  'left out without a reason': changed((line) => `${line} # review-ignore indicator-missing`),
  'with a long sentence': (lines) => [
    ...lines.filter((line) => !/^(?:narrative| {2}limitations| {4}- Còn)/.test(line)),
    'narrative:',
    '  limitations:',
    '    - Còn một số đoàn viên chưa tham gia sinh hoạt đầy đủ, chất lượng một số buổi học tập chưa cao.',
  ],
  'in other normal forms': (lines) => lines.map((line) => line.normalize('NFD')),
  'with other ends': (lines) => lines.map((line) => `${line}\r`),
};

const mistake = fc.record({
  file: fc.nat(),
  line: fc.nat(),
  change: fc.constantFrom(...Object.keys(changes)),
});

/** Campaigns with mistakes in their submissions: the files of some campaigns, changed in places. */
export function withMistakes(campaigns: fc.Arbitrary<Files>): fc.Arbitrary<Files> {
  return fc.tuple(campaigns, fc.array(mistake, { maxLength: 6 })).map(([files, mistakes]) => {
    const all = new Map(files);
    const names = [...files.keys()].filter((name) => name.startsWith('submissions/'));
    for (const { file, line, change } of mistakes) {
      const name = names[file % Math.max(1, names.length)];
      if (name === undefined) continue;
      const lines = new TextDecoder().decode(all.get(name)).split('\n');
      const after = changes[change]?.(lines, line % lines.length) ?? lines;
      all.set(name, new TextEncoder().encode(after.join('\n')));
    }
    return all;
  });
}
