import type { Language } from '../diagnostics/definition.ts';
import { FindingError } from '../diagnostics/finding.ts';
import { messageOf } from '../diagnostics/finding-words.ts';
import { SourceText } from '../diagnostics/source-text.ts';
import { findingWordsIn } from '../findings.ts';
import { decode, otherFormatOf } from '../intake/bytes.ts';
import { defaultLimits } from '../intake/campaign-listing.ts';
import { readConfined } from '../intake/confined-file.ts';
import { damageIn, isLegacy, isLookAlike } from '../intake/damaged-text.ts';
import { withoutStrays } from '../intake/invisible-characters.ts';
import { damageInName } from '../intake/lost-letters-in-names.ts';
import type { Disk } from '../intake/world.ts';
import type { NamedUnit } from './units.ts';
import { type TableNote, unitsInTable } from './units-table.ts';
import type { OpeningWords } from './words.ts';

/** The units of a table, or what is wrong with it. */
export type UnitsFile =
  | { readonly units: readonly NamedUnit[]; readonly notes: readonly TableNote[] }
  | { readonly flaw: string };

/**
 * Reads a table of units.
 * @param path an absolute path
 * @param shownPath how people are shown it
 */
export async function unitsInFile(
  path: string,
  shownPath: string,
  disk: Disk,
  { flaws }: OpeningWords,
  language: Language,
): Promise<UnitsFile> {
  const words = findingWordsIn(language);
  const { kind } = await disk.inspect(path);
  if (kind === 'nothing') return { flaw: flaws.noTable(shownPath) };
  if (kind !== 'file') return { flaw: flaws.noFile(shownPath) };
  const confines = { folder: null, limit: defaultLimits.fileBytes };
  const bytes = await readConfined(disk, path, confines, new SourceText(shownPath, '').whole).catch(
    (reason) => {
      if (!(reason instanceof FindingError)) throw reason;
      return reason.finding;
    },
  );
  if ('code' in bytes) return { flaw: `${shownPath}: ${messageOf(bytes, words)}` };
  const format = otherFormatOf(bytes);
  if (format !== null) return { flaw: flaws.noCsv(shownPath, format) };
  const { source, isUsable, findings } = decode(shownPath, bytes);
  // What is in another encoding is not damaged.
  const [encoding] = isUsable ? [] : findings.filter(({ code }) => code.startsWith('file-'));
  if (encoding !== undefined) return { flaw: `${shownPath}: ${messageOf(encoding, words)}` };
  const [damage] = damageIn(source).findings;
  if (damage !== undefined && !isLegacy(damage)) {
    const { line, column } = source.position(damage.place.start);
    const { message } = words.wordingOf(damage);
    const remedy = isLookAlike(damage) ? '' : ` ${flaws.saveAsUtf8}`;
    return { flaw: `${shownPath}:${line}:${column}: ${message}${remedy}` };
  }
  const [finding] = findings.filter(({ severity }) => severity === 'error');
  if (finding !== undefined && (!isUsable || isLegacy(finding))) {
    return { flaw: `${shownPath}: ${messageOf(finding, words)}` };
  }
  const table = unitsInTable(source.text);
  if ('about' in table) return { flaw: flaws.table(shownPath, table) };
  for (const { name, kind = '' } of table.units) {
    const damaged = damageInName(name);
    if (damaged !== null) {
      return { flaw: `${shownPath}: ${words.wordingOf(damaged).message} ${flaws.saveAsUtf8}` };
    }
    const stray = withoutStrays(`${name};${kind}`).left;
    if (stray !== null) return { flaw: `${shownPath}: ${messageOf(stray, words)}` };
  }
  return table;
}
