import type { Misreading } from '../vietnamese/misreadings.ts';
import { comparePlaces, type Place } from './source-text.ts';

/** What kind of thing an id names. */
export type ReferenceTarget =
  | 'unit'
  | 'unit-kind'
  | 'cluster'
  | 'programme'
  | 'scale'
  | 'level'
  | 'criterion'
  | 'indicator'
  | 'award-form'
  | 'authority'
  | 'template'
  | 'chart'
  | 'rule';

/** The problems of YAML syntax that are told apart. */
export type YamlProblem =
  | 'alias'
  | 'anchor-or-tag'
  | 'bad-character'
  | 'bad-escape'
  | 'bad-indent'
  | 'block-in-line'
  | 'directive'
  | 'duplicate-key'
  | 'key-not-text'
  | 'key-too-long'
  | 'missing-colon'
  | 'missing-dash'
  | 'missing-space'
  | 'reserved-key'
  | 'several-documents'
  | 'tab-indent'
  | 'too-deep'
  | 'too-large'
  | 'unclosed-bracket'
  | 'unclosed-quote'
  | 'unexpected'
  | 'unresolved-tag';

/** The ways in which a value misses its schema. */
type SchemaProblem =
  | {
      readonly problem: 'type';
      readonly expected: readonly string[];
      readonly found: string;
      /** Where a number is meant: those that the text may stand for. */
      readonly readings: readonly string[];
    }
  | {
      readonly problem: 'choice';
      readonly choices: readonly string[];
      /** What each choice is called in Vietnamese. */
      readonly terms: readonly (string | null)[];
      readonly suggestion: string | null;
    }
  | { readonly problem: 'id'; readonly suggestion: string | null }
  | { readonly problem: 'date' }
  | { readonly problem: 'blank' }
  | { readonly problem: 'pattern'; readonly example: string | null }
  | { readonly problem: 'minimum' | 'maximum'; readonly limit: number }
  | { readonly problem: 'too-few' | 'too-many'; readonly limit: number }
  | { readonly problem: 'other'; readonly detail: string };

/** What happened, or is to happen, on a date. */
export type DateName =
  | 'submitted'
  | 'deadline'
  | 'conference'
  | 'report'
  | 'commitment'
  | 'cooperation'
  | 'award-decision'
  | 'rating-decision';

/** The arguments of each code of finding. The codes are stable: scripts and suppressions rely on them. */
export type FindingArguments = {
  readonly [Problem in YamlProblem as `yaml-${Problem}`]: { readonly detail: string };
} & {
  readonly [Target in ReferenceTarget as `unknown-${Target}`]: {
    readonly id: string;
    readonly suggestion: string | null;
    readonly known: readonly string[];
    /** Where it is not certain what was meant: what may be, and its name. */
    readonly choices?: readonly { readonly id: string; readonly name: string | null }[];
  };
} & {
  'file-unreadable': { readonly reason: string };
  'file-empty': Record<never, never>;
  'file-not-utf8': { readonly offset: number };
  'file-not-regular': {
    readonly kind: 'folder' | 'pipe' | 'device' | 'socket' | 'dangling-link' | 'link-loop';
  };
  'file-outside': Record<never, never>;
  'file-not-read': {
    readonly kind: 'format' | 'folder' | 'outside' | 'host-name';
    /** The unit that the file seems to be of, by its name; and whether a submission of it was read. */
    readonly unit: string | null;
    readonly id: string | null;
    readonly isReceived: boolean;
    /** How many files there are in a folder: 1000 stands for any more. */
    readonly files: number;
  };
  /** The name of the other file, as it is on disk. */
  'file-name-alike': { readonly name: string };
  'file-too-large': { readonly size: number; readonly limit: number };
  'file-other-format': {
    readonly format: 'word' | 'excel' | 'office' | 'pdf' | 'zip' | 'rtf' | 'image';
  };
  'file-windows-1258': { readonly text: string };
  'file-tcvn3': { readonly text: string };
  'file-vni': { readonly text: string };
  'text-misread': {
    readonly encoding: Misreading;
    readonly times: number;
    readonly found: string;
    readonly restored: string;
    readonly isExact: boolean;
    /** At how many places; above one, the finding is of the whole file. */
    readonly places: number;
  };
  'text-letters-lost': { readonly found: string; readonly mark: '?' | '\ufffd'; readonly places: number };
  'merge-conflict': { readonly marker: string };
  'file-utf16-without-mark': Record<never, never>;
  'control-character': { readonly codePoint: string };
  'invisible-character': {
    readonly codePoint: string;
    /** What the words around it may be meant to be, where taking it out could join two of them. */
    readonly choices: readonly string[];
  };
  'smart-punctuation': { readonly found: string; readonly wanted: string };
  'decimal-comma': {
    readonly found: string;
    readonly wanted: string | null;
    /** Every number that it may stand for. */
    readonly readings: readonly string[];
  };
  'text-torn': {
    readonly within: 'brackets' | 'braces';
    readonly key: string;
    /** The text as a whole. */
    readonly joined: string;
    /** What is to be typed instead. */
    readonly lines: readonly string[];
  };
  'number-notation': { readonly text: string };
  'unknown-key': {
    readonly key: string;
    readonly suggestion: string | null;
    readonly known: readonly string[];
  };
  'missing-key': { readonly key: string; readonly title: string | null };
  'invalid-value': { readonly title: string | null } & SchemaProblem;
  'duplicate-id': { readonly id: string };
  'submission-duplicate': {
    readonly unit: string;
    /** The unit's other file, and whether the two have one text. */
    readonly other: string;
    readonly isSame: boolean;
  };
  'submission-missing': {
    readonly unit: string;
    readonly id: string;
    readonly deadline: string;
    /** A file that seems to be of the unit and was not read. */
    readonly unread: string | null;
  };
  'wrong-year': { readonly found: number; readonly expected: number };
  'rating-missing': { readonly unit: string; readonly programme: string };
  'rating-empty': Record<never, never>;
  'rating-not-due': { readonly programme: string };
  'rating-contradiction':
    | {
        readonly between: 'level-score';
        readonly level: string;
        readonly byScore: string;
        readonly score: string;
      }
    | { readonly between: 'score-points'; readonly score: string; readonly sum: string }
    | { readonly between: 'not-applicable' };
  'score-out-of-range': { readonly score: string; readonly minimum: string; readonly maximum: string };
  'score-without-bands': { readonly scale: string };
  'points-out-of-range': { readonly criterion: string; readonly points: string; readonly maximum: string };
  'points-incomplete': { readonly missing: readonly string[] };
  'points-without-criteria': { readonly scale: string };
  'indicator-missing': { readonly unit: string; readonly indicator: string };
  'indicator-empty': { readonly indicator: string };
  'indicator-not-due': { readonly indicator: string };
  'indicator-contradiction': { readonly indicator: string };
  'indicator-out-of-bounds': {
    readonly indicator: string;
    readonly value: string;
    readonly minimum: string | null;
    readonly maximum: string | null;
  };
  'percentage-over-100': { readonly indicator: string; readonly value: string };
  'indicator-not-whole': {
    readonly indicator: string;
    /** As typed. */
    readonly value: string;
    /** The whole number that it is read as, where it is one. */
    readonly read: string | null;
    /** What it is where the point stands between thousands, as it may. */
    readonly thousands: string | null;
  };
  'number-ambiguous': {
    /** The indicator that it is a figure of. */
    readonly indicator: string | null;
    readonly typed: string;
    /** Whether the point may stand between thousands, or one may have been forgotten. */
    readonly slip: 'thousands' | 'point';
    /** The number that it is read as, and how to type that so that nobody doubts it. */
    readonly read: string;
    readonly asRead: string;
    /** The other number that may have been meant, and whether figures of its kind are of that size. */
    readonly meant: string;
    readonly isLikely: boolean;
  };
  'indicator-computed': { readonly indicator: string };
  'indicator-host-figure': { readonly indicator: string };
  'award-recipient-kind': {
    readonly form: string;
    readonly admits: 'collective' | 'individual';
    readonly name: string;
  };
  'award-duplicate': { readonly name: string };
  'award-same-name': { readonly name: string; readonly form: string };
  'cluster-empty': { readonly cluster: string };
  'cluster-member-repeated': { readonly unit: string };
  'cluster-rule-incomplete': { readonly missing: readonly string[] };
  'scale-bands': {
    readonly problem:
      | 'gap'
      | 'overlap'
      | 'empty'
      | 'incomplete'
      | 'no-maximum'
      | 'above-maximum'
      | 'below-maximum';
    readonly level: string;
    readonly other: string | null;
    readonly from: string | null;
    readonly to: string | null;
  };
  'scale-criteria-total': { readonly sum: string; readonly maximum: string };
  'indicator-ratio': { readonly problem: 'missing' | 'superfluous' | 'itself' | 'nested' };
  'unit-parent-cycle': { readonly unit: string };
  'commitment-signer-not-due': { readonly unit: string };
  'listed-twice': {
    /** The key of the list: "due". */
    readonly list: string;
    readonly name: string;
  };
  'percentage-summed': { readonly indicator: string };
  'figure-far-from-last-year': {
    readonly indicator: string;
    readonly actual: string;
    readonly previous: string;
  };
  'figure-far-from-other-units': {
    readonly indicator: string;
    readonly actual: string;
    readonly median: string;
    readonly units: number;
  };
  'target-missing': { readonly indicator: string; readonly units: number };
  'total-not-sum': {
    readonly indicator: string;
    readonly total: string;
    readonly sum: string;
    readonly parts: readonly string[];
  };
  'award-kind-doubtful': { readonly name: string; readonly seems: 'collective' | 'individual' };
  'award-of-other-unit': { readonly name: string; readonly unit: string; readonly submitter: string };
  'date-implausible': { readonly name: DateName; readonly date: string } & (
    | { readonly problem: 'year'; readonly year: number; readonly meant: readonly string[] }
    | { readonly problem: 'future'; readonly today: string }
  );
  'date-order': {
    readonly name: DateName | 'earlier-revision';
    readonly date: string;
    /** What it has to precede, and does not. */
    readonly end: DateName | 'later-revision';
    readonly endDate: string;
  };
  'decision-outside-year': {
    readonly number: string;
    readonly date: string;
    readonly year: number;
    /** What was probably meant. */
    readonly meant: readonly string[];
  };
  'decision-number-reused': { readonly number: string; readonly differs: 'date' | 'form' };
  'appraisal-without-reason': { readonly self: string; readonly final: string };
  'low-rating-unexplained': { readonly programme: string; readonly level: string };
  'text-from-form': { readonly text: string };
  'text-copied': { readonly unit: string };
  'name-in-capitals': { readonly name: string; readonly suggestion: string | null };
  'name-without-tones': { readonly name: string };
  'tone-spelling': { readonly found: string; readonly expected: string };
  'rule-essential': { readonly rule: string };
  'suppression-unused': { readonly rule: string };
  'suppression-without-reason': { readonly rule: string };
  'suppression-not-allowed': { readonly rule: string };
  'template-syntax': { readonly detail: string };
  'template-field': { readonly field: string };
  'template-not-text': Record<never, never>;
  'template-helper': { readonly helper: string };
  'template-unescaped': Record<never, never>;
  'template-recursion': Record<never, never>;
  'template-outside': Record<never, never>;
  'template-too-large': { readonly exceeded: 'steps' | 'characters' | 'seconds' | 'bars' };
  'template-too-deep': Record<never, never>;
  'template-failed': { readonly detail: string };
  'template-element': { readonly element: string; readonly where: 'document' | 'sentence' };
  'template-loose-text': { readonly text: string };
  'font-unreadable': { readonly path: string; readonly reason: string };
  'font-outside': { readonly path: string };
  'font-unusable': { readonly path: string };
  'character-not-in-font': { readonly character: string; readonly codePoint: string };
};

export type FindingCode = keyof FindingArguments;
export type Severity = 'error' | 'warning';

/** A second place that helps to understand a finding, such as where something was first given. */
export interface RelatedPlace {
  readonly place: Place;
  readonly role: 'first-given-here' | 'last-year' | 'looks-alike' | 'other-date' | 'self-rating';
}

/** A stretch of a file's text to be replaced; offsets as in `Place`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The parts of a finding that a check states; how severe it is may be for others to say. */
export interface Observation<Code extends FindingCode> {
  readonly place: Place;
  readonly args: FindingArguments[Code];
  readonly related?: readonly RelatedPlace[];
  /** The edit of the place's file that certainly mends it, where there is one. */
  readonly fix?: TextEdit | null;
}

interface FindingOf<Code extends FindingCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly place: Place;
  readonly args: FindingArguments[Code];
  readonly related: readonly RelatedPlace[];
  readonly fix: TextEdit | null;
}

/** Something wrong, or doubtful, at a place in a file; as data, without words. */
export type Finding = { [Code in FindingCode]: FindingOf<Code> }[FindingCode];

export function findingOf<Code extends FindingCode>(
  code: Code,
  severity: Severity,
  { place, args, related = [], fix = null }: Observation<Code>,
): Finding {
  // The union of all codes is what `Code` ranges over, so this is one of its members.
  return { code, severity, place, args, related, fix } as unknown as Finding;
}

export function error<Code extends FindingCode>(
  code: Code,
  place: Place,
  args: FindingArguments[Code],
  fix: TextEdit | null = null,
): Finding {
  return findingOf(code, 'error', { place, args, fix });
}

export function warning<Code extends FindingCode>(
  code: Code,
  place: Place,
  args: FindingArguments[Code],
  fix: TextEdit | null = null,
): Finding {
  return findingOf(code, 'warning', { place, args, fix });
}

/** The stable order of findings: by file, then place, then code. */
export function sortedFindings(findings: Iterable<Finding>): Finding[] {
  return [...findings].sort(
    (a, b) => comparePlaces(a.place, b.place) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}

/** The same findings with every warning made an error (`--strict`). */
export function withWarningsAsErrors(findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => ({ ...finding, severity: 'error' }));
}
