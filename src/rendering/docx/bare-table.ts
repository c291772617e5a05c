import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const borders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};
const margins = { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 0 } as const;

/**
 * A table without lines, which only gives its cells their place.
 * @param widths of the columns, in twips, which add up to `whole`
 * @param rows each row's cells, none of which is split over two pages where `cantSplit` says so
 */
export function bareTable(
  widths: readonly number[],
  whole: number,
  rows: readonly (readonly (readonly Paragraph[])[])[],
  { cantSplit }: { readonly cantSplit?: true } = {},
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: whole, type: WidthType.DXA },
    columnWidths: widths,
    borders,
    rows: rows.map(
      (cells) =>
        new TableRow({
          ...(cantSplit === true ? { cantSplit } : {}),
          children: cells.map(
            (children, column) =>
              new TableCell({
                children,
                width: { size: widths[column] ?? 0, type: WidthType.DXA },
                borders,
                margins,
              }),
          ),
        }),
    ),
  });
}
