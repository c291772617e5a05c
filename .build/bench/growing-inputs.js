// Campaigns with very much of one kind, of any size: what a command takes for them must grow as they do.
import {
  declared,
  hosted,
  hostProposed,
  inserted,
  lines,
  listed,
  proposed,
  recorded,
  submissionsOf,
  submitted,
  template,
  unitId,
  units,
  wordsFor,
} from './growing-campaign.js';

/**
 * @typedef {object} GrowingInput
 * @property {string} name
 * @property {number} size the first, in whatever there is much of; the others double it
 * @property {(size: number) => import('./growing-campaign.js').Files} files
 * @property {readonly string[]} command before the campaign's folder
 */

const validate = ['validate', '--allow-missing'];
const fixDryRun = [...validate, '--fix-dry-run'];
const checkLayout = ['format', '--check'];
const buildPage = ['build', '--allow-missing', '-f', 'html'];
const buildSheets = ['build', '--allow-missing', '-f', 'xlsx'];

/** @param {number} index */
const proposal = (index) => `    - Đề nghị số ${index} được xem xét`;
/** @param {string} recipients */
const award = (recipients) => `  - form: giay-khen
    authority: ubnd-thi-xa
    programme: quoc-phong
    decision: { number: 2/QĐ-UBND, date: 2023-11-01 }
    recipients:
${recipients}`;

/** @type {readonly GrowingInput[]} */
export const growingInputs = [
  // Texts.
  input('aliases of a long text', 2000, (n) =>
    proposed(`    - &a ${'từ '.repeat(n)}\n${'    - *a\n'.repeat(Math.ceil(n / 100))}`),
  ),
  input('combining marks on a letter', 40_000, (n) => proposed(`    - e${'\u0301'.repeat(n)}\n`)),
  input('letters in parts', 40_000, (n) => submitted(`# ${'ệ'.normalize('NFD').repeat(n)}\n`)),
  input('invisible characters', 20_000, (n) => proposed(`    - a${'\u200b'.repeat(n)}\n`)),
  input('values with invisible characters', 1000, (n) => submitted(lines(n, (i) => `k${i}\u200b: \u200b1`))),
  input('items of which every second is wrong', 4000, (n) =>
    proposed(lines(n, (i) => (i % 2 === 0 ? proposal(i) : '    - [1]'))),
  ),
  input('spellings of tones and comments', 6000, (n) => ({
    ...inserted('review.yaml', ['name: phường An', ' Hòa']),
    ...proposed(lines(n, (i) => `    # review-ignore tone-spelling: lý do\n    - Phường An Hoà ${i}`)),
  })),
  input('comments that leave nothing out', 1000, (n) =>
    submitted('# review-ignore name-in-capitals: lý do\n'.repeat(n)),
  ),
  input('lines that are fixed', 2000, (n) => proposed(lines(n, (i) => `${proposal(i)}\u200b`)), fixDryRun),
  input('decimals of a ratio', 10_000, (n) =>
    recorded(['vu-an: { actual: 12', `.${'3'.repeat(n)}`], ['kham-pha: { actual: 10', `.${'7'.repeat(n)}`]),
  ),
  input(
    'lines of a list laid out',
    2000,
    (n) => proposed(lines(n, (i) => proposal(i).replace('- ', '-   '))),
    checkLayout,
  ),
  input('empty comments laid out', 20_000, (n) => submitted('#\n'.repeat(n)), checkLayout),
  // What files declare and name.
  input('units each the parent of the next', 2500, (n) =>
    declared({ units: units(n, (i) => (i === 0 ? '' : `, parent: ${unitId(i - 1)}`)) }),
  ),
  input('unknown ids beside units', 1000, (n) => ({
    ...declared({ units: units(n) }),
    ...hosted(`ratings:\n  units:\n${lines(n, (i) => `    dvi-${i}: { an-ninh: { level: dat } }`)}`),
  })),
  input('criteria that are unknown', 500, (n) => ({
    ...inserted('review.yaml', [
      '    criteria:\n',
      lines(n, (i) => `      - { id: tc-${i}, label: Tiêu chí số ${i}, maximum: 1 }`),
    ]),
    ...recorded(['mot: 50', listed(n, (i) => `, muc-${i}: 1`).join('')]),
  })),
  input('keys that are unknown', 1000, (n) => submitted(lines(n, (i) => `k${i}: 1`))),
  input('rules that are unknown', 500, (n) =>
    inserted('review.yaml', ['', `rules:\n${lines(n, (i) => `  r-${i}: off`)}`]),
  ),
  input('kinds of units', 500, (n) =>
    declared({
      unitKinds: lines(n, (i) => `  - { id: kind-${i}, name: loại ${wordsFor(i)} }`),
      units: lines(n, (i) => `  - { id: ${unitId(i)}, name: ${wordsFor(i)}, kind: kind-${i} }`),
    }),
  ),
  input('clusters', 500, (n) =>
    declared({
      clusters: lines(
        n,
        (i) => `  - { id: c-${i}, name: Cụm ${wordsFor(i)}, members: [phuong-an, phuong-binh] }`,
      ),
    }),
  ),
  input('programmes', 100, (n) => ({
    ...declared({
      programmes: lines(
        n,
        (i) => `  - { id: p-${i}, title: Nội dung ${wordsFor(i)}, rating: { scale: hai-muc } }`,
      ),
    }),
    ...recorded(['\nratings:\n', lines(n, (i) => `  p-${i}: { level: dat }`)]),
  })),
  input('indicators and their parts', 1500, (n) => ({
    ...declared({
      indicators: lines(
        n,
        (i) =>
          `  - { id: i-${i}, name: Chỉ tiêu ${wordsFor(i)}, programme: an-ninh, unitOfMeasure: vụ, type: count, aggregation: sum, parts: [i-${(i + 1) % n}, i-${(i + 2) % n}] }`,
      ),
    }),
    ...recorded(['\nindicators:\n', lines(n, (i) => `  i-${i}: { actual: ${i} }`)]),
  })),
  // What files record.
  input('units due and signed', 1000, (n) => {
    const ids = listed(n, unitId);
    const commitment = `  - { title: A, parties: [B, C], due: [${ids}], signed: [${ids}] }\n`;
    return { ...declared({ units: units(n) }), ...hosted(`commitments:\n${commitment.repeat(5)}`) };
  }),
  input('units that signed but were not due', 1000, (n) => {
    const [due, signed] = [listed(n, unitId), listed(n, (i) => unitId(n + i))];
    const commitment = `  - { title: A, parties: [B, C], due: [${due}], signed: [${signed}] }\n`;
    return { ...declared({ units: units(2 * n) }), ...hosted(`commitments:\n${commitment}`) };
  }),
  input('commitments', 250, (n) =>
    hosted(
      `commitments:\n${lines(n, (i) => `  - { title: Cam kết ${wordsFor(i)}, parties: [B, C], due: [phuong-an], signed: [phuong-an] }`)}`,
    ),
  ),
  input('recipients of an award', 1000, (n) =>
    submitted(award(lines(n, (i) => `      - { kind: individual, name: Nguyễn Văn ${wordsFor(i)} }`))),
  ),
  input('recipients of one name', 500, (n) =>
    submitted(award('      - { kind: individual, name: Nguyễn Văn B }\n'.repeat(n))),
  ),
  input('awards', 500, (n) =>
    submitted(
      listed(n, (i) =>
        award(`      - { kind: individual, name: Lê ${wordsFor(i)} }\n`).replace('2/', `${i}/`),
      ).join(''),
    ),
  ),
  // Files.
  input('files of one unit', 250, (n) => {
    const files = Object.values(submissionsOf(listed(n, () => 'phuong-an')));
    return Object.fromEntries(listed(n, (i) => [`submissions/a-${i}.yaml`, files[0] ?? '']));
  }),
  input('files of many units with one text', 250, (n) => ({
    ...declared({ units: units(n) }),
    ...submissionsOf(
      listed(n, unitId),
      `narrative:\n  proposals:\n    - ${'Đề nghị cấp trên xem xét. '.repeat(5)}\n`,
    ),
  })),
  input('files of unknown units', 250, (n) => ({
    ...declared({ units: units(n) }),
    ...submissionsOf(listed(n, (i) => `dvi-${i}`)),
  })),
  // Templates.
  input(
    'chained formulas',
    600,
    (n) =>
      template(
        `<annex><heading>A</heading><table><thead><tr><th>A</th></tr></thead><tbody>${lines(n, (i) => `<tr><td align="right" name="o${i}" ${i === 0 ? '' : `formula="same o${i - 1}"`}>{{decimal year}}</td></tr>`)}</tbody></table></annex>`,
      ),
    buildSheets,
  ),
  input('escaped braces of a template', 1000, (n) => template(`<p>${'\\{{'.repeat(n)}</p>`), buildPage),
  // Paper.
  paper('letters of the title', 60, (n) =>
    inserted('review.yaml', ['title: Tổng', ' kết'.repeat(Math.floor(n / 4))]),
  ),
  paper('letters of a proposal', 4000, (n) => hostProposed(`    - ${'tư '.repeat(Math.ceil(n / 3))}\n`)),
  paper('proposals', 500, (n) => hostProposed(lines(n, proposal))),
  paper('paragraphs that lead in', 2000, (n) => template(`${'<p>a:</p>'.repeat(n)}<p>x</p>`)),
  paper('runs of a paragraph', 1000, (n) => template(`<p>${'<b>a</b> b '.repeat(n)}</p>`)),
  paper('sections', 200, (n) => template('<section><heading>A</heading><p>b</p></section>'.repeat(n))),
  paper('characters that the font lacks', 1000, (n) =>
    hostProposed(lines(n, (i) => `    - Đề nghị ${String.fromCodePoint(0x4e00 + i)}`)),
  ),
  paper('letters of a word', 20, (n) => inserted('review.yaml', ['name: phường An', 'n'.repeat(n)])),
  paper('rows of a chart', 600, (n) =>
    template(
      `<chart arrangement="grouped" scale="shared"><heading>A</heading><series>b</series>${'<row label="c"><bar value="1">1</bar></row>'.repeat(n)}</chart>`,
    ),
  ),
];

/**
 * @param {string} name
 * @param {number} size
 * @param {GrowingInput['files']} files
 * @param {readonly string[]} [command]
 * @returns {GrowingInput}
 */
function input(name, size, files, command = validate) {
  return { name, size, files, command };
}

/**
 * @param {string} name
 * @param {number} size
 * @param {GrowingInput['files']} files
 * @returns {GrowingInput}
 */
function paper(name, size, files) {
  return { name, size, files, command: ['build', '--allow-missing', '-f', 'pdf'] };
}
