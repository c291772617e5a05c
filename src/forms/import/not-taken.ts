import type { Unit } from '../../campaign/campaign.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import type { SourceText } from '../../diagnostics/source-text.ts';
import { importError } from './findings.ts';
import type { NotTakenReason } from './not-taken-words.ts';

/** What is not taken. */
export interface NotTakenFile {
  readonly kind: 'not-taken';
  /** `null` where it is a form of another campaign. */
  readonly reason: NotTakenReason | null;
  readonly finding: Finding;
  /** Whether it may only go with a submission: of another kind than these are. */
  readonly isOtherKind: boolean;
  /** The unit that it is of, as far as is known. */
  readonly unit: Unit | null;
}

const otherKinds: ReadonlySet<NotTakenReason> = new Set<NotTakenReason>([
  'docx',
  'pdf',
  'picture',
  'archive',
  'mail',
  'html',
  'other-file',
  'other-spreadsheet',
  'other-workbook',
  'other-json',
]);

/** What is said of a file that is not taken. */
export function notTaken(
  source: SourceText,
  reason: NotTakenReason,
  unit: Unit | null,
  detail: string | null = null,
): NotTakenFile {
  const finding = importError('import-not-taken', source.whole, { reason, unit: unit?.name ?? null, detail });
  return { kind: 'not-taken', reason, finding, unit, isOtherKind: otherKinds.has(reason) };
}

/** What is said of a form, or a submission, of another campaign, or of a unit that there is not. */
export function ofOtherCampaign(
  source: SourceText,
  what: 'host' | 'title' | 'year' | 'unit',
  form: string,
  campaign: string | null,
  unit: Unit | null,
): NotTakenFile {
  const finding = importError('import-other-campaign', source.whole, { what, form, campaign });
  return { kind: 'not-taken', reason: null, finding, unit, isOtherKind: false };
}
