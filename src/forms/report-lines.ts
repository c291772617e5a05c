import { basename } from 'node:path';
import type { Unit } from '../campaign/campaign.ts';
import { grouped } from '../campaign/grouping.ts';
import type { FormFate, OtherFile } from './form-files.ts';
import type { FormsWords } from './words.ts';

/** What became of forms, as it is said of them. */
type ShownFate = Omit<FormFate, 'bytes'>;

/** Where forms lie, as people are shown it. */
interface ShownPlace {
  /** The folder of forms: "" or with a slash at its end. */
  readonly folder: string;
  /** The campaign's, as it is typed. */
  readonly campaign: string;
}

/** More forms are named as all of their format. */
const mostNamed = 10;

/** Files and units of which there is more to say than of a form. */
interface Exceptions {
  readonly others: readonly OtherFile[];
  /** The units that send roll-ups. */
  readonly withoutForms: readonly Pick<Unit, 'name'>[];
}

/** What became of forms, line by line. @param isWritten whether they were; otherwise they would be */
export function reportLines(
  fates: readonly ShownFate[],
  { others, withoutForms }: Exceptions,
  isWritten: boolean,
  { folder, campaign }: ShownPlace,
  words: FormsWords,
): string[] {
  const isOf = (...states: readonly FormFate['state'][]) =>
    fates.filter(({ state }) => states.includes(state));
  const pathsOf = (list: readonly ShownFate[]) => list.map(({ path }) => folder + basename(path));
  const written = isOf('new', 'rewritten');
  const unchanged = isOf('unchanged').length;
  const kept = isOf('filled-in');
  const current = kept.filter(({ isOld }) => !isOld);
  const alike = (list: readonly ShownFate[]) =>
    [...grouped(list, ({ changes }) => JSON.stringify(changes)).values()].map((same) => ({
      files: pathsOf(same),
      changes: same[0]?.changes ?? [],
    }));
  const pathOf = ({ name }: OtherFile) => folder + name;
  const noForms = [...pathsOf(isOf('no-form')), ...others.filter(({ unit }) => unit === null).map(pathOf)];
  const ofOthers = [
    ...pathsOf(isOf('other-unit')),
    ...others.filter(({ unit }) => unit !== null).map(pathOf),
  ];
  const rewritten = isOf('rewritten').filter(({ isOld }) => isOld);
  const sayWritten = isWritten ? words.written : words.toBeWritten;
  return [
    ...(written.length === 0 ? [] : [sayWritten(written.length, folder === '' ? '.' : folder)]),
    ...namesOf(written, folder),
    ...(unchanged === 0 ? [] : [words.unchanged(unchanged)]),
    ...alike(rewritten).map(({ files, changes }) => words.changed(files, changes)),
    ...(current.length === 0 ? [] : [words.kept(pathsOf(current))]),
    ...alike(kept.filter(({ isOld }) => isOld)).map(({ files, changes }) => words.keptOld(files, changes)),
    ...(noForms.length === 0 ? [] : [words.noForms(noForms)]),
    ...(ofOthers.length === 0 ? [] : [words.others(ofOthers)]),
    ...(withoutForms.length === 0 ? [] : [words.withoutForms(withoutForms.map(({ name }) => name))]),
    ...(isWritten && written.length > 0 ? [words.next(campaign)] : []),
  ];
}

/** The paths of forms; of many, one for all of a format. */
function namesOf(written: readonly ShownFate[], folder: string): string[] {
  return [...grouped(written, ({ format }) => format)].flatMap(([format, list]) =>
    list.length > mostNamed
      ? [`  ${folder}*.${format} (${list.length})`]
      : list.map(({ path }) => `  ${folder}${basename(path)}`),
  );
}
