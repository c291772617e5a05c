import pdfDocument from 'pdfmake/js/PDFDocument.js';
import { escaped } from '../../diagnostics/xml.ts';
import { prototypeOf } from './preset-lines.ts';

let isInstalled = false;

/**
 * Teaches pdfmake to escape what it writes into a file's metadata, which is XML: a title with "&" or "<" would leave
 * it malformed, and readers without a title.
 */
export function teachEscapedMetadata(): void {
  if (isInstalled) return;
  isInstalled = true;
  const prototype = prototypeOf(pdfDocument);
  const { _addInfo: addInfo } = prototype;
  prototype._addInfo = function addEscapedInfo() {
    const { info } = this;
    this.info = Object.fromEntries(
      Object.entries(info).map(([key, value]) => [key, typeof value === 'string' ? escaped(value) : value]),
    );
    addInfo.call(this);
    this.info = info;
  };
}
