import { documentTexts } from '../../tracing/printed/printed-values.ts';
import { type CarriedData, carriedData } from '../carried-data.ts';
import { withFigures } from '../compared-words.ts';
import { type Comparison, heldAgainstData } from '../held-against-data.ts';
import { difference, unreadable, type Verifier } from '../outcome.ts';
import type { Rebuilt } from '../rebuilt.ts';
import { summaryDifferences } from '../summary-differences.ts';
import type { Difference } from '../verification.generated.ts';
import { attachedFiles } from './attached-files.ts';
import { attachedWhenWritten } from './attached-when-written.ts';
import { differencesBetween, producerOf } from './compared-files.ts';
import { PdfObjects } from './pdf-objects.ts';
import { type Appended, appendedIn } from './signatures.ts';
import { updatesAfter } from './updates.ts';
import { PdfFlaw } from './values.ts';

/** Holds a PDF against the one that is made of what it carries. */
export const verifyPdf: Verifier = async (file, context) => {
  try {
    return await verified(file, context);
  } catch (failure) {
    if (!(failure instanceof PdfFlaw)) throw failure;
    return unreadable(failure.code, failure.offset === null ? null : String(failure.offset));
  }
};

/** The summary's file that a PDF carries; `null` where it carries none. @throws PdfFlaw where it can't be read */
export function summaryOfPdf(file: Uint8Array): Uint8Array | null {
  const carried = carriedData(attachedWhenWritten(new PdfObjects(file)));
  return 'code' in carried ? null : carried.summary;
}

const verified: Verifier = async (file, context) => {
  const found = new PdfObjects(file);
  return heldAgainstData(attachedWhenWritten(found), 'pdf', context, async (made, carried) => {
    const isWhole = made.missingFonts.length === 0;
    const begins = isWhole && Buffer.compare(made.bytes, file.subarray(0, made.bytes.length)) === 0;
    if (begins && file.length === made.bytes.length) return { differences: [] };
    const appended = begins ? appendedTo(file, made.bytes.length) : null;
    if (appended?.differences.length === 0) return { ...appended, isSigned: true };
    return comparison(found, made, carried, appended);
  });
};

/** How a file differs from what it should be, which it is not. */
async function comparison(
  found: PdfObjects,
  made: Rebuilt,
  carried: CarriedData,
  appended: Appended | null,
): Promise<Comparison> {
  const compare = await differencesBetween(new PdfObjects(made.bytes), found, {
    hasSamePages: made.missingFonts.length === 0,
    nameFigures: async (words) => withFigures(words, documentTexts(await made.tree())),
  });
  const attached = attachedFiles(found);
  const given = attached.get(carried.manifest.summary);
  const hashes = carriedData(attached);
  const producer = producerOf(found);
  return {
    differences: [
      ...compare.filter((one) => appended === null || !isOfSigning(one)),
      ...('code' in hashes ? carried.differences : hashes.differences),
      ...(given === undefined ? [] : summaryDifferences(made.summaryFile, given)),
      // Whatever else differs: it is not what the program wrote.
      ...(appended?.differences ?? [
        difference('saved-again', { about: producer === 'review' ? null : producer }),
      ]),
    ],
    remarks: appended?.remarks ?? [],
    hasSameText: compare.every(({ code }) => code !== 'text' && code !== 'pages'),
  };
}

function appendedTo(file: Uint8Array, written: number): Appended {
  try {
    return appendedIn(updatesAfter(file, written));
  } catch (failure) {
    if (!(failure instanceof PdfFlaw)) throw failure;
    return { differences: [difference('appended', { about: 'unknown-bytes' })], remarks: [] };
  }
}

/** Whether a difference is what comes of signing, of which what was appended tells. */
function isOfSigning({ code, about }: Difference): boolean {
  if (code === 'addition') return ['AcroForm', 'DSS', 'Extensions', 'Perms'].includes(about ?? '');
  return code === 'metadata' || (code === 'look' && about === 'annotations');
}
