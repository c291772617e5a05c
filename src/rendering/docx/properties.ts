import type { IPropertiesOptions } from 'docx';
import { escaped } from '../../diagnostics/xml.ts';
import { aboutIn } from '../../document/about.ts';
import type { DocumentTree } from '../../document/tree.ts';
import type { Properties } from '../format.ts';

type Stated = Pick<
  IPropertiesOptions,
  'title' | 'subject' | 'creator' | 'lastModifiedBy' | 'revision' | 'customProperties'
>;

/** What Word calls the property that holds a document's fingerprint. */
export const fingerprintName = 'Mã đối chiếu số liệu';

/** What Word lists of a document before it is opened. */
export function statedProperties(
  tree: DocumentTree,
  { title, author, fingerprint = null }: Properties,
): Stated {
  return {
    title,
    subject: aboutIn(tree) ?? title,
    creator: author,
    lastModifiedBy: author,
    ...(fingerprint === null ? {} : { customProperties: [{ name: fingerprintName, value: fingerprint }] }),
  };
}

/** What the library states nothing of: changes of the files that hold a document's properties, by their paths. */
export function furtherProperties(
  tree: DocumentTree,
  { author }: Properties,
): Readonly<Record<string, (xml: string) => string>> {
  const status = titleIn(tree)?.isDraft ? '<cp:contentStatus>Dự thảo</cp:contentStatus>' : '';
  const core = `<dc:language>vi-VN</dc:language><cp:category>${escaped(tree.name)}</cp:category>${status}`;
  return {
    'docProps/core.xml': (xml) => xml.replace('</cp:coreProperties>', () => `${core}</cp:coreProperties>`),
    // The library states none of these, in one empty element.
    'docProps/app.xml': (xml) =>
      xml.replace(/\/>$/, () => `><Company>${escaped(author)}</Company></Properties>`),
  };
}

function titleIn({ blocks }: DocumentTree) {
  return blocks.find((block) => block.kind === 'title');
}
