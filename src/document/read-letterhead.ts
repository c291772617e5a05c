import type { Rule } from '../letterheads/letterhead.ts';
import { attribute, choiceOf, type Element, elementsIn, type ResolveText, textOf } from './html-nodes.ts';
import { whiteAbove } from './read-line.ts';
import type { Block, LetterheadLine } from './tree.ts';

/** The head of the first page. */
export function letterheadOf(element: Element, resolve: ResolveText): Block {
  const children = elementsIn(element.childNodes, letterheadElements);
  const lines = (...roles: readonly string[]): LetterheadLine[] =>
    children
      .filter((child) => roles.includes(child.tagName))
      .map((child) => ({
        // One of the roles asked for, which are the line's own.
        role: child.tagName as LetterheadLine['role'],
        text: textOf(child, resolve),
        rule: choiceOf<Rule>(child, 'rule', ['none', 'part', 'full'], 'none'),
      }))
      .filter((line) => line.text !== '');
  const one = (tag: string) => children.find((child) => child.tagName === tag);
  const [number, placeAndDate, mark] = [one('number'), one('place-date'), one('mark')];
  const about = one('subject');
  const subject = about === undefined ? '' : textOf(about, resolve);
  return {
    kind: 'letterhead',
    left: lines('superior', 'issuer', 'divider'),
    right: lines('nation', 'motto'),
    number: number === undefined ? '' : textOf(number, resolve, true),
    placeAndDate: placeAndDate === undefined ? '' : textOf(placeAndDate, resolve, true),
    ...(subject === '' ? {} : { subject }),
    mark: mark === undefined ? null : textOf(mark, resolve) || null,
  };
}

/** Who signs, and who receives the document. */
export function signatureOf(element: Element, resolve: ResolveText): Block {
  const known = ['place-date', 'capacity', 'name', 'recipient', 'beside'];
  const children = elementsIn(element.childNodes, known);
  const all = (tag: string, isPreformatted = false) =>
    children.filter((child) => child.tagName === tag).map((child) => textOf(child, resolve, isPreformatted));
  // Room to write a day or a number in is spaces.
  const [placeAndDate = ''] = all('place-date', true);
  const beside = all('beside', true).filter((text) => text !== '');
  return {
    kind: 'signature',
    ...(attribute(element, 'gap') === null ? {} : { gap: whiteAbove(element) }),
    ...(placeAndDate === '' ? {} : { placeAndDate }),
    ...(beside.length === 0 ? {} : { beside }),
    lines: all('capacity'),
    name: all('name')[0] ?? '',
    recipients: all('recipient'),
    note: '',
  };
}

const letterheadElements = [
  'superior',
  'issuer',
  'divider',
  'nation',
  'motto',
  'number',
  'subject',
  'place-date',
  'mark',
];
