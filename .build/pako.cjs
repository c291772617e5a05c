// Stands in for the package "pako" in the bundle, which unpacks git's objects: Node's own is faster, and stops at a length that
// it is given. What follows an object in its file is ignored, as pako does it.
const { inflateSync } = require('node:zlib');

/** The most that a file may have, as in src/limits.ts, and no more for what git keeps of its own. */
const maxOutputLength = 2 ** 28;

module.exports = {
  inflate: (/** @type {Uint8Array} */ packed) => inflateSync(packed, { maxOutputLength }),
};
