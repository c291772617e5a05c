import { manifestName } from '../../rendering/attachments.ts';
import { attachedFiles } from './attached-files.ts';
import { PdfObjects } from './pdf-objects.ts';
import { firstWritten } from './updates.ts';
import { PdfFlaw } from './values.ts';

/** What a file carried along when it was written, whatever was appended since; what it carries now where that can't be told. @throws PdfFlaw where it can't be read */
export function attachedWhenWritten(found: PdfObjects): ReadonlyMap<string, Uint8Array> {
  const written = firstWritten(found);
  if (written !== null) {
    try {
      const attached = attachedFiles(new PdfObjects(found.bytes.subarray(0, written)));
      if (attached.has(manifestName)) return attached;
    } catch (failure) {
      if (!(failure instanceof PdfFlaw)) throw failure;
    }
  }
  return attachedFiles(found);
}
