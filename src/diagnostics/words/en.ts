import { printablePath } from '../printable.ts';
import { readingNames } from './reading-names.ts';
import type { Catalogue, DateArgument, Wording } from './wording.ts';

const say = (message: string, hint: string | null = null): Wording => ({ message, hint });

/** Lines of a file, one after another. */
const quoted = (lines: readonly string[]) => lines.map((line) => `"${line}"`).join('; ');

const article = (type: string): string =>
  ({
    object: 'a mapping (key: value)',
    array: 'a list (one "- item" per line)',
    string: 'text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    null: 'empty',
  })[type] ?? type;

interface UnknownId {
  readonly id: string;
  readonly suggestion: string | null;
  readonly known: readonly string[];
  readonly choices?: readonly { readonly id: string; readonly name: string | null }[];
}

/** "Did you mean …?", and where that is not certain, what there is to choose from. */
function choices({ suggestion, known, choices: among = [] }: UnknownId): string {
  if (known.length === 0) return 'review.yaml declares none.';
  const meant = suggestion === null ? '' : `Did you mean "${suggestion}"?`;
  if (among.length === 0) return meant;
  const shown = among.slice(0, 12).map(({ id, name }) => (name === null ? id : `${id} (${name})`));
  return `${meant} Choose one of: ${shown.join(', ')}${among.length > 12 ? ', …' : ''}.`.trim();
}

const unknown = (what: string) => (args: UnknownId) =>
  say(`There is no ${what} with the id "${args.id}".`, choices(args));

/** How a number is written, and what one that was typed otherwise may mean. */
function numberHint(readings: readonly string[]): string {
  const form = 'Write digits without thousands separators or units, with a point for decimals: 1234.5.';
  if (readings.length === 1) return `Did you mean ${readings[0]}? ${form}`;
  const each = readings.map((one) => `${one} (${one.includes('.') ? 'a decimal' : 'a thousands'} separator)`);
  return readings.length === 0 ? form : `Choose one of: ${each.join(', ')}. ${form}`;
}

const bands = {
  gap: (level: string, other: string | null, from: string | null, to: string | null) =>
    say(
      `The score bands leave a gap from ${from} to ${to} between "${level}" and "${other}".`,
      'Let the upper level start where the lower one ends.',
    ),
  overlap: (level: string, other: string | null, from: string | null, to: string | null) =>
    say(
      `The score bands of "${level}" and "${other}" overlap from ${from} to ${to}.`,
      'Let the upper level start where the lower one ends.',
    ),
  empty: (level: string, _other: string | null, from: string | null, to: string | null) =>
    say(`The score band of "${level}" is empty: from ${from} to below ${to}.`, 'from must be less than to.'),
  incomplete: (level: string) =>
    say(
      `Level "${level}" lacks from or to, while other levels of the scale have them.`,
      'Give both to every level, or to none.',
    ),
  'no-maximum': (level: string) =>
    say(`Scale "${level}" has score bands but no maximum.`, 'Add a line such as maximum: 100.'),
  'above-maximum': (level: string, _other: string | null, _from: string | null, to: string | null) =>
    say(
      `Level "${level}" goes beyond the maximum ${to} of the scale.`,
      'The best level must end at the maximum.',
    ),
  'below-maximum': (level: string, _other: string | null, from: string | null, to: string | null) =>
    say(
      `No level covers scores from ${from} to ${to}: the best level "${level}" ends below the maximum.`,
      'The best level must end at the maximum.',
    ),
};

const dateNames: Readonly<Record<DateArgument, string>> = {
  submitted: 'date of submission',
  deadline: 'deadline',
  conference: 'date of the conference',
  report: 'date of the report',
  commitment: 'date of the commitment',
  cooperation: 'date of the cooperation programme',
  'award-decision': 'date of the decision on awards',
  'rating-decision': 'date of the decision on the rating',
  'earlier-revision': 'date of the earlier revision',
  'later-revision': 'date of the later one',
};

function meantDates(meant: readonly string[], otherwise: string): string {
  return meant.length === 0 ? otherwise : `Did you mean ${meant.join(' or ')}? ${otherwise}`;
}

export const english: Catalogue = {
  findings: {
    'file-unreadable': ({ reason }) =>
      reason === 'ECHANGED'
        ? say('The file is being written.', 'Wait until that is done, and run again.')
        : say(
            `The file cannot be read (${reason}).`,
            'Check that it exists, is not locked and may be read by you.',
          ),
    'file-empty': () => say('The file is empty.', 'Fill in the form again and save it over this file.'),
    'file-not-utf8': ({ offset }) =>
      say(
        `The file is not UTF-8 text (first wrong byte: ${offset + 1}).`,
        'Save it again with the encoding "UTF-8".',
      ),
    'file-not-regular': ({ kind }) =>
      say(
        {
          folder: 'This is a folder, not a file.',
          pipe: 'This is a named pipe, not a file.',
          device: 'This is a device, not a file.',
          socket: 'This is a socket, not a file.',
          'dangling-link': 'This is a link to a file that is gone.',
          'link-loop': 'This is a link that leads round in a circle.',
        }[kind],
        'Take it away, or put the submission in its place.',
      ),
    'file-outside': () =>
      say(
        'This is a link that leads out of the campaign’s folder.',
        'Copy the file itself into the folder: no file elsewhere is read in its place.',
      ),
    'file-not-read': ({ kind, unit, id, isReceived, files }) => {
      const guess = unit === null ? '' : `; it may be the submission of ${unit}`;
      switch (kind) {
        case 'format':
          return say(
            `This file lies in submissions/ and is not read: only .yaml files are${guess}.`,
            unit === null
              ? 'If it is a submission, copy its figures into a .yaml form; if not, move it out of submissions/.'
              : isReceived
                ? `There is a .yaml submission of ${unit}; if this only goes with it, move it out of submissions/.`
                : `Copy its figures into the form and save that as submissions/${id}.yaml; renaming the file is not enough.`,
          );
        case 'folder':
          return say(
            `This folder has ${files < 1000 ? files : '1000 or more'} ${files === 1 ? 'file' : 'files'}, none of which is read.`,
            'Move submissions out of it, straight into submissions/; keep other folders elsewhere.',
          );
        case 'outside':
          return say(
            `This file lies outside of submissions/ and is not read${guess}.`,
            'If it is a submission, move it into submissions/.',
          );
        case 'host-name':
          return say(
            'This file is not read: the file of the host must be named host.yaml.',
            'Rename it to host.yaml.',
          );
      }
    },
    'file-name-alike': ({ name }) =>
      say(
        `The file’s name looks like that of another, "${printablePath(name)}": there are two files, and both are read.`,
        'Open both: give one another name, or delete the one too many.',
      ),
    'file-too-large': ({ size, limit }) =>
      say(
        `The file is too large: ${megabytes(size)} MB; the limit is ${megabytes(limit)} MB.`,
        'A submission has a few dozen kB: perhaps another file was saved in its place.',
      ),
    'file-other-format': ({ format }) =>
      say(
        {
          word: 'This is a Word file renamed to .yaml.',
          excel: 'This is an Excel file renamed to .yaml.',
          office: 'This is an old Word or Excel file renamed to .yaml.',
          pdf: 'This is a PDF file renamed to .yaml.',
          zip: 'This is a ZIP file renamed to .yaml.',
          rtf: 'This is an RTF file renamed to .yaml.',
          image: 'This is a picture renamed to .yaml.',
        }[format],
        'A new name does not change what it is: copy its text into the .yaml form in a text editor.',
      ),
    'file-windows-1258': ({ text }) =>
      say(`The file is in Windows-1258, not Unicode. It reads: "${text}".`, 'Save it as UTF-8.'),
    'file-tcvn3': ({ text }) =>
      say(
        `The text is in TCVN3 (.VnTime), not Unicode. It reads: "${text}".`,
        'Convert it to Unicode with Unikey (Ctrl+Shift+F6) and save it as UTF-8.',
      ),
    'file-vni': ({ text }) =>
      say(
        `The text is in VNI (VNI-Times), not Unicode. It reads: "${text}".`,
        'Convert it to Unicode with Unikey (Ctrl+Shift+F6) and save it as UTF-8.',
      ),
    'text-misread': ({ encoding, times, found, restored, isExact, places }) => {
      const misread = `was once read as ${readingNames[encoding]}${times > 1 ? `, ${times} times over` : ''}`;
      const right = isExact ? 'should be' : 'was something like';
      const message =
        places > 1
          ? `The whole file is garbled, on ${places} lines: its UTF-8 ${misread}. "${found}" ${right} "${restored}".`
          : `This is garbled: "${found}" ${right} "${restored}". Its UTF-8 ${misread}.`;
      if (isExact)
        return say(message, places > 1 ? 'Run: review validate --fix.' : 'Type it as it should be.');
      return say(
        message,
        places > 1
          ? 'Take the original file from before that and save it as UTF-8, or fill in the form again.'
          : 'Some letters are lost for good: type it again.',
      );
    },
    'text-letters-lost': ({ found, mark, places }) => {
      const sign = mark === '?' ? '"?"' : 'the replacement character (U+FFFD)';
      return places > 1
        ? say(
            `The whole file has lost letters, on ${places} lines: ${sign} stands in their place, as in "${found}".`,
            'Take the original file from before that and save it as UTF-8, not as ANSI; or fill in the form again.',
          )
        : say(
            `Letters are lost: "${found}" has ${sign} in their place.`,
            'Type it again, and save the file as UTF-8, not as ANSI.',
          );
    },
    'merge-conflict': ({ marker }) =>
      say(
        `git wrote "${marker}": two people changed the same lines, and nobody has chosen between them.`,
        'One version stands between "<<<<<<<" and "=======", the other between "=======" and ">>>>>>>". Keep the right one; take out the other and the lines with these marks.',
      ),
    'file-utf16-without-mark': () =>
      say('The file is in UTF-16 without its byte order mark.', 'Save it as UTF-8.'),
    'control-character': ({ codePoint }) =>
      say(`There is a control character ${codePoint}.`, 'Take it out and type the line again.'),
    'invisible-character': ({ codePoint, choices: among }) =>
      say(
        `There is an invisible character (${codePoint}), as comes along when copying from Word or the web.`,
        among.length === 0
          ? 'Take it out, or run: review validate --fix.'
          : `Choose one of: ${among.map((one) => `"${one}"`).join(', ')}, and type it again.`,
      ),
    'smart-punctuation': ({ found, wanted }) =>
      say(`"${found}" was made by an editor’s autocorrection; here it must be ${wanted}.`, 'Type it again.'),
    'yaml-alias': () =>
      say('"*" refers to a name that is not set.', 'If it is plain text, put the value in double quotes.'),
    'yaml-anchor-or-tag': () =>
      say('"&" or "!" is misplaced.', 'If it is plain text, put the value in double quotes.'),
    'yaml-bad-character': () =>
      say('The value starts with a character that is not allowed here.', 'Put the value in double quotes.'),
    'yaml-bad-escape': () => say('A "\\" in double quotes is wrong.', 'Write "\\\\", or use single quotes.'),
    'yaml-bad-indent': () =>
      say('This line is not aligned with its siblings.', 'Indent siblings alike, two spaces per level.'),
    'yaml-block-in-line': () =>
      say('A further "key: value" or "- " stands on the same line.', 'Start a new line, or quote the text.'),
    'yaml-directive': () => say('A line starting with "%" is wrong.', 'Delete the line.'),
    'yaml-duplicate-key': () => say('This key is given already above.', 'Merge the two, keep one.'),
    'yaml-key-not-text': () => say('A key must be text.', 'Put the key in double quotes.'),
    'yaml-key-too-long': () =>
      say('The key is too long; is the ":" part of a sentence?', 'Put the sentence in double quotes.'),
    'yaml-missing-colon': () =>
      say(
        'A ":" is missing after the key, or a wrapped text is not indented.',
        'Write "key: value"; indent wrapped text.',
      ),
    'yaml-missing-dash': () => say('A list item lacks its "-".', 'Start every item with "- ".'),
    'yaml-missing-space': () => say('A space is missing after ":" or before "#".', 'Write "key: value".'),
    'yaml-reserved-key': ({ detail }) => say(`"${detail}" can’t be a key.`, 'Take it out.'),
    'yaml-several-documents': () =>
      say('The file holds several documents parted by "---".', 'Keep one per file.'),
    'yaml-tab-indent': () => say('The line is indented with a tab.', 'Use two spaces per level.'),
    'yaml-too-deep': ({ detail }) =>
      say(`Nested more than ${detail} levels deep.`, 'Look at the brackets and the indentation here.'),
    'yaml-too-large': ({ detail }) =>
      say(`The file holds too many values or nests too deeply (${detail}).`, 'Remove repeated aliases.'),
    'yaml-unclosed-bracket': ({ detail }) =>
      say(`A bracket is not closed ("${detail}" is missing).`, 'Close it, or put the text in double quotes.'),
    'yaml-unclosed-quote': ({ detail }) => say(`A quote is not closed (${detail} is missing).`, 'Close it.'),
    'yaml-unexpected': () =>
      say(
        'This line cannot be understood.',
        'Write "key: value" or "- value"; quote text with special characters.',
      ),
    'yaml-unresolved-tag': () => say('A value must not start with "!".', 'Put the value in double quotes.'),
    'decimal-comma': ({ found, wanted, readings }) =>
      say(
        `"${found}" has a comma within the number; here commas part the entries.`,
        wanted === null ? numberHint(readings) : `Use a decimal point: ${wanted}.`,
      ),
    'text-torn': ({ within, key, joined, lines }) =>
      within === 'brackets'
        ? say(
            `Within [ ] commas part the paragraphs, so "${joined}" is torn into several.`,
            `Take out the brackets and write each paragraph on an indented line of its own under "${key}:", after a dash: ${quoted(lines)}. If they are several points, write each on such a line.`,
          )
        : say(
            `Within { } commas part the entries, so "${joined}" is torn at its commas.`,
            `Put it in double quotes: ${lines.join(' ')}`,
          ),
    'number-notation': ({ text }) =>
      say(
        `The number "${text}" is written in a form that is not used here.`,
        'Use digits, a decimal point and a minus sign only: 1234.5.',
      ),
    'unknown-key': ({ key, suggestion, known }) =>
      say(
        `There is no key "${key}" here.`,
        suggestion === null ? `Known keys: ${known.join(', ')}.` : `Did you mean "${suggestion}"?`,
      ),
    'missing-key': ({ key, title }) =>
      say(
        `The key "${key}"${title === null ? '' : ` (${title})`} is missing.`,
        `Add a line "${key}: …" here.`,
      ),
    'invalid-value': (args) => {
      const what = args.title === null ? 'The value' : `"${args.title}"`;
      switch (args.problem) {
        case 'type':
          return say(
            `${what} must be ${args.expected.map(article).join(' or ')}, but is ${article(args.found)}.`,
            typeHint(args),
          );
        case 'choice':
          return say(
            `${what} does not take this value.`,
            `${args.suggestion === null ? '' : `Did you mean "${args.suggestion}"? `}Choose one of: ${args.choices.join(', ')}.`,
          );
        case 'id':
          return say(
            `${what} must be an id: lower-case letters without marks, digits and dashes.`,
            args.suggestion === null ? 'Example: nghi-thuy.' : `Write "${args.suggestion}".`,
          );
        case 'date':
          return say(`${what} must be a real date, written year-month-day.`, 'Example: 2023-12-05.');
        case 'blank':
          return say(`${what} is blank.`, 'Fill it in, or delete the line.');
        case 'pattern':
          return say(
            `${what} is not of the right form.`,
            args.example === null ? null : `Example: ${args.example}.`,
          );
        case 'minimum':
          return say(`${what} must not be less than ${args.limit}.`, 'Check the number.');
        case 'maximum':
          return say(`${what} must not be more than ${args.limit}.`, 'Check the number.');
        case 'too-few':
          return say(`${what} needs at least ${args.limit} items.`, 'Add what is missing.');
        case 'too-many':
          return say(`${what} must not exceed ${args.limit} characters or items.`, 'Shorten it.');
        case 'other':
          return say(`${what} breaks a rule (${args.detail}).`, 'Compare with the template.');
      }
    },
    'unknown-unit': unknown('unit'),
    'unknown-unit-kind': unknown('kind of unit'),
    'unknown-cluster': unknown('cluster'),
    'unknown-programme': unknown('programme'),
    'unknown-scale': unknown('rating scale'),
    'unknown-level': unknown('level'),
    'unknown-criterion': unknown('criterion'),
    'unknown-indicator': unknown('indicator'),
    'unknown-award-form': unknown('award form'),
    'unknown-authority': unknown('award authority'),
    'duplicate-id': ({ id }) =>
      say(`The id "${id}" is used above for another item of this kind.`, 'Give each its own id.'),
    'submission-duplicate': ({ unit, other, isSame }) =>
      say(
        `There is another submission of ${unit} (${other}); each unit submits one file.`,
        isSame
          ? 'The two are the same: delete one.'
          : 'Keep the right one, delete the other; if this is a correction, add revision: 2.',
      ),
    'submission-missing': ({ unit, id, deadline, unread }) =>
      say(
        unread === null
          ? `The submission of ${unit} is missing (due ${deadline}).`
          : `No submission of ${unit} was read (due ${deadline}): there is ${unread}, which is not read.`,
        `Put it into submissions/${id}.yaml, or run with --allow-missing.`,
      ),
    'wrong-year': ({ found, expected }) =>
      say(`${found} is not the year of the campaign (${expected}).`, `Write year: ${expected}.`),
    'rating-missing': ({ unit, programme }) =>
      say(
        `${unit} has no rating for "${programme}".`,
        'Add a level or a score under ratings, or the reason under notApplicable.',
      ),
    'rating-empty': () =>
      say(
        'The rating has no level, score or reason for not applying.',
        'Give level, score, points or notApplicable.',
      ),
    'rating-not-due': ({ programme }) =>
      say(
        `"${programme}" does not rate this subject.`,
        "Delete the entry, or change the programme's rating in review.yaml.",
      ),
    'rating-contradiction': (args) => {
      switch (args.between) {
        case 'level-score':
          return say(
            `The score ${args.score} belongs to the level "${args.byScore}", not to "${args.level}" as given.`,
            'Make score and level agree.',
          );
        case 'score-points':
          return say(
            `The points add up to ${args.sum}, not to ${args.score} as given.`,
            'Make score and points agree.',
          );
        case 'not-applicable':
          return say('A rating that does not apply has no level or score.', 'Keep one of the two.');
      }
    },
    'score-out-of-range': ({ score, minimum, maximum }) =>
      say(`The score ${score} is outside the scale from ${minimum} to ${maximum}.`, 'Check the number.'),
    'score-without-bands': ({ scale }) =>
      say(
        `The scale "${scale}" is not scored.`,
        'Give a level, or add score bands to the scale in review.yaml.',
      ),
    'points-out-of-range': ({ criterion, points, maximum }) =>
      say(`${points} points for "${criterion}" are outside 0 to ${maximum}.`, 'Check the number.'),
    'points-incomplete': ({ missing }) =>
      say(`Points are missing for: ${missing.join(', ')}.`, 'Give points for every criterion.'),
    'points-without-criteria': ({ scale }) =>
      say(`The scale "${scale}" has no criteria.`, 'Give a level or a score.'),
    'indicator-missing': ({ unit, indicator }) =>
      say(
        `${unit} has not reported "${indicator}".`,
        'Add it under indicators, or the reason under notApplicable.',
      ),
    'indicator-empty': ({ indicator }) =>
      say(
        `"${indicator}" has no actual figure.`,
        'Give actual (0 if there was none), or the reason under notApplicable.',
      ),
    'indicator-not-due': ({ indicator }) =>
      say(
        `The unit does not have to report "${indicator}".`,
        "Delete the entry, or change the indicator's kinds in review.yaml.",
      ),
    'indicator-contradiction': ({ indicator }) =>
      say(`"${indicator}" is given both as not applicable and with figures.`, 'Keep one of the two.'),
    'indicator-out-of-bounds': ({ indicator, value, minimum, maximum }) =>
      say(
        `${value} for "${indicator}" is out of bounds (${minimum ?? '…'} to ${maximum ?? '…'}).`,
        'Check the number and the unit of measure.',
      ),
    'percentage-over-100': ({ indicator, value }) =>
      say(
        `${value}% for "${indicator}" is over 100%.`,
        'Check the number; this percentage cannot exceed 100%.',
      ),
    'indicator-not-whole': ({ indicator, value, read, thousands }) =>
      say(
        read === null
          ? `"${indicator}" is a count and cannot be ${value} (the point is for decimals).`
          : `"${indicator}" is a count and takes no point: ${value} is read as ${read}.`,
        [
          read === null ? 'Write a whole number.' : `Write ${read} if that is meant.`,
          ...(thousands === null ? [] : [`Write ${thousands} if the dot stands between thousands.`]),
        ].join(' '),
      ),
    'number-ambiguous': ({ indicator, typed, slip, read, asRead, meant, isLikely }) =>
      say(
        [
          `${typed}${indicator === null ? '' : ` of "${indicator}"`} has two readings:`,
          `it is read as ${read};`,
          slip === 'thousands'
            ? `with a dot between thousands it would be ${meant}${isLikely ? ' (as figures of its kind suggest)' : ''}.`
            : `with a decimal point forgotten it would be ${meant}.`,
        ].join(' '),
        `Write ${asRead} for the one, ${meant} for the other.`,
      ),
    'indicator-computed': ({ indicator }) =>
      say(`"${indicator}" is computed from two other indicators.`, 'Delete the entry.'),
    'indicator-host-figure': ({ indicator }) =>
      say(
        `The result of "${indicator}" is aggregated from the units.`,
        'Give only target here, unless aggregation is none.',
      ),
    'award-recipient-kind': ({ form, admits, name }) =>
      say(
        `"${form}" is for ${admits}s only, not for "${name}".`,
        'Correct the kind, or choose another form.',
      ),
    'award-duplicate': ({ name }) =>
      say(`"${name}" stands above already with the same form and decision.`, 'Delete the repetition.'),
    'award-same-name': ({ name, form }) =>
      say(
        `"${name}" of the same unit receives "${form}" more than once.`,
        'One person honoured twice, two of the same name, or a repetition? For two people, give different positions.',
      ),
    'cluster-empty': ({ cluster }) =>
      say(`The cluster "${cluster}" has no members.`, 'List its units under members.'),
    'cluster-member-repeated': ({ unit }) =>
      say(`${unit} is listed twice in the cluster.`, 'Delete the repetition.'),
    'cluster-rule-incomplete': ({ missing }) =>
      say(`The rule share lacks: ${missing.join(', ')}.`, 'Give atLeast, level and otherwise.'),
    'scale-bands': ({ problem, level, other, from, to }) => bands[problem](level, other, from, to),
    'scale-criteria-total': ({ sum, maximum }) =>
      say(
        `The criteria add up to ${sum}, not to the scale's maximum ${maximum}.`,
        'Correct the criteria or the scale.',
      ),
    'indicator-ratio': ({ problem }) =>
      ({
        missing: say(
          'The indicator is a ratio, but it is not said of what.',
          'Add ratio with numerator and denominator.',
        ),
        superfluous: say(
          'The indicator is not a ratio and takes no ratio key.',
          'Delete it, or write aggregation: ratio.',
        ),
        itself: say('The indicator is a ratio of itself.', 'Choose other indicators.'),
        nested: say(
          'Numerator and denominator must be indicators that are summed.',
          'Choose indicators with aggregation: sum.',
        ),
      })[problem],
    'unit-parent-cycle': ({ unit }) => say(`${unit} is its own ancestor.`, 'Correct parent.'),
    'commitment-signer-not-due': ({ unit }) =>
      say(`${unit} is not among the units that had to sign.`, 'Add it to due, or remove it from signed.'),
    'listed-twice': ({ list, name }) =>
      say(
        `"${name}" is listed twice in ${list}; it counts once.`,
        'Delete the repetition; if another was meant, correct it.',
      ),
    'percentage-summed': ({ indicator }) =>
      say(
        `The indicator "${indicator}" is a percentage, and percentages of units do not add up.`,
        'Use mean, or ratio of two indicators that are summed.',
      ),
    'unknown-rule': ({ id, suggestion }) =>
      say(
        `There is no rule "${id}" that could be set.`,
        suggestion === null
          ? 'The codes stand in brackets in each message.'
          : `Did you mean "${suggestion}"?`,
      ),
    'figure-far-from-last-year': ({ indicator, actual, previous }) =>
      say(
        `"${indicator}" is ${actual} this year and was ${previous} last year: a large difference.`,
        'Check the digits and the unit of measure; if it is right, keep it and tell the secretariat.',
      ),
    'figure-far-from-other-units': ({ indicator, actual, median, units }) =>
      say(
        `"${indicator}" is ${actual}, while the median of ${units} units is ${median}.`,
        'Check the digits and the unit of measure (đồng or million đồng?).',
      ),
    'target-missing': ({ indicator, units }) =>
      say(`"${indicator}" has a result but no target, while ${units} other units have one.`, 'Add target.'),
    'total-not-sum': ({ indicator, total, sum, parts }) =>
      say(
        `"${indicator}" is given as ${total}, but its parts add up to ${sum} (${parts.join(' + ')}).`,
        'Mend the total or the parts.',
      ),
    'award-kind-doubtful': ({ name, seems }) =>
      seems === 'collective'
        ? say(
            `"${name}" looks like a collective, but is given as an individual.`,
            'Perhaps kind: collective.',
          )
        : say(
            `"${name}" looks like an individual, but is given as a collective.`,
            'Perhaps kind: individual.',
          ),
    'award-of-other-unit': ({ name, unit, submitter }) =>
      say(
        `"${name}" belongs to ${unit}, but this is the submission of ${submitter}.`,
        'Take out unit if it is a slip; else leave it to the other unit to report.',
      ),
    'date-implausible': (args) => {
      const what = `The ${dateNames[args.name]}, ${args.date},`;
      return args.problem === 'future'
        ? say(`${what} is after today (${args.today}).`, 'Check the date, and the clock of this machine.')
        : say(
            `${what} does not go with a review of ${args.year}.`,
            meantDates(args.meant, 'Check the date, above all its year.'),
          );
    },
    'date-order': ({ name, date, end, endDate }) =>
      say(
        `The ${dateNames[name]}, ${date}, is after the ${dateNames[end]}, ${endDate}.`,
        'One of the two is probably mistyped: check both.',
      ),
    'decision-outside-year': ({ number, date, year, meant }) =>
      say(
        `Decision ${number} is dated ${date}, outside of ${year}.`,
        meantDates(meant, 'Check the date; awards of other years have no place in this report.'),
      ),
    'decision-number-reused': ({ number, differs }) =>
      say(
        `Decision number ${number} was given above with another ${differs}.`,
        'Check number and date of both decisions.',
      ),
    'appraisal-without-reason': ({ self, final }) =>
      say(
        `Self-rated "${self}", appraised "${final}": more than one level apart, without a reason.`,
        'Add reason.',
      ),
    'low-rating-unexplained': ({ programme, level }) =>
      say(
        `"${programme}" is rated "${level}", but the submission names no limitations or causes.`,
        'Add limitations or causes to narrative.',
      ),
    'text-from-form': ({ text }) =>
      say(`"${text}" is the form’s placeholder.`, 'Fill it in, or take out the line.'),
    'text-copied': ({ unit }) =>
      say(`This paragraph is the same as one of ${unit}.`, 'Write what is true of this unit.'),
    'name-in-capitals': ({ name, suggestion }) =>
      say(
        `The name "${name}" is all in capitals.`,
        suggestion === null ? 'Write it as in a sentence.' : `Write "${suggestion}".`,
      ),
    'name-without-tones': ({ name }) =>
      say(`The name "${name}" lacks its marks.`, 'Write it in full Vietnamese, as in the decision.'),
    'tone-spelling': ({ found, expected }) =>
      say(`"${found}" places its tone mark otherwise than the campaign does.`, `Write "${expected}".`),
    'rule-essential': ({ rule }) =>
      say(`The figures rest on the rule "${rule}": it can’t be set or turned off.`, 'Take out this line.'),
    'suppression-unused': ({ rule }) =>
      say(`The comment that ignores "${rule}" has nothing left to ignore.`, 'Take it out.'),
    'suppression-without-reason': ({ rule }) =>
      say(`The comment that ignores "${rule}" gives no reason.`, `Write: # review-ignore ${rule}: reason.`),
    'suppression-not-allowed': ({ rule }) =>
      say(`"${rule}" can’t be ignored: the figures rest on it.`, 'Take out the comment and mend the fault.'),
    'unknown-template': ({ id, suggestion, known }) =>
      say(
        `There is no template "${id}".`,
        suggestion === null ? `Templates there are: ${known.join(', ')}.` : `Did you mean "${suggestion}"?`,
      ),
    'unknown-chart': ({ id, suggestion, known }) =>
      say(
        `There is no chart or programme "${id}".`,
        suggestion === null ? `Choose one of: ${known.join(', ')}.` : `Did you mean "${suggestion}"?`,
      ),
    'template-syntax': ({ detail }) =>
      say(
        `The template is not well formed: ${detail}`,
        'Each {{#…}} needs its {{/…}}, each {{ its }}. See templates/README.md.',
      ),
    'template-field': ({ field }) =>
      say(`There is no value "${field}" here.`, 'templates/README.md lists the values.'),
    'template-not-text': () =>
      say(
        'The template prints a group of values, not a value.',
        'Use {{#each name}}…{{/each}} for a list, or name the value within: {{name.value}}.',
      ),
    'template-helper': ({ helper }) =>
      say(
        `The helper "${helper}" takes exactly one value.`,
        `Write {{${helper} name}}, where name is a value.`,
      ),
    'template-unescaped': () =>
      say(
        'A template may not use {{{…}}} or {{&…}}.',
        'Write {{…}}: text from submissions is printed as typed.',
      ),
    'template-outside': () =>
      say(
        'This template is a link that leads out of the campaign’s folder, or round in a circle.',
        'Copy the file itself into the templates’ folder: templates are read from within the campaign alone.',
      ),
    'template-recursion': () =>
      say('The template calls itself without end.', 'Take out the circular {{> …}}.'),
    'template-too-large': ({ exceeded }) => {
      const told = {
        steps: 'repeats too often',
        characters: 'writes too much',
        seconds: 'takes too long',
        bars: 'draws too many bars',
      };
      return say(
        `The template ${told[exceeded]}, as if it would never end.`,
        'Take out nested {{#each}}, calls {{> …}} and charts.',
      );
    },
    'template-too-deep': () => say('Elements are nested too deep.', 'Close the elements that are open.'),
    'template-failed': ({ detail }) =>
      say(`The template can’t be used: ${detail}`, 'See templates/README.md.'),
    'template-element': ({ element, where }) =>
      say(
        where === 'sentence'
          ? `<${element}> may not stand within a sentence.`
          : `<${element}> may not stand here.`,
        where === 'sentence'
          ? 'Within sentences there are only <b>, <i>, <br>.'
          : 'Use the elements of templates/README.md, each in its place.',
      ),
    'template-loose-text': ({ text }) =>
      say(`Text outside of a paragraph: "${text}".`, 'Put it in <p>…</p>, or in the cell of a table.'),
    'font-unreadable': ({ path, reason }) =>
      say(
        `The font file "${path}" can’t be read (${reason}).`,
        'Check its path, relative to the campaign’s folder.',
      ),
    'font-outside': ({ path }) =>
      say(
        `The font file "${path}" is not in the campaign’s folder.`,
        'Copy the font into the campaign’s folder, such as fonts/, and name it there.',
      ),
    'font-unusable': ({ path }) =>
      say(`"${path}" is not a usable font.`, 'Use a .ttf or .otf file, one for each style.'),
    'character-not-in-font': ({ character, codePoint }) =>
      say(
        `The font has no "${character}" (${codePoint}); the report will show an empty box.`,
        'Use another character, or say it in words.',
      ),
  },
  report: {
    severity: { error: 'error', warning: 'warning' },
    related: {
      'first-given-here': 'first given here',
      'last-year': 'last year’s figure',
      'other-date': 'the other date is here',
      'looks-alike': 'the file with a name like it',
      'self-rating': 'self-rated here',
    },
    hint: 'hint',
    untold: (path, count) => `${path}: ${count} more findings (see --max-findings).`,
    fixable: (count) =>
      `${count} can be mended by machine: review validate --fix (look first: --fix-dry-run).`,
    explain: (code) => `Codes are explained: review explain ${code}`,
    summary: (files, errors, warnings) =>
      errors + warnings === 0
        ? `${files} files checked: no problems.`
        : `${files} files checked: ${errors} errors, ${warnings} warnings.`,
  },
};

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

function typeHint({
  expected,
  found,
  readings,
}: {
  readonly expected: readonly string[];
  readonly found: string;
  readonly readings: readonly string[];
}): string {
  if (found === 'number' && expected.includes('integer'))
    return 'Write a whole number, without a point: 1234.';
  if (expected.some((type) => type === 'number' || type === 'integer')) return numberHint(readings);
  if (expected.includes('string')) return 'Put text in double quotes.';
  return 'Compare with the template.';
}
