import { campaignDifferences } from './campaign-differences.ts';
import { fileFingerprint } from './file-fingerprint.ts';
import {
  heldAgainst,
  unreadable,
  type VerificationContext,
  type VerifiedFormat,
  type Verifier,
} from './outcome.ts';
import type { Verification } from './verification.generated.ts';

/** How a format is verified. */
interface Verifying {
  readonly verify: Verifier;
  /** The summary's file that a file carries, or is; `null` where there is none. @throws where the file can't be read */
  readonly summaryOf: (file: Uint8Array) => Uint8Array | null;
}

/** What verifies files of each format; loaded when there is one. */
const verifiers: Readonly<Record<VerifiedFormat, () => Promise<Verifying>>> = {
  pdf: async () => {
    const { summaryOfPdf, verifyPdf } = await import('./pdf/verify-pdf.ts');
    return { verify: verifyPdf, summaryOf: summaryOfPdf };
  },
  docx: async () => {
    const { summaryOfDocx, verifyDocx } = await import('./docx/verify-docx.ts');
    return { verify: verifyDocx, summaryOf: summaryOfDocx };
  },
  json: async () => {
    const { verifyJson } = await import('./json/verify-json.ts');
    return { verify: verifyJson, summaryOf: (file) => file };
  },
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
  if (format === null) return { file, format, ...unreadable('unknown-format') };
  const { verify, summaryOf } = await verifiers[format]();
  const outcome = await verify(bytes, context);
  const summary = outcome.verdict === 'unreadable' ? null : summaryOf(bytes);
  if (summary === null) return { file, format, ...outcome };
  const known = { ...outcome, fingerprint: fileFingerprint(summary) };
  const { campaign } = context;
  const others = campaign === undefined ? [] : campaignDifferences(campaign, summary);
  return { file, format, ...heldAgainst(known, others) };
}
