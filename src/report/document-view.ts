import type { Campaign } from '../campaign/campaign.ts';
import { defaultLetterhead, letterheadOf } from '../letterheads/letterheads.ts';
import { blankDate, longDate } from '../vietnamese/dates.ts';
import { letterheadTemplate } from './templates.ts';

/**
 * What stands at the head and foot of any document: its number, date, signature, recipients.
 * @param name what kind of document it is, as a sentence names it: "Báo cáo"
 */
export function documentView({ file }: Campaign, name: string) {
  const { document, host, year } = file;
  const number = document.number === undefined ? '        ' : String(document.number).padStart(2, '0');
  const date = document.date === undefined ? blankDate(year) : longDate(document.date);
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
    signatureLines: document.signature.lines,
    signer: document.signature.name,
    recipients: [...document.recipients.map((one) => `- ${one}${end}`), `- ${archive}${document.archive}.`],
    note: document.note ?? null,
    // No-break spaces: a line is never broken in the room left for the number.
    annexReference: `(Kèm theo ${name} số ${withSymbol(document.number === undefined ? '\u00a0'.repeat(6) : number)} ${date} của ${host.name})`,
  };
}
