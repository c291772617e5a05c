// What tells how wide a text is at a terminal, loaded when a text first needs it, which few do: its pattern of all
// pictures takes longer to make than half of the program.
/** @type {((text: string) => number) | undefined} */
let stringWidth;

/** @param {string} text */
module.exports = (text) => {
  stringWidth ??= /** @type {(text: string) => number} */ (
    require('../node_modules/string-width/index.js').default
  );
  return stringWidth(text);
};
