import { Bookmark, type IRunOptions, Paragraph, TextRun } from 'docx';
import { captionWords } from '../../document/heading-words.ts';
import { annexLabel, chartLabel, chartWord } from '../../document/labels.ts';
import type { Block, Chart, DocumentTree } from '../../document/tree.ts';
import { field } from './fields.ts';
import { styleIds } from './styles.ts';
import { gluedText } from './text.ts';

/** Where in the file something stands that the text refers to. */
interface Place {
  readonly bookmark: string;
  /** What a reference shows: the number that Word counts before the paragraph, or the words that the bookmark holds. */
  readonly shows: 'number' | 'words';
}

/** What the text can refer to, by its label: "Phụ lục I", "Biểu đồ 2". */
export type Places = ReadonlyMap<string, Place>;

/** Charts are counted by a field; a caption that Word inserts under their word counts on. */
const chartField = 'SEQ Biểu_đồ \\* ARABIC';

/** The places of a document's annexes and charts, as far as Word counts them as the document does. */
export function placesIn({
  blocks,
  sheets,
  annexes,
}: Pick<DocumentTree, 'blocks' | 'sheets' | 'annexes'>): Places {
  const charts = [blocks, ...[...sheets, ...annexes].map((one) => one.blocks)].flatMap((part) =>
    part.filter(isChart),
  );
  return new Map<string, Place>([
    ...annexes.flatMap(({ label }, index) =>
      label === annexLabel(index + 1, annexes.length)
        ? [[label, { bookmark: `_RefPhuLuc${index + 1}`, shows: 'number' }] as const]
        : [],
    ),
    ...charts.flatMap(({ label }, index) =>
      label === chartLabel(index + 1)
        ? [[label, { bookmark: `_RefBieuDo${index + 1}`, shows: 'words' }] as const]
        : [],
    ),
  ]);
}

const isChart = (block: Block): block is Chart => block.kind === 'chart';

/** A reference, which follows what it refers to wherever that is moved, and leads there. */
export function reference(
  { bookmark, shows }: Place,
  shown: readonly TextRun[],
  style: IRunOptions,
): TextRun[] {
  return field(`REF ${bookmark} ${shows === 'number' ? '\\r ' : ''}\\h`, shown, style);
}

/** What stands under a chart, its number counted by Word. */
export function captionParagraph(chart: Chart, places: Places): Paragraph {
  const place = places.get(chart.label);
  const number = chart.label.slice(chartWord.length + 1);
  return new Paragraph({
    style: styleIds.caption,
    children:
      place === undefined
        ? gluedText(captionWords(chart))
        : [
            new Bookmark({
              id: place.bookmark,
              children: [new TextRun(`${chartWord} `), ...field(chartField, [new TextRun(number)])],
            }),
            ...gluedText(chart.caption, '. '),
          ],
  });
}
