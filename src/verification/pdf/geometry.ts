import type { PdfValue } from './values.ts';

/** A part of a page, in points from its lower left corner. */
export interface Area {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** How lengths and places are to be taken (ISO 32000-1, 8.3.4). */
export type Matrix = readonly [number, number, number, number, number, number];

/** What leaves every place where it is. */
export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The smallest area that has all of some points. */
export function areaAround(points: readonly (readonly [number, number])[]): Area {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  return { left, bottom, right, top };
}

/** Where a place comes to be. */
export function at([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** What the first and then the second do together. */
export function product([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}

/** A matrix of six numbers; `null` where there are other values. */
export function matrixIn(values: readonly PdfValue[]): Matrix | null {
  const [a, b, c, d, e, f] = values;
  if (typeof a !== 'number' || typeof b !== 'number' || typeof c !== 'number') return null;
  if (typeof d !== 'number' || typeof e !== 'number' || typeof f !== 'number') return null;
  return [a, b, c, d, e, f];
}

/** Whether two parts of a page have some part in common. */
export function isOverlapping(one: Area, other: Area): boolean {
  return one.left < other.right && other.left < one.right && one.bottom < other.top && other.bottom < one.top;
}
