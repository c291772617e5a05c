const { readFileSync } = require('node:fs');
const { Module } = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');
const { crc32 } = require('node:zlib');

// It stands at the beginning of dist/packs.js, so that a run loads one file less.

/** @typedef {Readonly<Record<string, () => unknown>>} Pack modules by the file that each would be */

/** @type {Map<string, { readonly pack: Pack, readonly script: import('node:vm').Script }>} */
const loaded = new Map();

/**
 * Modules of the program that are loaded together, from one file in dist/. What V8 makes of that text lies beside it, since it
 * was made when the program was: reading it takes a fraction of the time. It is taken only by the very Node that made it, and
 * V8 makes it anew elsewhere; it belongs to a text by that text's hash, which is in both names.
 * @param {string} name
 * @returns {Pack}
 */
exports.loadPack = (name) => {
  const path = join(__dirname, `${name}.js`);
  const known = loaded.get(name);
  if (known !== undefined) return known.pack;
  const cachedData = compiledCode(name);
  // All of it is ASCII.
  const text = Module.wrap(readFileSync(path, 'latin1'));
  const script = new Script(text, { filename: path, ...(cachedData && { cachedData }) });
  /** @type {{ exports: { parts: Pack } }} */
  const module = { exports: { parts: {} } };
  const { exports } = module;
  script.runInThisContext().call(exports, exports, Module.createRequire(path), module, path, __dirname);
  loaded.set(name, { pack: module.exports.parts, script });
  return module.exports.parts;
};

/**
 * What V8 has made by now of the texts that were loaded, by the names of the files that it is to be put into.
 * @returns {ReadonlyMap<string, Buffer>}
 */
exports.compiledCodes = () =>
  new Map(
    [...loaded].map(([name, { script }]) => {
      const code = script.createCachedData();
      const head = Buffer.alloc(headBytes);
      head.writeUInt32LE(checksumOf(code));
      return [`${name}.compiled`, Buffer.concat([head, code])];
    }),
  );

/** Before the code stands its checksum: V8 checks its own in no version that is used, and would crash. */
const headBytes = 8;

/** V8 takes another Node's code for its own where the version of V8 is the same, and crashes. */
const madeBy = `${process.version} ${process.platform} ${process.arch}`;

/** @param {Buffer} code */
function checksumOf(code) {
  return crc32(code, crc32(madeBy));
}

/** @param {string} name */
function compiledCode(name) {
  try {
    const bytes = readFileSync(join(__dirname, `${name}.compiled`));
    const code = bytes.subarray(headBytes);
    return bytes.length > headBytes && checksumOf(code) === bytes.readUInt32LE() ? code : undefined;
  } catch {
    return undefined;
  }
}
