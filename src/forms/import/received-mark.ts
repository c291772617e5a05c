import { createHash } from 'node:crypto';

const start = '# Tệp nhận được có mã ';

/** What a file is known by, wherever it lies and whatever it is called. */
export const digestOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/**
 * The comment at the end of a submission that says which file it came from: the same file is not taken twice, also when the
 * submission has been corrected meanwhile.
 */
export const receivedMark = (digest: string): string =>
  `${start}${digest}; nhập lại tệp ấy thì không thành bản mới.`;

/** Whether a submission came from a file. */
export const isMarked = (text: string, digest: string): boolean => text.includes(start + digest);
