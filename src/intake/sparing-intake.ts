import { type IntakeFile, intakeOf } from './intake-file.ts';
import { unpacked, ValuePacker } from './packed-values.ts';
import type { SchemaName } from './schema-files.ts';
import { Located } from './values.ts';

/** So many submissions are kept as they are read: they take little room, and are sooner looked at. */
const fewSubmissions = 100;

/**
 * Reads files as `intakeOf` does, for who holds those of a large campaign for long: values of submissions beyond the first are held as
 * numbers, in a tenth of the room, and made again whenever they are looked at.
 * @param few how many are held as they were read
 */
export function sparingIntake(few = fewSubmissions): typeof intakeOf {
  const packer = new ValuePacker(false);
  let submissions = 0;
  return (listed, kind, bytes) => {
    const file = intakeOf(listed, kind, bytes);
    if (kind !== 'submission') return file;
    submissions += 1;
    return submissions > few ? withPackedValues(file, packer) : file;
  };
}

function withPackedValues<Name extends SchemaName>(
  file: IntakeFile<Name>,
  packer: ValuePacker,
): IntakeFile<Name> {
  const { source, root } = file;
  if (root === null) return file;
  const values = packer.packedAlone(Located.nodeOf(root));
  // Its schema has accepted these values, which were packed as they were.
  return { ...file, root: new Located(source, unpacked(values, 0, noSentences)) as typeof root };
}

/** None stay in the file. */
const noSentences = () => [];
