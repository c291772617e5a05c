// Bundles src/ into dist/, so that a command loads one or two files instead of hundreds.

import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeCompiledCode } from './compiled-code.js';
import { ofNode, packed } from './packs.js';
import { saidOnPage } from './said-on-page.js';

const root = fileURLToPath(new URL('../', import.meta.url));

// The program, what its threads run, and what other programs import.
const entryPoints = {
  review: `${root}src/cli/run.ts`,
  'checking-thread': `${root}src/cli/terminal/checking-thread.ts`,
  index: `${root}src/index.ts`,
};
const entries = Object.keys(entryPoints).map((name) => `${name}.js`);

await rm(`${root}dist`, { recursive: true, force: true });
await mkdir(`${root}dist`);
const chunks = await build({
  entryPoints,
  outdir: `${root}dist`,
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  write: false,
  metafile: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  supported: ofNode,
  external: ['@expo-google-fonts/tinos'],
  // pdfkit requires the one build of fontkit, and an import would bring the other as well.
  alias: {
    fontkit: `${root}node_modules/fontkit/dist/main.cjs`,
    'brotli/decompress.js': `${root}.build/brotli.cjs`,
    // The build for Node cannot be bundled in part: of git, only reading is needed.
    'isomorphic-git': `${root}node_modules/isomorphic-git/index.js`,
    pako: `${root}.build/pako.cjs`,
    'sha.js/sha1.js': `${root}.build/sha1.cjs`,
    'tiny-inflate': `${root}.build/inflate.cjs`,
    'unicode-trie': `${root}.build/unicode-trie.cjs`,
    // The one for Node asks the surroundings at each token whether to print it, which in a thread takes as long as parsing it.
    yaml: `${root}node_modules/yaml/browser/index.js`,
    // No file is locked with a password.
    '@noble/ciphers/aes': `${root}.build/nothing.cjs`,
    'source-map': `${root}.build/nothing.cjs`,
    'string-width': `${root}.build/string-width.cjs`,
    // The program starts no other, which commander could.
    'node:child_process': `${root}.build/nothing.cjs`,
  },
  // Nor does it fetch anything, which pdfmake could. hucre would pack workbooks with what Node takes longer to
  // load, and all that fetches with it, than hucre itself takes for packing.
  define: { fetch: 'undefined', CompressionStream: 'undefined' },
  logLevel: 'warning',
});
for (const { name, text } of await packed(chunks, entries)) await writeFile(`${root}dist/${name}`, text);

// What brings a form's page to life, to be put into that page: it has nothing but the browser.
const page = await build({
  entryPoints: { 'form-page': `${root}src/forms/html/page/entry.ts` },
  outdir: `${root}dist`,
  bundle: true,
  write: false,
  format: 'iife',
  platform: 'browser',
  target: ['chrome109', 'firefox102', 'safari16.4'],
  minify: true,
  charset: 'utf8',
  plugins: [saidOnPage],
  logLevel: 'warning',
});
for (const { path, text } of page.outputFiles) await writeFile(path, writtenInHtml(text));

// The colours that a PDF's are meant in, which archives ask for: pdfkit would look for them beside its own files.
await copyFile(`${root}node_modules/pdfkit/js/data/sRGB_IEC61966_2_1.icc`, `${root}dist/sRGB.icc`);

writeCompiledCode();

/** A script in which characters are escaped that a page's text can't hold, or that would not come out of it as they are.
 * @param {string} script */
function writtenInHtml(script) {
  return script.replace(/[^\t\n\x20-\x7e\p{L}\p{N}\p{P}\p{S}]/gu, (character) =>
    Array.from({ length: character.length }, (_, index) => {
      const unit = character.charCodeAt(index).toString(16);
      return `\\u${unit.padStart(4, '0')}`;
    }).join(''),
  );
}
