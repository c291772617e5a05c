import type { DocumentOfKind } from '../../../campaign/documents.ts';
import type { DocumentKind } from '../../../intake/document-kinds.ts';
import { defaultLetterhead } from '../../../letterheads/letterheads.ts';
import { matchKey } from '../../../vietnamese/normal-forms.ts';

/** How a ground begins that says by itself what it is. */
const saidInFull = /^(?:căn cứ|theo|xét|thực hiện|trên cơ sở)(?=\s)/iu;
/** How the last one begins: who proposed it. */
const proposal = /^(?:theo đề nghị|xét|theo tờ trình)(?=\s)/iu;
/** Who proposed it is written in by hand where review.yaml does not say. */
const openProposal = `Theo đề nghị của ${'…'.repeat(16)}`;

/**
 * The grounds of a decision: the law of its day, as the kind of document has it, then those that review.yaml has, and who
 * proposed it.
 * @param date of the decision, "2023-12-11"
 */
export function basesOf(
  { bases = [] }: Pick<DocumentKind, 'bases'>,
  { basis = [], letterhead = defaultLetterhead }: Pick<DocumentOfKind, 'basis' | 'letterhead'>,
  host: string,
  date: string,
): string[] {
  const law = bases.filter(
    ({ from = '', until = '9999', hosts, letterhead: only = letterhead }) =>
      from <= date && date <= until && only === letterhead && (hosts === undefined || isOneOf(host, hosts)),
  );
  const all = [...law.map(({ text }) => text), ...basis].map((text) =>
    saidInFull.test(text) ? text : `Căn cứ ${text}`,
  );
  return all.some((text) => proposal.test(text)) ? all : [...all, openProposal];
}

/** Whether a host's name begins in one of some ways. */
function isOneOf(host: string, beginnings: readonly string[]): boolean {
  return beginnings.some((beginning) => `${matchKey(host)} `.startsWith(`${matchKey(beginning)} `));
}
