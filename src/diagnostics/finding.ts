import type { ArgumentsOf, Definitions } from './definition.ts';
import { comparePlaces, type Place } from './source-text.ts';

/** How severe a finding is: an error lets no report be written, a warning does. */
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
export interface Observation<Arguments extends object> {
  readonly place: Place;
  readonly args: Arguments;
  readonly related?: readonly RelatedPlace[];
  /** The edit of the place's file that certainly fixes it, where there is one. */
  readonly fix?: TextEdit | null;
}

/** A finding of a known code. */
interface FindingOf<Code extends string, Arguments extends object> extends Required<Observation<Arguments>> {
  readonly code: Code;
  readonly severity: Severity;
}

/** Something wrong, or doubtful, at a place in a file; as data, without words. */
export type Finding = FindingOf<string, object>;

/** The findings of some definitions, distinguished by their codes. */
export type FindingAmong<Known extends Definitions> = {
  [Code in keyof Known & string]: FindingOf<Code, ArgumentsOf<Known[Code]>>;
}[keyof Known & string];

/** Makes findings of some definitions. */
export type FindingMaker<Known extends Definitions> = <Code extends keyof Known & string>(
  code: Code,
  place: Place,
  args: ArgumentsOf<Known[Code]>,
  fix?: TextEdit | null,
) => FindingOf<Code, ArgumentsOf<Known[Code]>>;

/** The finding of what was observed. */
export function findingOf<Code extends string, Arguments extends object>(
  code: Code,
  severity: Severity,
  { place, args, related = [], fix = null }: Observation<Arguments>,
): FindingOf<Code, Arguments> {
  return { code, severity, place, args, related, fix };
}

/** What makes the errors of some definitions. */
export function errorsOf<Known extends Definitions>(): FindingMaker<Known> {
  return (code, place, args, fix = null) => findingOf(code, 'error', { place, args, fix });
}

/** What makes the warnings of some definitions. */
export function warningsOf<Known extends Definitions>(): FindingMaker<Known> {
  return (code, place, args, fix = null) => findingOf(code, 'warning', { place, args, fix });
}

/** The stable order of findings: by file, then place, then code. */
export function sortedFindings<Kind extends Finding>(findings: Iterable<Kind>): Kind[] {
  return [...findings].sort(
    (a, b) => comparePlaces(a.place, b.place) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
}

/** Whether there is an error among some findings. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}

/** The same findings with every warning made an error (`--strict`). */
export function withWarningsAsErrors(findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => ({ ...finding, severity: 'error' }));
}

/**
 * A finding that ends a stage half-way, for those that work inside a library's callbacks and can't return one.
 * Whoever calls the stage catches it and reports the finding.
 */
export class FindingError extends Error {
  readonly finding: Finding;

  constructor(finding: Finding) {
    super(finding.code);
    this.finding = finding;
  }
}
