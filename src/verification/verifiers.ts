import type { VerificationContext, VerifiedFormat, Verifier } from './outcome.ts';
import { unreadable } from './outcome.ts';
import type { Verification } from './verification.generated.ts';

/** What verifies files of each format; loaded when there is one. */
const verifiers: Readonly<Partial<Record<VerifiedFormat, () => Promise<Verifier>>>> = {
  pdf: async () => (await import('./pdf/verify-pdf.ts')).verifyPdf,
};

/** What a file is by its first bytes, whatever it is called; `null` where it is none of those that can be verified. */
function verifiedFormatOf(bytes: Uint8Array): VerifiedFormat | null {
  const head = Buffer.from(bytes.subarray(0, 5)).toString('latin1');
  if (head === '%PDF-') return 'pdf';
  if (head.startsWith('PK\x03\x04')) return 'docx';
  return /^(?:\xef\xbb\xbf)?\s*\{/.test(head) ? 'json' : null;
}

/** Holds a file against what is made of the data that it carries. @param file as it was named */
export async function verifyFile(
  file: string,
  bytes: Uint8Array,
  context: VerificationContext,
): Promise<Verification> {
  const format = verifiedFormatOf(bytes);
  const load = format === null ? undefined : verifiers[format];
  const outcome = load === undefined ? unreadable('unknown-format') : await (await load())(bytes, context);
  return { file, format, ...outcome };
}
