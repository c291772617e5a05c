// How long the example's PDF takes beside an equal document by Typst, in whole processes: the same text, headings, tables
// and pages of A4, in the same font; Typst's has no charts. Typst comes from npm, into the bench's own folder.
import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environmentOfPrograms } from './environment.js';
import { median } from './median.js';

const program = fileURLToPath(new URL('../../bin/review.js', import.meta.url));
const example = fileURLToPath(new URL('../../examples/cua-lo-2023', import.meta.url));
const fonts = fileURLToPath(new URL('../../node_modules/@expo-google-fonts/tinos', import.meta.url));

const typst = '@myriaddreamin/typst-ts-node-compiler@0.6';

/** What may be as many times as long. */
const most = 6;

const runs = 7;

const script = `import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFileSync, writeFileSync } from 'node:fs';
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: process.argv.slice(3) }] });
writeFileSync('typst.pdf', compiler.pdf({ mainFileContent: readFileSync(process.argv[2], 'utf8') }));
`;

const preamble = `#set page(paper: "a4", margin: (left: 30mm, right: 17mm, y: 20mm), numbering: "1")
#set text(font: "Tinos", size: 14pt, lang: "vi")
#set par(justify: true, first-line-indent: 12.7mm)
#show table: set text(size: 11pt)
`;

/**
 * @param {{ readonly isShort: boolean, readonly temporary: string }} settings
 * @returns {Promise<import('./sections.js').Measured>}
 */
export async function besideTypst({ isShort, temporary }) {
  const head = ['', 'seconds', '× Typst'];
  const folder = join(temporary, 'typst');
  await mkdir(folder);
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  if (isShort || !isInstalled(folder))
    return { head, rows: [], notes: ['Typst is not here: npm’s registry has it.'] };
  finished(process.execPath, [program, 'build', example, '-f', 'md', '-o', folder], folder);
  const markdown = (await readdir(folder)).find((name) => name.endsWith('.md')) ?? '';
  const source = preamble + typstOf(await readFile(join(folder, markdown), 'utf8'));
  await writeFile(join(folder, 'report.typ'), source);
  await writeFile(join(folder, 'typst.js'), script);
  const styles = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];
  const byTypst = ['typst.js', 'report.typ', ...styles.map((style) => join(fonts, style))];
  const byReview = [program, 'build', example, '-f', 'pdf', '-o', folder];
  /** @type {number[][]} */
  const times = [[], []];
  for (let run = 0; run <= runs; run += 1) {
    for (const [which, args] of [byTypst, byReview].entries()) {
      const seconds = finished(process.execPath, args, folder);
      // The first one only fills the disk's cache.
      if (run > 0) times[which]?.push(seconds);
    }
  }
  const [typstSeconds = 0, reviewSeconds = 0] = times.map(median);
  const ratio = reviewSeconds / typstSeconds;
  const rows = [
    ['Typst', typstSeconds.toFixed(2), '1.00'],
    ['review, tags, charts', reviewSeconds.toFixed(2), `${ratio.toFixed(2)}${ratio > most ? ' ABOVE' : ''}`],
  ];
  return { head, rows, notes: [`Wanted: at most ${most} times as long.`] };
}

/** @param {string} folder */
function isInstalled(folder) {
  const quietly = ['--no-audit', '--no-fund', '--silent', '--fetch-retries=0'];
  const { status } = spawnSync('npm', ['install', ...quietly, typst], {
    cwd: folder,
    shell: process.platform === 'win32',
    stdio: 'ignore',
  });
  return status === 0;
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} folder
 * @returns {number} seconds
 */
function finished(command, args, folder) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(command, args, {
    cwd: folder,
    env: environmentOfPrograms,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr.slice(0, 2000)}`);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/**
 * The same text as Typst has it.
 * @param {string} markdown
 */
function typstOf(markdown) {
  const escaped = (/** @type {string} */ text) =>
    text
      .replaceAll('**', '')
      .replaceAll(/\\(?=[^\w\s])/g, '')
      .replaceAll(/[\\#$*_`<>@~[\]/]/g, '\\$&');
  /** @type {string[]} */
  const blocks = [];
  /** @type {string[][]} */
  let rows = [];
  const finishTable = () => {
    const columns = rows[0]?.length ?? 0;
    const cells = rows.flat().map((cell) => `[${escaped(cell)}]`);
    if (columns > 0) blocks.push(`#table(columns: (1fr,) * ${columns}, ${cells.join(', ')})`);
    rows = [];
  };
  for (const line of markdown.split('\n')) {
    if (line.startsWith('|')) {
      const cells = line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim());
      if (!cells.every((cell) => /^:?-+:?$/.test(cell))) rows.push(cells);
      continue;
    }
    finishTable();
    const heading = /^(#+) (.*)$/.exec(line);
    if (heading !== null) blocks.push(`${'='.repeat(heading[1]?.length ?? 1)} ${escaped(heading[2] ?? '')}`);
    else blocks.push(escaped(line));
  }
  finishTable();
  return blocks.join('\n');
}
