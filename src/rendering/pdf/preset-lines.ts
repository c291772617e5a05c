import elementWriter from 'pdfmake/js/ElementWriter.js';
import pageElementWriter from 'pdfmake/js/PageElementWriter.js';
import textInlines from 'pdfmake/js/TextInlines.js';

let isInstalled = false;

/** Something that is to stand on one page is higher than a page. */
export class HigherThanPage extends Error {}

/**
 * Teaches pdfmake to set lines that are broken here, each a paragraph to it, since which lines break where is not
 * pdfmake's to say: to spread them, and to measure them once. And to say when it has no room for something.
 */
export function installPresetLines(): void {
  if (isInstalled) return;
  isInstalled = true;
  spreadLines();
  measureLinesOnce();
  refuseToLose();
}

/** pdfmake leaves out without a word what is higher than a page and may not be broken. */
function refuseToLose(): void {
  const writer = prototypeOf(pageElementWriter);
  const { _fitOnPage: fitOnPage } = writer;
  writer._fitOnPage = function fitOrRefuse(draw) {
    const position = fitOnPage.call(this, draw);
    if (position === false) throw new HigherThanPage('Something is higher than a page.');
    return position;
  };
}

/**
 * pdfmake spreads all lines but a paragraph's last, however wide their spaces become. What is added goes between words alone, not between stretches of
 * one word in different styles.
 */
function spreadLines(): void {
  const writer = prototypeOf(elementWriter);
  const { alignLine } = writer;
  writer.alignLine = function alignSpread(line) {
    const mostAdded = line.inlines[0]?.mostAdded ?? 0;
    if (mostAdded === 0) {
      alignLine.call(this, line);
      return;
    }
    const endsWord = ({ text }: { readonly text: string }) => text.endsWith(' ');
    const gaps = line.inlines.slice(0, -1).filter(endsWord).length;
    const lacking = this.context().availableWidth - line.getWidth();
    const added = gaps === 0 ? 0 : Math.min(mostAdded, lacking / gaps);
    let shift = 0;
    for (const inline of line.inlines) {
      inline.x += shift;
      if (endsWord(inline)) shift += added;
    }
  };
}

/** pdfmake measures every word again each time that a page break has it lay everything out once more. */
function measureLinesOnce(): void {
  const inlines = prototypeOf(textInlines);
  const { buildInlines } = inlines;
  const known = new WeakMap<object, ReturnType<typeof buildInlines>>();
  inlines.buildInlines = function measuredOnce(text, styles) {
    if (!Array.isArray(text) || text[0]?.mostAdded === undefined)
      return buildInlines.call(this, text, styles);
    let measured = known.get(text);
    if (measured === undefined) {
      measured = buildInlines.call(this, text, styles);
      known.set(text, measured);
    }
    // Copies, since setting a line moves what is in it.
    return { ...measured, items: measured.items.map((inline) => ({ ...inline })) };
  };
}

/** What all objects of one of pdfmake's parts have in common. */
export function prototypeOf<Prototype>(part: PdfmakePart<Prototype>): Prototype {
  return ('default' in part ? part.default : part).prototype;
}
