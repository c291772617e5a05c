import { type ShownAs, shownAs } from './number-format.ts';
import { readXml, type XmlBudget } from './read-xml.ts';

/** How the cells of each style show numbers, by the styles' indexes. */
export function readStyles(bytes: Uint8Array, budget: XmlBudget): readonly ShownAs[] {
  const codes = new Map<string, string>();
  const ids: string[] = [];
  let list = '';
  readXml(bytes, budget, {
    root: 'styleSheet',
    open(name, attributes, depth) {
      if (depth === 2) list = name;
      if (depth !== 3) return;
      if (list === 'numFmts' && name === 'numFmt') {
        codes.set(attributes.numFmtId ?? '', attributes.formatCode ?? '');
      }
      if (list === 'cellXfs' && name === 'xf') ids.push(attributes.numFmtId ?? '0');
    },
    close() {},
    text() {},
  });
  // Many styles have the same format, whose code may be long.
  const shown = new Map<string, ShownAs>();
  return ids.map((id) => {
    const one = shown.get(id) ?? shownAs(Number(id), codes.get(id));
    shown.set(id, one);
    return one;
  });
}
