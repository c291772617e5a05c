import { readdirSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import components from '../../.build/components.cdx.json' with { type: 'json' };
import lock from '../../package-lock.json' with { type: 'json' };

/** What the packages that the program needs at run time may come to. Whoever raises this says why in the commit. */
const budget = { packages: 182, megabytes: 85 };

/** What the lock file says of a package. */
interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  /** Needed for development, and by something that need not be there at run time. */
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const locked: readonly (readonly [path: string, found: Locked])[] = Object.entries(lock.packages).filter(
  ([path]) => path !== '',
);
const atRunTime = locked.filter(([, { dev, devOptional }]) => dev !== true && devOptional !== true);

/** The files below a folder, without other packages that lie in it. */
function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) yield path;
    else if (entry.name !== 'node_modules') yield* filesBelow(path);
  }
}

const files = atRunTime.flatMap(([path]) => [...filesBelow(join(root, path))]);

const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

it('the packages needed at run time are within their budget', () => {
  const megabytes = files.reduce((sum, path) => sum + statSync(path).size, 0) / 1e6;
  expect(atRunTime.length).toBeLessThanOrEqual(budget.packages);
  expect(megabytes).toBeLessThanOrEqual(budget.megabytes);
  // Nor is there more room than they need: what is given up again is not to be taken by something else.
  expect(atRunTime.length).toBeGreaterThan(budget.packages - 10);
  expect(megabytes).toBeGreaterThan(budget.megabytes - 15);
});

it('none of them runs anything when it is installed, or brings code that is no JavaScript', () => {
  expect(atRunTime.filter(([, { hasInstallScript }]) => hasInstallScript === true)).toEqual([]);
  const addons = files.filter((path) => /\.(?:node|gyp|so|dll|dylib|exe)$/.test(path));
  expect(addons).toEqual([]);
});

it('every package is pinned with the checksum of its content', () => {
  const unpinned = locked.filter(
    ([, { integrity, link }]) => link === true || !/^sha512-/.test(integrity ?? ''),
  );
  expect(unpinned).toEqual([]);
});

it('the list of components has each of them as it is pinned, and no other (npm run components)', () => {
  const pinned = atRunTime.map(([path, { version, integrity }]) =>
    [
      nameOf(path),
      version,
      Buffer.from(integrity?.slice('sha512-'.length) ?? '', 'base64').toString('hex'),
    ].join(' '),
  );
  const listed = components.components.map(({ name, version, hashes }) =>
    [name, version, hashes.find(({ alg }) => alg === 'SHA-512')?.content].join(' '),
  );
  expect(listed.sort()).toEqual([...new Set(pinned)].sort());
  expect(components.metadata.component).toMatchObject({ name: lock.name, version: lock.version });
});

it('the bundle can open no connection and start no process; the preview alone can listen', () => {
  const dist = join(root, 'dist');
  const text = [...filesBelow(dist)].map((path) => readFileSync(path, 'utf8')).join('\n');
  const quoted = text.matchAll(/(?:\bfrom|\bimport\(?|require\d*\)?\()\s*["'](?:node:)?([a-z_0-9/]+)["']/g);
  const used = [...new Set([...quoted].map(([, name = '']) => name))].filter((name) =>
    builtinModules.includes(name.replace(/\/.*/, '')),
  );
  expect(used.sort()).toEqual([
    'async_hooks',
    'buffer',
    'crypto',
    'events',
    'fs',
    'fs/promises',
    'http',
    'module',
    'os',
    'path',
    'process',
    'readline',
    'stream',
    'stream/consumers',
    'timers/promises',
    'tty',
    'url',
    'util',
    'v8',
    'vm',
    'worker_threads',
    'zlib',
  ]);
  // What listens cannot ask: of the module for both, nothing else is taken.
  const asked = [...text.matchAll(/(?:(\w+)\s*=\s*)?[^=;,{}]*\(["'](?:node:)?http["']\)/g)].map(
    ([, name]) => name,
  );
  expect(asked).toEqual([expect.stringMatching(/^\w+$/)]);
  const taken = [...text.matchAll(new RegExp(`\\b${asked[0]}\\b(?!\\s*=)(.{0,20})`, 'g'))].map(
    ([, behind]) => behind,
  );
  expect(taken).toEqual([expect.stringMatching(/^\.createServer\)\(/)]);
  expect(text).not.toMatch(
    /\bawait fetch\(|\bnew (?:WebSocket|EventSource|XMLHttpRequest)\b|process\.binding\(/,
  );
});
