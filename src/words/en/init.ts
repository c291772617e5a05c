import type { TableFlaw, TableNote } from '../../init/units-table.ts';
import type { OpeningWords } from '../../init/words.ts';
import { someOf } from '../some-of.ts';

const levelNames: OpeningWords['levelNames'] = {
  xa: 'commune (xã)',
  huyen: 'district (huyện)',
  tinh: 'province (tỉnh)',
  khac: 'no level of government (a school, an agency, an enterprise)',
};

export const init: OpeningWords = {
  questions: {
    host: 'Full name of the host (as in: Ủy ban nhân dân xã Thử)',
    locality: 'The locality as written within a sentence (as in: xã Thử)',
    level: 'Level of the host',
    year: 'Year under review',
    deadline: 'Deadline, as year-month-day',
    units: 'Units, separated by semicolons; or the name of a CSV file',
    preset: 'Programmes and rating scales',
    signer: 'Who signs the report (leave empty if not known yet)',
    recipients: 'Recipients, separated by semicolons (leave empty if not known yet)',
  },
  levelNames,
  flaws: {
    empty: 'Please fill this in.',
    tooLong: (limit) => `The name is longer than ${limit} characters and does not fit on paper: shorten it.`,
    year: 'Write the year with four digits, such as 2024.',
    date: 'Write a date that exists as year-month-day, such as 2024-11-30.',
    deadline: (year) => `The deadline of the review of ${year} must be in ${year} or ${year + 1}.`,
    noUnits: 'There are no units.',
    saveAsUtf8: 'Save the table again as "CSV UTF-8".',
    noTable: (path) => `There is no file or folder "${path}".`,
    noFile: (path) => `"${path}" is not a file. Name the CSV file with the units’ names.`,
    noCsv: (path, format) =>
      format === 'excel' || format === 'office'
        ? `${path}: this is an Excel file; only CSV tables are read. Open it, save it as "CSV UTF-8", and name the .csv file.`
        : `${path}: this is no CSV table (${{ word: 'a Word file', pdf: 'a PDF file', zip: 'an archive', rtf: 'an RTF file', image: 'a picture' }[format]}). Type the units into a spreadsheet and save it as "CSV UTF-8".`,
    table: (path, flaw) =>
      `${path}${'line' in flaw && flaw.line !== null ? `:${flaw.line}` : ''}: ${flawOfTable(flaw)}`,
    semicolons: 'Separate units by semicolons (;): commas may stand within names.',
    repeated: (name) => `The unit "${name}" is named twice.`,
    tooManyUnits: (count, limit) =>
      `There are ${count.toLocaleString('en')} units; ${limit.toLocaleString('en')} are the most there may be. Look at the table: each row has to be a unit of this campaign.`,
    preset: (id, known) => `There is no preset "${id}". Choose from: ${known}.`,
    level: (id, known) => `There is no level "${id}". Choose from: ${known}.`,
    noDistricts:
      'There are no districts since 1 July 2025. Choose xa or tinh, or khac for a school or an agency.',
    missing: (options) => `There is no terminal to ask at, so these are needed: ${options}.`,
    sameFolder: 'The new campaign has to lie in another folder than the old one.',
    nothingToCarry: (folder) =>
      `${folder}: the old review.yaml has errors, so nothing can be carried over. Run: review validate ${folder}`,
    interrupted: 'Stopped; nothing was written.',
  },
  created: (folder) => `Created in ${folder}:`,
  kept: 'There already, and kept as they are:',
  changed: 'review.yaml differs from last year’s here:',
  leftOut: (path) =>
    `"${path}" leads out of the old campaign or is no file, so it is not carried over. Copy what you need.`,
  toFillIn: 'Still to be filled in:',
  forms: (whose, count, values, parts) => {
    const forms =
      'kinds' in whose && whose.kinds.length === 0
        ? `all forms in forms (${count} files)`
        : 'kinds' in whose
          ? `forms of ${whose.kinds.join(', ')} in forms (${count} files)`
          : `${whose.first}${count === 1 ? '' : ` and ${count - 1} other forms`}`;
    const listed = parts.map(([key, some]) => (some === 1 ? key : `${some} of ${key}`));
    return `${forms}: ${values} values${count === 1 ? '' : ' each'} (${listed.join(', ')})`;
  },
  guessed: 'Taken for granted; look it over, and change review.yaml where it is wrong:',
  guess: (guess) => {
    switch (guess.about) {
      case 'full-name':
        return `name in full: "${guess.typed}" → ${guess.name}`;
      case 'locality':
        return guess.locality === null
          ? 'locality: not known, left blank (or run with --locality)'
          : `locality: ${guess.locality}`;
      case 'level':
        return `level of the host: ${levelNames[guess.level]}`;
      case 'district':
        return `${guess.locality}: there are no districts since 1 July 2025; look at the host’s name and the year`;
      case 'year':
        return `year under review: ${guess.year}`;
      case 'deadline':
        return `deadline: ${guess.deadline}`;
      case 'preset':
        return `programmes and rating scales: ${guess.label}`;
      case 'known-kind':
        return `kind "${guess.kind}", ${unitCount(guess.ids)}, ids: ${someOf(guess.ids)}`;
      case 'other-kind':
        return `of no known kind, taken for "${guess.kind}", ${unitCount(guess.names)}: ${someOf(guess.names)}`;
      case 'names':
        return `names of units as written: ${someOf(guess.names.map(([typed, name]) => `${typed} → ${name}`))}`;
      case 'capitals':
        return `names all in capitals, kept so: ${someOf(guess.names)}`;
      case 'table':
        return `${guess.path}: ${ofTable(guess.note)}`;
    }
  },
  changeIds: (folder) =>
    `Forms are named after ids: to change an id, edit review.yaml, remove the folder forms and run again: review init ${folder}`,
  nothingToFillIn: 'Nothing is left to be filled in.',
  next: (folder) => [
    `Next:`,
    `  1. Fill in review.yaml, then check: review validate ${folder} --allow-missing`,
    `  2. Make forms for Excel: review forms ${folder}; send each unit its file in forms. Who knows YAML fills in the .yaml file.`,
    `  3. Take in those that come back: review import <files or folders> --campaign ${folder}; a .yaml file may be put into submissions, too.`,
    `  4. See who has submitted: review status ${folder}`,
    `  5. Read what units wrote, and take it into host.yaml: review texts ${folder}`,
    `  6. Write the report: review build ${folder}`,
  ],
};

const unitCount = ({ length }: readonly unknown[]) => (length === 1 ? '1 unit' : `${length} units`);

function ofTable(note: TableNote): string {
  switch (note.about) {
    case 'columns': {
      const roles = { name: 'names', id: 'ids', kind: 'kinds', order: 'order numbers' } as const;
      return `${note.columns.map(([role, column]) => `column ${column} holds ${roles[role]}`).join(', ')}${note.hasOthers ? '; others are not read' : ''}`;
    }
    case 'rows':
      return `no units, left out: ${someOf(note.rows.map(({ line, text }) => `line ${line} "${text}"`))}`;
    case 'numbering':
      return 'numbers and dashes before names are left out';
    case 'ids':
      return `ids as written: ${someOf(note.ids.map(([typed, id]) => `${typed} → ${id}`))}`;
  }
}

function flawOfTable(flaw: TableFlaw): string {
  switch (flaw.about) {
    case 'broken':
      return 'the table of units can’t be read; a quotation mark may be missing. Save it as "CSV UTF-8".';
    case 'cells':
      return `this row has ${flaw.cells} cells, others have ${flaw.usual}. Put names with separators in quotes: "Trường A, xã B".`;
    case 'no-name':
      return 'this row names no unit. Fill in the name, or remove the row.';
    case 'repeated':
      return `"${flaw.text}" stands in line ${flaw.first} as well. Remove a row, or name the two so that they differ.`;
    case 'no-units':
      return 'There are no units.';
  }
}
