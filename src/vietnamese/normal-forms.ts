const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Text as it is kept everywhere inside: Unicode NFC. */
export function nfc(text: string): string {
  return text.normalize('NFC');
}

/** Text without line breaks, runs of spaces and spaces around it. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * The form in which two names are compared: equal for NFC and NFD, for old and new places of the tone mark
 * (hòa and hoà, thủy and thuỷ), for capitals and for runs of spaces. Never shown.
 */
export function matchKey(name: string): string {
  return name.normalize('NFD').toLowerCase().trim().split(/\s+/).map(syllableKey).join(' ');
}

/** A syllable's letters without their tone, then the tone: where in the syllable it stood does not matter. */
function syllableKey(syllable: string): string {
  const tone = syllable.match(tones)?.join('') ?? '';
  return syllable.replace(tones, '') + tone;
}

/** With its first letter a capital, as at the start of a sentence or a table cell. */
export function capitalized(text: string): string {
  const first = text.match(/^./u)?.[0] ?? '';
  return first.toLocaleUpperCase('vi') + text.slice(first.length);
}
