/**
 * The SHA-256 of some bytes, or of a text in UTF-8, in hexadecimal digits, as `sha256sum` writes it. Node's cryptography takes a
 * tenth of a start to load, so that it is not before.
 */
export const sha256Of = (bytes: Uint8Array | string): string =>
  process.getBuiltinModule('node:crypto').hash('sha256', bytes, 'hex');

/** What makes a SHA-256 of parts; where nothing is kept, what it takes is not even loaded. */
export const newSha256 = () => process.getBuiltinModule('node:crypto').createHash('sha256');
