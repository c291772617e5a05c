import { PdfObjects } from '../../src/verification/pdf/pdf-objects.ts';
import type { PdfValue } from '../../src/verification/pdf/values.ts';
import { objectText, valueText } from './rewritten-pdf.ts';

/**
 * A PDF with an update after it, as a program appends one.
 * @param objectsOf what the update has by the numbers of objects, new ones and others in the place of those there were
 */
export function updatedPdf(
  file: Uint8Array,
  objectsOf: (before: PdfObjects) => ReadonlyMap<number, PdfValue>,
): Uint8Array {
  const before = new PdfObjects(file);
  const objects = objectsOf(before);
  let text = '';
  const entries = [...objects].map(([number, value]) => {
    const offset = String(file.length + text.length).padStart(10, '0');
    text += objectText(number, value);
    return `${number} 1\n${offset} 00000 n \n`;
  });
  const table = file.length + text.length;
  const size = Math.max(before.size, ...[...objects.keys()].map((number) => number + 1));
  const kept = [...before.trailer].filter(([key]) => ['Root', 'Info', 'ID'].includes(key));
  const trailer = new Map<string, PdfValue>([
    ...kept,
    ['Size', size],
    ['Prev', before.sections[0]?.start ?? 0],
  ]);
  text += `xref\n${entries.join('')}trailer\n${valueText(trailer)}\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.concat([file, Buffer.from(text, 'latin1')]);
}
