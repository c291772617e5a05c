import { type DraftCampaign, isToSendRollup, type Unit } from '../../campaign/campaign.ts';
import { indexOf } from '../../campaign/declared.ts';
import { meantBy } from '../../campaign/meant-by-name.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import { SourceText } from '../../diagnostics/source-text.ts';
import { closest } from '../../diagnostics/suggestion.ts';
import { decode } from '../../intake/bytes.ts';
import { intakeOf } from '../../intake/intake-file.ts';
import { isRollup } from '../../intake/rollup-mark.ts';
import { isSealed } from '../../intake/rollup-seal.ts';
import { visitNodes } from '../../intake/values.ts';
import { parseYaml } from '../../intake/yaml-text.ts';
import { matchKey } from '../../vietnamese/normal-forms.ts';
import { type Form, formOf } from '../form.ts';
import { type FormChange, formChanges } from '../form-changes.ts';
import { submissionText } from '../submission-text.ts';
import { type Asked, askedIn, versionOf } from '../version.ts';
import { versionInText } from '../version-line.ts';
import { kindOfFile } from '../workbook/file-kind.ts';
import type { FormProblem } from '../xlsx/filled-form.ts';
import { importWarning } from './findings.ts';
import { type NotTakenFile, notTaken, ofOtherCampaign } from './not-taken.ts';
import { isUnseen, problemNotes } from './noted-problems.ts';
import { type FilledIn, receivedFile } from './received-file.ts';
import { digestOf, receivedMark } from './received-mark.ts';
import { submissionValues } from './submission-values.ts';
import { withRevision } from './with-revision.ts';

/** A submission that came in, not yet among the campaign's. */
export interface Incoming {
  readonly kind: 'incoming';
  readonly unit: Unit;
  /** "2023-11-28"; `null` where it does not say. */
  readonly submitted: string | null;
  /** As it says itself, from 1. */
  readonly revision: number;
  readonly digest: string;
  /** What it says, to be compared; `null` where it is no YAML. */
  readonly values: string | null;
  /** What is to be written of it as some revision; `null` where that can't be put in. */
  readonly bytesAs: (revision: number) => Uint8Array | null;
  /** How the name ends that it is written under: with its format. */
  readonly ending: '.yaml' | '.pdf';
  /** Whether it may not be edited: a roll-up. */
  readonly isSealed: boolean;
  /** What is wrong with cells that show in what is written; of others it keeps notes. */
  readonly problems: readonly FormProblem[];
  /** What is to be said of it, though it is taken. */
  readonly warnings: readonly Finding[];
}

/** A file that came in. */
export interface AttachedFile {
  /** How people are shown it. */
  readonly source: SourceText;
  /** From the folder that was named. */
  readonly named: string;
  readonly bytes: Uint8Array;
}

/** What files that came in are to a campaign. @param unitNamed which unit a file is of by its name, or its folder's */
export function incomingOf(
  file: AttachedFile,
  campaign: DraftCampaign,
  unitNamed: (path: string) => Unit | null,
): Incoming | NotTakenFile {
  const { source, named, bytes } = file;
  const guess = () => unitNamed(named);
  const sent = rollupSent(file, campaign, guess);
  if (sent !== null) return sent;
  const received = receivedFile(bytes, nameOf(named));
  if (received.kind === 'refused') return notTaken(source, received.reason, guess(), received.detail);
  if (received.kind === 'answers') return filledIn(received, file, campaign, guess);
  return yamlSubmission(source, bytes, campaign, guess);
}

/**
 * A roll-up, or a PDF of who sends roll-ups, which may carry the data of one: it is taken byte for byte, since nothing in it may be
 * edited. `null` for what is neither.
 */
function rollupSent(
  { source, bytes }: AttachedFile,
  campaign: DraftCampaign,
  guess: () => Unit | null,
): Incoming | NotTakenFile | null {
  const isPdf = kindOfFile(bytes) === 'pdf';
  if (!isPdf && !isRollup(bytes)) return null;
  const text = isPdf ? null : textOf(bytes);
  const { unit: id, year, submitted = null, revision = 1 } = headOfText(text ?? '');
  const unit = id === undefined ? guess() : (campaign.units.get(id)?.value ?? null);
  if (isPdf && (unit === null || !isToSendRollup(campaign, unit))) return null;
  if (text !== null && !isSealed(text)) return notTaken(source, 'rollup-changed', unit ?? guess());
  if (unit === null)
    return ofOtherCampaign(source, 'unit', id ?? '', closest(id ?? '', campaign.units.keys()), guess());
  const expected = campaign.root.value.year;
  if (year !== undefined && year !== expected)
    return ofOtherCampaign(source, 'year', String(year), String(expected), unit);
  return {
    kind: 'incoming',
    unit,
    submitted,
    revision,
    digest: digestOf(bytes),
    values: text === null ? null : submissionValues(text),
    ending: isPdf ? '.pdf' : '.yaml',
    bytesAs: (wanted) => (wanted === revision ? bytes : null),
    isSealed: true,
    problems: [],
    warnings: [],
  };
}

/** What a roll-up's text says of itself. */
function headOfText(text: string) {
  const { root } = parseYaml(new SourceText('', text));
  const at = (key: string) => {
    const node = root?.kind === 'map' ? root.entries.get(key)?.value : undefined;
    return node?.kind === 'scalar' ? node.data : undefined;
  };
  const [unit, year, submitted, revision] = ['unit', 'year', 'submitted', 'revision'].map(at);
  return {
    ...(typeof unit === 'string' ? { unit } : {}),
    ...(typeof year === 'number' ? { year } : {}),
    ...(typeof submitted === 'string' ? { submitted } : {}),
    ...(typeof revision === 'number' ? { revision } : {}),
  };
}

/** The name of a file without its folders. */
const nameOf = (named: string) => named.replace(/^.*\//, '');

/** A form that was filled in. @param guess the unit that its name is of */
function filledIn(
  form: FilledIn,
  { source, named, bytes }: AttachedFile,
  campaign: DraftCampaign,
  guess: () => Unit | null,
): Incoming | NotTakenFile {
  const { answers } = form;
  const unit = unitOfForm(form, source, campaign, guess);
  if ('reason' in unit) return unit;
  if (form.isBlank) return notTaken(source, 'blank', unit);
  const other = unitNamedInstead(form.unitLine, unit, campaign);
  if (other !== null) return { ...notTaken(source, 'other-unit-named', unit, other.name), unit: null };
  const now = formOf(campaign, unit, new Map());
  if (now === null) throw new Error('The campaign has a year.');
  const digest = digestOf(bytes);
  const notes = problemNotes(form.problems);
  const textAs = (revision: number) =>
    `${submissionText(now, answers, { revision, workbook: form.isWorkbook ? nameOf(named) : null })}\n${notes}${receivedMark(digest)}\n`;
  const first = textAs(1);
  const { root } = intakeOf(namesOf(source), 'submission', utf8(first));
  const warnings = [
    ...oldFormWarnings(answers.version, form.asked, now, source),
    ...ignoredWarnings(form, source),
  ];
  return {
    kind: 'incoming',
    unit,
    submitted: root?.value.submitted ?? null,
    revision: 1,
    digest,
    values: submissionValues(first),
    ending: '.yaml',
    bytesAs: (revision) => utf8(textAs(revision)),
    isSealed: false,
    problems: form.problems.filter((problem) => !isUnseen(problem)),
    warnings,
  };
}

/** The unit of this campaign that a form was made for; or why it is not taken. */
function unitOfForm(
  form: FilledIn,
  source: SourceText,
  campaign: DraftCampaign,
  guess: () => Unit | null,
): Unit | NotTakenFile {
  const { answers } = form;
  const { host, title = '', year } = campaign.root.value;
  const hostName = host?.name ?? '';
  if (matchKey(form.host) !== matchKey(hostName))
    return ofOtherCampaign(source, 'host', form.host, hostName, null);
  const unit = campaign.units.get(answers.unit)?.value;
  if (answers.year !== year) {
    return ofOtherCampaign(source, 'year', String(answers.year), String(year), unit ?? guess());
  }
  if (matchKey(form.title) !== matchKey(title))
    return ofOtherCampaign(source, 'title', form.title, title, null);
  if (unit !== undefined) return unit;
  const suggestion = closest(answers.unit, campaign.units.keys());
  return ofOtherCampaign(source, 'unit', answers.unit, suggestion, guess());
}

/** The unit that the line of the unit names in the place of the form's: somebody has filled in another's form. */
function unitNamedInstead(line: string | null, unit: Unit, { units }: DraftCampaign): Unit | null {
  if (line === null || matchKey(line).includes(matchKey(unit.name))) return null;
  const name = matchKey(line.slice(line.indexOf(':') + 1));
  for (const { value } of units.values()) if (matchKey(value.name) === name) return value;
  return null;
}

function oldFormWarnings(version: string, asked: Asked | null, now: Form, { whole }: SourceText): Finding[] {
  if (version === versionOf(now)) return [];
  const all = asked === null ? [] : formChanges(asked, askedIn(now));
  const namesOf = (wanted: FormChange['change']) =>
    all.flatMap(({ change, names }) => (change === wanted ? names : []));
  const args = { added: namesOf('added'), removed: namesOf('removed'), changed: namesOf('changed') };
  return [importWarning('import-old-form', whole, args)];
}

function ignoredWarnings({ ignored }: FilledIn, { whole }: SourceText): Finding[] {
  const parts = [...new Set(ignored)];
  return parts.length === 0 ? [] : [importWarning('import-parts-ignored', whole, { parts })];
}

/** A submission that is YAML already: its text and comments stay, whatever is wrong with it. */
function yamlSubmission(
  source: SourceText,
  bytes: Uint8Array,
  campaign: DraftCampaign,
  guess: () => Unit | null,
): Incoming | NotTakenFile {
  const { root } = intakeOf(namesOf(source), 'submission', bytes);
  const text = textOf(bytes);
  const { unit: known, year, submitted = null, revision = 1 } = root?.value ?? {};
  const id = known ?? typedUnit(text ?? '');
  const unit = id === undefined ? guess() : unitMeant(id, campaign);
  if (unit === null) {
    if (id !== undefined) {
      return ofOtherCampaign(source, 'unit', id, closest(id, campaign.units.keys()), guess());
    }
    const isSubmission = root === null || recordKeys.some((key) => key in root.value);
    return notTaken(source, isSubmission ? 'no-unit' : 'other-yaml', null);
  }
  const expected = campaign.root.value.year;
  if (year !== undefined && year !== expected) {
    return ofOtherCampaign(source, 'year', String(year), String(expected), unit);
  }
  if (root !== null && isBlank(text ?? '')) return notTaken(source, 'blank', unit);
  const digest = digestOf(bytes);
  return {
    kind: 'incoming',
    unit,
    submitted,
    revision,
    digest,
    values: text === null ? null : submissionValues(text),
    ending: '.yaml',
    isSealed: false,
    bytesAs: (wanted) => {
      // What is no YAML says of no revision.
      if (root === null || text === null || wanted === revision) return withMark(bytes, text, digest);
      const edited = withRevision(text, wanted);
      return edited === null ? null : utf8(marked(edited, digest));
    },
    problems: [],
    warnings: warningsOfText(text ?? '', unit, campaign, source),
  };
}

/** The version that a form in YAML says, where the campaign asks something else by now. */
function warningsOfText(text: string, unit: Unit, campaign: DraftCampaign, source: SourceText): Finding[] {
  const version = versionInText(text);
  const now = formOf(campaign, unit, new Map());
  return version === null || now === null ? [] : oldFormWarnings(version, null, now, source);
}

/** What stands for the unit where it is no id, or in what is no YAML. */
function typedUnit(text: string): string | undefined {
  const { root } = parseYaml(new SourceText('', text));
  if (root?.kind !== 'map') return /^unit: *["']?([a-z0-9-]{1,64})\b/m.exec(text)?.[1];
  const typed = root.entries.get('unit')?.value;
  return typed?.kind === 'scalar' && typeof typed.data === 'string' ? typed.data : undefined;
}

const recordKeys = ['ratings', 'indicators', 'narrative', 'awards'] as const;

/** The unit of an id; or of what was typed in its place, where that can be but one. */
function unitMeant(id: string, campaign: DraftCampaign): Unit | null {
  const known = campaign.units.get(id)?.value;
  if (known !== undefined) return known;
  const { likely } = meantBy(id, indexOf(campaign, 'unit'));
  return likely.length === 1 ? (campaign.units.get(likely[0] ?? '')?.value ?? null) : null;
}

/** Whether nothing is filled in: what a form is sent with aside. */
function isBlank(text: string): boolean {
  const { root } = parseYaml(new SourceText('', text));
  let isFilledIn = false;
  if (root !== null) {
    visitNodes(root, (node, path) => {
      const isGiven = path.length === 1 && (path[0] === 'unit' || path[0] === 'year');
      const isOfLastYear = path[0] === 'indicators' && path[2] === 'previous';
      if (node.kind === 'scalar' && node.data !== null && !isGiven && !isOfLastYear) isFilledIn = true;
    });
  }
  return !isFilledIn;
}

/** The text of a file; `null` where it can't be read as text. */
function textOf(bytes: Uint8Array): string | null {
  const { source, isUsable } = decode('', bytes);
  return isUsable || source.text !== '' ? source.text : null;
}

/** The bytes as they are, with the mark behind them; without, where they are of no encoding that it can be put in. */
function withMark(bytes: Uint8Array, text: string | null, digest: string): Uint8Array {
  if (text === null) return bytes;
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return utf8(marked(text, digest));
  const end = utf8(marked(text, digest).slice(text.length));
  const whole = new Uint8Array(bytes.length + end.length);
  whole.set(bytes);
  whole.set(end, bytes.length);
  return whole;
}

function marked(text: string, digest: string): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return `${text}${text.endsWith('\n') ? '' : lineEnd}${receivedMark(digest)}${lineEnd}`;
}

const utf8 = (text: string) => new TextEncoder().encode(text);

const namesOf = ({ path }: SourceText) => ({ path, realPath: path, shownPath: path });
