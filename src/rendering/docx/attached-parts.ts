import { deflateRawSync } from 'node:zlib';
import { escaped } from '../../diagnostics/xml.ts';
import type { Attachment } from '../attachments.ts';

/** Parts of a document's file, by their paths, and changes of those that say that they are there. */
export interface AttachedParts {
  readonly parts: Readonly<Record<string, string>>;
  readonly changes: Readonly<Record<string, (xml: string) => string>>;
}

/** What the element is of that holds what a document for Word carries along, and what its elements are called. */
export const attachmentsVocabulary = {
  namespace: 'urn:review:attachments:1.0:',
  root: 'attachments',
  file: 'file',
  /** A stretch of a file, deflated, in Base64; those of one file are stretches of one text. */
  piece: 'deflated',
} as const;

/** So many characters of Base64 stand in one element: whoever reads it has to hold each as a whole. */
const pieceLength = 600_000;

/**
 * What a document for Word carries along, as a part of XML: Word, LibreOffice and other programs keep such parts when they
 * save a document, whereas they leave out files of any other kind.
 */
export function attachedParts(attachments: Iterable<Attachment>): AttachedParts {
  const { namespace, root } = attachmentsVocabulary;
  const files = Array.from(attachments, fileElement);
  if (files.length === 0) return { parts: {}, changes: {} };
  return {
    parts: {
      'customXml/item1.xml': `${declaration}<${root} xmlns="${namespace}">${files.join('')}</${root}>`,
      'customXml/itemProps1.xml': `${declaration}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${office}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
      'customXml/_rels/item1.xml.rels': `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('customXmlProps', 'itemProps1.xml')}</Relationships>`,
    },
    changes: {
      'word/_rels/document.xml.rels': (xml) =>
        xml.replace('</Relationships>', `${relation('customXml', '../customXml/item1.xml')}</Relationships>`),
      '[Content_Types].xml': (xml) =>
        xml.replace(
          '</Types>',
          `<Override ContentType="${propertiesType}" PartName="/customXml/itemProps1.xml"/></Types>`,
        ),
    },
  };
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const propertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
/** By which Word tells parts of XML apart: always the same, so that the same input gives the same bytes. */
const id = '{5D1B9C3E-52A7-4E6B-9B7C-7E0A3C1F4D21}';

function relation(kind: 'customXml' | 'customXmlProps', target: string): string {
  return `<Relationship Id="attachments" Type="${office}/relationships/${kind}" Target="${target}"/>`;
}

function fileElement({ name, description, mediaType, bytes }: Attachment): string {
  const { file, piece } = attachmentsVocabulary;
  const text = deflateRawSync(bytes).toString('base64');
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += pieceLength) {
    pieces.push(`<${piece}>${text.slice(at, at + pieceLength)}</${piece}>`);
  }
  return `<${file} name="${escaped(name)}" type="${mediaType}" description="${escaped(description)}">${pieces.join('')}</${file}>`;
}
