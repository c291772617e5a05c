import type { SourceText } from '../diagnostics/source-text.ts';

/** The keys of a line and of those that it stands under, by their indents: of files in block layout. */
export function keysOfLine(source: SourceText, line: number): string[] {
  const keys: string[] = [];
  let indent = Number.POSITIVE_INFINITY;
  for (let number = line; number > 0 && indent > 0; number -= 1) {
    const [, spaces, key] = /^(\s*)([\w-]+):/.exec(source.line(number)) ?? [];
    if (spaces === undefined || key === undefined || spaces.length >= indent) continue;
    keys.unshift(key);
    indent = spaces.length;
  }
  return keys;
}
