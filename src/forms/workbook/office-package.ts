import { readXml, type XmlBudget } from './read-xml.ts';
import { broken } from './workbook-refusal.ts';
import type { ZipArchive } from './zip-archive.ts';

/** What one part of a file says of another one. */
export interface Relation {
  readonly id: string;
  /** The last word of its type, which is the same in strict Office Open XML: "worksheet". */
  readonly kind: string;
  /** The other part's path, or an address; `isExternal` says which. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The types of parts, by their paths and by what names end with, both in small letters. */
export interface ContentTypes {
  readonly ofParts: ReadonlyMap<string, string>;
  readonly ofEndings: ReadonlyMap<string, string>;
}

/** A file of Office Open XML, as parts that refer to each other (ECMA-376, part 2). */
export class OfficePackage {
  readonly #archive: ZipArchive;
  readonly #budget: XmlBudget;

  constructor(archive: ZipArchive, budget: XmlBudget) {
    this.#archive = archive;
    this.#budget = budget;
  }

  /** @throws WorkbookRefusal where there is none, or it is damaged */
  part({ target, isExternal }: Pick<Relation, 'target' | 'isExternal'>): Uint8Array {
    const bytes = isExternal ? null : this.#archive.read(target);
    if (bytes === null) throw broken(`no part ${target}`);
    return bytes;
  }

  /** @param path of a part; empty for the file itself */
  relationsOf(path: string): readonly Relation[] {
    const slash = path.lastIndexOf('/') + 1;
    const bytes = this.#archive.read(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`);
    const relations: Relation[] = [];
    if (bytes === null) return relations;
    readXml(bytes, this.#budget, {
      root: 'Relationships',
      open(name, { Id = '', Type = '', Target = '', TargetMode = '' }) {
        if (name !== 'Relationship') return;
        const isExternal = TargetMode === 'External';
        const target = isExternal ? Target : pathOf(Target, path.slice(0, slash));
        relations.push({ id: Id, kind: Type.slice(Type.lastIndexOf('/') + 1), target, isExternal });
      },
      close() {},
      text() {},
    });
    return relations;
  }

  contentTypes(): ContentTypes {
    const ofParts = new Map<string, string>();
    const ofEndings = new Map<string, string>();
    readXml(this.part({ target: '[Content_Types].xml', isExternal: false }), this.#budget, {
      root: 'Types',
      open(name, { PartName = '', Extension = '', ContentType = '' }) {
        if (name === 'Override') ofParts.set(PartName.replace(/^\//, '').toLowerCase(), ContentType);
        if (name === 'Default') ofEndings.set(Extension.toLowerCase(), ContentType);
      },
      close() {},
      text() {},
    });
    return { ofParts, ofEndings };
  }
}

/** Where a target leads from a folder ("xl/"): never out of the file. */
function pathOf(target: string, folder: string): string {
  const isAbsolute = /^[/\\]/.test(target);
  const parts: string[] = [];
  for (const part of `${isAbsolute ? '' : folder}${target}`.split(/[/\\]/)) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
