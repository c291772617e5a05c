import type { SummaryFile } from '../../aggregation/summary.generated.ts';
import { fingerprintOf, summaryBytes } from '../../aggregation/summary-file.ts';
import { conformingJson } from '../conforming-json.ts';
import { compared, difference, remark, unreadable, type Verifier } from '../outcome.ts';
import { figureDifferences } from '../summary-differences.ts';
import type { Difference } from '../verification.generated.ts';
import { recomputedSummary } from './recomputed-summary.ts';
import { summary as isSummary } from './summary-validator.generated.js';

/**
 * Holds a summary's file against itself: its fingerprint against all that it states, its totals against the rows that they are of.
 * Whoever changes a file may give it another fingerprint: by the one that the sender reads out, that is known.
 */
export const verifyJson: Verifier = async (file) => {
  const summary = summaryIn(file);
  if (summary === null) return unreadable('bad-data');
  const { inputs, fingerprint: stated, ...figures } = summary;
  const fingerprint = fingerprintOf(figures, inputs);
  const differences: Difference[] = [...figureDifferences(recomputedSummary(summary), summary)];
  if (fingerprint !== stated) {
    differences.push(difference('summary', { figure: 'fingerprint', expected: fingerprint, found: stated }));
  }
  const written = summaryBytes(figures, inputs);
  // Spaces, or the order of what it states.
  if (differences.length === 0 && Buffer.compare(written, file) !== 0)
    differences.push(difference('saved-again'));
  return compared(differences, { remarks: [remark('rows-only')] });
};

/** The summary that a file states; `null` where it states none that this program knows. */
function summaryIn(bytes: Uint8Array): SummaryFile | null {
  // The schema says so.
  return conformingJson(bytes, isSummary) as SummaryFile | null;
}
