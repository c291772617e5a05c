import type { VerificationWords } from '../../verification/words.ts';

/** Parts of a page, by what the program calls them. */
const looks: Readonly<Record<string, string>> = {
  content: 'how it is drawn: positions, sizes or lines',
  fonts: 'fonts',
  images: 'pictures',
  resources: 'colours or patterns',
  annotations: 'annotations, links or boxes on the page',
  size: 'size or orientation of the page',
  page: 'attributes of the page',
};

/** What was appended to a file, by what the program calls it. */
const appended: Readonly<Record<string, string>> = {
  pages: 'pages added, removed or moved',
  page: 'content of the page',
  annotation: 'an annotation, a picture or a box that is no signature',
  covered: 'the box of a signature covers text, or touches its line',
  catalog: 'how the file opens',
  metadata: 'what the file says of itself',
  form: 'a form',
  field: 'a field that is no signature',
  trailer: 'the table of the file',
  'partial-signature': 'a signature that is not of the whole file',
  'changed-object': 'something that was in the file',
  'unknown-object': 'something that is part of no signature',
  'unknown-bytes': 'bytes that can’t be read as a signature',
  'no-signature': 'no signature at all',
};

/** What was put into a document for Word, by what the program calls it. */
const additions: Readonly<Record<string, string>> = {
  'tracked-changes': 'tracked changes',
  comments: 'comments',
  'hidden-text': 'hidden text',
  pictures: 'pictures',
  'embedded-objects': 'embedded objects',
  'foreign-text': 'text taken from another file',
  'bound-text': 'text taken from data outside of the document',
  symbols: 'signs of a symbol font',
  links: 'links to elsewhere',
  'fetched-parts': 'parts that are fetched when the file is opened',
  macros: 'macros',
  'reversed-text': 'text from right to left',
  'embedded-fonts': 'embedded fonts',
};

const quoted = (text: string | null) => `“${text ?? ''}”`;

/** What a value of the summary comes to; nothing where there is none. */
const value = (text: string | null) => (text === null ? 'nothing' : quoted(text));

export const verification: VerificationWords = {
  verdicts: {
    unchanged: 'UNCHANGED',
    signed: 'UNCHANGED, signed since',
    outdated: 'UNCHANGED, but the campaign is another by now',
    different: 'DIFFERS',
    unreadable: 'CAN’T BE VERIFIED',
  },
  document: (kind, name, program) => `Document ${name} (a ${kind}), made by review ${program}.`,
  fingerprint: (digits) =>
    `Fingerprint of its figures: ${digits}. To be sure that they are the sender’s, read it to the sender over the telephone: theirs must be the same.`,
  problems: {
    'unknown-format': () =>
      'It is no PDF, Word document (.docx) or JSON: this command verifies only such files, made by review.',
    damaged: (detail) => `The file is damaged or cut off${detail === '' ? '' : ` (at byte ${detail})`}.`,
    encrypted: () => 'The file needs a password: ask for one that does not.',
    'too-large': () => 'The file is too large, or unpacks to something too large.',
    'no-data': () =>
      'The file carries no figures: review did not make it, its attachments are gone, it is a public copy (--no-attachments), or a kind of document that carries none (the annual report does; letters, decisions and certificates do not).',
    'bad-data': (detail) => `What the file carries can’t be used${detail === '' ? '' : `: ${detail}`}.`,
    'campaign-errors': (detail) =>
      `No document can be made from the files that it carries${detail === '' ? '' : `; the first error: ${detail}`}.`,
  },
  differences: {
    text: ({ place, figure, title, expected, found }) => {
      const where = place === null ? '' : ` after ${quoted(place)}`;
      const name = figure === null ? '' : ` (${title === null ? '' : `${title}: `}${figure})`;
      if (found === '') return `${quoted(expected)}${name} is missing${where}`;
      if (expected === '') return `${quoted(found)} was put in${where}`;
      return `prints ${quoted(found)}, should be ${quoted(expected)}${name}${where}`;
    },
    pages: ({ expected, found }) => `has ${found} pages, should have ${expected}`,
    look: ({ about }) => `same text, but other ${looks[about ?? ''] ?? about}`,
    'attachment-missing': ({ about }) => `the attachment ${about} is missing`,
    'attachment-changed': ({ about }) => `the attachment ${about} was changed`,
    'attachment-added': ({ about }) => `the attachment ${about} was added`,
    summary: ({ figure, expected, found }) => {
      if (figure === null) return 'the summary attached is not what its sources come to';
      const what = figure === 'fingerprint' ? 'the fingerprint' : `${figure} in the summary attached:`;
      return `${what} says ${value(found)}, comes to ${value(expected)}`;
    },
    'campaign-file': ({ about, expected, found }) => {
      if (expected === null) return `the campaign has no file ${about}`;
      return found === null
        ? `the campaign now has the file ${about} as well`
        : `the campaign’s file ${about} is no longer what the figures were taken from`;
    },
    'campaign-other': ({ expected, found }) =>
      `this file is of another campaign (${found}) than that of --campaign (${expected})`,
    'campaign-figure': ({ figure, title, expected, found }) =>
      `${title === null ? '' : `${title} – `}${figure ?? ''}: this file states ${value(found)}, the campaign now comes to ${value(expected)}`,
    metadata: () => 'what the file says of itself (title, author, dates, program) differs',
    structure: () => 'its structure (bookmarks, tags, list of attachments) differs',
    addition: ({ about }) =>
      about !== null && Object.hasOwn(additions, about)
        ? `it has ${additions[about ?? ''] ?? about} that it should not have`
        : `it opens otherwise, or has something more (${about})`,
    appended: ({ about }) => `appended since: ${appended[about ?? ''] ?? about}`,
    'saved-again': ({ about }) =>
      about === null
        ? 'the file was written again: it is not the one that review made'
        : `the file was saved again by another program: ${about}`,
  },
  onPages: (pages) => `page ${pages} of the file`,
  more: (count) => `and ${count} more.`,
  remarks: {
    'other-version': ({ detail }) =>
      `Another version (${detail}) made it, so that only text and figures can be compared: to be sure, verify it by that version.`,
    'fonts-missing': ({ detail }) =>
      `The campaign’s font ${detail} is not at hand, so that only words can be compared: add --fonts <folder with that font>.`,
    signature: ({ detail }) =>
      `It bears a signature${detail === null ? '' : ` of ${detail}`}. Who signed is not checked here: see a program for signatures.`,
    'visible-signature': ({ page, detail }) =>
      `A signature shows on page ${page}${detail === null || detail === '' ? '' : `, and reads ${quoted(detail)}`}.`,
    'same-text': () => 'Text and figures on its pages are those that its data comes to.',
    'rows-only': () =>
      'It carries no source files: that its totals are those of its rows was tried, but neither what its rows state, nor targets, ratios and comparisons.',
    'own-file': ({ detail }) =>
      `What it prints hangs on ${detail} as well, a file of the campaign’s own that no fingerprint is of: compare it with the sender’s.`,
  },
  advice: {
    unchanged: 'The file is what review makes of the data that it carries.',
    signed: 'The document is what review makes of the data that it carries.',
    outdated:
      'The file was not changed since it was made, but it is not what the campaign of --campaign comes to now: for its figures of today, make the document again.',
    different: 'Do not use it in the place of the original: ask the sender for the file itself.',
    unreadable: 'Ask the sender for the file itself.',
  },
};
