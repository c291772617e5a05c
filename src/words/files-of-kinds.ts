import { programKinds, requiredKindNames } from '../intake/document-kinds.ts';

/** How wide the column of names is in the list of a campaign's files. */
const column = 23;

/** The file of each kind of document that every campaign has, as the list of a campaign's files begins its line. */
export function filesOfKinds(year: string) {
  return requiredKindNames.map((kind) => {
    const { fileName = kind, name = kind } = programKinds.get(kind) ?? {};
    return { kind, name: name.toLocaleLowerCase('vi'), file: `out/${fileName}-${year}.pdf`.padEnd(column) };
  });
}
