import type { LetterheadStyle } from '../letterheads/letterhead.ts';
import { endsSentence, withoutEndMark } from '../vietnamese/end-marks.ts';
import {
  type Element,
  elementsIn,
  type OriginOf,
  paragraphsOf,
  type ResolveText,
  textOf,
} from './html-nodes.ts';
import type { Block, Run } from './tree.ts';

/** What ends the lines of a list: each but the last, and the last one. */
interface Ends {
  readonly each: string;
  readonly last: string;
}

/** To whom a letter goes; one alone stands beside the heading, and nothing ends its line. */
export function addresseesOf(
  element: Element,
  resolve: ResolveText,
  { addressees }: Pick<LetterheadStyle, 'addressees'>,
): Block[] {
  const names = elementsIn(element.childNodes, ['addressee'])
    .map((name) => textOf(name, resolve))
    .filter((name) => name !== '');
  if (names.length === 0) return [];
  const isOne = names.length === 1;
  const lines = isOne ? names : names.map((name, index) => ended(name, index, names, addressees.ends));
  return [{ kind: 'addressees', lines }];
}

/** What a decision says before its articles, in the order that its letterhead has for it. */
export function enactmentOf(
  element: Element,
  resolve: ResolveText,
  { enactment }: Pick<LetterheadStyle, 'enactment'>,
  originOf: OriginOf,
): Block[] {
  const children = elementsIn(element.childNodes, ['authority', 'basis', 'enacts']);
  const all = (tag: string) => children.filter((child) => child.tagName === tag);
  const [authority = '', word = ''] = ['authority', 'enacts'].map((tag) =>
    all(tag)
      .map((one) => textOf(one, resolve))
      .join('\n'),
  );
  const bases = all('basis').flatMap((basis) =>
    paragraphsOf(basis.childNodes, resolve)
      .filter((runs) => runs.length > 0)
      .map((runs) => ({ runs, origin: originOf(basis) })),
  );
  const isAbove = enactment.authority === 'above';
  const ending = word === '' ? '' : word.replace(/:$/, '') + enactment.end;
  return [
    ...line(isAbove ? authority : ''),
    ...bases.map(({ runs, origin }, index) => ({
      ...basisOf(endedRuns(runs, index, bases, enactment.bases.ends), enactment),
      ...origin,
    })),
    ...line(isAbove ? ending : [authority, ending].filter((text) => text !== '').join(' ')),
  ];
}

const line = (text: string): Block[] => (text === '' ? [] : [{ kind: 'enactment', text }]);

function basisOf(runs: readonly Run[], { bases }: LetterheadStyle['enactment']): Block {
  return {
    kind: 'paragraph',
    marker: bases.marker,
    runs: bases.italic ? runs.map((run) => ({ ...run, italic: true })) : runs,
    isBasis: true,
  };
}

/** Runs with what ends their line. */
function endedRuns(runs: readonly Run[], index: number, all: readonly unknown[], ends: Ends): Run[] {
  const last = runs.at(-1);
  if (last === undefined) return [];
  return [...runs.slice(0, -1), { ...last, text: ended(last.text, index, all, ends) }];
}

/** A line of a list with the mark that ends it there, whatever mark was typed at its end. */
function ended(text: string, index: number, all: readonly unknown[], { each, last }: Ends): string {
  const end = index === all.length - 1 ? last : each;
  const bare = withoutEndMark(text);
  return end === '.' && endsSentence(bare) ? bare : bare + end;
}
