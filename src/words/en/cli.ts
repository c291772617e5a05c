import type { CliWords } from '../../cli/cli-words.ts';
import { typedPath } from '../../diagnostics/printable.ts';
import { someOf } from '../some-of.ts';
import { machine } from './machine.ts';

export const cli: CliWords = {
  description:
    'Annual review of a Vietnamese locality: from the units’ submissions to a report ready to sign.',
  headings: {},
  terms: { options: '[options]', command: '[command]', choices: 'one of', byDefault: 'default' },
  helpOption: 'print this help',
  version: 'print the version',
  groups: { checking: 'Checking:', output: 'Output:', fixing: 'Fixing:' },
  reference: { name: 'Name', commands: 'Commands', options: 'Options of all commands', examples: 'Examples' },
  help: {
    description: 'print the help of a command, or on a topic',
    about: 'name of a command, or a topic',
    format: 'print the whole reference as a document',
    topics: `
Topics (review help <topic>):
  exit-status  exit status
  files        the files of a campaign
  limits       how much there may be of everything
  environment  environment variables
`,
    examples: `
Examples:
  review help build
  review help files
`,
    unknown: (about, suggestion) =>
      `There is no command or topic "${about}".${suggestion === null ? '' : ` Did you mean "${suggestion}"?`}`,
  },
  language: 'language of messages: vi or en (or set REVIEW_LANG)',
  colour: 'no colours (or set NO_COLOR; FORCE_COLOR for always)',
  quiet: 'print only errors and results: no warnings, no totals',
  verbose: 'print each step as well, and how long it took',
  debug: 'print the details as well where the program has a bug',
  timings: {
    parts: {
      reading: 'Read files',
      checking: 'Check',
      addingUp: 'Add up the figures',
      fonts: 'Load fonts',
      fillingIn: 'Fill in templates',
      layingOut: 'Other work on documents',
      makingForms: 'Making forms',
      writing: 'Write files',
    },
    file: (format) => `Make the ${format} file`,
    all: 'All',
    seconds: (seconds) => `${seconds.toFixed(3)} s`,
  },
  stages: {
    reading: 'Reading',
    checking: 'Checking',
    layingOut: 'Laying out',
    makingForms: 'Making forms',
    writing: 'Writing',
  },
  stageDone: (stage, outcome, seconds) => `${stage}: ${outcome} (${seconds.toFixed(2)} s)`,
  outcomes: {
    files: (count) => `${count} files`,
    findings: (count) => `${count} findings`,
    written: (path, bytes) => `${path}, ${Math.ceil(bytes / 1000)} kB`,
  },
  strict: 'treat warnings as errors',
  allowMissing: 'accept missing submissions with a warning',
  maxFindings: 'print at most this many findings per file',
  maxFileSize: 'refuse files larger than this many MB',
  noCache: 'check each submission anew, and keep nothing for the next time',
  watch: 'run again whenever a file is saved, until Ctrl-C is pressed',
  watchedAt: (time) => `Done at ${time}.`,
  watching: 'Watching the files; press Ctrl-C to stop.',
  exitStatuses: `
Exit status:
  0  all well (there may be warnings)
  1  the submissions or the campaign have errors
  2  wrong usage, or the machine failed (unreadable folder, disk full)
`,
  init: {
    description: 'open a new campaign: asks at the terminal, or takes options',
    folder: 'folder of the campaign; files that are there are kept',
    host: 'full name of the host',
    locality: 'name of the locality (default: the end of the host’s name)',
    level: 'level of the host: xa, tinh, khac (none; huyen up to 2024; default: by the locality’s name)',
    year: 'year under review (default: this year; with --from: the next one)',
    deadline: 'when submissions are due (default: November 30)',
    units: 'CSV file with the units’ names first, or columns "name", "id", "kind"',
    unit: 'name of a unit; may be repeated, or several separated by semicolons',
    preset:
      'programmes and scales: quoc-phong-an-ninh, kinh-te-xa-hoi, dang-uy, truong-hoc, co-quan, co-ban, dat-chua-dat (default: by the host’s name)',
    signer: 'who signs the report',
    recipient: 'a recipient of the report; may be repeated, or several separated by semicolons',
    from: 'carry over units, indicators, layout and figures of this campaign',
    examples: `
Examples:
  review init thu-2024                         asks one by one
  review init thu-2024 --host "Ủy ban nhân dân xã Thử" --units units.csv
  review init cua-lo-2024 --from cua-lo-2023   next year’s campaign
`,
  },
  forms: {
    description:
      'writes a form for each unit to fill in, or anew what nobody has filled in once review.yaml has changed',
    format:
      'xlsx (Excel), html (a page to fill in on a computer or phone), yaml; separated by commas; or all of them: all (default: xlsx, and anew whatever is there)',
    unit: 'only the unit of this id; may be repeated',
    out: 'folder for the forms (default: forms in the campaign’s folder)',
    from: 'take last year’s figures from what was submitted in this campaign (default: those that forms hold)',
    check: 'write nothing, name forms that are missing or old; exit status 1 if there are any',
    examples: `
Examples:
  review forms                                 forms in Excel of all units
  review forms cua-lo-2023 --format html,xlsx  pages for computers and phones, too
  review forms --unit nghi-thuy -o again       of one unit, into another folder
  review forms --check                         which forms are old
`,
  },
  build: {
    description: 'validate, then write the annual report',
    folder: 'campaign folder, with review.yaml in it or above it',
    out: 'folder to write to (default: out in the campaign folder)',
    check:
      'write nothing, only print documents that are missing or would be different; exit status 1 if there are any',
    timings: 'print how long each part of the work takes',
    withSources:
      'number the figures of the text, and add an annex that says how each was reckoned, from which files and lines (a working copy for who signs)',
    noSources: (titles) =>
      `No annex of sources in: ${titles.join(', ')}. It comes with pdf, docx, html and md, in documents that are read on paper, are made of results and print figures in their text.`,
    noAttachments:
      'leave the figures, the submissions and where figures come from out of the files (for a public copy)',
    outdated: (names, command) =>
      `Files beside it were made before the last change, and may be out of date: ${names.join(', ')}. To make them anew: ${command} (what was edited in them by hand is lost).`,
    unpicked: (counts, folder) =>
      `The report takes none of these paragraphs of units, and does not print them: ${counts.map(({ title, count }) => `${title}: ${count}`).join('; ')}. See: review texts${folder === null ? '' : ` ${folder}`} --unpicked.`,
    document: 'which kinds of document, parted by commas, or all; see review documents (default: the report)',
    notInFormat: (title, formats) => `“${title}” is not made in the formats chosen, but in: ${formats}.`,
    noneToMake: (title, each) =>
      `“${title}”: there are no documents, since ${
        {
          unit: 'the campaign has no units.',
          reminder: 'no unit has to be reminded.',
          decision: 'the host has not decided on any awards.',
        }[each]
      }`,
    noHostAuthority: (title, host, shortName) =>
      `“${title}”: there are no documents, since no authority is known to be the host. In review.yaml, under authorities, give it the host's name as it stands there: “${shortName}” or “${host}”.`,
    sameFile: (name) => `Two documents would have the file ${name}: change fileName in the kind.yaml of one.`,
    format:
      'formats, separated by commas: pdf, docx (Word), html (web page), xlsx (spreadsheet), md, json; or all',
    examples: `
Examples:
  review build                         the campaign in this folder
  review build cua-lo-2023 -f pdf,docx a Word file, too (every format: -f all)
  review build --check                 are the documents still right?
`,
  },
  validate: {
    description: 'check the campaign and its submissions',
    paths: 'campaign folder, or single files within one; - reads a submission from standard input',
    format:
      'output, separated by commas: pretty (for people); json, github, gitlab, sarif, junit, checkstyle (for machines)',
    output: 'write to a file; with several formats: --output sarif=findings.sarif',
    campaign: 'the campaign that a submission from standard input (-) belongs to',
    fix: 'fix what is safe to fix, then check again',
    fixDryRun: 'only print what --fix would change',
    examples: `
Examples:
  review validate                              everything
  review validate submissions/nghi-thuy.yaml   one submission
  review validate --fix-dry-run                what can be fixed automatically
  review validate -f pretty,sarif --output sarif=findings.sarif
`,
  },
  preview: {
    description: 'show documents in the browser, anew whenever a file is saved, with findings and origins',
    port: 'the port of the page (default: any that is free)',
    examples: `
Examples:
  review preview                       preview the campaign in this folder
  review preview cua-lo-2023 --port 8000
`,
    open: 'Open the address above in a browser on this machine; no other machine can.',
    notPort: (text) => `"${text}" is no port: give a number from 1 to 65535, such as 8000.`,
    portRefused: (port, reason) =>
      reason === 'EADDRINUSE'
        ? `Another program uses port ${port}. Choose another number, or leave out --port to have one chosen.`
        : `The machine does not let port ${port === 0 ? '' : `${port} `}be opened (${reason}). Choose another number, or leave out --port to have one chosen.`,
  },
  import: {
    description: 'take in what units have sent: Excel forms, drafts of the form as a page, .yaml files',
    paths: 'files that units have sent, or folders of them (with the folders in these)',
    campaign: 'the campaign’s folder (default: this folder or one above)',
    format:
      'how to print findings: pretty (for people); json, github, gitlab, sarif, junit, checkstyle (for programs)',
    dryRun: 'only show what would be taken, and write nothing',
    fix: 'fix what can safely be fixed in what is imported',
    examples: `
Examples:
  review import ~/Downloads/nghi-hoa.xlsx      take a form into the campaign in this folder
  review import november --campaign .          take all files of a folder of saved mail
  review import november --dry-run             look first, and write nothing
`,
    unusable: 'review.yaml has errors, so nothing can be imported yet. Run: review validate.',
    meanwhile: (path) =>
      `"${path}" has come to be there meanwhile (does somebody else import, too?), so nothing was written. Import again.`,
    taken: (from, to, revision) => `${from} → ${to}${revision === 1 ? '' : ` (revision ${revision})`}`,
    same: (from, as) => `${from}: already there (${as})`,
    kept: (from, as) => `${from}: not readable, kept as ${as}`,
    done: ({ taken, same, refused }, isWritten) =>
      taken + same + refused === 0
        ? 'There is no file to import: put what units have sent into that folder, or name the file.'
        : `${taken} submissions ${isWritten ? 'imported' : 'to be imported'}; ${same} already there; ${refused} files refused.`,
    next: (campaign) =>
      `See who has submitted: review status${campaign === null ? '' : ` ${campaign}`}. Submissions with errors: the unit corrects its form and sends it again, or correct them in submissions/.`,
  },
  appraise: {
    description: 'write what the board has filled in on appraisal sheets (Excel) to host.yaml',
    paths: 'sheets that were filled in (.xlsx), or folders of them; several have to agree',
    campaign: 'the campaign’s folder (default: this folder or one above)',
    format:
      'how to print findings: pretty (for people); json, github, gitlab, sarif, junit, checkstyle (for programs)',
    dryRun: 'only show what would be written, and write nothing',
    replace: 'the board has changed its results: write over others that host.yaml has',
    examples: `
Examples:
  review appraise phieu-da-dien.xlsx --dry-run   look first, and write nothing
  review appraise phieu-da-dien.xlsx             write the results to host.yaml
  review appraise sheets                         all sheets in a folder
`,
  },
  fix: {
    done: (files, findings) =>
      files === 0
        ? 'There is nothing to fix automatically.'
        : `Fixed ${files} ${files === 1 ? 'file' : 'files'}${findings === 0 ? '' : ` (${findings} places in them)`}.`,
    left: (errors, warnings) =>
      errors + warnings === 0
        ? 'No error or warning is left.'
        : `Left for you: ${errors} errors, ${warnings} warnings that can’t be fixed automatically. They are listed below.`,
    encoding: {
      'utf-16': 'UTF-16 → UTF-8',
      'byte-order-mark': 'without its byte order mark',
      nfd: 'Unicode NFD → NFC',
      'line-ends': 'line ends (CR, CRLF) → LF',
    },
  },
  status: {
    description: 'show who has submitted, who is missing, who has errors; which documents are out of date',
    format: 'output: pretty, json, csv (for spreadsheets), markdown; with --remind: docx, pdf, markdown',
    requireComplete: 'exit with status 1 while a submission is missing, or could not be read',
    remind: 'write a letter to each unit that is missing or has errors, with a list of what to correct',
    output:
      'write to this file instead of printing; with --remind: each letter to a Word file in this folder',
    folderNeeded: (format) =>
      `Letters as ${format} cannot be printed: add -o and a folder. For example: review status --remind -f ${format} -o letters.`,
    changes: 'what the latest revision of a unit changed',
    examples: `
Examples:
  review status                                the table of submissions
  review status -f csv -o status.csv           for a spreadsheet
  review status --remind -o letters            letters, a Word file each
  review status --changes nghi-thuy            what was corrected
`,
    notReminded: (files) =>
      `No letter to the units of ${files.length} files that may be as they should: ${someOf(files)}. Import them first: review import submissions, or see: review validate.`,
    nobodyToRemind: 'Nobody is to be reminded: all submissions are there and valid.',
    unusable: 'review.yaml has errors, so its units are not known. Run: review validate.',
    unknownUnit: (id, suggestion) =>
      `There is no unit "${id}".${suggestion === null ? '' : ` Did you mean "${suggestion}"?`}`,
  },
  documents: {
    description: 'list the kinds of document that a campaign can have made: files, and what each needs',
    folder: 'campaign folder; outside of any, the kinds that come with the program are listed',
    format: 'pretty (for people) or json (for programs)',
    examples: `
Examples:
  review documents                             the kinds of the campaign here
  review build --document giay-khen            make one kind
  review build --document all -f pdf,docx      make every kind
`,
    formats: (names) => `Formats: ${names}.`,
    each: {
      unit: 'One for each unit.',
      reminder: 'One for each unit that has not submitted, or has to correct what it sent.',
      decision: 'One for each decision on awards that the host made.',
    },
    needs: {
      campaign: 'Needs: review.yaml without errors; no submissions yet.',
      progress: 'Needs: review.yaml without errors; says what has come in by the day it is made.',
      results: 'Needs: no errors in any file, every unit’s submission (or --allow-missing).',
    },
    files: (names, more) => `Files: ${names}${more > 0 ? ` and ${more} more` : ''}.`,
    hindrance: {
      campaign: 'Not now: review.yaml has errors, see review validate.',
      errors: 'Not now: there are errors, see review validate.',
      missing: 'Not now: some units have not submitted; --allow-missing makes it all the same.',
      'none-due': 'None is due now.',
    },
    ownTemplates: (kind) => `Has templates of its own: templates/${kind}.`,
  },
  verify: {
    description: 'verify a file that came in: whether it is still what its data makes, and where it differs',
    files:
      'PDF, Word file or JSON of figures that review build made of a campaign, and that carries its figures; with --fingerprint a campaign’s folder, too',
    format: 'pretty (for people) or json (for programs)',
    fingerprint: 'print nothing but the fingerprint of the figures, to be read out over the telephone',
    campaign: 'hold it against the campaign in this folder, too: which files and figures are others by now',
    fonts: 'folder with the fonts of its own that the document is printed in',
    examples: `
Examples:
  review verify bao-cao.pdf                    unchanged, or edited
  review verify bao-cao.docx --fingerprint      to compare over the telephone
  review verify bao-cao.json --campaign .       how the campaign differs by now
  review verify signed/*.pdf -f json           several, for programs

Exit status:
  0  every file is unchanged, or signed since and otherwise unchanged
  1  a file differs from what is made of the data that it carries,
     or from the campaign of --campaign
  2  a file can't be verified, or wrong usage
`,
    noFigures: (folder) =>
      `The campaign in ${folder} has errors and so no figures: review validate ${folder} lists them.`,
    noFingerprint: (path) => `${path} has no fingerprint: leave out --fingerprint to learn why.`,
    differs: (path) => `${path} differs from what its figures make: leave out --fingerprint to learn where.`,
    noFile: (path) => `${path} is no file.`,
    noFontFolder: (path) => `${path} is no folder of fonts.`,
  },
  texts: {
    description: 'list what units wrote, by theme, and what of it the report takes',
    format: 'how to print: pretty, markdown, json, docx (for Word)',
    output: 'write to this file instead of printing; needed for docx',
    theme: 'one theme alone: a programme, limitations, objective, subjective, lessons, tasks, proposals',
    unit: 'one unit alone',
    unpicked: 'only paragraphs that the report does not take',
    examples: `
Examples:
  review texts                                 all texts, by theme and unit
  review texts --unpicked                      what the report does not take
  review texts --theme limitations             limitations alone
  review texts -f docx -o texts.docx           to read and mark
`,
    fileNeeded: 'A Word file cannot be printed to a terminal: add -o name.docx.',
  },
  rollup: {
    description: 'make what is sent to the level above: all units’ figures, awards, texts, hashes of files',
    output: 'write to this file instead of printing; only an earlier roll-up is replaced',
    unit: 'the host’s id in review.yaml of the level above (default: made of the locality’s name)',
    date: 'the day it is sent, such as 2023-12-14 (default: the report’s date, else the conference’s)',
    revision: 'which revision it is: 2, 3 … where one is sent again after a correction',
    examples: `
Examples:
  review rollup cua-lo-2023 -o cua-lo.yaml
  review rollup cua-lo-2023 --unit cua-lo -o nghe-an-2023/submissions/cua-lo.yaml
  review rollup . --revision 2 -o cua-lo.yaml  to send it again
`,
    made: (unit, units, isDerived) =>
      `A roll-up of ${units} ${units === 1 ? 'unit' : 'units'}, to be sent under the id ${unit}${isDerived ? ' (made of the locality’s name; --unit gives the one that the level above uses)' : ''}.`,
    dateNeeded:
      'The day it is sent is not known: add --date 2023-12-14, or the report’s date in review.yaml.',
    notDate: (text) => `--date takes a day as year-month-day, such as 2023-12-14; "${text}" is none.`,
    unitNeeded:
      'No id can be made of the locality’s name: add --unit with the id in review.yaml of the level above.',
    notId: (text) =>
      `--unit takes an id of small letters, digits and dashes, such as nghe-an; "${text}" is none.`,
    revisionTooHigh: (most) => `--revision is ${most} at most.`,
    otherFile: (file) =>
      `There is a file "${file}" that is no roll-up, and is not replaced. Choose another name, or move it away.`,
    ownSubmissions: (folder) =>
      `"${folder}" is where this very campaign’s submissions are. Write the roll-up into submissions of the level above, or elsewhere.`,
  },
  trace: {
    description:
      'says where a figure comes from: files, lines, arithmetic, what was left out, where it is printed',
    figure: 'the name of a figure, or its beginning; without it, all figures are listed',
    find: 'finds every figure printed so: 17, 1.234,5, 98,5%, 11/12/2023, or words around it',
    document: 'looks where it is printed in these kinds of documents alone, parted by commas (default: all)',
    below:
      'folder of a campaign that sent a roll-up, or a PDF that carries its files: goes on to their lines (may be given several times)',
    noFolderBelow: (folder) => `There is no folder ${folder} (--below).`,
    nothingCarriedBelow: (file) =>
      `${file} is no folder, nor a PDF that carries the files of a campaign (--below).`,
    format: 'as text, as data for other programs, or as a page for a browser',
    output: 'writes to this file instead of the screen',
    examples: `
Examples:
  review trace cua-lo-2023                     all figures and their names
  review trace cua-lo-2023 indicators.tuyen-quan.actual
  review trace cua-lo-2023 awards.total.       figures whose names begin so
  review trace cua-lo-2023 --find 17           where the number 17 comes from
  review trace cua-lo-2023 -f html -o sources.html
  review trace nghe-an-2023 groups.cua-lo.tuyen-quan --below cua-lo-2023
`,
    findOrFigure: 'Ask in one way: name a figure, or use --find.',
    unknownFigure: (name, suggestions, hasResults) =>
      [
        `There is no figure "${name}".`,
        ...(suggestions.length === 0
          ? ['For all names: review trace; to look for a printed number: --find.']
          : [`Did you mean ${suggestions.map((one) => `"${one}"`).join(' or ')}?`]),
        ...(hasResults
          ? []
          : ['The campaign has errors, so that nothing is added up yet; for the errors: review validate.']),
      ].join(' '),
  },
  diff: {
    description: 'compare two campaigns, or two states of one: what differs, and by how much',
    before: 'folder of the earlier campaign or state; by default the working folder',
    after: 'folder of the later one; none with --since or --revisions',
    since: 'against this revision in git, such as HEAD, HEAD~1, main, v1, 3f2a9c',
    revisions: "a unit's latest revision against the one before",
    unit: 'only this unit, with those that it came from or became',
    only: 'only these parts: units, completeness, ratings, indicators, awards, agreements, texts',
    format: 'how to print: pretty, json, markdown, html, docx, pdf',
    output: 'write to this file instead of printing; needed for docx and pdf',
    exitCode: 'exit with status 1 where both sides differ',
    examples: `
Examples:
  review diff ky-2023 ky-2024                  2024 against 2023
  review diff ky-2023 ky-2024 -f docx -o comparison.docx
  review diff ky-2024 --since HEAD             what changed since the last commit
  review diff ky-2024 --revisions nghi-thuy    what a unit corrected
  review diff ky-2023 ky-2024 --only indicators --unit nghi-thuy
`,
    otherNeeded: 'Name two folders, or use --since or --revisions. For example: review diff ky-2023 ky-2024.',
    oneCampaign: (option) => `With ${option}, name one folder only.`,
    fileNeeded: (format) => `A ${format} file does not go to a terminal: add -o name.${format}.`,
    unusable: (campaign) =>
      `review.yaml of ${campaign} has errors, so that nothing can be compared. See: review validate.`,
    sameCampaign: 'Both folders are one campaign. To compare it with what git has, use --since.',
    noReportAtRevision: (revision, path) => `At revision ${revision} there is no ${path}.`,
    git: {
      'no-repository': (folder) => `${folder} lies in no git repository, so that there are no revisions.`,
      'unknown-storage': () =>
        'This git repository is stored in a new way (SHA-256 or reftable) that cannot be read yet. Check the old state out (git worktree add) and compare two folders.',
      'unknown-revision': (revision) =>
        `There is no git revision "${revision}". Name a branch, a tag, HEAD, HEAD~1, or four digits of a commit at least (see: git log --oneline).`,
      'ambiguous-revision': (revision) => `Several git commits begin with "${revision}": name more of it.`,
      'missing-object': (object) =>
        `This git repository lacks a part of its history (${object.slice(0, 10)}): it is a partial copy. Run git fetch --unshallow or git fetch --refetch, and try again.`,
      'too-large': (path) =>
        `The git repository has a pack that is too large to be read (${path}). Check the old state out (git worktree add) and compare two folders.`,
      damaged: (object) => `The git repository is damaged at ${object}. Check it: git fsck.`,
    },
  },
  format: {
    description: 'put files into canonical order and layout; values and comments stay',
    paths: 'campaign folder, or single files within one',
    check: 'only print the files that would change, with exit status 1',
    examples: `
Examples:
  review format                                every file of the campaign
  review format --check                        for CI
`,
    leftAlone: (path, reason) => {
      const why = {
        unreadable: `it cannot be read. Run: review validate ${typedPath(path)}`,
        syntax: `it has errors. Run: review validate ${typedPath(path)}`,
        layout: 'no layout would keep all its comments where they are',
      } as const;
      return `${path}: left alone, because ${why[reason]}.`;
    },
  },
  doctor: {
    description: 'examine machine, program and campaign: what is wrong, how to fix it',
    examples: `
Examples:
  review doctor
  review doctor cua-lo-2023
`,
  },
  schema: {
    description: 'print the JSON Schema of a kind of file, for completion in editors',
    name: 'campaign, host, submission, rollup, document-kind (files to write); summary, findings, texts, trace, documents, comparison, revisions, status, verification (data printed); manifest, build-record (files beside documents)',
    campaign: 'with the ids and names of this campaign (for host and submission)',
    examples: `
Examples:
  review schema submission
  review schema submission --campaign . > submission.schema.json
`,
  },
  completion: {
    description: 'print a script that makes a shell complete with Tab',
    shell: 'the shell in use',
    examples: `
Examples:
  source <(review completion bash)  add this line to ~/.bashrc
  source <(review completion zsh)   add this line to ~/.zshrc, after compinit
  review completion fish > ~/.config/fish/completions/review.fish
  review completion powershell >> $PROFILE
`,
  },
  explain: {
    description: 'explain the code of a finding',
    code: 'the code in brackets of a finding; without one, all codes',
    examples: `
Examples:
  review explain unknown-unit
  review explain                               all codes
`,
    what: 'What',
    why: 'Why',
    severity: 'Severity',
    wrong: 'Wrong',
    right: 'Right',
    fixed: 'it can’t be set',
    severities: { error: 'error', warning: 'warning' },
    set: 'To set it in review.yaml',
    suppress: 'To suppress one finding, on its line or the line above',
    reason: 'reason',
    unknown: (code, suggestion) =>
      `There is no code "${code}".${suggestion === null ? ' See all: review explain' : ` Did you mean "${suggestion}"?`}`,
  },
  errors: {
    prefix: 'error',
    usage: (message) => `Wrong usage: ${message}.`,
    unknownOption: (option) => `There is no option "${option}".`,
    unknownCommand: (command) => `There is no command "${command}".`,
    missingOperand: (name) => `The argument <${name}> is missing.`,
    outIsFile: (typed, folder, format) =>
      `"${typed}" is a file's name, but -o takes a folder: files are named by the program. For example: -f ${format} -o ${folder}`,
    missingArgument: (option) => `The option "${option}" needs a value.`,
    excessArguments: 'Too many arguments. A path with spaces stands in quotation marks.',
    conflict: (option, other) => `"${option}" can’t be used with "${other}".`,
    invalidChoice: (value, choices) => `"${value}" is not allowed. Choose from: ${choices}.`,
    noCampaign: (path) => `There is no review.yaml in "${path}" or above it. Name the campaign's folder.`,
    notFound: (path, isOneOfSeveral) =>
      [
        `There is no file or folder "${path}".`,
        ...(path.includes('"') ? ['A \\ right before a quotation mark is misread: leave it out.'] : []),
        ...(isOneOfSeveral ? ['A path with spaces stands in quotation marks.'] : []),
      ].join(' '),
    overwrites: (path) =>
      `"${path}" is a file of the campaign and would be lost, so nothing was written. Put the output elsewhere.`,
    sameOutput: (path) =>
      `Two outputs would go to "${path}" and one would be lost, so nothing was written. Put each into a file of its own.`,
    notEpoch: (text) =>
      `The environment variable SOURCE_DATE_EPOCH has to be seconds from 1970-01-01 to the end of 9999, not "${text}".`,
    notPositive: (text) => `"${text}" must be a number above 0, such as 5 or 0.5.`,
    notWhole: (text) => `"${text}" must be a whole number above 0, such as 100.`,
    outputOfOtherFormat: (text, format) =>
      `--output "${text}" names the format "${format}", which --format does not have. Add it: -f ${format}.`,
    outputNeedsFormat: (text) =>
      `With several formats, say which goes where: --output sarif=file, not "${text}".`,
    outputTwice: (format) => `The format "${format}" goes to one file, but --output gives it two.`,
    inputAlone: 'Standard input (-) is checked by itself, without other files or --fix.',
    campaignNeedsInput:
      '--campaign goes with standard input (-); name the folder of a campaign on disk itself.',
    oneFormatToStdout: 'Only one format can go to stdout; the others need --output format=file.',
    machine,
    changed: (path) =>
      `"${path}" has changed since it was read; nothing was written. Wait until it is saved and run again.`,
    outOfMemory:
      'There is not enough memory for this report; nothing was written. Close other programs, make one format at a time (html, xlsx, md need less than pdf, docx), or use a machine with more memory.',
    bug: (report) =>
      report === null
        ? 'The program has a bug. Please send the lines below to its maintainers (see README, Reporting a bug):'
        : `The program has a bug. Please send the file ${report} to its maintainers (see README, Reporting a bug).`,
    seeHelp: 'See review --help',
    noCommand: 'No command was given. To begin: review validate, or review build.',
    nothingWritten: 'Nothing was written: fix the errors above and run again.',
  },
};
