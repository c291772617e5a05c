import type { Campaign } from '../campaign/campaign.ts';
import { blankDate, longDate } from '../vietnamese/dates.ts';

/**
 * What stands at the head and foot of any document: its number, date, signature, recipients.
 * @param name what kind of document it is, as a sentence names it: "Báo cáo"
 */
export function documentView({ file }: Campaign, name: string) {
  const { document, host, year } = file;
  const number = document.number === undefined ? '        ' : String(document.number).padStart(2, '0');
  const date = document.date === undefined ? blankDate(year) : longDate(document.date);
  return {
    superior: document.superior ?? [],
    issuer: document.issuer,
    // NĐ 30, F09: two digits at least, "/" before the symbol; blank until a number is given.
    number: `Số: ${number}/${document.symbol}`,
    placeAndDate: `${document.place}, ${date}`,
    mark: document.mark ?? null,
    letterhead: `letterhead/${document.letterhead ?? 'nghi-dinh-30'}`,
    signatureLines: document.signature.lines,
    signer: document.signature.name,
    recipients: [...document.recipients.map((one) => `- ${one};`), `- Lưu: ${document.archive}.`],
    note: document.note ?? null,
    // No-break spaces: a line is never broken in the room left for the number.
    annexReference: `(Kèm theo ${name} số ${document.number === undefined ? '\u00a0'.repeat(6) : number}/${document.symbol} ${date} của ${host.name})`,
  };
}
