import { type BaseXmlComponent, XmlComponent } from 'docx';

/** An element that the library has no class for, which it writes as it is. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly (BaseXmlComponent | string)[] = [],
): XmlElement {
  return new XmlElement(name, attributes, children);
}

/** What `element` makes. */
export class XmlElement extends XmlComponent {
  constructor(
    name: string,
    attributes: Readonly<Record<string, string | number>>,
    children: readonly (BaseXmlComponent | string)[],
  ) {
    super(name);
    this.root = [...(Object.keys(attributes).length === 0 ? [] : [{ _attr: attributes }]), ...children];
  }
}
