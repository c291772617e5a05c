import type { Element } from 'hast';
import { h, s } from 'hastscript';
import { sheetName } from '../../document/heading-words.ts';
import type { DocumentTree, Sheet } from '../../document/tree.ts';
import type { Family, LoadedFont } from '../../fonts/family.ts';
import { frameOf, pathData } from '../../layout/frame.ts';
import { sheetOnPaper } from '../../layout/lay-out.ts';
import { paper } from '../../layout/paper.ts';
import { typefaceWith } from '../../layout/typeface.ts';
import { sheetId } from './ids.ts';
import type { PageWriter } from './page-writer.ts';

/** The sheets of a document, each as a page of its own with its frame, which is drawn once for all that are alike. */
export function sheetElements(
  { sheets, style, name }: DocumentTree,
  fonts: Family<LoadedFont>,
  writer: PageWriter,
): Element[] {
  if (sheets.length === 0) return [];
  const typeface = typefaceWith(fonts);
  const drawn = new Set<string>();
  return sheets.map((sheet, index) => {
    const { orientation } = sheet;
    const { blocks } = sheetOnPaper(sheet, { style, typeface, orientation, isSheet: true });
    const words = sheetName(sheet) || name;
    return h('section', { id: sheetId(index), class: ['sheet', 'single', orientation], ariaLabel: words }, [
      ...(sheet.frame === 'none' ? [] : [frameElement(orientation, drawn)]),
      ...writer.blocks(blocks, orientation, words),
    ]);
  });
}

/** @param drawn the frames that the page has by now, by their ids */
function frameElement(orientation: Sheet['orientation'], drawn: Set<string>): Element {
  const { width, height } = orientation === 'portrait' ? paper : { width: paper.height, height: paper.width };
  const id = `khung-${orientation === 'portrait' ? 'doc' : 'ngang'}`;
  const isDrawn = drawn.has(id);
  drawn.add(id);
  const content = isDrawn
    ? s('use', { href: `#${id}` })
    : s(
        'g',
        { id },
        frameOf(width, height).map(({ steps, colour, line }) =>
          s('path', {
            d: pathData(steps),
            ...(line === null ? { fill: colour } : { fill: 'none', stroke: colour, strokeWidth: line }),
          }),
        ),
      );
  return s('svg', { className: 'frame', viewBox: `0 0 ${width} ${height}`, ariaHidden: 'true' }, [content]);
}
