import { documentKindNames } from '../intake/document-kinds.ts';
import { documentKinds } from '../report/kinds.generated.ts';

/** How wide the column of names is in the list of a campaign's files. */
const column = 23;

/** The templates and the file of each kind of document, as the list of a campaign's files begins their lines. */
export function filesOfKinds(year: string) {
  return documentKindNames.map((kind) => ({
    kind,
    templates: `templates/${kind}/*.hbs`.padEnd(column),
    file: `out/${documentKinds[kind].fileName(year)}.pdf`.padEnd(column),
  }));
}
