// Stands in for the package "brotli" in the bundle: Node has its own, without half a megabyte of dictionary.
const { brotliDecompressSync } = require('node:zlib');

module.exports = (/** @type {Uint8Array} */ bytes) => brotliDecompressSync(bytes);
