import { element, type XmlElement } from './xml-element.ts';

/** The styles of tables, by their ids: with rules, and without them and without white, which only gives its cells their place. */
export const tableStyleIds = { ruled: 'BangSoLieu', bare: 'BangKhongKe' } as const;

/** The white at either side of a cell's text in a ruled table, in points. */
export const whiteInStyle = 4;

/** Two of Word's own styles of tables as Word writes them, and those of the document, which are based on them. */
export function tableStyles(): XmlElement[] {
  return [
    style('TableNormal', 'Normal Table', { 'w:default': 1 }, [
      value('uiPriority', 99),
      element('w:semiHidden'),
      element('w:unhideWhenUsed'),
      element('w:tblPr', {}, [element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }), margins(108)]),
    ]),
    style('TableGrid', 'Table Grid', {}, [
      value('basedOn', 'TableNormal'),
      value('uiPriority', 39),
      element('w:pPr', {}, [element('w:spacing', { 'w:after': 0, 'w:line': 240, 'w:lineRule': 'auto' })]),
      element('w:tblPr', {}, [element('w:tblBorders', {}, sides.map(rule))]),
    ]),
    style(tableStyleIds.ruled, 'Bảng số liệu', { 'w:customStyle': 1 }, [
      value('basedOn', 'TableGrid'),
      element('w:qFormat'),
      element('w:tblPr', {}, [margins(20 * whiteInStyle)]),
      element('w:tblStylePr', { 'w:type': 'firstRow' }, [
        element('w:pPr', {}, [value('jc', 'center')]),
        element('w:tblPr'),
        element('w:tcPr', {}, [value('vAlign', 'center')]),
      ]),
    ]),
    style(tableStyleIds.bare, 'Bảng không kẻ', { 'w:customStyle': 1 }, [
      value('basedOn', 'TableNormal'),
      element('w:tblPr', {}, [margins(0)]),
    ]),
  ];
}

function style(
  id: string,
  name: string,
  attributes: Readonly<Record<string, number>>,
  children: readonly XmlElement[],
): XmlElement {
  return element('w:style', { 'w:type': 'table', ...attributes, 'w:styleId': id }, [
    value('name', name),
    ...children,
  ]);
}

const value = (name: string, val: string | number) => element(`w:${name}`, { 'w:val': val });

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;

/** Half a point thick, in eighths of one. */
const rule = (side: (typeof sides)[number]) =>
  element(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'auto' });

/** The white around a cell's text. @param aside in twips */
const margins = (aside: number) =>
  element(
    'w:tblCellMar',
    {},
    (['top', 'left', 'bottom', 'right'] as const).map((side) =>
      element(`w:${side}`, { 'w:w': side === 'left' || side === 'right' ? aside : 0, 'w:type': 'dxa' }),
    ),
  );
