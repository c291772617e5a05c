import { intakeOf } from '../intake/intake-file.ts';

/**
 * Reads what files hold as `intakeOf` does; what is the same, byte for byte, as when it was last read is not read again. But for
 * review.yaml, which is read by the kinds of documents that there are.
 */
export function keptIntake(): typeof intakeOf {
  const kept = new Map<string, { readonly bytes: Buffer; readonly file: unknown }>();
  return (listed, name, bytes, kinds) => {
    if (name === 'campaign') return intakeOf(listed, name, bytes, kinds);
    const key = JSON.stringify([name, listed.path, listed.realPath, listed.shownPath]);
    const earlier = kept.get(key);
    // Under the key stands what was read of such a file.
    if (earlier?.bytes.equals(bytes)) return earlier.file as ReturnType<typeof intakeOf<typeof name>>;
    const file = intakeOf(listed, name, bytes, kinds);
    kept.set(key, { bytes: Buffer.from(bytes), file });
    return file;
  };
}
