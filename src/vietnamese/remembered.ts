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
    const given = answer(text);
    if (known.size >= mostKept) known.clear();
    known.set(text, given);
    return given;
  };
}
