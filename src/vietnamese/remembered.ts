/** So many answers are kept: more words than a language has that are typed often. */
const mostKept = 5000;

/**
 * The same function, which remembers what it said of texts that are no longer than a word or a name: files have the same ones
 * again and again.
 */
export function remembered<Answer>(answer: (text: string) => Answer, longest: number) {
  const known = new Map<string, Answer>();
  return (text: string): Answer => {
    if (text.length > longest) return answer(text);
    const earlier = known.get(text);
    if (earlier !== undefined) return earlier;
    const own = byItself(text);
    const given = answer(own);
    if (known.size >= mostKept) known.clear();
    known.set(own, given);
    return given;
  };
}

/** V8 has shorter parts of texts as copies. */
const longestCopied = 12;

/** The same text, as no part of a longer one: what is kept of a file is not to keep all of it. */
function byItself(text: string): string {
  return text.length > longestCopied ? structuredClone(text) : text;
}
