const pointsPerMillimetre = 72 / 25.4;

/** Millimetres in points. */
export const millimetres = (length: number): number => length * pointsPerMillimetre;

/** How far a paragraph's first line is indented (F13). */
export const indent = millimetres(12.7);

/** Margins within F02: top and bottom 20–25 mm, left 30–35, right 15–20; alike on landscape pages. */
export const margins = {
  left: millimetres(30),
  top: millimetres(20),
  right: millimetres(17),
  bottom: millimetres(20),
} as const;

/** The margins of sheets such as certificates: alike at both sides, and as much together as those of other pages. */
export const sheetMargins = {
  left: (margins.left + margins.right) / 2,
  top: margins.top,
  right: (margins.left + margins.right) / 2,
  bottom: margins.bottom,
} as const;

/** An upright sheet of A4, in points. */
export const paper = { width: 595.28, height: 841.89 } as const;

/** How wide the text of a page may be, between its margins, in points. */
export function textWidth(orientation: 'portrait' | 'landscape'): number {
  const width = orientation === 'portrait' ? paper.width : paper.height;
  return width - margins.left - margins.right;
}

/** Type sizes in points that are the same under every letterhead, each within the range that Nghị định 30 allows it. */
export const sizes = {
  title: 14,
  body: 14,
  /** Running text on a sheet. */
  sheet: 20,
  annexReference: 13,
  table: 11,
  note: 11,
  caption: 12,
  contents: 13,
  pageNumber: 13,
} as const;

/** How high the text of a page may be, between its margins, in points. */
export function textHeight(orientation: 'portrait' | 'landscape'): number {
  const height = orientation === 'portrait' ? paper.height : paper.width;
  return height - margins.top - margins.bottom;
}
