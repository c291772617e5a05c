import { CellText } from './cell-text.ts';
import { readXml, type XmlBudget } from './read-xml.ts';

/** The texts that cells refer to by their indexes. */
export function readSharedTexts(bytes: Uint8Array, budget: XmlBudget): readonly string[] {
  const texts: string[] = [];
  const current = new CellText();
  readXml(bytes, budget, {
    root: 'sst',
    open(name, attributes, depth) {
      if (depth > 2) current.open(name, attributes);
    },
    close(name, depth) {
      if (depth > 2) current.close(name);
      if (depth === 2 && name === 'si') texts.push(current.take());
    },
    text: (text) => current.text(text),
  });
  return texts;
}
