import { type Mark as ChartMark, font as chartFont, ink, startOf } from '../../layout/chart/marks.ts';
import type {
  DrawingMark,
  FrameMark,
  ImageMark,
  Link,
  Mark,
  Page,
  Part,
  RulesMark,
  TextMark,
} from '../../layout/pages.ts';
import type { Typeface } from '../../layout/typeface.ts';
import { PdfmakeRenderer } from './parts.ts';
import type { PdfFile } from './pdf-file.ts';
import { stretchesOf } from './raised-marks.ts';
import type { StructureWriter } from './structure-writer.ts';
import { TextWriter } from './text-writer.ts';

/** Lines of text that follow each other on a page and are of one part, or of none. */
interface Lines {
  readonly kind: 'lines';
  readonly part: TextMark['part'];
  readonly lines: TextMark[];
  /** pdfmake asks where they stand, which each of them says. */
  readonly x: 0;
  readonly y: 0;
}

/**
 * Draws pages by pdfmake, with what its own drawing lacks: which part of the document each mark is of, or that it is of
 * none and no screen reader needs it; lines whose spaces are widened; charts in the document's own type.
 */
export class PageDrawer extends PdfmakeRenderer {
  readonly #file: PdfFile;
  readonly #structure: StructureWriter;
  readonly #text: TextWriter;
  readonly #typeface: Typeface;

  constructor(file: PdfFile, structure: StructureWriter, typeface: Typeface) {
    super(file);
    this.#file = file;
    this.#structure = structure;
    this.#text = new TextWriter(file, typeface);
    this.#typeface = typeface;
  }

  /** Draws the next page. pdfmake's pages hold items of kinds of its own; what they are is handed back as it comes. */
  draw({ width, height, marks, links }: Page): void {
    const items = inLines(marks).map((mark) => {
      if (mark.kind === 'lines') return { type: 'line', item: mark } as const;
      return { type: typeOf[mark.kind], item: mark };
    });
    this.renderPages([{ pageSize: { width, height }, items }]);
    for (const link of links) this.#link(link);
  }

  override renderLine({ part, lines }: Lines): void {
    if (part === null) {
      this.#apart('Pagination', () => {
        for (const line of lines) this.#text.write(line);
      });
      return;
    }
    for (const { isRaised, pieces } of stretchesOf(lines, this.#typeface)) {
      const draw = () => {
        for (const piece of pieces) this.#text.write(piece);
      };
      if (isRaised) this.#structure.reference(part, draw);
      else this.#structure.content(part, draw);
    }
  }

  override renderVector(mark: RulesMark | FrameMark): void {
    if (mark.kind === 'frame') {
      const { name, object } = this.#file.ornaments(mark.ornaments, this.#file.page);
      this.#file.page.xobjects[name] = object;
      this.#apart('Layout', () => this.#file.addContent(`/${name} Do`));
      return;
    }
    const d = mark.rules.map(([x1, y1, x2, y2]) => `M${x1} ${y1}L${x2} ${y2}`).join('');
    this.#apart('Layout', () => super.renderVector({ type: 'path', d, lineWidth: mark.thickness }));
  }

  override renderSVG({ part, left, top, scale, drawing }: DrawingMark): void {
    const size = { width: scale * drawing.width, height: scale * drawing.height };
    this.#structure.box(part, { left, top, ...size });
    this.#structure.content(part, () => {
      this.#file.save().translate(left, top).scale(scale);
      for (const mark of drawing.marks) this.#chartMark(mark, part);
      this.#file.restore();
    });
  }

  override renderImage({ part, left, top, width, height, file }: ImageMark): void {
    const { name, object } = this.#file.image(file);
    this.#file.page.xobjects[name] = object;
    this.#structure.box(part, { left, top, width, height });
    // Pages are measured from the top, pictures from below.
    const place = [width, 0, 0, -height, left, top + height].map((length) => length.toFixed(2)).join(' ');
    this.#structure.content(part, () => this.#file.addContent(`q ${place} cm /${name} Do Q`));
  }

  #chartMark(mark: ChartMark, part: Part): void {
    switch (mark.kind) {
      case 'bar': {
        const { frame, colour, isDashed } = mark.fill;
        super.renderVector({
          type: 'rect',
          x: mark.left + frame / 2,
          y: mark.top + frame / 2,
          w: Math.max(0, mark.width - frame),
          h: mark.height - frame,
          color: colour,
          // A line of no width is drawn as thin as may be, and not left out.
          ...(frame === 0 ? {} : { lineColor: ink, lineWidth: frame }),
          ...(isDashed ? { dash: { length: 3, space: 2 } } : {}),
        });
        break;
      }
      case 'dot': {
        const { x, y, radius, fill } = mark;
        const r1 = radius - fill.frame / 2;
        const look = { color: fill.colour, lineColor: ink, lineWidth: fill.frame };
        super.renderVector({ type: 'ellipse', x, y, r1, r2: r1, ...look });
        break;
      }
      case 'line': {
        const { left: x, top: y1, bottom: y2 } = mark;
        super.renderVector({ type: 'line', x1: x, x2: x, y1, y2, lineColor: ink, lineWidth: 0.75 });
        break;
      }
      case 'text': {
        const run = { text: mark.text, bold: mark.style === 'bold', italic: false };
        const width = this.#typeface.widthOf(mark.text, run, chartFont.size);
        const left = startOf(mark, width);
        const set = { runs: [run], size: chartFont.size, isUnderlined: false, spread: 0, width };
        const text = { ...set, isTorn: false };
        this.#file.fillColor(mark.colour);
        this.#text.write({ kind: 'text', part, left, baseline: mark.baseline, text });
        break;
      }
    }
  }

  /** Draws what is no part of the document: rules, and what stands once more on each page. */
  #apart(type: 'Layout' | 'Pagination', draw: () => void): void {
    this.#file.addContent(`/Artifact <</Type /${type}>> BDC`);
    draw();
    this.#file.addContent('EMC');
  }

  #link({ part, left, top, width, height, to, words }: Link): void {
    const { key, join } = this.#structure.annotation(part);
    this.#file.annotate(left, top, width, height, {
      Subtype: 'Link',
      Dest: this.#file.destination(to),
      Contents: new String(words),
      StructParent: key,
    });
    const annotation = this.#file.page.annotations.at(-1);
    if (annotation !== undefined) join(annotation);
  }
}

/** By which names pdfmake knows what is drawn. */
const typeOf = { rules: 'vector', frame: 'vector', drawing: 'svg', image: 'image' } as const;

/** Marks, of which lines of one part that follow each other are one. */
function inLines(marks: readonly Mark[]): (Lines | Exclude<Mark, TextMark>)[] {
  const joined: (Lines | Exclude<Mark, TextMark>)[] = [];
  for (const mark of marks) {
    const last = joined.at(-1);
    if (mark.kind !== 'text') joined.push(mark);
    else if (last?.kind === 'lines' && last.part === mark.part) last.lines.push(mark);
    else joined.push({ kind: 'lines', part: mark.part, lines: [mark], x: 0, y: 0 });
  }
  return joined;
}
