// Stands in for modules that the program does without: "source-map" would only make templates slower to compile, and
// "node:child_process" lets a program start others.
module.exports = {};
