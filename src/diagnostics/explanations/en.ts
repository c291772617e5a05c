import type { Explanation, Explanations } from './explanation.ts';

const explain = (what: string, why: string): Explanation => ({ what, why });

const readable = 'Only Unicode text can be read; guessing would garble names and figures.';
const syntax =
  'Where the text can’t be understood for certain nothing is guessed: a wrong guess is a wrong figure.';
const traceable =
  'Each figure is added up from its unit and programme; with a wrong id nobody knows where it belongs.';
const agreed =
  'Of two figures that disagree at least one is wrong, and the program does not choose for its users.';
const noGuess = 'Missing is neither zero nor failed; the report has to say what is missing.';
const plausible = 'Figures that are far off are often slips: a digit too many, another unit of measure.';
const template = 'A faulty template would leave out sentences or figures without anyone noticing.';
const unknown = (what: string) => explain(`The id of ${what} is not in review.yaml.`, traceable);

export const english: Explanations = {
  'file-unreadable': explain(
    'The file can’t be opened.',
    'It may be locked, or you may not be allowed to read it.',
  ),
  'file-empty': explain('The file holds nothing.', 'Perhaps it was saved by mistake, or copied half-way.'),
  'file-not-utf8': explain('The file has bytes that are no UTF-8.', readable),
  'file-not-regular': explain(
    'What bears the name of a submission is no file.',
    'A folder or a broken link holds no submission.',
  ),
  'file-outside': explain(
    'A file of the campaign is a link that leads out of its folder.',
    'What somebody else sends may not make the program read files of your own.',
  ),
  'file-not-read': explain(
    'A file or folder lies where submissions do and is not read: a Word, Excel or PDF file, a picture, an archive or a folder in submissions/; a submission outside of it; host.yaml under another name.',
    'The unit believes that it has submitted, and its figures are added nowhere. To keep attachments in submissions/, say rules: { file-not-read: off } in review.yaml.',
  ),
  'file-name-alike': explain(
    'Two submissions have names that look the same: they differ only in capitals, or in how letters and marks are put together.',
    'One is easily taken for the other, and on another disk only one of them remains.',
  ),
  'file-too-large': explain(
    'The file is over the limit.',
    'A submission has a few dozen kB; a large one is mostly another file.',
  ),
  'file-other-format': explain(
    'A Word, Excel, PDF, ZIP or picture file renamed to .yaml.',
    'A new name does not change what is in it.',
  ),
  'file-windows-1258': explain('The file is in Windows-1258.', readable),
  'file-tcvn3': explain('The text is in TCVN3 (.VnTime fonts).', readable),
  'file-vni': explain('The text is in VNI (VNI-Times fonts).', readable),
  'text-misread': explain(
    'Vietnamese letters are garbled: the UTF-8 file was opened in another encoding and saved.',
    'They would be printed as they are, and names would not match those in other files.',
  ),
  'text-letters-lost': explain(
    'Letters have become "?" or replacement characters, as happens when a file is saved as ANSI.',
    'The file no longer says what they were; the report would be printed without them.',
  ),
  'merge-conflict': explain(
    'The file still has the marks of git where two versions changed the same lines.',
    'Which of them is right is for a person to choose; until then the file is not read.',
  ),
  'file-utf16-without-mark': explain('The file is in UTF-16 without a byte order mark.', readable),
  'control-character': explain(
    'There is a control character.',
    'It can’t be printed and may garble terminals and output files.',
  ),
  'invisible-character': explain(
    'There is a character that is invisible or turns the direction of writing.',
    'Ids and names look alike and yet differ; text may show in another order.',
  ),
  'smart-punctuation': explain(
    'A mark made by autocorrection (“ ” – ：) where YAML wants a plain one.',
    'To YAML it is a letter like any other, so the entry is misunderstood.',
  ),
  'yaml-alias': explain('A * calls a name that no & has given.', syntax),
  'yaml-anchor-or-tag': explain('A & or ! stands in the wrong place.', syntax),
  'yaml-bad-character': explain('A value begins with a character that YAML keeps for itself.', syntax),
  'yaml-bad-escape': explain('A \\ in double quotes is wrong.', syntax),
  'yaml-bad-indent': explain(
    'A line is not indented like its siblings.',
    'YAML tells by indentation what belongs to what.',
  ),
  'yaml-block-in-line': explain('A nested entry stands on the same line, in the wrong place.', syntax),
  'yaml-directive': explain('A line that begins with % is wrong.', syntax),
  'yaml-duplicate-key': explain('A key is given twice.', 'Nobody knows which value is meant.'),
  'yaml-key-not-text': explain('A key is not text.', syntax),
  'yaml-key-too-long': explain('A key is too long.', 'Mostly a colon within a sentence that has no quotes.'),
  'yaml-missing-colon': explain('A key has no colon.', syntax),
  'yaml-missing-dash': explain('An item of a list has no dash.', syntax),
  'yaml-missing-space': explain('There is no space after ":" or before "#".', syntax),
  'yaml-reserved-key': explain(
    'A key that the program’s language has for itself.',
    'No form uses such names.',
  ),
  'yaml-several-documents': explain(
    'One file holds several submissions, parted by "---".',
    'Each unit has a file, to tell who has submitted.',
  ),
  'yaml-tab-indent': explain(
    'A line is indented with a tab.',
    'YAML takes spaces only; tabs are of another width everywhere.',
  ),
  'yaml-too-deep': explain(
    'Entries are nested too deep.',
    'Forms have a few levels; more come of stray brackets.',
  ),
  'yaml-too-large': explain('The file has too many values.', 'Mostly * that repeats other entries.'),
  'yaml-unclosed-bracket': explain('A bracket is opened and not closed.', syntax),
  'yaml-unclosed-quote': explain('A quote is opened and not closed.', syntax),
  'yaml-unexpected': explain('There is something that YAML does not understand.', syntax),
  'yaml-unresolved-tag': explain('A value begins with "!".', syntax),
  'decimal-comma': explain(
    'A number has a decimal comma within { }.',
    'Commas part entries there: 48,3 is taken for 48 and an entry named 3.',
  ),
  'text-torn': explain(
    'A text with commas stands in brackets or braces without quotes.',
    'To YAML a comma there parts the entries, so that the text is printed in pieces.',
  ),
  'number-notation': explain(
    'A number in a notation of computers (0x1F, 1e3 …).',
    'Figures must be legible, and are added up in the digits typed.',
  ),
  'unknown-key': explain(
    'A key that the form does not have.',
    'A misspelt entry would be overlooked without anyone noticing.',
  ),
  'missing-key': explain('A required entry is missing.', 'Without it nothing can be added up.'),
  'invalid-value': explain(
    'A value is not of its entry’s kind.',
    'Dates, numbers and ids can be added and compared only if written in one way.',
  ),
  'duplicate-id': explain('Two entries of a list have one id.', traceable),
  'submission-duplicate': explain('A unit has two submissions.', 'Adding both would count it twice.'),
  'submission-missing': explain('A unit has not submitted.', noGuess),
  'wrong-year': explain('A file is of another year than the campaign.', 'Perhaps last year’s file was sent.'),
  'unknown-unit': unknown('a unit'),
  'unknown-unit-kind': unknown('a kind of unit'),
  'unknown-cluster': unknown('a cluster'),
  'unknown-programme': unknown('a programme'),
  'unknown-scale': unknown('a rating scale'),
  'unknown-level': explain('The level is not in the programme’s rating scale.', traceable),
  'unknown-criterion': explain('The criterion is not in the programme’s rating scale.', traceable),
  'unknown-indicator': unknown('an indicator'),
  'unknown-award-form': unknown('an award form'),
  'unknown-authority': unknown('an award authority'),
  'unknown-template': explain('A template calls another that does not exist.', template),
  'unknown-rule': explain(
    'There is no such rule.',
    'With a misspelt code the rule stays as it was, though one believes otherwise.',
  ),
  'rating-missing': explain('A unit lacks a rating in a programme.', noGuess),
  'rating-empty': explain('A rating states no level, score or reason.', noGuess),
  'rating-not-due': explain(
    'A rating in a programme that does not rate this subject.',
    'It would count nowhere.',
  ),
  'rating-contradiction': explain('Level, score and points disagree.', agreed),
  'score-out-of-range': explain('A score outside of the scale.', 'It belongs to no level.'),
  'score-without-bands': explain('A score in a scale without score bands.', 'No level follows from it.'),
  'points-out-of-range': explain(
    'Points below zero or over the criterion’s maximum.',
    'The score would be wrong.',
  ),
  'points-incomplete': explain('Some criteria have no points.', noGuess),
  'points-without-criteria': explain(
    'Points in a scale without criteria.',
    'There is nothing to hold them against.',
  ),
  'indicator-missing': explain('A unit has not reported an indicator.', noGuess),
  'indicator-empty': explain('An indicator has no actual figure.', noGuess),
  'indicator-not-due': explain(
    'A unit reports an indicator that its kind is not asked for.',
    'The figure would be added nowhere.',
  ),
  'indicator-contradiction': explain('"Not applicable" beside figures.', agreed),
  'indicator-out-of-bounds': explain('A figure outside of the indicator’s bounds.', plausible),
  'percentage-over-100': explain('A percentage over 100.', 'A part can’t be more than the whole.'),
  'indicator-not-whole': explain(
    'A count typed with a point.',
    'Mostly a dot between thousands: 1.250 is read as one and a quarter, 2.000 as 2.',
  ),
  'number-ambiguous': explain(
    'A number with three digits after its point (1.250), or with a 0 in front (0125), has two readings.',
    'The point is for decimals here and between thousands on paper: the wrong reading is a thousand times off. An indicator that needs three decimals declares decimals: 3 in review.yaml.',
  ),
  'indicator-computed': explain('A computed indicator was typed.', agreed),
  'indicator-host-figure': explain('The host typed a result that is added up from the units.', agreed),
  'award-recipient-kind': explain(
    'The award form does not admit this kind of recipient.',
    'It breaks the rules of awards and counts in the wrong column.',
  ),
  'award-duplicate': explain('An award stands twice in one file.', 'An award counts once.'),
  'award-same-name': explain(
    'One name of one unit has one form more than once.',
    'Two people of one name, or a slip: for a human to decide.',
  ),
  'cluster-empty': explain('A cluster has no members.', traceable),
  'cluster-member-repeated': explain(
    'A unit is in its cluster twice.',
    'The cluster’s share would be wrong.',
  ),
  'cluster-rule-incomplete': explain(
    'The rule for rating clusters lacks a part.',
    'No cluster could be rated.',
  ),
  'scale-bands': explain(
    'Score bands have gaps, overlap or do not cover the scale.',
    'Some score belongs to no level, or to two.',
  ),
  'scale-criteria-total': explain('The criteria’s maxima do not add up to the scale’s.', agreed),
  'indicator-ratio': explain('A ratio is not declared as it should be.', 'It can’t be computed.'),
  'unit-parent-cycle': explain('A unit is its own superior.', traceable),
  'commitment-signer-not-due': explain(
    'A signer is not among those who had to sign.',
    'More could have signed than had to.',
  ),
  'listed-twice': explain(
    'A unit, an indicator or a commitment is in one list twice.',
    'It counts once; but perhaps another was meant.',
  ),
  'percentage-summed': explain(
    'An indicator is a percentage and is aggregated by sum.',
    'Three units that reach 50% make 50% of the whole, not 150%.',
  ),
  'figure-far-from-last-year': explain(
    'A figure is three times last year’s, or less than a third.',
    plausible,
  ),
  'figure-far-from-other-units': explain(
    'A figure is eight times the units’ median, or less than an eighth.',
    plausible,
  ),
  'target-missing': explain(
    'A result without a target, while most units have one.',
    'Without it the whole’s share of the target can’t be told.',
  ),
  'total-not-sum': explain('A total is not the sum of its parts.', agreed),
  'award-kind-doubtful': explain(
    'A collective entered as an individual, or the reverse.',
    'Both counts would be wrong.',
  ),
  'award-of-other-unit': explain(
    'A unit reports another’s award.',
    'It may be counted twice, or for the wrong unit.',
  ),
  'date-implausible': explain(
    'A date does not go with the year that is reviewed, or a submission is dated after today.',
    'With a slip in its year, a late submission becomes one in time. Units submit, and the host confers and publishes, from the middle of the year to the spring of the next; commitments and programmes are signed from the year before to the year after. A date of another year altogether is an error, an odd one a warning.',
  ),
  'date-order': explain(
    'Two dates are in the wrong order: submitted, decided or signed after the report’s date; a deadline after the conference; a revision submitted before what it replaces.',
    'A report states what has happened: one of the two is mistyped.',
  ),
  'decision-outside-year': explain(
    'A decision outside of the year, from the December before to the April after.',
    'Another year’s awards do not count in this one; two years off or more is an error.',
  ),
  'decision-number-reused': explain(
    'One decision number with two dates or forms.',
    'One of the two is a slip.',
  ),
  'appraisal-without-reason': explain(
    'Appraised more than one level away from the self-rating, without a reason.',
    'The unit has a right to know why.',
  ),
  'low-rating-unexplained': explain(
    'A rating that is no achievement, without limitations or causes.',
    'The report’s assessment needs them.',
  ),
  'text-from-form': explain('A placeholder of the form was left.', 'It would be printed.'),
  'text-copied': explain(
    'A paragraph is the same as another unit’s.',
    'Perhaps copied by mistake; a submission speaks of its own unit.',
  ),
  'name-in-capitals': explain('A name is all in capitals.', 'Lists come out uneven.'),
  'name-without-tones': explain(
    'A name lacks its marks.',
    'Names in decisions and certificates must be right to the mark.',
  ),
  'tone-spelling': explain(
    'A unit’s name places a tone mark otherwise than review.yaml (hòa, hoà).',
    'One document keeps to one spelling.',
  ),
  'rule-essential': explain(
    'The campaign sets a rule on which the figures rest.',
    'Without it no figure could be trusted.',
  ),
  'suppression-unused': explain(
    'A comment ignores what is no longer there.',
    'It would hide the next fault on that line.',
  ),
  'suppression-without-reason': explain(
    'A comment ignores a rule without saying why.',
    'Who reads it later must know.',
  ),
  'suppression-not-allowed': explain(
    'A comment ignores a rule on which the figures rest.',
    'Without it no figure could be trusted.',
  ),
  'unknown-chart': explain('A template asks for a chart or programme that does not exist.', template),
  'template-syntax': explain('A template is no well-formed Handlebars.', template),
  'template-field': explain('A template names a value that does not exist.', template),
  'template-not-text': explain('A template prints a group of values.', template),
  'template-helper': explain('A template calls a helper wrongly.', template),
  'template-unescaped': explain('A template uses {{{…}}}.', 'Text from submissions could become markup.'),
  'template-outside': explain(
    'A template is a link that leads out of the campaign’s folder.',
    'Somebody else’s templates may not read other files of the machine.',
  ),
  'template-recursion': explain('A template calls itself without end.', template),
  'template-too-large': explain(
    'A template repeats, writes or takes many times what a report needs.',
    'Somebody else’s templates may not keep the machine busy without end.',
  ),
  'template-too-deep': explain('A template nests more than 100 elements in each other.', template),
  'template-failed': explain('A template can’t be used.', template),
  'template-element': explain('A template uses an element that does not exist, or not there.', template),
  'template-loose-text': explain('A template has text outside of paragraphs.', template),
  'font-unreadable': explain('A font file can’t be read.', 'Nothing can be set without fonts.'),
  'font-outside': explain(
    'A font file is not in the campaign’s folder.',
    'A campaign that is copied to another machine must look the same there.',
  ),
  'font-unusable': explain(
    'A font file can’t be used.',
    'It is damaged, holds several fonts (.ttc), is packed for the web (.woff), or is not in Unicode (such as .VnTime).',
  ),
  'character-not-in-font': explain(
    'The font lacks a character of the report.',
    'It would print as an empty box.',
  ),
};
