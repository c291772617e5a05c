import type { SourcePlace } from '../../aggregation/summary.generated.ts';
import { hasLines, openedOnce } from '../../campaign/rolled-up.ts';
import type { DataRow } from '../../report/data.ts';
import { type Shown, shownText } from './cell-content.ts';
import { quoted } from './data-table.ts';

/** So many places a cell names; of more, it says how many there are. */
const mostPlaces = 3;

/** The longest text that a formula may state, in UTF-16 units. */
const longestQuoted = 255;

/** Where something stands in files: "submissions/nghi-tan.yaml:21", "host.yaml:12, 15; review.yaml:3". */
export function sourcesText(places: readonly SourcePlace[]): string {
  const sources = openedOnce(places);
  const named = sources.slice(0, mostPlaces).map(({ file, line }, index) => {
    if (!hasLines(file)) return `${index === 0 ? '' : '; '}${file}`;
    if (sources[index - 1]?.file === file) return `, ${line}`;
    return `${index === 0 ? '' : '; '}${file}:${line}`;
  });
  const others = sources.length - named.length;
  return [...named, ...(others === 0 ? [] : [`; và ${others} chỗ khác`])].join('');
}

/**
 * Where a row's figures stand, as a link to the first file. It is a formula: whoever sorts or filters the rows keeps it with its own, and a
 * sheet may have as many as it has rows, which is not so of links that stand beside the cells.
 */
export function shownSource({ sources }: Pick<DataRow, 'sources'>, pathToCampaign: string | null): Shown {
  const text = sourcesText(sources);
  const [first] = sources;
  if (first === undefined || pathToCampaign === null) return shownText(text);
  const target = pathToCampaign === '' ? first.file : `${pathToCampaign}/${first.file}`;
  if (isReadAsOther.test(target) || target.length > longestQuoted || text.length > longestQuoted)
    return shownText(text);
  const formula = `HYPERLINK(${quoted(target)},${quoted(text)})`;
  return { content: { kind: 'formula', formula, result: text, isNumber: false } };
}

/** What is more than a name to programs that follow links: a fragment, a query, an escape, a folder of Windows, a scheme. */
const isReadAsOther = /[#?%\\:]/;
