// The smallest campaign, changed: what campaigns with very much of one kind are made of.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {Readonly<Record<string, string>>} Files by path in the campaign's folder */

const smallest = fileURLToPath(new URL('../../test/validation/fixtures/base', import.meta.url));
const paths = (await readdir(smallest, { recursive: true })).filter((path) => path.endsWith('.yaml'));

/** @type {Files} */
const smallestCampaign = Object.fromEntries(
  await Promise.all(
    paths.map(async (path) => [path.replaceAll('\\', '/'), await readFile(join(smallest, path), 'utf8')]),
  ),
);

const submission = 'submissions/phuong-an.yaml';

/**
 * Writes the smallest campaign with some files beside its own, or in their places.
 * @param {string} folder made anew
 * @param {Files} files
 */
export async function writeCampaign(folder, files) {
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries({ ...smallestCampaign, ...files })) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/**
 * One of the smallest campaign's files with some text behind another one.
 * @param {string} path
 * @param {...(readonly [text: string, behind: string])} insertions
 * @returns {Files}
 */
export function inserted(path, ...insertions) {
  const changed = insertions.reduce((text, [before, behind]) => {
    if (!text.includes(before)) throw new Error(`${path} lacks ${before}`);
    return text.replace(before, () => `${before}${behind}`);
  }, textOf(path));
  return { [path]: changed };
}

/**
 * The smallest campaign's review.yaml with more in some of its lists, which stand by themselves at the line's beginning.
 * @param {Readonly<Record<string, string>>} lists what is added, by the name of the list
 */
export function declared(lists) {
  return inserted(
    'review.yaml',
    ...Object.entries(lists).map(([list, text]) => /** @type {const} */ ([`\n${list}:\n`, text])),
  );
}

/**
 * A submission with something behind it.
 * @param {string} behind
 * @returns {Files}
 */
export function submitted(behind) {
  return { [submission]: `${textOf(submission)}${behind}` };
}

/**
 * A submission with more in some of its maps.
 * @param {...(readonly [text: string, behind: string])} insertions
 */
export function recorded(...insertions) {
  return inserted(submission, ...insertions);
}

/**
 * A submission that proposes something.
 * @param {string} proposals the lines of the list
 */
export function proposed(proposals) {
  return submitted(`narrative:\n  proposals:\n${proposals}`);
}

/**
 * The host's own proposals, which are printed.
 * @param {string} proposals
 * @returns {Files}
 */
export function hostProposed(proposals) {
  return hosted(`narrative:\n  proposals:\n${proposals}`);
}

/**
 * A submission of each of some units.
 * @param {readonly string[]} ids
 * @param {string} behind what each says beside
 * @returns {Files}
 */
export function submissionsOf(ids, behind = '') {
  const text = textOf(submission);
  return Object.fromEntries(
    ids.map((id) => [`submissions/${id}.yaml`, `${text.replace('phuong-an', id)}${behind}`]),
  );
}

/**
 * A host's file with ratings of units, or whatever else stands behind the year.
 * @param {string} text
 * @returns {Files}
 */
export function hosted(text) {
  return { 'host.yaml': `year: 2023\n${text}` };
}

/**
 * A campaign whose report is of this template alone.
 * @param {string} text
 * @returns {Files}
 */
export function template(text) {
  return { 'templates/report/report.hbs': text };
}

/**
 * @template Item
 * @param {number} count
 * @param {(index: number) => Item} item
 */
export function listed(count, item) {
  return Array.from({ length: count }, (_, index) => item(index));
}

/**
 * @param {number} count
 * @param {(index: number) => string} line
 */
export function lines(count, line) {
  return listed(count, (index) => `${line(index)}\n`).join('');
}

/**
 * Units as lines of review.yaml.
 * @param {number} count
 * @param {(index: number) => string} more further keys of each, such as ", parent: a"
 */
export function units(count, more = () => '') {
  return lines(count, (i) => `  - { id: ${unitId(i)}, name: phường ${wordsFor(i)}, kind: ward${more(i)} }`);
}

/** @param {number} index */
export function unitId(index) {
  return `don-vi-${index}`;
}

const syllables = ['an', 'ba', 'ca', 'da', 'ga', 'ha', 'la', 'ma', 'na', 'sa'];

/**
 * Words for a name that no other has: figures in names are taken for numbers of a series.
 * @param {number} index
 */
export function wordsFor(index) {
  return [...String(index)].map((digit) => syllables[Number(digit)]).join(' ');
}

/** @param {string} path */
function textOf(path) {
  const text = smallestCampaign[path];
  if (text === undefined) throw new Error(`The smallest campaign lacks ${path}`);
  return text;
}
