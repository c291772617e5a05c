import type { Paragraph } from '../../document/tree.ts';
import type { Flowing } from '../flow.ts';
import { justifiedLines } from '../justified.ts';
import { part } from '../pages.ts';
import { panel, wholeColumn } from '../panel.ts';
import { indent, sizes } from '../paper.ts';
import { roomIn, type Setting } from '../setting.ts';
import type { SetText } from '../text.ts';

/** A paragraph of running text, or a point of a list (F13); on a sheet, such as a slide, it is read from afar. */
export function paragraphBlock({ marker, runs }: Paragraph, setting: Setting): Flowing {
  const { typeface, isSheet = false } = setting;
  const { width: room } = roomIn(setting);
  const type = { typeface, size: isSheet ? sizes.sheet : sizes.body };
  const [first, ...others] = justifiedLines(marker.trim(), runs, type, { first: room - indent, other: room });
  const column = wholeColumn(setting);
  const words = marker === '' ? part('P') : part('LBody');
  const structure = marker === '' ? words : part('LI', [part('Lbl'), words]);
  const label = structure.children[0];
  if (first !== undefined) {
    const pieces = label === undefined ? null : afterMarker(first, marker.trim(), setting);
    if (label === undefined || pieces === null) column.lines([first], words, 'left', indent);
    else
      column.line(
        [
          { text: pieces.marker, part: label },
          { text: pieces.rest, part: words },
        ],
        indent,
      );
  }
  column.lines(others, words);
  return panel([column], setting, {
    above: isSheet ? 10 : 0,
    below: isSheet ? 10 : 6,
    kept: 'lines',
    structure: [structure],
  });
}

/** A line as its marker, with the space after it, and the rest. */
function afterMarker(
  line: SetText,
  marker: string,
  { typeface }: Setting,
): { marker: SetText; rest: SetText } | null {
  const [run, ...runs] = line.runs;
  const length = marker.length + 1;
  if (run === undefined || run.text.length < length) return null;
  const text = run.text.slice(0, length);
  const width = typeface.widthOf(text, run, line.size) + line.spread;
  const rest = run.text.slice(length);
  return {
    // With the space after it.
    marker: { ...line, runs: [{ ...run, text }], width, isTorn: true },
    rest: {
      ...line,
      runs: [...(rest === '' ? [] : [{ ...run, text: rest }]), ...runs],
      width: line.width - width,
    },
  };
}
