// Leaves out of a form's page what is never said there: the words of other languages, what only `review explain` says, and
// what is of roll-ups, host.yaml and kinds of document, which are no forms.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'oxc-parser';

const source = fileURLToPath(new URL('../src/', import.meta.url));

/** @type {import('esbuild').Plugin} */
export const saidOnPage = {
  name: 'said-on-page',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/](?:rollup|document-kind)\.schema\.json$/ }, () => ({
      contents: '{}',
      loader: 'json',
    }));
    onLoad({ filter: /[\\/]rules[\\/](?:rollup-[\w-]+|[\w-]+-(?:rollup|below))[\\/]rule\.ts$/ }, () => ({
      contents: silentRule,
      loader: 'ts',
    }));
    onLoad({ filter: /[\\/]intake[\\/]validators\.generated\.js$/ }, async ({ path }) => ({
      contents: await readFile(path.replace('validators.', 'page-validators.'), 'utf8'),
      loader: 'js',
    }));
    onLoad({ filter: /\.schema\.json$/ }, async ({ path }) => {
      const schema = withoutDescriptions(JSON.parse(await readFile(path, 'utf8')));
      return { contents: JSON.stringify(schema), loader: 'json' };
    });
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      if (!path.startsWith(source)) return null;
      return { contents: withoutUnsaid(path, await readFile(path, 'utf8')), loader: 'ts' };
    });
  },
};

/**
 * A schema without what it says of values, but of choices, whose names are taken from there.
 * @param {unknown} node
 * @returns {unknown}
 */
function withoutDescriptions(node) {
  if (Array.isArray(node)) return node.map(withoutDescriptions);
  if (typeof node !== 'object' || node === null) return node;
  const isChoice = 'enum' in node || ('$ref' in node && !plainReference.test(String(node.$ref)));
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key, value]) => isChoice || key !== 'description' || typeof value !== 'string')
      .map(([key, value]) => [key, withoutDescriptions(value)]),
  );
}

/** What is referred to by these is no choice. */
const plainReference =
  /\/(?:id|idPath|text|paragraphs|hostParagraphs?|date|number|year|decision|causes|mappedIds)$/;

/** A rule that is never broken, nor spoken of. */
const silentRule =
  "export default { needs: 'review', severity: 'error', isEssential: true, check: () => [] };";

/** What is left out of an object that has the first of each: see `Definition`. */
const unsaid = /** @type {const} */ ([
  ['vi', ['en']],
  ['say', ['what', 'why']],
  ['words', ['example']],
]);

/** @param {string} path @param {string} text a module's */
function withoutUnsaid(path, text) {
  /** @type {{ start: number, end: number }[]} */
  const cuts = [];
  new Visitor({
    ObjectExpression({ properties }) {
      const named = properties.map((one) => ({
        name: one.type === 'Property' && one.key.type === 'Identifier' ? one.key.name : '',
        ...{ start: one.start, end: one.end },
      }));
      for (const [beside, names] of unsaid) {
        if (!named.some(({ name }) => name === beside)) continue;
        // What stands within another is left out with it.
        const left = named.filter((one) => names.some((name) => name === one.name));
        for (const one of left)
          if (!cuts.some(({ start, end }) => start < one.start && one.end < end)) cuts.push(one);
      }
    },
  }).visit(parseSync(path, text).program);
  let left = text;
  for (const { start, end } of cuts.sort((a, b) => b.start - a.start)) {
    left = left.slice(0, start) + left.slice(end).replace(/^\s*,/, '');
  }
  return left;
}
