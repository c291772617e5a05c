import type { DocumentOfKind } from '../../../campaign/documents.ts';
import { letterheadOf } from '../../../letterheads/letterheads.ts';
import { decisionNumberOnPaper } from '../../../vietnamese/normal-forms.ts';

/** A decision's number and symbol as paper has them, two digits at least (F09): "05/QĐ-UBND", whoever typed "5". */
export function fullDecisionNumber(
  number: string,
  { letterhead, symbol }: Pick<DocumentOfKind, 'letterhead' | 'symbol'>,
): string {
  const bare = decisionNumberOnPaper(number);
  return /^\d+$/.test(bare) ? `${bare}${letterheadOf(letterhead).number.joint}${symbol}` : bare;
}
