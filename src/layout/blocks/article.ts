import { articleWords } from '../../document/heading-words.ts';
import type { Article, Enactment } from '../../document/tree.ts';
import type { Flowing } from '../flow.ts';
import { justifiedLines } from '../justified.ts';
import { part, type Role } from '../pages.ts';
import { panel, wholeColumn } from '../panel.ts';
import { indent, sizes } from '../paper.ts';
import { balancedText, roomIn, type Setting } from '../setting.ts';

/** Who decides, or the word by which he does: a line in the middle, which what follows belongs to. */
export function enactmentBlock({ text }: Enactment, setting: Setting): Flowing {
  const { line } = setting.style.enactment;
  const words = part('P');
  const column = wholeColumn(setting);
  column.lines(balancedText(text, line, roomIn(setting).width, setting), words, 'center');
  return panel([column], setting, { above: 6, below: 8, kept: 'wholeWithNext', structure: [words] });
}

/** An article: its number in bold before its text, or before its title, which is never the last line of a page. */
export function articleBlock(article: Article, titleRole: () => Role, setting: Setting): Flowing {
  const { label, title, runs } = article;
  const { width: room } = roomIn(setting);
  const words = part(title === '' ? 'P' : titleRole());
  const column = wholeColumn(setting);
  const all = [
    { text: title === '' ? `${label}. ` : articleWords(article), bold: true, italic: false },
    ...runs,
  ];
  const type = { typeface: setting.typeface, size: sizes.body };
  column.lines(justifiedLines('', all, type, { first: room - indent, other: room }), words, 'left', indent);
  const kept = runs.length === 0 ? 'wholeWithNext' : 'lines';
  return panel([column], setting, { above: 0, below: 6, kept, structure: [words] });
}
