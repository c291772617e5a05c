// Bundles src/ into dist/, so that a command loads one or two files instead of hundreds.
import { rm } from 'node:fs/promises';
import { build } from 'esbuild';

const root = new URL('../', import.meta.url).pathname;

await rm(`${root}dist`, { recursive: true, force: true });
await build({
  entryPoints: { review: `${root}src/cli/run.ts` },
  outdir: `${root}dist`,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // These load files of their own, or are large and needed by one command only.
  external: ['pdfmake', 'fontkit', '@expo-google-fonts/tinos'],
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
