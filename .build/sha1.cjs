// Stands in for the package "sha.js" in the bundle: Node has SHA-1 of its own, and "sha.js" brings thirty packages along.
const { createHash } = require('node:crypto');

module.exports = function Sha1() {
  return createHash('sha1');
};
