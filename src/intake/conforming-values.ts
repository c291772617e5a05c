import { sortedFindings } from '../diagnostics/finding.ts';
import type { Place, SourceText } from '../diagnostics/source-text.ts';
import { cutTexts } from './cut-text.ts';
import { type DocumentKinds, programKinds } from './document-kinds.ts';
import { takeOffEndMarks } from './end-marks.ts';
import type { IntakeFinding } from './finding-makers.ts';
import { isAboutReference, takeDigitsForIds } from './ids.ts';
import { keylessBraces } from './keyless-braces.ts';
import { misformedSymbols } from './letterhead-symbol.ts';
import { takeOutMisplaced } from './misplaced-entries.ts';
import type {
  CampaignFile,
  DocumentKindFile,
  HostFile,
  RollupFile,
  SubmissionFile,
} from './schema.generated.ts';
import { patterns, type SchemaName, schemaAt } from './schema-files.ts';
import { findingOf, schemaFinding } from './schema-findings.ts';
import { takeSoundValues } from './sound-values.ts';
import { tornTexts } from './torn-text.ts';
import { pointsInWholeNumbers } from './typed-numbers.ts';
import { takeParagraphs } from './typed-paragraphs.ts';
import { unknownKinds, unknownKindsIn } from './unknown-kinds.ts';
import {
  campaign,
  documentKind,
  host,
  type SchemaError,
  submission,
  type Validator,
} from './validators.generated.js';
import { leaveOut, nodeAt, pathOf, putAt } from './value-paths.ts';
import { Located, type ValueNode } from './values.ts';

interface FileTypes {
  readonly campaign: CampaignFile;
  readonly host: HostFile;
  readonly submission: SubmissionFile;
  readonly rollup: RollupFile;
  readonly 'document-kind': DocumentKindFile;
}

/** A file of a known schema. Keys at the top may be absent: a finding has then said so. */
export type FileOf<Name extends SchemaName> = Located<Partial<FileTypes[Name]>>;

const validators: Readonly<Record<Exclude<SchemaName, 'rollup'>, Validator>> = {
  campaign,
  host,
  submission,
  'document-kind': documentKind,
};

/** What finds where a value is not as a schema has it: that of roll-ups is given by who reads them, since few do. */
function validatorOf(name: SchemaName, given: Validator | undefined): Validator {
  if (given !== undefined) return given;
  if (name === 'rollup') throw new Error('Roll-ups are checked by a validator that is loaded for them.');
  return validators[name];
}

/** A name in the place of an id, in a part of a file that was left out: whoever knows the campaign may know what is meant. */
export interface NameLeftOut {
  readonly name: string;
  readonly place: Place;
  readonly path: readonly string[];
  /** Whether it is the last key of the path, and not what stands there. */
  readonly isKey: boolean;
}

/** What of a file its schema accepts, and what is wrong with the rest. */
export interface ConformingValues<Name extends SchemaName> {
  /** The part of the file that its schema accepts, or `null` where nothing is left. */
  readonly root: FileOf<Name> | null;
  /** Whether something had to be left out of `root`, other than keys that nobody knows. */
  readonly isPartial: boolean;
  /** What was left out with something around it, and names by its name what the campaign declares by an id. */
  readonly namesLeftOut: readonly NameLeftOut[];
  readonly findings: readonly IntakeFinding[];
}

/**
 * Checks a value against its JSON Schema. What the schema refuses is reported and left out, so that the rest
 * of the file can still be checked in the same run.
 * @param kinds the kinds of document that there are, which no schema knows
 * @param validator the schema’s, where it is that of roll-ups
 */
export function conformingValues<Name extends SchemaName>(
  name: Name,
  source: SourceText,
  root: ValueNode,
  kinds: DocumentKinds = programKinds,
  validator?: Validator,
): ConformingValues<Name> {
  const areKnown = unknownKindsIn(name, root, kinds).length === 0;
  const inTexts = areKnown ? takeSoundValues(name, source, root) : null;
  if (inTexts === null) return closelyCheckedValues(name, source, root, kinds, validator);
  const findings = [...inTexts, ...symbolFindings(name, source, root)];
  return { root: new Located(source, root), isPartial: false, namesLeftOut: [], findings };
}

/** The same by every look that there is, as it takes where something may be wrong. */
export function closelyCheckedValues<Name extends SchemaName>(
  name: Name,
  source: SourceText,
  root: ValueNode,
  kinds: DocumentKinds = programKinds,
  validator?: Validator,
): ConformingValues<Name> {
  const validate = validatorOf(name, validator);
  const misplaced = takeOutMisplaced(name, source, root);
  const torn = [
    ...misplaced,
    ...tornTexts(name, source, root),
    ...cutTexts(name, source, root),
    ...keylessBraces(name, source, root),
    ...takeParagraphs(name, source, root),
  ];
  takeOffEndMarks(name, root);
  // What a choice lacks is said of the one that it is.
  const errorsNow = (): readonly SchemaError[] => {
    const errors = validate(root.data) ? [] : (validate.errors ?? []);
    return unknownKinds(
      name,
      errors.filter(({ keyword }) => keyword !== 'if'),
      root,
      kinds,
    );
  };
  takeDigitsForIds(errorsNow(), name, root);
  let findings: readonly IntakeFinding[] = torn;
  let names: readonly NameInPlaceOfId[] = [];
  let isPartial = misplaced.length > 0;
  for (let round = 0, found = errorsNow(); found.length > 0; round += 1, found = errorsNow()) {
    const all = found.filter((one) => !isAboutKeyName(one, root));
    const errors = all.filter((one) => !isAboutReference(one, name, source, root));
    if (round === 0) {
      const ofErrors = errors.map((one) => findingOf(one, name, source, root));
      findings = [...torn, ...outsideOf(torn, withoutRepeated(withoutRenamed(ofErrors)))];
      const reported = new Set(errors);
      const others = all.filter((one) => !reported.has(one));
      names = others.flatMap((one) => nameBehind(one, name, source, root) ?? []);
    }
    if (shorten(errors, name, root)) continue;
    isPartial ||= errors.some((one) => one.keyword !== 'additionalProperties');
    if (errors.some((one) => one.instancePath === '' && one.keyword === 'type')) {
      return { root: null, isPartial: true, namesLeftOut: [], findings };
    }
    if (!leaveOut(errors.map(refusedPath), root)) break;
  }
  const points = pointsInWholeNumbers(name, source, root);
  const pointed = new Set(points.map(({ place }) => place.start));
  findings = [
    ...findings.filter(({ code, place }) => code !== 'invalid-value' || !pointed.has(place.start)),
    ...points,
    ...symbolFindings(name, source, root),
  ];
  const namesLeftOut = isPartial && names.length > 0 ? leftOutOf(root, names) : [];
  const located = new Located<Partial<FileTypes[Name]>>(source, root);
  if (name !== 'campaign') return { root: located, isPartial, namesLeftOut, findings };
  // Of a campaign in parts nobody knows all that it declares.
  const ofNames = namesLeftOut.map(({ finding }) => finding);
  return { root: located, isPartial, namesLeftOut: [], findings: [...findings, ...ofNames] };
}

function symbolFindings(name: SchemaName, source: SourceText, root: ValueNode): IntakeFinding[] {
  return misformedSymbols(name, root).map((one) => findingOf(one, name, source, root));
}

/** A name in the place of an id, and what is said of it where it can't be looked up. */
interface NameInPlaceOfId extends NameLeftOut {
  readonly node: ValueNode;
  readonly finding: IntakeFinding;
}

/** The name in the place of an id behind an error of a schema. */
function nameBehind(
  problem: SchemaError,
  schema: SchemaName,
  source: SourceText,
  root: ValueNode,
): NameInPlaceOfId | null {
  const isKey = problem.keyword === 'propertyNames';
  const key = isKey ? [String(problem.params.propertyName)] : [];
  const path = [...pathOf(problem.instancePath), ...key];
  const node = nodeAt(root, path);
  if (node === null) return null;
  const finding = schemaFinding(problem, schema, source, root);
  return { name: key[0] ?? String(node.data), place: finding.place, path, isKey, node, finding };
}

/** Those of some values that are in a tree no more. */
function leftOutOf<Kind extends { readonly node: ValueNode }>(
  root: ValueNode,
  values: readonly Kind[],
): Kind[] {
  const kept = new Set<ValueNode>();
  const keep = (node: ValueNode): void => {
    kept.add(node);
    if (node.kind === 'list') node.items.forEach(keep);
    if (node.kind === 'map') for (const { value } of node.entries.values()) keep(value);
  };
  keep(root);
  return values.filter(({ node }) => !kept.has(node));
}

/** Shortens texts that are too long to print, so that what they stand in is known. Says whether there were any. */
function shorten(errors: readonly SchemaError[], name: SchemaName, root: ValueNode): boolean {
  let isAny = false;
  for (const { keyword, instancePath, params } of errors) {
    const path = pathOf(instancePath);
    const node = nodeAt(root, path);
    if (keyword !== 'maxLength' || node?.kind !== 'scalar') continue;
    if (typeof node.data !== 'string' || schemaAt(name, path)?.pattern !== patterns.text) continue;
    putAt(root, path, { ...node, data: [...node.data].slice(0, Number(params.limit)).join('') });
    isAny = true;
  }
  return isAny;
}

/** What a key's name misses is reported once, as an error of "propertyNames". */
function isAboutKeyName({ keyword, instancePath, propertyName }: SchemaError, root: ValueNode): boolean {
  if (propertyName !== undefined) return true;
  const isOfText = keyword === 'pattern' || keyword === 'maxLength';
  return isOfText && nodeAt(root, pathOf(instancePath))?.kind !== 'scalar';
}

const ofOnePlace: ReadonlySet<string> = new Set([
  'decimal-comma',
  'invisible-character',
  'smart-punctuation',
]);

/** A number with commas is one mistake, as is a line with other spaces: neither each of them is another, nor is what stands before the first. */
function withoutRepeated(findings: readonly IntakeFinding[]): readonly IntakeFinding[] {
  const places = new Set<string>();
  const starts = new Set(
    findings.flatMap(({ code, place }) => (code === 'decimal-comma' ? [place.start] : [])),
  );
  return findings.filter(({ code, place: { start, end } }) => {
    if (code === 'invalid-value' && starts.has(start)) return false;
    if (!ofOnePlace.has(code)) return true;
    const place = `${code} ${start} ${end}`;
    return !places.has(place) && places.add(place);
  });
}

/** Findings without those of the pieces of torn texts. */
function outsideOf(
  torn: readonly IntakeFinding[],
  findings: readonly IntakeFinding[],
): readonly IntakeFinding[] {
  if (torn.length === 0) return findings;
  const places = sortedFindings(torn).map(({ place }) => place);
  const ordered = sortedFindings(findings);
  let at = 0;
  return ordered.filter(({ place: { start, end } }) => {
    while ((places[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const place = places[at];
    return place === undefined || start < place.start || end > place.end;
  });
}

/** A key that is there under a misspelt name is not missing as well. */
function withoutRenamed(findings: readonly IntakeFinding[]): readonly IntakeFinding[] {
  const meant = new Set(
    findings.flatMap((one) =>
      one.code === 'unknown-key' && one.args.suggestion !== null ? [one.args.suggestion] : [],
    ),
  );
  // Of a line whose marks are others than YAML's, the first word is the key that is meant.
  for (const { code, place } of findings) {
    if (code !== 'invisible-character' && code !== 'smart-punctuation') continue;
    const { source, start } = place;
    const [, key] = /^[^\w#]*([\w-]+)/.exec(source.line(source.lineOf(start)).slice(0, 200)) ?? [];
    if (key !== undefined) meant.add(key);
  }
  return findings.filter((one) => one.code !== 'missing-key' || !meant.has(one.args.key));
}

/** The path of what an error makes unusable: the key, the value, or the map that lacks a key. */
function refusedPath({ keyword, instancePath, params }: SchemaError): readonly string[] {
  const path = pathOf(instancePath);
  if (keyword === 'additionalProperties') return [...path, String(params.additionalProperty)];
  if (keyword === 'propertyNames') return [...path, String(params.propertyName)];
  return path;
}
