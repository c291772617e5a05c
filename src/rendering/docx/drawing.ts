import { type BaseXmlComponent, Run } from 'docx';
import type { Ornament, Step } from '../../layout/frame.ts';
import { emus, outline } from './outline.ts';
import { element, type XmlElement } from './xml-element.ts';

/** How a drawing is named, and what it shows in words, for who cannot see it. */
interface AltText {
  readonly name: string;
  readonly title?: string;
  readonly description?: string;
}

/** A place and size in points, from a drawing's upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What a drawing consists of: a shape of Word's, perhaps with text in it. */
export interface Shape {
  readonly kind: 'rect' | 'ellipse' | 'line' | 'outline';
  readonly box: Box;
  /** Of an outline, in points from the box's upper left corner. */
  readonly steps?: readonly Step[];
  /** As six digits; none where there is nothing to be seen of the shape but its text. */
  readonly fill?: string;
  readonly line?: { readonly width: number; readonly colour: string; readonly isDashed: boolean };
  /** Paragraphs at the upper edge of the box. */
  readonly text?: readonly BaseXmlComponent[];
}

/**
 * Numbers the drawings of a document and what they consist of: no two may bear the same number, and the same document is
 * to have the same.
 */
export class DrawingNumbers {
  #last = 0;

  next(): number {
    this.#last += 1;
    return this.#last;
  }
}

/**
 * Shapes as a drawing that stands in a line of text as a letter does. LibreOffice loses the text of such a one: it does not
 * know what the first choice asks for and takes the second, in which the same drawing stands above its line.
 * @param size in points
 * @param instead the lines of text that programs show that draw no shapes
 */
export function drawingRun(
  shapes: readonly Shape[],
  size: Pick<Box, 'width' | 'height'>,
  altText: AltText,
  numbers: DrawingNumbers,
  instead: readonly string[],
): Run {
  const drawing = (place: 'inLine' | 'above') =>
    element('w:drawing', {}, [places[place](size, contentOf(shapes, size, altText, numbers))]);
  return new Run({
    children: [
      alternatives('wpg wps', drawing('inLine'), [
        alternatives('wpg', drawing('above'), instead.flatMap(lineElements)),
      ]),
    ],
  });
}

/**
 * A rule that stands in a line of text, which is no more than an ornament. It is as low a bar: of a line without a height
 * LibreOffice makes a slope.
 * @param length in points
 */
export function ruleRun(length: number, numbers: DrawingNumbers): Run {
  const size = { width: length, height: ruleThickness };
  const id = numbers.next();
  const shape = shapeElement({ kind: 'rect', box: { left: 0, top: 0, ...size }, fill: '000000' }, null);
  const content = [decorative(id), element('wp:cNvGraphicFramePr'), graphic(namespaces.shape, shape)];
  const drawing = element('w:drawing', {}, [places.inLine(size, content)]);
  return new Run({ children: [element('mc:AlternateContent', {}, [choice('wps', drawing)])] });
}

/**
 * A drawing behind the text of a page, from corner to corner, which is no more than an ornament. In a page's header it stands on
 * each page of its section, and no hand that edits the text moves it.
 * @param size of the paper, in points
 */
export function ornamentsRun(
  ornaments: readonly Ornament[],
  size: Pick<Box, 'width' | 'height'>,
  numbers: DrawingNumbers,
): Run {
  const id = numbers.next();
  const whole = { left: 0, top: 0, ...size };
  const shapes = ornaments.map(({ steps, colour, line }): Shape => {
    const look =
      line === null
        ? { fill: colour.slice(1) }
        : { line: { width: line, colour: colour.slice(1), isDashed: false } };
    return { kind: 'outline', box: whole, steps, ...look };
  });
  const content = [decorative(id), element('wp:cNvGraphicFramePr'), groupOf(shapes, size, numbers)];
  const drawing = element('w:drawing', {}, [places.behind(size, content)]);
  // Of more than one namespace asked for, LibreOffice knows none.
  return new Run({ children: [element('mc:AlternateContent', {}, [choice('wpg', drawing)])] });
}

/** What says of a drawing that nobody need hear of it. */
function decorative(id: number): XmlElement {
  return element('wp:docPr', { id, name: `${names.line} ${id}` }, [
    element('a:extLst', { 'xmlns:a': namespaces.drawing }, [
      element('a:ext', { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' }, [
        element('adec:decorative', { 'xmlns:adec': namespaces.decorative, val: 1 }),
      ]),
    ]),
  ]);
}

/** How thick the rule under a title is, in points. */
const ruleThickness = 0.75;

const namespaces = {
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  decorative: 'http://schemas.microsoft.com/office/drawing/2017/decorative',
  group: 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup',
  shape: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
} as const;

/** What is drawn, which is of some kind by its namespace. */
function graphic(uri: string, content: XmlElement): XmlElement {
  return element('a:graphic', { 'xmlns:a': namespaces.drawing }, [
    element('a:graphicData', { uri }, [content]),
  ]);
}

/** A line of text within a run, below those before. */
function lineElements(text: string, index: number): XmlElement[] {
  return [...(index === 0 ? [] : [element('w:br')]), element('w:t', { 'xml:space': 'preserve' }, [text])];
}

/** What is shown by programs that know some namespaces, and what by others. */
function alternatives(known: string, drawing: XmlElement, others: readonly BaseXmlComponent[]): XmlElement {
  return element('mc:AlternateContent', {}, [choice(known, drawing), element('mc:Fallback', {}, others)]);
}

function choice(known: string, drawing: XmlElement): XmlElement {
  return element('mc:Choice', { Requires: known }, [drawing]);
}

type Size = Pick<Box, 'width' | 'height'>;

const extent = ({ width, height }: Size) => element('wp:extent', { cx: emus(width), cy: emus(height) });

const noDistance = { distT: 0, distB: 0, distL: 0, distR: 0 } as const;

/** How a drawing stands in its paragraph. */
const places = {
  inLine: (size: Size, content: readonly XmlElement[]) =>
    element('wp:inline', noDistance, [extent(size), ...content]),
  above: (size: Size, content: readonly XmlElement[]) =>
    element(
      'wp:anchor',
      {
        ...noDistance,
        simplePos: 0,
        relativeHeight: 1,
        behindDoc: 0,
        locked: 0,
        layoutInCell: 1,
        allowOverlap: 1,
      },
      [
        element('wp:simplePos', { x: 0, y: 0 }),
        element('wp:positionH', { relativeFrom: 'column' }, [element('wp:align', {}, ['center'])]),
        element('wp:positionV', { relativeFrom: 'paragraph' }, [element('wp:posOffset', {}, ['0'])]),
        extent(size),
        element('wp:wrapTopAndBottom'),
        ...content,
      ],
    ),
  behind: (size: Size, content: readonly XmlElement[]) =>
    element(
      'wp:anchor',
      {
        ...noDistance,
        simplePos: 0,
        relativeHeight: 1,
        behindDoc: 1,
        locked: 1,
        layoutInCell: 1,
        allowOverlap: 1,
      },
      [
        element('wp:simplePos', { x: 0, y: 0 }),
        element('wp:positionH', { relativeFrom: 'page' }, [element('wp:posOffset', {}, ['0'])]),
        element('wp:positionV', { relativeFrom: 'page' }, [element('wp:posOffset', {}, ['0'])]),
        extent(size),
        element('wp:wrapNone'),
        ...content,
      ],
    ),
} as const;

/** What a drawing is called and consists of. */
function contentOf(
  shapes: readonly Shape[],
  size: Size,
  { name, title, description }: AltText,
  numbers: DrawingNumbers,
): readonly XmlElement[] {
  const properties = {
    id: numbers.next(),
    name,
    ...(description === undefined ? {} : { descr: description }),
    ...(title === undefined ? {} : { title }),
  };
  return [element('wp:docPr', properties), element('wp:cNvGraphicFramePr'), groupOf(shapes, size, numbers)];
}

/** Shapes as one drawing. */
function groupOf(shapes: readonly Shape[], size: Size, numbers: DrawingNumbers): XmlElement {
  const whole = { left: 0, top: 0, ...size };
  const group = element('wpg:wgp', {}, [
    element('wpg:cNvGrpSpPr'),
    element('wpg:grpSpPr', {}, [
      transform(whole, [
        element('a:chOff', { x: 0, y: 0 }),
        element('a:chExt', { cx: emus(size.width), cy: emus(size.height) }),
      ]),
    ]),
    // Of all of the drawing: LibreOffice stretches what there is until it is as large as it says.
    shapeElement({ kind: 'rect', box: whole }, numbers),
    ...shapes.map((shape) => shapeElement(shape, numbers)),
  ]);
  return graphic(namespaces.group, group);
}

/** @param numbers those of the drawing's parts; none where it is the whole drawing, which has its number already */
function shapeElement(
  { kind, box, steps = [], fill, line, text }: Shape,
  numbers: DrawingNumbers | null,
): XmlElement {
  const id = numbers?.next();
  const isText = text !== undefined;
  return element('wps:wsp', {}, [
    ...(id === undefined
      ? []
      : [element('wps:cNvPr', { id, name: `${names[isText ? 'text' : kind]} ${id}` })]),
    isText ? element('wps:cNvSpPr', { txBox: 1 }) : element(kind === 'line' ? 'wps:cNvCnPr' : 'wps:cNvSpPr'),
    element('wps:spPr', {}, [
      transform(box),
      kind === 'outline' ? outline(steps, box) : element('a:prstGeom', { prst: kind }, [element('a:avLst')]),
      filled(fill),
      line === undefined
        ? element('a:ln', {}, [element('a:noFill')])
        : element('a:ln', { w: emus(line.width) }, [
            filled(line.colour),
            ...(line.isDashed ? [element('a:prstDash', { val: 'dash' })] : []),
            element('a:miter', { lim: 800_000 }),
          ]),
    ]),
    ...(isText ? [element('wps:txbx', {}, [element('w:txbxContent', {}, text)])] : []),
    element('wps:bodyPr', { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 't' }, [
      element('a:noAutofit'),
    ]),
  ]);
}

/** What Word lists shapes as. */
const names = { rect: 'Cột', ellipse: 'Chấm', line: 'Đường', outline: 'Hoa văn', text: 'Chữ' } as const;

function transform({ left, top, width, height }: Box, children: readonly XmlElement[] = []): XmlElement {
  return element('a:xfrm', {}, [
    element('a:off', { x: emus(left), y: emus(top) }),
    element('a:ext', { cx: emus(width), cy: emus(height) }),
    ...children,
  ]);
}

function filled(colour: string | undefined): XmlElement {
  if (colour === undefined) return element('a:noFill');
  return element('a:solidFill', {}, [element('a:srgbClr', { val: colour })]);
}
