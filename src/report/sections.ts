import type { Programme } from '../campaign/campaign.ts';

/** Whether a programme has a section of its own in the report. */
export function isReportable(programme: Programme): boolean {
  return programme.reviewed !== false;
}
