import type { Campaign } from '../campaign/campaign.ts';
import type { DocumentOfKind } from '../campaign/documents.ts';
import { lastMonthOf } from '../campaign/period.ts';
import { defaultLetterhead, letterheadOf } from '../letterheads/letterheads.ts';
import { blankDate, longDate } from '../vietnamese/dates.ts';
import { endsSentence } from '../vietnamese/end-marks.ts';
import { letterheadTemplate } from './templates.ts';

/**
 * What stands at the head and foot of a document of any kind: its number, date, signature, recipients.
 * @param name what a sentence calls it: "Báo cáo"
 */
export function documentView({ file }: Campaign, name: string, document: DocumentOfKind) {
  const { host, year, period } = file;
  // What ends in the next year is reported on in the next year.
  const yearOfEnd = lastMonthOf(period) > 12 ? year + 1 : year;
  const number = document.number === undefined ? '        ' : String(document.number).padStart(2, '0');
  const date = document.date === undefined ? blankDate(yearOfEnd) : longDate(document.date);
  const id = document.letterhead ?? defaultLetterhead;
  const letterhead = letterheadOf(id);
  const withSymbol = (given: string) => `${given}${letterhead.number.joint}${document.symbol}`;
  const { end, archive } = letterhead.recipients;
  return {
    superior: document.superior ?? [],
    issuer: document.issuer,
    issuerRule: letterhead.issuerRule,
    divider: letterhead.divider,
    nation: letterhead.nation,
    motto: letterhead.motto,
    // F09: two digits at least; blank until a number is given.
    number: `${letterhead.number.label}${withSymbol(number)}`,
    placeAndDate: `${document.place}, ${date}`,
    mark: document.mark ?? null,
    letterhead: letterheadTemplate(id),
    onBehalf: letterhead.onBehalf,
    signatureLines: document.signature.lines,
    signer: document.signature.name,
    recipients: [
      ...document.recipients.map((one) => `- ${one}${end}`),
      `- ${archive}${document.archive}${endsSentence(document.archive) ? '' : '.'}`,
    ],
    note: document.note ?? null,
    // No-break spaces: a line is never broken in the room left for the number.
    annexReference: `(Kèm theo ${name} số ${withSymbol(document.number === undefined ? '\u00a0'.repeat(6) : number)} ${date} của ${host.name})`,
  };
}
