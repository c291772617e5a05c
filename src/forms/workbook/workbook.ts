/** What the cells of a workbook's file hold, and nothing that a program reckoned from them. */
export interface Workbook {
  /** In the order of their tabs. */
  readonly sheets: readonly WorkbookSheet[];
  /** What the file holds besides, and is not read; each kind once. */
  readonly ignored: readonly IgnoredPart[];
}

/** A sheet with its cells. */
export interface WorkbookSheet {
  readonly name: string;
  /** Whether nobody sees it who does not look for it, or not at all ("very hidden"). */
  readonly isHidden: boolean;
  /** By row, then by column; blank ones are left out. */
  readonly cells: readonly WorkbookCell[];
  /** Ranges of which only the first cell is seen: others may hold what nobody sees. */
  readonly merged: readonly CellRange[];
}

/** Cells beside and below each other: rows and columns count from 0, the last belong to it. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell that is not blank: its row and column count from 0, its address is the one that people see ("D14"). */
export interface WorkbookCell {
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly value: CellValue;
}

/** What a cell holds, as it shows it. */
export type CellValue =
  /** Lines end with LF, whatever the file has. */
  | { readonly kind: 'text'; readonly text: string }
  /**
   * Its digits with a point for decimals ("-0.001"): never an exponent, and no more than 15 of them count, as spreadsheets
   * show it. A percentage holds the hundredth part of what it shows: "85%" has the digits "0.85".
   */
  | { readonly kind: 'number'; readonly digits: string; readonly isPercentage: boolean }
  /** A day ("2023-12-13"), and whether a time of that day is held with it. Spreadsheets know "1900-02-29", too. */
  | { readonly kind: 'date'; readonly iso: string; readonly hasTime: boolean }
  /** A time of no day, or a length of time: "07:30:00", "26:00:00". */
  | { readonly kind: 'time'; readonly time: string }
  | { readonly kind: 'boolean'; readonly isTrue: boolean }
  /** What a cell shows that can't show what it is to: "#REF!"; "#####" for a day that there is not. */
  | { readonly kind: 'error'; readonly code: string }
  /** Without "="; empty where it is that of another cell, filled down. What it gives is not to be trusted, and left out. */
  | { readonly kind: 'formula'; readonly formula: string };

/** A kind of what is not read, and the first part of the file that is of it. */
export interface IgnoredPart {
  readonly kind: IgnoredKind;
  readonly path: string;
}

/** What a workbook may hold beside cells. */
export type IgnoredKind =
  | 'macros'
  | 'external-links'
  | 'data-connections'
  | 'embedded-objects'
  | 'drawings'
  | 'comments'
  | 'pivot-tables'
  | 'chart-sheets';
