import type { DocumentTree } from '../../src/document/tree.ts';

/**
 * Whether a text is worded as none may be: a sentence in it begins with a digit, goes on with a capital behind a semicolon,
 * has a place without its figure, or a slash that divides nothing.
 */
export function isOdd(text: string): boolean {
  return /(?:^|[.?!] )\d|; \p{Lu}\p{Ll}|[{}]|\/ |\/\/|undefined/u.test(text);
}

/** The paragraphs of a document and its annexes. */
export function paragraphsOf({ blocks, annexes }: DocumentTree): string[] {
  return [...blocks, ...annexes.flatMap((annex) => annex.blocks)].flatMap((block) =>
    block.kind === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : [],
  );
}
