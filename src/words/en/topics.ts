import type { Topics } from '../../cli/cli-words.ts';
import { filesOfKinds } from '../files-of-kinds.ts';
import { limitTable } from '../limit-table.ts';
import { limits } from './limits.ts';

const documents = filesOfKinds('YEAR');

export const topics: Topics = {
  'exit-status': {
    title: 'Exit status',
    text: `0  all well (there may be warnings; --strict makes them errors)
1  the submissions, the campaign or its templates have errors; format --check
   found files to rewrite; forms --check found forms to write; build
   --check found documents missing or different; status --require-complete
   misses submissions; doctor found something wrong
2  wrong usage, or the machine failed (unreadable folder, disk full)
`,
  },
  files: {
    title: 'Files of a campaign',
    text: `review.yaml            year, host, units, programmes, rating scales,
                       indicators, awards, layout of the document
submissions/*.yaml     one per unit; a corrected one says revision: 2
host.yaml              the host's records: appraisal, awards, commitments, the
                       report's text
forms/*                a form for each unit: .xlsx and .html by review forms,
                       .yaml by review init
templates/KIND/*.hbs   the campaign's own templates of a kind of document, if
                       any; kind.yaml there adds or changes a kind
${documents.map(({ file, kind }) => `${file}the ${kind}; by --format .docx, .html, .xlsx, .md, .json\n`).join('')}out/*                  other documents by --document: see review documents
out/.review-build.json which documents were built, and from what: for review
                       status and review build --check

YAML files are UTF-8. What each kind holds: review schema <name>.
`,
  },
  limits: {
    title: 'Limits',
    // To write numbers as a language does takes as long as half of a start, so this is made when it is read.
    get text() {
      return `${limitTable(limits, (value) => value.toLocaleString('en'))}
Every command keeps to them. How long other texts may be: maxLength in what
review schema <name> prints.
`;
    },
  },
  environment: {
    title: 'Environment',
    text: `REVIEW_LANG        language of messages: vi (the default) or en
NO_COLOR           not empty: no colours
FORCE_COLOR        colours always; 0 or false: never
SOURCE_DATE_EPOCH  the date within the PDF, in seconds since 1970-01-01; without
                   it, the date of the report
`,
  },
};
