import { hasLines } from '../campaign/rolled-up.ts';
import type { Position, SourceText } from '../diagnostics/source-text.ts';

/** A line of a file, as far as it is shown. */
interface ShownLine {
  readonly number: number;
  readonly text: string;
  /** Whether it is the one that is meant. */
  readonly isMeant: boolean;
}

/** A place in a file, for people and for their editor. */
export interface ShownPlace extends Position {
  /** "templates/report/opening.hbs:3:5". */
  readonly shown: string;
  /** What opens the place in VS Code. */
  readonly editor: string;
  readonly lines: readonly ShownLine[];
}

/** A line and the ones around it; of longer lines, what is around the column. */
const linesAround = 1;
const [charactersBefore, charactersAfter] = [60, 160] as const;

/**
 * A place as it is shown.
 * @param path the file's, absolute
 */
export function shownPlace(source: SourceText, position: Position, path: string): ShownPlace {
  const { line, column } = position;
  const numbers = Array.from({ length: 2 * linesAround + 1 }, (_, index) => line - linesAround + index);
  const last = source.lineOf(source.text.length);
  return {
    line,
    column,
    shown: hasLines(source.path) ? `${source.path}:${line}:${column}` : source.path,
    editor: editorAddress(path, position),
    lines: numbers
      .filter((number) => number >= 1 && number <= last)
      .map((number) => ({ number, text: cut(source.line(number), column), isMeant: number === line })),
  };
}

function cut(text: string, column: number): string {
  const start = Math.max(0, column - charactersBefore);
  const end = column + charactersAfter;
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}

/** The address by which VS Code opens a file at a place. */
export function editorAddress(path: string, { line, column }: Position): string {
  const slashes = path.replaceAll('\\', '/');
  const whole = slashes.split('/').map(encodeURIComponent).join('/').replace(/%3A/i, ':');
  return `vscode://file${whole.startsWith('/') ? '' : '/'}${whole}:${line}:${column}`;
}
