import { createHash } from 'node:crypto';
import { difference, remark } from '../outcome.ts';
import type { Difference, Remark } from '../verification.generated.ts';
import { textOf } from './attached-files.ts';
import { pagesOf } from './pages.ts';
import type { PdfObjects } from './pdf-objects.ts';
import { comparePage } from './signed-pages.ts';
import { type Given, ofFields, Signing, type Tell, written } from './signing.ts';
import type { PdfUpdate } from './updates.ts';
import {
  isDictionary,
  nameIn,
  type PdfDictionary,
  PdfReference,
  PdfString,
  type PdfValue,
} from './values.ts';
import { xmpFacts } from './xmp-facts.ts';

/** What was appended to a file, told: who signed, and what is no signature. */
export interface Appended {
  readonly differences: readonly Difference[];
  readonly remarks: readonly Remark[];
}

/**
 * What updates of a file are. To sign is to add a field with a signature of the whole file, what shows it on a page, and what proves
 * it; everything else is told.
 * @throws PdfFlaw at what can't be read
 */
export function appendedIn(updates: readonly PdfUpdate[]): Appended {
  let signatures = 0;
  const all = updates.map((update) => {
    const one = appendedBy(update, { isWhole: coversAll, signatures });
    signatures += one.count;
    return one;
  });
  const [first, last] = [updates[0], updates.at(-1)];
  if (first === undefined || last === undefined) return { differences: [], remarks: [] };
  // What one update says of an object, a later one may use for something else: so all are looked at as one as well.
  const objects = [...new Set(updates.flatMap((one) => one.objects))];
  const together = appendedBy(
    { ...last, start: first.start, before: first.before, objects },
    { isWhole: () => true, signatures: 0 },
  );
  const isSignature = ({ code }: Remark) => code === 'signature';
  return {
    differences: withoutRepeats([...all, together].flatMap(({ differences }) => differences)),
    remarks: [
      ...all.flatMap(({ remarks }) => remarks.filter(isSignature)),
      ...together.remarks.filter((one) => !isSignature(one)),
    ],
  };
}

/** How signatures of an update are to be taken. */
interface Signatures {
  /** Whether one is of all that it should be. */
  readonly isWhole: (update: PdfUpdate, signature: PdfDictionary) => boolean;
  /** How many there were before. */
  readonly signatures: number;
}

function appendedBy(
  update: PdfUpdate,
  { isWhole, signatures }: Signatures,
): Appended & { readonly count: number } {
  const { before, after } = update;
  const differences: Difference[] = [];
  const tell: Tell = (about, page = null) => differences.push(difference('appended', { about, page }));
  const pages = pagesOf(after);
  const former = pagesOf(before);
  const signed = new Signing(isWhole);
  if (pages.length !== former.length || pages.some(({ object }, index) => object !== former[index]?.object)) {
    tell('pages');
  }
  compareTrailers(update, tell);
  compareRoots(update, signed, tell);
  for (const [index, page] of pages.entries()) {
    const same = former[index];
    if (same !== undefined) comparePage(update, { page, former: same, number: index + 1 }, { signed, tell });
  }
  // What is new is led to by nothing else than what was compared; what is in the place of something must be allowed to be.
  for (const number of update.objects) {
    if (before.has(number) && !signed.isAccounted(number)) tell('changed-object');
  }
  // What proves signatures needs some.
  if (signed.count === 0 && !(signed.isProof && signatures > 0)) tell('no-signature');
  return { differences: withoutRepeats(differences), remarks: signed.remarks, count: signed.count };
}

/** Entries of a trailer that change with each update. */
const ofTrailer: ReadonlySet<string> = new Set([
  'DecodeParms',
  'Filter',
  'ID',
  'Index',
  'Info',
  'Length',
  'Prev',
  'Root',
  'Size',
  'Type',
  'W',
]);

function compareTrailers({ before, after }: PdfUpdate, tell: Tell): void {
  for (const key of after.trailer.keys()) if (!ofTrailer.has(key)) tell('trailer');
  const [root, former] = [after.trailer.get('Root'), before.trailer.get('Root')];
  const isSame =
    root instanceof PdfReference && former instanceof PdfReference && root.number === former.number;
  if (!isSame) tell('catalog');
}

/** What of the catalog may be added to when a file is signed. */
const ofSigning: ReadonlySet<string> = new Set(['AcroForm', 'DSS', 'Extensions', 'Perms', 'Version']);

function compareRoots(update: PdfUpdate, signed: Signing, tell: Tell): void {
  const { before, after, objects } = update;
  const changed = new Set(objects);
  const [root, former] = [
    after.dictionary(after.trailer.get('Root')),
    before.dictionary(before.trailer.get('Root')),
  ];
  signed.account(after.trailer.get('Root'), before.trailer.get('Root'));
  for (const key of new Set([...root.keys(), ...former.keys()])) {
    if (ofSigning.has(key)) continue;
    // The same objects: if one of these were changed, it would be told by itself.
    if (written(root.get(key)) !== written(former.get(key))) tell('catalog');
  }
  compareMetadata(update, changed, signed, tell);
  for (const key of ['DSS', 'Extensions', 'Perms']) {
    const value = root.get(key);
    if (value === undefined || (!isChanged(value, changed) && written(value) === written(former.get(key))))
      continue;
    if (key === 'DSS') signed.isProof = true;
    signed.account(value, former.get(key));
    if (key === 'DSS') accountProof(update, signed);
  }
  compareForms(update, root.get('AcroForm'), former.get('AcroForm'), { signed, tell });
}

const isChanged = (value: PdfValue, changed: ReadonlySet<number>) =>
  value instanceof PdfReference && changed.has(value.number);

/** Certificates and what says that they are valid, in lists that may be added to. */
function accountProof({ before, after }: PdfUpdate, signed: Signing): void {
  const [proof, former] = [after, before].map((objects) => objects.get(objects.trailer.get('Root'), 'DSS'));
  if (!isDictionary(proof) || !isDictionary(former)) return;
  for (const [key, one] of proof) signed.account(one, former.get(key));
}

/** What the file says of itself, in both ways: signing programs note there when they wrote, and what they are. */
function compareMetadata(
  { before, after }: PdfUpdate,
  changed: ReadonlySet<number>,
  signed: Signing,
  tell: Tell,
): void {
  const [info, former] = [after.trailer.get('Info'), before.trailer.get('Info')];
  const entries = ofMetadata(after, info);
  if (entries !== ofMetadata(before, former)) tell('metadata');
  signed.account(info, former);
  const [metadata, formerMetadata] = [after, before].map(
    (objects) => objects.dictionary(objects.trailer.get('Root')).get('Metadata') ?? null,
  );
  if (metadata == null || formerMetadata == null || !isChanged(metadata, changed)) return;
  const [facts, formerFacts] = [xmpFacts(after, metadata), xmpFacts(before, formerMetadata)];
  if (facts === null || facts !== formerFacts) tell('metadata');
  signed.account(metadata, formerMetadata);
}

/** What a file says of itself, but for when and by what it was written last. */
function ofMetadata(objects: PdfObjects, info: PdfValue | undefined): string {
  const whole = objects.resolved(info);
  if (!isDictionary(whole)) return '';
  const entries = [...whole].filter(([key]) => key !== 'ModDate' && key !== 'Producer');
  return written(new Map(entries.map(([key, value]) => [key, objects.resolved(value)])));
}

/** Keys of a form that only signatures need. */
const ofForms: ReadonlySet<string> = new Set(['DA', 'DR', 'Fields', 'NeedAppearances', 'SigFlags', 'Type']);

function compareForms(
  update: PdfUpdate,
  form: PdfValue | undefined,
  former: PdfValue | undefined,
  { signed, tell }: Given,
): void {
  const { before, after } = update;
  if (form === undefined) {
    if (former !== undefined) tell('form');
    return;
  }
  const fields = after.list(after.get(form, 'Fields'));
  const formerFields = before.list(before.get(former, 'Fields'));
  const isKept = formerFields.every((one, index) => written(fields[index]) === written(one));
  if (!isKept) tell('form');
  const whole = after.dictionary(form);
  for (const key of whole.keys()) if (!ofForms.has(key)) tell('form');
  signed.account(form, former);
  signed.account(
    whole.get('Fields'),
    before.get(former, 'Fields') === null ? undefined : before.dictionary(former).get('Fields'),
  );
  for (const field of fields.slice(formerFields.length)) {
    if (!(field instanceof PdfReference) || before.has(field.number)) {
      tell('form');
      continue;
    }
    acceptField(update, field, { signed, tell });
  }
}

function acceptField(update: PdfUpdate, field: PdfReference, { signed, tell }: Given): void {
  const { after } = update;
  const whole = after.dictionary(field);
  const isSignature = nameIn(after.get(whole, 'FT')) === 'Sig';
  if (!isSignature || [...whole.keys()].some((key) => !ofFields.has(key))) {
    tell('field');
    return;
  }
  const value = after.resolved(whole.get('V'));
  if (value === null) return;
  if (!isDictionary(value) || !signed.isWhole(update, value)) {
    tell('partial-signature');
    return;
  }
  signed.count += 1;
  const name = after.resolved(value.get('Name'));
  signed.remarks.push(remark('signature', name instanceof PdfString ? textOf(name) : null));
}

/** How signatures in use sum up what they are of. */
const digests = ['sha256', 'sha384', 'sha512', 'sha1'] as const;

/**
 * Whether a signature is of every byte up to the end of its update, but for its own, and states the digest of these bytes. Who
 * signed, and whether the signature itself holds, is for programs that know certificates.
 */
function coversAll({ start: written, after, end }: PdfUpdate, signature: PdfDictionary): boolean {
  const range = after.list(signature.get('ByteRange')).map((one) => after.resolved(one));
  const contents = after.resolved(signature.get('Contents'));
  const [start, length, next, rest] = range;
  if (range.length !== 4 || !(contents instanceof PdfString)) return false;
  if (typeof length !== 'number' || typeof next !== 'number' || typeof rest !== 'number') return false;
  if (start !== 0 || length < written || next <= length || next + rest !== end) return false;
  // What is left out is the signature in hexadecimal digits, between its brackets.
  const left = Buffer.from(after.bytes.subarray(length, next)).toString('latin1').toLowerCase();
  const own = Buffer.from(contents.bytes, 'latin1');
  if (left !== `<${own.toString('hex')}>`) return false;
  return digests.some((name) => {
    const hash = createHash(name).update(after.bytes.subarray(0, length));
    return own.includes(hash.update(after.bytes.subarray(next, end)).digest());
  });
}

function withoutRepeats(differences: readonly Difference[]): readonly Difference[] {
  const known = new Map(differences.map((one) => [JSON.stringify(one), one]));
  return [...known.values()];
}
