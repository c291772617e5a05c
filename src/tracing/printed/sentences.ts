/** The sentence of a text that holds what stands from `start` up to `end`, without white space around it. */
export function sentenceAt(text: string, start: number, end: number): string {
  const windowStart = Math.max(0, start - longest);
  const window = text.slice(windowStart, end + longest);
  segmenter ??= new Intl.Segmenter('vi', { granularity: 'sentence' });
  let from = 0;
  let to = window.length;
  for (const { index, segment } of segmenter.segment(window)) {
    if (index <= start - windowStart) from = index;
    if (index + segment.length < end - windowStart) continue;
    to = index + segment.length;
    break;
  }
  return window.slice(from, to).trim();
}

/** So much of a sentence is looked for on each side, in characters: a list of all units is a sentence, too. */
const longest = 1000;

let segmenter: Intl.Segmenter | undefined;
