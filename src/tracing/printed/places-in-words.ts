import type { SourcePlace } from '../../aggregation/summary.generated.ts';
import { grouped } from '../../campaign/grouping.ts';
import { hasLines } from '../../campaign/rolled-up.ts';

/** How many files, and how many lines of one, are named on paper: of more, the number. */
const most = { files: 8, lines: 6 } as const;

/** Places, and how many files there are besides. */
export interface NamedPlaces {
  readonly words: string;
  readonly more: number;
}

/**
 * Where something stands, each file and line once: "submissions/nghi-tan.yaml:14"; the files of a folder together, "submissions:
 * nghi-tan.yaml:14; nghi-thuy.yaml:12, 15". Of very many, the first ones.
 */
export function placesInWords(places: Iterable<SourcePlace>): NamedPlaces {
  return inWords(places, (found) => {
    if (found.some(({ file }) => !hasLines(file))) return '';
    const lines = [...new Set(found.flatMap(({ line }) => line ?? []))].sort((a, b) => a - b);
    return `:${lines.slice(0, most.lines).join(', ')}${lines.length > most.lines ? ', …' : ''}`;
  });
}

/** The same without the lines. */
export function filesInWords(places: Iterable<SourcePlace>): NamedPlaces {
  return inWords(places, () => '');
}

function inWords(
  places: Iterable<SourcePlace>,
  linesOf: (found: readonly SourcePlace[]) => string,
): NamedPlaces {
  const files = [...grouped(places, ({ file }) => file)];
  const named = files.slice(0, most.files);
  const words = [...grouped(named, ([file]) => folderOf(file))].flatMap(([folder, all]) => {
    if (folder === '' || all.length === 1) return all.map(([file, found]) => file + linesOf(found));
    const inFolder = all.map(([file, found]) => file.slice(folder.length + 1) + linesOf(found));
    return `${folder}: ${inFolder.join('; ')}`;
  });
  return { words: words.join('; '), more: files.length - named.length };
}

function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}
