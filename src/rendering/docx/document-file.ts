import { type Document, Packer } from 'docx';
import { type PackedFile, packedInPieces } from '../office-file.ts';

/**
 * A document's file, of the same bytes for the same document.
 * @param date what the document says of its own times
 * @param changes what becomes of parts' text, by their paths: as a whole, or in pieces
 * @param added parts beside those of the document, by their paths
 */
export function documentFile(
  document: Document,
  date: Date,
  changes: Readonly<Record<string, (text: string) => string | Iterable<string>>>,
  added: Readonly<Record<string, string>>,
): Uint8Array {
  return packedInPieces(packedParts(document, date, changes, added));
}

function* packedParts(
  ...[document, date, changes, added]: Parameters<typeof documentFile>
): Generator<PackedFile> {
  for (const [path, content] of partsOf(document)) {
    if (typeof content !== 'string') {
      yield { path, pieces: [content] };
      continue;
    }
    const dated = path === 'docProps/core.xml' ? withDate(content, date) : content;
    const changed = changes[path]?.(dated) ?? dated;
    yield { path, pieces: typeof changed === 'string' ? [changed] : changed };
  }
  for (const [path, text] of Object.entries(added)) yield { path, pieces: [text] };
}

/**
 * The files that a document for Word consists of, by their paths. The library's own way to write a document packs them,
 * and they would be unpacked to be changed, and packed once more; so they are taken from the part of it that writes them, which it
 * keeps to itself.
 * @throws Error where the library has no such part any more
 */
function partsOf(document: Document): ReadonlyMap<string, string | Uint8Array> {
  const compiler: unknown = Reflect.get(Packer, 'compiler');
  if (!isCompiler(compiler)) throw new Error('The library that writes Word files has changed.');
  return compiler.compile(document);
}

interface Compiler {
  readonly compile: (document: Document) => ReadonlyMap<string, string | Uint8Array>;
}

function isCompiler(value: unknown): value is Compiler {
  return (
    typeof value === 'object' && value !== null && 'compile' in value && typeof value.compile === 'function'
  );
}

function withDate(core: string, date: Date): string {
  const stated = date.toISOString().replace(/\.\d+Z$/, 'Z');
  return core.replace(/(<dcterms:(?:created|modified)\b[^<>]*>)[^<]*/g, `$1${stated}`);
}
