import { printable } from './printable.ts';

type Attributes = Readonly<Record<string, string | number>>;

/** An XML element as text, indented by two spaces a level; nothing in its attributes or text can be markup. */
export function element(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  if (children.length === 0) return `<${name}${list.join('')}/>`;
  const inner = children.map((child) => child.replace(/^/gm, '  ')).join('\n');
  return `<${name}${list.join('')}>\n${inner}\n</${name}>`;
}

/** A text as it stands within an element or an attribute, without characters that XML cannot hold. */
export function escaped(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A document of XML. @param root its one element, as text */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
