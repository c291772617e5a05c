import elementWriter from 'pdfmake/js/ElementWriter.js';

/**
 * Teaches pdfmake to spread a line over the whole width though nothing follows it in its paragraph: it spreads all
 * lines but a paragraph's last, and here each line is a paragraph, since which lines break where is not pdfmake's to
 * say. What is added goes between words alone, not between stretches of one word in different styles.
 */
export function spreadLines(): void {
  const writer = ('default' in elementWriter ? elementWriter.default : elementWriter).prototype;
  const { alignLine } = writer;
  if (alignLine.name === 'alignSpread') return;
  writer.alignLine = function alignSpread(line) {
    if (line.inlines[0]?.isSpread !== true) {
      alignLine.call(this, line);
      return;
    }
    const endsWord = ({ text }: { readonly text: string }) => text.endsWith(' ');
    const gaps = line.inlines.slice(0, -1).filter(endsWord).length;
    const added = gaps === 0 ? 0 : (this.context().availableWidth - line.getWidth()) / gaps;
    let shift = 0;
    for (const inline of line.inlines) {
      inline.x += shift;
      if (endsWord(inline)) shift += added;
    }
  };
}
