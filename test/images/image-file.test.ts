import { describe, expect, it } from 'vitest';
import { imageFile } from '../../src/images/image-file.ts';
import { emblem, jpegOf, pngOf } from '../support/pictures.ts';

function pixelsOf(bytes: Uint8Array): number[] | string {
  const file = imageFile(bytes);
  return typeof file === 'string' ? file : [...(file.pixels ?? [])];
}

describe('the dots of a PNG', () => {
  it('that are clear let white paper through', () => {
    const rows = [[0, 200, 100, 0, 255, 200, 100, 0, 51, 200, 100, 0, 0]];
    expect(pixelsOf(pngOf({ width: 3, height: 1, colours: 6, rows }))).toEqual([
      200, 100, 0, 244, 224, 204, 255, 255, 255,
    ]);
  });

  it('are looked up in its palette, several to a byte', () => {
    const palette = [1, 2, 3, 40, 50, 60];
    const png = pngOf({
      width: 3,
      height: 1,
      depth: 1,
      colours: 3,
      palette,
      clear: [255, 0],
      rows: [[0, 0b01000000]],
    });
    expect(pixelsOf(png)).toEqual([1, 2, 3, 255, 255, 255, 1, 2, 3]);
  });

  it('are of two bytes each, and one colour of them clear', () => {
    const rows = [[0, 0xff, 0xff, 0x80, 0x00, 0x12, 0x34]];
    const png = pngOf({ width: 3, height: 1, depth: 16, colours: 0, clear: [0x12, 0x34], rows });
    expect(pixelsOf(png)).toEqual([255, 255, 255, 128, 128, 128, 255, 255, 255]);
  });

  it('come in passes where it is interlaced', () => {
    const rows = [
      [0, 10],
      [0, 20],
      [0, 30, 40],
    ];
    const png = pngOf({ width: 2, height: 2, colours: 0, isInterlaced: true, rows });
    expect(pixelsOf(png)).toEqual([10, 20, 30, 40].flatMap((grey) => [grey, grey, grey]));
  });

  it('are distinguished from their neighbours by each filter', () => {
    const rows = [
      [0, 10, 20],
      [1, 10, 10],
      [2, 1, 1],
      [3, 6, 5],
      [4, 1, 1],
    ];
    const png = pngOf({ width: 2, height: 5, colours: 0, rows });
    const greys = [10, 20, 10, 20, 11, 21, 11, 21, 12, 22];
    expect(pixelsOf(png)).toEqual(greys.flatMap((grey) => [grey, grey, grey]));
  });
});

describe('a picture that no document can use', () => {
  it.each([
    ['type', 'an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['type', 'an empty file', Buffer.alloc(0)],
    ['type', 'a text that is called a picture', Buffer.from('GIF89a')],
    ['print', 'a JPEG in inks of a press', jpegOf(4)],
    ['damaged', 'a JPEG without an end', jpegOf(3).subarray(0, -2)],
    [
      'damaged',
      'a PNG with a colour that its palette lacks',
      pngOf({
        width: 1,
        height: 1,
        colours: 3,
        palette: [1, 2, 3],
        rows: [[0, 7]],
      }),
    ],
    [
      'damaged',
      'a PNG with a filter that there is not',
      pngOf({
        width: 1,
        height: 1,
        colours: 0,
        rows: [[9, 7]],
      }),
    ],
    ['damaged', 'a PNG of no dots', pngOf({ width: 0, height: 1, colours: 0, rows: [] })],
    [
      'damaged',
      'a PNG of a kind that there is not',
      pngOf({ width: 1, height: 1, colours: 5, rows: [[0, 0]] }),
    ],
    [
      'dots',
      'a small file of a thousand million dots',
      pngOf({
        width: 40_000,
        height: 40_000,
        colours: 0,
        rows: [[0, 0]],
      }),
    ],
  ])('is found: %s, %s', (problem, _, bytes) => {
    expect(imageFile(bytes)).toBe(problem);
  });

  it('is one that was cut off anywhere', () => {
    const rows = Array.from({ length: 20 }, (_, row) => [
      0,
      ...Array.from({ length: 60 }, (__, at) => row * at),
    ]);
    const whole = pngOf({ width: 20, height: 20, colours: 2, rows });
    expect(typeof imageFile(whole)).toBe('object');
    const lengths = Array.from({ length: whole.length - 20 }, (_, length) => length);
    expect(new Set(lengths.map((length) => imageFile(whole.subarray(0, length))))).toEqual(
      new Set(['type', 'damaged']),
    );
    const jpeg = jpegOf(3);
    for (const [length] of jpeg.entries()) expect(typeof imageFile(jpeg.subarray(0, length))).toBe('string');
  });
});

it('a JPEG is kept as it is, in colours or greys', () => {
  expect(imageFile(jpegOf(3))).toMatchObject({ type: 'jpeg', width: 40, height: 30, isGrey: false });
  expect(imageFile(jpegOf(1))).toMatchObject({ isGrey: true, pixels: null });
  expect(imageFile(emblem)).toMatchObject({ type: 'png', width: 2, height: 1 });
});
