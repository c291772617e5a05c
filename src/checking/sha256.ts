import { hash } from 'node:crypto';

/** The SHA-256 of some bytes, in hexadecimal digits. */
export const sha256 = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex');
