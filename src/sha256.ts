/** The SHA-256 of some bytes, in hexadecimal digits. Node's cryptography takes a tenth of a start to load, so that it is not before. */
export const sha256 = (bytes: Uint8Array): string =>
  process.getBuiltinModule('node:crypto').hash('sha256', bytes, 'hex');

/** What makes a SHA-256 of parts; where nothing is kept, what it takes is not even loaded. */
export const newSha256 = () => process.getBuiltinModule('node:crypto').createHash('sha256');
