import type { OpeningWords } from '../../init/words.ts';

export const init: OpeningWords = {
  questions: {
    host: 'Full name of the host (as in: Ủy ban nhân dân xã Thử)',
    locality: 'The locality as written within a sentence (as in: xã Thử)',
    level: 'Level of the host',
    year: 'Year under review',
    deadline: 'Deadline, as year-month-day',
    units: 'Units, separated by semicolons; or the name of a CSV file',
    preset: 'Programmes and rating scales',
  },
  levelNames: { xa: 'commune (xã)', huyen: 'district (huyện)', tinh: 'province (tỉnh)' },
  flaws: {
    empty: 'Please fill this in.',
    year: 'Write the year with four digits, such as 2024.',
    date: 'Write a date that exists as year-month-day, such as 2024-11-30.',
    deadline: (year) => `The deadline of the review of ${year} must be in ${year} or ${year + 1}.`,
    noUnits: 'There are no units.',
    saveAsUtf8: 'Save the table again as "CSV UTF-8".',
    noTable: (path) => `There is no file or folder "${path}".`,
    noFile: (path) => `"${path}" is not a file. Name the CSV file with the units’ names.`,
    table: (path, line) =>
      `${path}${line === null ? '' : `:${line}`}: the table of units can’t be read. Save it as "CSV UTF-8", with the names in the first column.`,
    preset: (id, known) => `There is no preset "${id}". Choose from: ${known}.`,
    level: (id, known) => `There is no level "${id}". Choose from: ${known}.`,
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
  forms: (first, others, values) =>
    others === 0
      ? `${first}, ${values} values:`
      : `${first} and ${others} other forms, ${values} values each:`,
  line: (line) => `line ${line}`,
  nothingToFillIn: 'Nothing is left to be filled in.',
  next: (folder) => `Next:
  1. Fill in review.yaml, then check: review validate ${folder} --allow-missing
  2. Send each unit its form in forms; put those that are filled in into submissions.
  3. See who has submitted: review status ${folder}
  4. Write the report: review build ${folder}
`,
};
