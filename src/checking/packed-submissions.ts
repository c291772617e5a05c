import type { Finding } from '../diagnostics/finding.ts';
import { type Place, SourceText } from '../diagnostics/source-text.ts';
import type { CampaignFile } from '../intake/campaign-listing.ts';
import type { FileOf, NameLeftOut } from '../intake/conforming-values.ts';
import type { IntakeFile } from '../intake/intake-file.ts';
import { type PackedValues, type ReadAgain, unpacked, ValuePacker } from '../intake/packed-values.ts';
import type { SchemaName } from '../intake/schema-files.ts';
import { Located } from '../intake/values.ts';
import type { Suppression } from '../validation/suppressions.ts';
import type { FoundAlone } from '../validation/validate.ts';
import type { CheckedFile } from './checked-submission.ts';
import { type PackedFinding, packedFinding, placedFinding } from './packed-findings.ts';

/** Submissions that were checked, as plain data: it crosses threads, and lies on a disk as it is. */
export interface PackedSubmissions {
  readonly values: PackedValues;
  /** In the order in which they were given. */
  readonly files: readonly PackedSubmission[];
}

/** One submission that was checked, but for its text, which stays in its file. */
export interface PackedSubmission {
  /** Where its values begin; -1 where there are none. */
  readonly at: number;
  readonly isPartial: boolean;
  readonly isAsStored: boolean;
  /** The SHA-256 of its bytes, in hexadecimal digits. */
  readonly sha256: string;
  /** What was found, as JSON; "" where nothing was. */
  readonly found: string;
}

/** All that was found in a file, without its sources. */
interface Found {
  readonly intake: readonly PackedFinding<PackedPlace>[];
  readonly rules: readonly PackedFinding<PackedPlace>[];
  readonly noted: readonly PackedFinding<PackedPlace>[];
  readonly suppressions: readonly (Omit<Suppression, 'place'> & { readonly place: PackedPlace })[];
  readonly names: readonly (Omit<NameLeftOut, 'place'> & { readonly place: PackedPlace })[];
}

/** Whether it is in the file itself, or in review.yaml; where it starts and ends. */
type PackedPlace = readonly [isOwn: boolean, start: number, end: number];

/** A submission, or another file that was checked as they are. */
interface FileToPack extends Omit<CheckedFile<never>, 'file'> {
  readonly file: Omit<IntakeFile<never>, 'root'> & { readonly root: Located<object> | null };
}

/** Packs submissions, one after the other. */
export class SubmissionPacker {
  readonly #campaign: SourceText;
  readonly #values: ValuePacker;
  readonly #files: PackedSubmission[] = [];

  /** @param leavesSentences whether sentences stay in their files */
  constructor(campaign: SourceText, leavesSentences = true) {
    this.#campaign = campaign;
    this.#values = new ValuePacker(leavesSentences);
  }

  add({ file, alone, noted }: FileToPack, sha256: string): void {
    const { source, root, isPartial, namesLeftOut } = file;
    const pack = (place: Place): PackedPlace => {
      const isOwn = place.source === source;
      if (!isOwn && place.source !== this.#campaign)
        throw new Error('A file by itself shows no other files.');
      return [isOwn, place.start, place.end];
    };
    const findings = (some: readonly Finding[]) => some.map((one) => packedFinding(one, pack));
    const found: Found = {
      intake: findings(file.findings),
      rules: findings(alone.findings),
      noted: findings(noted),
      suppressions: alone.suppressions.map((one) => ({ ...one, place: pack(one.place) })),
      names: namesLeftOut.map(({ name, place, path, isKey }) => ({
        name,
        place: pack(place),
        path,
        isKey,
      })),
    };
    this.#files.push({
      at: root === null ? -1 : this.#values.add(Located.nodeOf(root)),
      isPartial,
      isAsStored: source.isAsStored,
      sha256,
      found: Object.values(found).every(({ length }) => length === 0) ? '' : JSON.stringify(found),
    });
  }

  packed(): PackedSubmissions {
    return { values: this.#values.packed(), files: this.#files };
  }
}

/** A file that is read again where its text is asked for. */
export interface FileToReadAgain {
  text(): string;
  readonly values: ReadAgain;
}

/** What was found in most files: in tens of thousands, lists of their own would take room. */
const nothing: readonly never[] = [];
const nothingAlone: FoundAlone = { findings: nothing, suppressions: nothing };

/**
 * A file as if it had just been checked.
 * @param campaign review.yaml; `null` where that is the file
 */
export function unpackedFile<Name extends SchemaName>(
  packed: PackedSubmission,
  values: PackedValues,
  listed: Pick<CampaignFile, 'path' | 'realPath' | 'shownPath'>,
  campaign: SourceText | null,
  file: FileToReadAgain,
): CheckedFile<Name> {
  const source = new SourceText(listed.shownPath, () => file.text(), packed.isAsStored);
  // Values that a schema has accepted, which were packed as they were.
  const root =
    packed.at === -1 ? null : (new Located(source, unpacked(values, packed.at, file.values)) as FileOf<Name>);
  const { path, realPath } = listed;
  const { isPartial } = packed;
  if (packed.found === '') {
    return {
      file: { path, realPath, source, root, isPartial, namesLeftOut: nothing, findings: nothing },
      alone: nothingAlone,
      noted: nothing,
    };
  }
  // This is what `add` made of it.
  const found = JSON.parse(packed.found) as Found;
  const placeOf = ([isOwn, start, end]: PackedPlace): Place => ({
    source: isOwn ? source : (campaign ?? source),
    start,
    end,
  });
  const placed = <Kind extends { readonly place: PackedPlace }>(one: Kind) => ({
    ...one,
    place: placeOf(one.place),
  });
  const findings = (some: readonly PackedFinding<PackedPlace>[]) =>
    some.map((one) => placedFinding(one, placeOf));
  return {
    file: {
      path,
      realPath,
      source,
      root,
      isPartial,
      namesLeftOut: found.names.map(placed),
      findings: findings(found.intake),
    },
    alone: { findings: findings(found.rules), suppressions: found.suppressions.map(placed) },
    noted: findings(found.noted),
  };
}
