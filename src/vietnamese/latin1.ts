// Decoders know no encoding that keeps all bytes, and browsers have no Buffer.

/** Bytes as the letters of their numbers. */
export function latin1Text(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** The bytes that letters up to U+00FF are the numbers of. */
export function latin1Bytes(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}
