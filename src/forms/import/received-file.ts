import { most } from '../../limits.ts';
import { sheetMark } from '../../rendering/xlsx/hidden-sheet.ts';
import { type Answers, answerCount } from '../answers.ts';
import { readFormDraft } from '../html/draft.ts';
import type { Asked } from '../version.ts';
import { type FileKind, kindOfFile } from '../workbook/file-kind.ts';
import { readWorkbook } from '../workbook/read-workbook.ts';
import type { IgnoredKind, Workbook } from '../workbook/workbook.ts';
import { type RefusalReason, WorkbookRefusal } from '../workbook/workbook-refusal.ts';
import type { FormProblem } from '../xlsx/filled-form.ts';
import { textOf } from '../xlsx/form-identity.ts';
import { readFormWorkbook } from '../xlsx/read-form-workbook.ts';
import type { NotTakenReason } from './not-taken-words.ts';

/** What a file that came in is, known by what is in it and not by its name. */
export type ReceivedFile = FilledIn | { readonly kind: 'yaml' } | Refused;

/** A form that somebody filled in. */
export interface FilledIn {
  readonly kind: 'answers';
  readonly answers: Answers;
  readonly host: string;
  readonly title: string;
  /** What it asked when it was sent; `null` where it does not say. */
  readonly asked: Asked | null;
  readonly isBlank: boolean;
  /** The line that names the unit, as people see it; `null` where there is none. */
  readonly unitLine: string | null;
  /** Whether it is a workbook, whose answers have cells. */
  readonly isWorkbook: boolean;
  readonly problems: readonly FormProblem[];
  readonly ignored: readonly IgnoredKind[];
}

/** What is not taken, and why. */
export interface Refused {
  readonly kind: 'refused';
  readonly reason: NotTakenReason;
  readonly detail: string | null;
}

/** What some bytes are. @param name of the file, for those whose bytes leave it open */
export function receivedFile(bytes: Uint8Array, name: string): ReceivedFile {
  const kind = kindOfFile(bytes);
  if (kind === 'workbook') return receivedWorkbook(bytes);
  // Of what is cut off, nobody can see that it was a workbook.
  if (kind === 'zip' && /\.xls[xm]$/i.test(name)) return refused('broken');
  if (kind !== 'text' && kind !== 'unknown') return refused(reasonsByKind[kind]);
  // What is no text in any encoding is said as it is of all submissions.
  if (/\.ya?ml(?:\.txt)?$/i.test(name)) return { kind: 'yaml' };
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes.subarray(0, headLength)).trimStart();
  if (text.startsWith('{') && (/\.json$/i.test(name) || text.includes('"reviewForm"')))
    return receivedDraft(bytes);
  if (/^(?:received|return-path|delivered-to|mime-version|message-id):/im.test(text)) return refused('mail');
  const isSubmission =
    /^unit *:/m.test(text) && /^(?:year|ratings|indicators|narrative|awards) *:/m.test(text);
  return isSubmission ? { kind: 'yaml' } : refused('other-file');
}

/** So much of a text is looked at to see what it is. */
const headLength = 65_536;

const encodingOf = ([first, second]: Uint8Array) =>
  first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';

const refused = (reason: NotTakenReason, detail: string | null = null): Refused => ({
  kind: 'refused',
  reason,
  detail,
});

const reasonsByKind: Readonly<Record<Exclude<FileKind, 'workbook' | 'text' | 'unknown'>, NotTakenReason>> = {
  empty: 'empty',
  xlsb: 'old-excel',
  xls: 'old-excel',
  'encrypted-office': 'encrypted',
  docx: 'docx',
  doc: 'docx',
  pptx: 'other-file',
  ppt: 'other-file',
  ods: 'other-spreadsheet',
  odt: 'docx',
  odp: 'other-file',
  zip: 'archive',
  archive: 'archive',
  pdf: 'pdf',
  rtf: 'docx',
  picture: 'picture',
  html: 'html',
  xml: 'other-file',
  'compound-file': 'other-file',
};

const reasonsOfWorkbook: Readonly<Record<RefusalReason, NotTakenReason>> = {
  'not-zip': 'other-file',
  'other-zip': 'archive',
  'other-office-file': 'other-file',
  'old-format': 'old-excel',
  'binary-workbook': 'old-excel',
  encrypted: 'encrypted',
  broken: 'broken',
  'too-large': 'too-large',
  'too-many-cells': 'too-large',
};

function receivedWorkbook(bytes: Uint8Array): FilledIn | Refused {
  try {
    const workbook = readWorkbook(bytes);
    const reading = readFormWorkbook(workbook);
    if (reading.kind === 'no-form') return refused(isBoardSheet(workbook) ? 'board-sheet' : 'other-workbook');
    if (reading.kind === 'identity-lost') return refused('identity-lost');
    if (reading.kind === 'several-forms') return refused('several-forms', reading.units.join(', '));
    if (answerCount(reading.answers) > most.formAnswers) return refused('too-large');
    const ignored = workbook.ignored.map((one) => one.kind);
    return { ...reading, kind: 'answers', isWorkbook: true, ignored };
  } catch (reason) {
    if (reason instanceof WorkbookRefusal) return refused(reasonsOfWorkbook[reason.reason]);
    throw reason;
  }
}

/** Whether it is a document of ours that was sent to be filled in, and no unit's form. */
function isBoardSheet({ sheets }: Workbook): boolean {
  return sheets.some(({ cells: [first] }) => first !== undefined && textOf(first.value) === sheetMark);
}

function receivedDraft(bytes: Uint8Array): FilledIn | Refused {
  const read = readFormDraft(bytes);
  switch (read.kind) {
    case 'draft': {
      const { draft, answers } = read;
      const { host, title } = draft;
      const isBlank = answers.fields.size === 0 && answers.texts.size === 0 && answers.awards.length === 0;
      const ofForm = { answers, host, title, asked: null, isBlank };
      return { kind: 'answers', ...ofForm, isWorkbook: false, unitLine: null, problems: [], ignored: [] };
    }
    case 'of-later-program':
      return refused('later-program');
    case 'too-large':
      return refused('too-large');
    case 'not-json':
    case 'no-draft':
      return refused('other-json');
  }
}
