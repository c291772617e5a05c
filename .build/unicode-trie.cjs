// Stands in for the package "unicode-trie" in the bundle: fontkit makes a table for each of the world's scripts as it
// loads, of which a report needs two or three. Each is unpacked when it is first asked for.
// @ts-expect-error the package has no types
const UnicodeTrie = require('../node_modules/unicode-trie/index.js');

module.exports = class {
  /** @type {{ get(codePoint: number): number } | null} */
  trie = null;

  /** @param {unknown} packed */
  constructor(packed) {
    this.packed = packed;
  }

  /** @param {number} codePoint */
  get(codePoint) {
    this.trie ??= /** @type {{ get(codePoint: number): number }} */ (new UnicodeTrie(this.packed));
    return this.trie.get(codePoint);
  }
};
