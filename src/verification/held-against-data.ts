import { programVersion } from '../program-version.ts';
import type { FormatName } from '../review.ts';
import { type CarriedData, carriedData, documentOf } from './carried-data.ts';
import { compared, type Outcome, remark, unreadable, type VerificationContext } from './outcome.ts';
import { type Rebuilt, rebuilt } from './rebuilt.ts';
import type { Difference, Remark } from './verification.generated.ts';

/** How a file stands to the document that is made of what it carries. */
export interface Comparison {
  /** None where the file is what was made, or that and signatures. */
  readonly differences: readonly Difference[];
  readonly remarks?: readonly Remark[];
  readonly isSigned?: boolean;
  /** Whether it prints the same words all the same. */
  readonly hasSameText?: boolean;
}

/**
 * Holds a file against the document that is made once more of what it carries.
 * @param attachments what it carries, by the names of attachments
 * @param compare how a file of its format is held against another one
 */
export async function heldAgainstData(
  attachments: ReadonlyMap<string, Uint8Array>,
  format: FormatName,
  context: VerificationContext,
  compare: (made: Rebuilt, carried: CarriedData) => Promise<Comparison>,
): Promise<Outcome> {
  const carried = carriedData(attachments);
  if ('code' in carried) return unreadable(carried.code, carried.detail);
  const about: Partial<Outcome> = { document: documentOf(carried) };
  const made = await (context.rebuild ?? rebuilt)(carried, format, context);
  if ('code' in made) {
    if (carried.differences.length === 0) return { ...unreadable(made.code, made.detail), ...about };
    return compared(carried.differences, { ...about, problem: made });
  }
  const { differences, remarks = [], isSigned = false, hasSameText = false } = await compare(made, carried);
  if (differences.length === 0) {
    const ofOwnFiles = made.ownFiles.map((path) => remark('own-file', path));
    return compared([], { ...about, remarks: [...remarks, ...ofOwnFiles], isSigned });
  }
  const { program } = carried.manifest;
  return compared(titled(differences, made), {
    ...about,
    remarks: [
      ...remarks,
      ...(program === programVersion ? [] : [remark('other-version', program)]),
      ...made.missingFonts.map((path) => remark('fonts-missing', path)),
      ...(hasSameText ? [remark('same-text')] : []),
    ],
  });
}

/** Each once, with what its figure is: an attachment may differ from its hash, and from what it should be. */
function titled(differences: readonly Difference[], { titleOf }: Rebuilt): readonly Difference[] {
  const known = new Map(differences.map((one) => [JSON.stringify(one), one]));
  return [...known.values()].map((one) => ({
    ...one,
    title: one.figure === null ? null : titleOf(one.figure),
  }));
}
