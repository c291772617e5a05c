// Puts the bundler's many modules into few files: what common commands load is in two of them, each of which is read at once
// and with it what V8 made of it before (load-pack.cjs). What else there is stays in files of its own.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { build, transform } from 'esbuild';

/**
 * What is loaded together, with all that it needs, but for what is in a pack above.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const packs = {
  start: ['src/cli/run.ts'],
  // What it takes where all is as it was when it was checked last.
  again: [
    'src/cli/commands/validate.ts',
    'src/cli/terminal/kept-checks.ts',
    'src/diagnostics/reporters/pretty.ts',
  ],
  check: [
    'src/review.ts',
    'src/findings.ts',
    'src/cli/terminal/checking-thread.ts',
    'src/cli/commands/status.ts',
  ],
};

/** What bin/ runs. */
const program = 'review.js';

/** Expressions with \p{…}: esbuild would make them anew at each use, since not every engine knows every property. */
export const ofNode = { 'regexp-unicode-property-escapes': true };

/** @typedef {{ readonly name: string, readonly text: string }} File by its name in dist/ */
/** @typedef {Pick<import('esbuild').BuildResult<{ metafile: true, write: false }>, 'metafile' | 'outputFiles'>} Chunks */

/** @type {import('esbuild').CommonOptions} */
const asCommonJs = {
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  supported: { 'dynamic-import': false, ...ofNode },
  define: { 'import.meta.url': '__moduleUrl', 'import.meta.dirname': '__dirname' },
  // What there is to say was said of the chunks.
  logLevel: 'error',
};

/**
 * The files of modules and of packs.
 * @param {Chunks} chunks modules for ECMAScript
 * @param {readonly string[]} entries the files that are asked for by their names
 * @returns {Promise<readonly File[]>} modules for CommonJS
 */
export async function packed({ metafile, outputFiles }, entries) {
  const texts = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]));
  /** @type {Map<string, string>} the pack that a module is in */
  const packOf = new Map();
  for (const [pack, sources] of Object.entries(packs)) {
    const chosen = [...outputs].filter(([, { entryPoint = '' }]) => sources.includes(entryPoint));
    if (chosen.length !== sources.length) throw new Error(`Of the pack "${pack}" a module is no chunk.`);
    for (const [name] of chosen) addTo(pack, name);
  }
  /** @param {string} pack @param {string} name */
  function addTo(pack, name) {
    if (packOf.has(name)) return;
    packOf.set(name, pack);
    for (const { path, kind, external } of outputs.get(name)?.imports ?? [])
      if (kind === 'import-statement' && external !== true) addTo(pack, basename(path));
  }
  /** @param {string} text of a module that asks for others @returns {string} */
  const askingPacks = (text) =>
    text.replaceAll(/require\("(\.\/([^"/]+))"\)/g, (asked, path, name) => {
      const pack = packOf.get(name);
      return pack === undefined ? asked : `require("./packs.js").${pack}()["${path}"]()`;
    });
  const alone = [...texts.keys()].filter((name) => !packOf.has(name));
  const modules = await Promise.all(
    alone.map(async (name) => {
      const { code } = await transform(texts.get(name) ?? '', asCommonJs);
      return { name, text: askingPacks(withUrl(code)) };
    }),
  );
  const together = await Promise.all(
    Object.keys(packs).map(async (pack) => {
      const names = [...packOf].flatMap(([name, of]) => (of === pack ? name : []));
      const text = askingPacks(withUrl(inAscii(await packText(names, texts))));
      const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
      return { pack, name: `${pack}-${hash}`, text };
    }),
  );
  const loaders = [
    await readFile(new URL('./load-pack.cjs', import.meta.url), 'utf8'),
    ...together.map(({ pack, name }) => `exports.${pack} = () => exports.loadPack('${name}');`),
    `exports.program = () => exports.${packOf.get(program)}()["./${program}"]();\n`,
  ].join('\n');
  return [
    { name: 'package.json', text: '{ "type": "commonjs" }\n' },
    { name: 'packs.js', text: loaders },
    ...entries
      .filter((name) => name !== program && packOf.has(name))
      .map((name) => ({ name, text: askingPacks(`module.exports = require("./${name}");\n`) })),
    ...together.map(({ name, text }) => ({ name: `${name}.js`, text })),
    ...modules,
  ];
}

/**
 * Modules as one, which gives each of them when it is asked for.
 * @param {readonly string[]} names
 * @param {ReadonlyMap<string, string>} texts of all modules
 */
async function packText(names, texts) {
  const parts = names.map((name) => `"./${name}": () => require("./${name}")`);
  /** @type {import('esbuild').Plugin} */
  const ofPack = {
    name: 'of-pack',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /./ }, ({ path }) => {
        const name = basename(path);
        return names.includes(name) ? { path: name, namespace: 'pack' } : { path, external: true };
      });
      onLoad({ filter: /./, namespace: 'pack' }, ({ path }) => ({ contents: texts.get(path) ?? '' }));
    },
  };
  const { outputFiles } = await build({
    ...asCommonJs,
    stdin: { contents: `exports.parts = { ${parts.join(', ')} };` },
    bundle: true,
    write: false,
    plugins: [ofPack],
  });
  return outputFiles[0]?.text ?? '';
}

/** @param {string} text of a module, which may ask where it is */
function withUrl(text) {
  const url = 'const __moduleUrl = require("node:url").pathToFileURL(__filename).href;';
  return text.includes('__moduleUrl') ? url + text : text;
}

/**
 * What is left of other characters stands in regular expressions.
 * @param {string} text
 */
function inAscii(text) {
  return text.replaceAll(/\P{ASCII}/gu, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
