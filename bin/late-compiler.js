const byCalls = ['--invocation-count-for-turbofan=20000', '--invocation-count-for-maglev=3000'];

/** By V8's first number: Node 20 has 11, Node 22 has 12, Node 24 has 13. */
const flags = { 11: ['--interrupt-budget=1000000'], 12: byCalls, 13: byCalls };

/**
 * Options for V8, which compiles functions once more, faster, after they have been called for a while: in a run of seconds
 * that takes more time than it saves. Functions are to be called some seven times as often before; a report then takes
 * six tenths of the processor's time. None for versions that may not know them.
 * @returns {readonly string[]}
 */
exports.lateCompilerFlags = () => {
  const [major] = process.versions.v8.split('.');
  return flags[/** @type {keyof typeof flags} */ (Number(major))] ?? [];
};

/**
 * Options for V8's collector of garbage: memory grows by a quarter of what is in use before all of it is collected, and not to
 * four times as much, so that a large campaign takes a fifth less memory, and no more time than can be measured; and the room for
 * what is new grows at once to what it may be. None for versions as above.
 * @returns {readonly string[]}
 */
exports.collectorFlags = () =>
  exports.lateCompilerFlags().length === 0
    ? []
    : ['--heap-growing-percent=25', '--semi-space-growth-factor=16'];
