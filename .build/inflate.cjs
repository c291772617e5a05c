// Stands in for the package "tiny-inflate" in the bundle: Node's own is twenty times as fast, and fonts are measured by
// tables that are unpacked whenever the program starts.
const { inflateRawSync } = require('node:zlib');

module.exports = (/** @type {Uint8Array} */ packed, /** @type {Uint8Array} */ unpacked) => {
  unpacked.set(inflateRawSync(packed).subarray(0, unpacked.length));
  return unpacked;
};
