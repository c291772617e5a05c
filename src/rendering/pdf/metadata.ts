import { escaped } from '../../diagnostics/xml.ts';
import type { Properties } from '../format.ts';

/** What a file says of itself, for archives and other programs (XMP, ISO 16684-1): also which standards it meets. */
export function metadataOf({ title, author, date, fingerprint = null }: Properties): string {
  const time = `${date.toISOString().slice(0, 19)}Z`;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>vi-VN</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreatorTool>review</xmp:CreatorTool>
<xmp:CreateDate>${time}</xmp:CreateDate>
<xmp:ModifyDate>${time}</xmp:ModifyDate>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>review</pdf:Producer>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
${fingerprint === null ? '' : fingerprintProperty(fingerprint)}${extensionSchemas(fingerprint !== null)}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

/** What the document's figures are known by, in the program's own namespace. */
function fingerprintProperty(fingerprint: string): string {
  return `<rdf:Description rdf:about="" xmlns:review="${fingerprintSchema.uri}">
<review:fingerprint>${escaped(fingerprint)}</review:fingerprint>
</rdf:Description>
`;
}

/** A schema that PDF/A knows nothing of, and its one property. */
interface ExtensionSchema {
  readonly name: string;
  readonly uri: string;
  readonly prefix: string;
  readonly property: {
    readonly name: string;
    readonly type: 'Integer' | 'Text';
    readonly category: 'internal' | 'external';
    readonly description: string;
  };
}

const accessibilitySchema: ExtensionSchema = {
  name: 'PDF/UA Universal Accessibility Schema',
  uri: 'http://www.aiim.org/pdfua/ns/id/',
  prefix: 'pdfuaid',
  property: {
    name: 'part',
    type: 'Integer',
    category: 'internal',
    description: 'Indicates which part of ISO 14289 the file adheres to',
  },
};

const fingerprintSchema: ExtensionSchema = {
  name: 'Figures of the document',
  uri: 'urn:review:figures:1.0:',
  prefix: 'review',
  property: {
    name: 'fingerprint',
    type: 'Text',
    category: 'external',
    description: 'What the figures that the document was made from are known by',
  },
};

/** What properties mean that PDF/A knows nothing of is to be said (ISO 19005-3, 6.6.2.3). */
function extensionSchemas(hasFingerprint: boolean): string {
  const schemas = [accessibilitySchema, ...(hasFingerprint ? [fingerprintSchema] : [])];
  return `<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag>${schemas.map(describedSchema).join('')}</rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;
}

function describedSchema({ name, uri, prefix, property }: ExtensionSchema): string {
  return `<rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>${name}</pdfaSchema:schema>
<pdfaSchema:namespaceURI>${uri}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>${property.name}</pdfaProperty:name>
<pdfaProperty:valueType>${property.type}</pdfaProperty:valueType>
<pdfaProperty:category>${property.category}</pdfaProperty:category>
<pdfaProperty:description>${property.description}</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li>`;
}
