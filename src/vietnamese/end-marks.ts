/** Whether a text ends as a sentence or a part of one does, so that another may follow on the same line. */
export const endsInMark = (text: string): boolean => /[.,;:!?…]["”’»)]?$/.test(text);

/** Whether a text ends as a sentence does, also one that is quoted: no full stop may follow it. */
export const endsSentence = (text: string): boolean => /[.!?…]["”’»]{0,2}$/.test(text);

/**
 * A text without the mark that was typed at its end, for which whatever it stands in has its own: "Công an xã;" → "Công an xã".
 * What says that there is more is part of the text: "v.v.", "…", "...".
 */
export function withoutEndMark(text: string): string {
  const rest = text.replace(/(?<![\s.,;:/])[\s.,;:/]+$/, '');
  const [typed = ''] = /^\s*\.{2,}/.exec(text.slice(rest.length)) ?? [];
  if (/(?<!\p{L})v\.?v$/iu.test(rest)) return `${rest}.`;
  return rest + typed.trimStart();
}
