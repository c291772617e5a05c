import { deflateSync } from 'node:zlib';
import type { Family, LoadedFont } from '../../fonts/family.ts';
import type { ImageFile } from '../../images/image-file.ts';
import type { Ornament } from '../../layout/frame.ts';
import type { Destination } from '../../layout/pages.ts';
import type { Attachment } from '../attachments.ts';
import type { Properties } from '../format.ts';
import { metadataOf } from './metadata.ts';
import { ornamentContent } from './ornament-content.ts';
import { PdfmakeDocument } from './parts.ts';

/** The name that pdfmake knows the typeface by. */
export const family = 'Document';

/** What a file says of itself and carries along, beside its pages. */
export interface FileContents extends Properties {
  /** The colours that the file's are meant in: an ICC profile of sRGB. */
  readonly profile: Uint8Array;
  readonly attachments: Iterable<Attachment>;
}

/** Something that pages draw by its name. */
interface Drawn {
  readonly name: string;
  readonly object: PdfReference;
}

/** How many objects are packed together: more would have to be unpacked for one, fewer pack worse. */
const mostTogether = 200;

/**
 * pdfmake's file as an archive takes it (PDF/A-3a, ISO 19005-3) and a screen reader (PDF/UA-1, ISO 14289-1), in which
 * all objects but streams are packed: the structure has one for each cell of a table.
 */
export class PdfFile extends PdfmakeDocument {
  readonly #properties: Properties;
  readonly #images = new Map<ImageFile, Drawn>();
  readonly #ornaments = new Map<readonly Ornament[], Drawn>();
  /** What is written of the object that is being written; `null` between two. */
  #open: { readonly id: number; readonly chunks: (string | Uint8Array)[] } | null = null;
  /** Of each object that is packed, by its number: the pack's place among all, times their size, and its own in it. */
  readonly #packed: number[] = [];
  #pack: { readonly id: number; readonly text: string }[] = [];
  /** The number of the object that holds each pack. */
  readonly #packs: PdfReference[] = [];

  constructor({ regular, bold, italic, boldItalic }: Family<LoadedFont>, contents: FileContents) {
    const { title, author, date, profile, attachments } = contents;
    super(
      {
        [family]: {
          normal: regular.bytes,
          bold: bold.bytes,
          italics: italic.bytes,
          bolditalics: boldItalic.bytes,
        },
      },
      {},
      {},
      {},
      {
        pdfVersion: '1.7',
        displayTitle: true,
        lang: 'vi-VN',
        autoFirstPage: false,
        font: null,
        info: {
          Title: title,
          Author: author,
          Creator: 'review',
          Producer: 'review',
          CreationDate: date,
          ModDate: date,
        },
      },
      null,
      // It may read no file.
      () => false,
    );
    this.#properties = contents;
    this._root.data.MarkInfo = { Marked: true };
    this.#addOutputIntent(profile);
    this._root.data.AF = Array.from(attachments, (one) => this.#attached(one, date));
  }

  /**
   * Without pdfkit, whose own checksum, written in JavaScript, takes longer than all else of it. Nor does it compress what
   * is attached: it would make a copy first.
   */
  #attached({ name, description, mediaType, relationship, bytes }: Attachment, date: Date): PdfReference {
    const content = this.ref({
      Type: 'EmbeddedFile',
      Subtype: mediaType.replace('/', '#2F'),
      Params: { Size: bytes.length, CreationDate: date, ModDate: date },
      Length: 0,
      Filter: 'FlateDecode',
    });
    content.end(deflateSync(bytes));
    const title = new String(name);
    const file = this.ref({
      Type: 'Filespec',
      AFRelationship: relationship,
      F: title,
      UF: title,
      Desc: new String(description),
      EF: { F: content, UF: content },
    });
    file.end();
    this.addNamedEmbeddedFile(name, file);
    return file;
  }

  #addOutputIntent(profile: Uint8Array): void {
    const colours = this.ref({ N: 3 });
    colours.end(profile);
    const name = new String('sRGB IEC61966-2.1');
    const intent = this.ref({
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      Info: name,
      OutputConditionIdentifier: name,
      DestOutputProfile: colours,
    });
    intent.end();
    this._root.data.OutputIntents = [intent];
  }

  /** Where something begins on a page that is drawn, as the file has it. */
  destination({ page, top }: Destination): unknown[] {
    const ref = this._root.data.Pages.data.Kids?.[page];
    const [, , , height = 0] = ref?.data.MediaBox ?? [];
    return [ref, 'XYZ', null, height - top, null];
  }

  /** Says which object is the root of the structure. */
  setStructure(id: number): void {
    this._root.data.StructTreeRoot = new Reference(id);
  }

  /** A picture, by the name that pages draw it by; it is written once. */
  image(file: ImageFile): Drawn {
    let known = this.#images.get(file);
    if (known === undefined) {
      const { width, height, isGrey, pixels, bytes } = file;
      const object = this.ref({
        Type: 'XObject',
        Subtype: 'Image',
        Width: width,
        Height: height,
        ColorSpace: isGrey ? 'DeviceGray' : 'DeviceRGB',
        BitsPerComponent: 8,
        // Every reader of PDFs reads a JPEG as it is.
        ...(pixels === null ? { Length: bytes.length, Filter: 'DCTDecode' } : {}),
      });
      object.end(Buffer.from(pixels ?? bytes));
      known = { name: `Im${this.#images.size + 1}`, object };
      this.#images.set(file, known);
    }
    return known;
  }

  /** Ornaments of a page, by the name that pages draw them by; they are written once. @param page how large it is, in points */
  ornaments(
    list: readonly Ornament[],
    { width, height }: { readonly width: number; readonly height: number },
  ): Drawn {
    let known = this.#ornaments.get(list);
    if (known === undefined) {
      const object = this.ref({
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [0, 0, width, height],
        Resources: {},
      });
      object.end(Buffer.from(list.map(ornamentContent).join('\n'), 'latin1'));
      known = { name: `Fm${this.#ornaments.size + 1}`, object };
      this.#ornaments.set(list, known);
    }
    return known;
  }

  /** Labels pages as they are printed. @param numbers of all pages, which count from 1 anew in each annex */
  labelPages(numbers: readonly number[]): void {
    const firsts = numbers.flatMap((number, index) => (number === 1 ? [index] : []));
    this._root.data.PageLabels = { Nums: firsts.flatMap((first) => [first, { S: 'D' }]) };
  }

  /** The structure is written by then, without pdfkit's objects. */
  override endMarkings(): void {}

  override endMetadata(): void {
    const metadata = this.ref({ Type: 'Metadata', Subtype: 'XML' });
    // Archives read it without unpacking anything.
    metadata.compress = false;
    metadata.end(Buffer.from(metadataOf(this.#properties)));
    this._root.data.Metadata = metadata;
  }

  /** Objects come in pieces: the number, what they are, and "endobj". */
  override _write(data: string | Uint8Array): void {
    // The file's first lines come before there is anything to pack.
    if (!(#open in this)) {
      super._write(data);
      return;
    }
    const beginning = typeof data === 'string' ? /^(\d+) 0 obj$/.exec(data) : null;
    if (beginning !== null && this.#open === null) {
      this.#open = { id: Number(beginning[1]), chunks: [data] };
    } else if (this.#open === null) {
      super._write(data);
    } else {
      // What zlib makes is a small part of a block of memory, which would be held with it until the file is done.
      this.#open.chunks.push(typeof data === 'string' ? data : Buffer.from(data));
      if (data === 'endobj') this.#close(this.#open);
    }
  }

  #close({ id, chunks }: { readonly id: number; readonly chunks: readonly (string | Uint8Array)[] }): void {
    this.#open = null;
    const [, content, end] = chunks;
    if (end !== 'endobj' || typeof content !== 'string') {
      for (const chunk of chunks) super._write(chunk);
      return;
    }
    this.write(id, content);
  }

  /** The number of an object that is to be written. */
  reserve(): number {
    return this._offsets.push(null);
  }

  /** Writes an object whose number was reserved. @param text as the file has it */
  write(id: number, text: string): void {
    if (this.#pack.length === mostTogether) this.#endPack();
    this.#packed[id] = this.#packs.length * mostTogether + this.#pack.length;
    this.#pack.push({ id, text });
  }

  #endPack(): void {
    const pack = this.#pack;
    this.#pack = [];
    let offset = 0;
    const numbers = pack.map(({ id, text }) => {
      const number = `${id} ${offset}`;
      offset += Buffer.byteLength(text, 'latin1') + 1;
      return number;
    });
    const head = `${numbers.join(' ')}\n`;
    const stream = this.ref({ Type: 'ObjStm', N: pack.length, First: head.length });
    this.#packs.push(stream);
    stream.end(Buffer.from(`${head}${pack.map(({ text }) => text).join('\n')}\n`, 'latin1'));
  }

  /** Writes the table of objects, as a stream of its own, with what else a reader begins with. */
  override _finalize(): void {
    if (this.#pack.length > 0) this.#endPack();
    const table = this.ref({
      Type: 'XRef',
      W: [1, 4, 2],
      Root: this._root,
      Info: this._info,
      ID: [this._id, this._id],
    });
    const start = this._offset;
    // Its own place is known before it is written.
    this._offsets[this._offsets.length - 1] = start;
    table.data.Size = this._offsets.length + 1;
    table.end(this.#table());
    super._write('startxref');
    super._write(String(start));
    super._write('%%EOF');
    this.push(null);
  }

  /** For each object its kind, where it is, and its place among those packed with it. */
  #table(): Buffer {
    const entries = Buffer.alloc(7 * (this._offsets.length + 1));
    entries.writeUInt16BE(0xffff, 5);
    for (const [index, offset] of this._offsets.entries()) {
      const at = 7 * (index + 1);
      const packed = this.#packed[index + 1];
      entries.writeUInt8(packed === undefined ? 1 : 2, at);
      entries.writeUInt32BE(
        packed === undefined ? (offset ?? 0) : (this.#packs[Math.floor(packed / mostTogether)]?.id ?? 0),
        at + 1,
      );
      if (packed !== undefined) entries.writeUInt16BE(packed % mostTogether, at + 5);
    }
    return entries;
  }
}

/** An object by its number, as pdfkit writes what it knows nothing of. */
class Reference {
  readonly #id: number;

  constructor(id: number) {
    this.#id = id;
  }

  /** Otherwise pdfkit would write it as a dictionary. */
  get [Symbol.toStringTag](): string {
    return 'Reference';
  }

  toString(): string {
    return `${this.#id} 0 R`;
  }
}
