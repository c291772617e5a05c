import type { FormChange } from '../../forms/form-changes.ts';
import type { FormsWords } from '../../forms/words.ts';

export const forms: FormsWords = {
  written: (count, folder) => `Wrote ${formCount(count)} into ${folder}:`,
  toBeWritten: (count, folder) => `To be written into ${folder}, ${formCount(count)}:`,
  unchanged: (count) => `Unchanged: ${formCount(count)}.`,
  changed: (files, changes) =>
    `${someOf(files)}: since the form before, ${sentence(changes)}. Send again what was sent.`,
  kept: (files) => `Filled in by somebody, left as they are: ${someOf(files)}.`,
  keptOld: (files, changes) =>
    `Filled in by somebody on an old form, left as they are: ${someOf(files)}. Since then the campaign ${sentence(changes)}. For a new form, move the file elsewhere and run again.`,
  noForms: (files) => `No forms of this program, left as they are: ${someOf(files)}.`,
  others: (files) =>
    `Forms of units that are not in the campaign, or under other names, left as they are: ${someOf(files)}.`,
  withoutForms: (units) =>
    `No form is made for ${someOf(units)}: what is sent there is the roll-up of its own campaign, made with review rollup.`,
  nothingWritten: 'No form was written: fix the errors in review.yaml, then run again.',
  next: (folder) =>
    `Send each unit its file. Take in those that come back filled in: review import <files or folders> --campaign ${folder}`,
  amongSubmissions: (folder) =>
    `"${folder}" is where submissions lie; a blank form there would be taken for one. Choose another folder.`,
  old: (files, folder) =>
    `${formCount(files.length)} older than review.yaml: ${someOf(files)}. Make them anew: review forms ${folder}`.trimEnd(),
  submittedOnOld: (units) => `Submitted on an old form: ${someOf(units)} (for warnings: review validate).`,
  name: 'Forms',
  upToDate: (count) => `${formCount(count)}, as review.yaml has it`,
};

const formCount = (count: number) => (count === 1 ? '1 form' : `${count} forms`);

function sentence(changes: readonly FormChange[]): string {
  if (changes.length === 0) return 'has changed its questions';
  return changes
    .map(({ change, part, names }) => `${change} ${parts[part]} ${someOf(names.map((name) => `“${name}”`))}`)
    .join('; ');
}

const parts: Readonly<Record<FormChange['part'], string>> = {
  rating: 'the rating',
  criterion: 'the criterion',
  indicator: 'the indicator',
  award: 'the column of awards',
  text: 'the text',
  question: 'questions on',
};

/** The first few, and how many more there are. */
function someOf(list: readonly string[]): string {
  const first = list.slice(0, shown);
  return first.join(', ') + (list.length > shown ? ` and ${list.length - shown} more` : '');
}

const shown = 5;
