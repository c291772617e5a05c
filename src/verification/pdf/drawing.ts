import type { FontCodes } from './font-codes.ts';
import { type Area, areaAround, at, identity, type Matrix, matrixIn, product } from './geometry.ts';
import { nameIn, type PdfValue } from './values.ts';

/** What decides where and how big text stands; `q` keeps it and `Q` brings it back. */
interface State {
  readonly matrix: Matrix;
  readonly font: FontCodes | null;
  readonly size: number;
  readonly characterSpace: number;
  readonly wordSpace: number;
  readonly scale: number;
  readonly leading: number;
}

/** What drawing a page has come to: the state that its operators change (ISO 32000-1, 8.4 and 9.3). */
export class Drawing {
  state: State;
  text: Matrix = identity;
  line: Matrix = identity;
  rise = 0;
  readonly #saved: State[] = [];
  readonly #marks: boolean[] = [];
  readonly #isApart: boolean;
  #path: [number, number][] = [];
  #boxes: Area[] = [];

  constructor(matrix: Matrix, isApart: boolean) {
    this.state = { matrix, font: null, size: 0, characterSpace: 0, wordSpace: 0, scale: 1, leading: 0 };
    this.#isApart = isApart;
  }

  /** Whether what is drawn now is marked as no part of the document. */
  isApart(): boolean {
    return this.#isApart || this.#marks.includes(true);
  }

  /** Where a place is on the page. */
  at(x: number, y: number): [number, number] {
    return at(this.state.matrix, x, y);
  }

  save(): void {
    this.#saved.push(this.state);
  }

  restore(): void {
    this.state = this.#saved.pop() ?? this.state;
  }

  mark(isArtifact: boolean): void {
    this.#marks.push(isArtifact);
  }

  endMark(): void {
    this.#marks.pop();
  }

  setText(matrix: Matrix): void {
    this.line = matrix;
    this.text = matrix;
  }

  moveText(x: number): void {
    this.text = product([1, 0, 0, 1, x, 0], this.text);
  }

  nextLine(x: number, y: number): void {
    this.setText(product([1, 0, 0, 1, x, y], this.line));
  }

  point(x: number, y: number): void {
    this.#path.push(this.at(x, y));
  }

  box(x: number, y: number, width: number, height: number): void {
    const corners = [
      this.at(x, y),
      this.at(x + width, y),
      this.at(x, y + height),
      this.at(x + width, y + height),
    ];
    this.#boxes.push(areaAround(corners));
  }

  /** What the path is drawn on, which begins anew. Of lines, each is by itself: a frame is not what it surrounds. */
  takePath(isFilled: boolean): Area[] {
    const [path, boxes] = [this.#path, this.#boxes];
    this.#path = [];
    this.#boxes = [];
    if (!isFilled) return segmentsOf(path, boxes);
    return path.length === 0 ? boxes : [...boxes, areaAround(path)];
  }
}

/** The number at a place among operands; 0 where there is none. */
export function numberAt(operands: readonly PdfValue[], index: number): number {
  const value = operands[index];
  return typeof value === 'number' ? value : 0;
}

type Change = (drawing: Drawing, operands: readonly PdfValue[]) => void;

const points =
  (...starts: readonly number[]): Change =>
  (drawing, operands) => {
    for (const start of starts) drawing.point(numberAt(operands, start), numberAt(operands, start + 1));
  };

const setting =
  (key: 'characterSpace' | 'wordSpace' | 'leading'): Change =>
  (drawing, operands) => {
    drawing.state = { ...drawing.state, [key]: numberAt(operands, 0) };
  };

/** What operators change that draw nothing, by their names. */
export const changes: ReadonlyMap<string, Change> = new Map<string, Change>([
  ['q', (drawing) => drawing.save()],
  ['Q', (drawing) => drawing.restore()],
  [
    'cm',
    (drawing, operands) => {
      const { state } = drawing;
      drawing.state = { ...state, matrix: product(matrixIn(operands) ?? identity, state.matrix) };
    },
  ],
  ['BT', (drawing) => drawing.setText(identity)],
  ['Tc', setting('characterSpace')],
  ['Tw', setting('wordSpace')],
  ['TL', setting('leading')],
  [
    'Tz',
    (drawing, operands) => {
      drawing.state = { ...drawing.state, scale: numberAt(operands, 0) / 100 };
    },
  ],
  [
    'Ts',
    (drawing, operands) => {
      drawing.rise = numberAt(operands, 0);
    },
  ],
  ['Td', (drawing, operands) => drawing.nextLine(numberAt(operands, 0), numberAt(operands, 1))],
  [
    'TD',
    (drawing, operands) => {
      drawing.state = { ...drawing.state, leading: -numberAt(operands, 1) };
      drawing.nextLine(numberAt(operands, 0), numberAt(operands, 1));
    },
  ],
  ['Tm', (drawing, operands) => drawing.setText(matrixIn(operands) ?? identity)],
  ['T*', (drawing) => drawing.nextLine(0, -drawing.state.leading)],
  ['m', points(0)],
  ['l', points(0)],
  ['c', points(0, 2, 4)],
  ['v', points(0, 2)],
  ['y', points(0, 2)],
  [
    're',
    (drawing, operands) =>
      drawing.box(numberAt(operands, 0), numberAt(operands, 1), numberAt(operands, 2), numberAt(operands, 3)),
  ],
  ['n', (drawing) => void drawing.takePath(true)],
  ['BMC', (drawing, operands) => drawing.mark(nameIn(operands[0]) === 'Artifact')],
  ['BDC', (drawing, operands) => drawing.mark(nameIn(operands[0]) === 'Artifact')],
  ['EMC', (drawing) => drawing.endMark()],
]);

/** Operators that fill a path. */
export const fills: ReadonlySet<string> = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
/** Operators that only draw along a path. */
export const strokes: ReadonlySet<string> = new Set(['S', 's']);

/** What an operator shows of text, with the spaces between; `null` of one that shows none. It may begin a line first. */
export function shownBy(
  word: string,
  drawing: Drawing,
  operands: readonly PdfValue[],
): readonly PdfValue[] | null {
  switch (word) {
    case 'Tj':
      return operands;
    case 'TJ':
      return Array.isArray(operands[0]) ? operands[0] : [];
    case "'":
      drawing.nextLine(0, -drawing.state.leading);
      return operands;
    case '"':
      drawing.state = {
        ...drawing.state,
        wordSpace: numberAt(operands, 0),
        characterSpace: numberAt(operands, 1),
      };
      drawing.nextLine(0, -drawing.state.leading);
      return operands.slice(2);
    default:
      return null;
  }
}

/** The lines of a path, each by itself, and the sides of rectangles. */
function segmentsOf(path: readonly [number, number][], boxes: readonly Area[]): Area[] {
  const lines = path.slice(1).map((to, index) => areaAround([path[index] ?? to, to]));
  const sides = boxes.flatMap(({ left, bottom, right, top }): Area[] => [
    { left, bottom, right, top: bottom },
    { left, bottom: top, right, top },
    { left, bottom, right: left, top },
    { left: right, bottom, right, top },
  ]);
  return [...lines, ...sides];
}
