import { isCampaignAlone } from '../../../campaign/review.ts';
import type { Severity } from '../../../diagnostics/finding.ts';
import { isFormHint, isRemnantOfHint } from '../../../intake/form-hints.ts';
import { Located, type ValueNode } from '../../../intake/values.ts';
import { onOneLine } from '../../../vietnamese/normal-forms.ts';
import { eachFileRule, type Violation } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** What forms hold where something is to be filled in: dots, underlines, brackets, "ghi … ở đây". */
function isPlaceholder(text: string): boolean {
  const whole = text.trim();
  const words = whole.replace(/\.$/, '').trimEnd();
  if (/^\.{3,}$/.test(whole) || /^(?:\.{3,}|…+|_{3,}|<[^<>]*>|\[[^[\]]*\]|x{3,}|todo|tbd)$/iu.test(words))
    return true;
  if (/^\((?:ghi|điền|nhập)\s[^()]*\)$/iu.test(words)) return true;
  // A number or a name that is still to come: "…/QĐ-UBND", "Nguyễn Văn ...".
  if (/^(?:…|\.{2,}) ?\//u.test(whole) || /^(?:\p{Lu}\p{L}{0,9} ){1,4}(?:…|\.{3,6})$/u.test(whole))
    return true;
  return /^\(?(?:ghi|điền|nhập|viết)\b.*$/iu.test(words) && /(?:vào|ở|tại) đây/iu.test(words);
}

/** Dots in the place of a name or a number, or of a part: "...", "…/QĐ-UBND", "Nguyễn Văn ...". */
function isDotted(text: string): boolean {
  return /^(?:\p{Lu}\p{L}{0,9} ){0,4}(?:…|\.{2,6})(?: ?\/\S{0,40})?$/u.test(text.trim());
}

/** Nothing is left as the form had it. */
export default eachFileRule<Arguments>(definition, 'warning', function* (review) {
  const { campaign, host, submissions } = review;
  const roots = isCampaignAlone(review)
    ? [valuesOf(campaign.root)]
    : [
        ...(host === null ? [] : [valuesOf(host)]),
        ...submissions.flatMap(({ root }) => (root === null ? [] : [valuesOf(root)])),
      ];
  for (const { source, node: root } of roots) {
    const found: Violation<Arguments>[] = [];
    visitTexts(root, '', (text, key, { start, end }) => {
      const severity = severityOf(text, key);
      if (severity === null) return;
      found.push({ place: { source, start, end }, args: { text: onOneLine(text) }, severity });
    });
    yield* found;
  }
});

/** Visits the texts of a file, each with the key that it stands under; one of a list has none. */
function visitTexts(
  node: ValueNode,
  key: string,
  visit: (text: string, key: string, node: ValueNode) => void,
): void {
  if (node.kind === 'scalar') {
    if (typeof node.data === 'string') visit(node.data, key, node);
  } else if (node.kind === 'list') {
    for (const item of node.items) visitTexts(item, '', visit);
  } else {
    for (const [name, { value }] of node.entries) visitTexts(value, name, visit);
  }
}

function valuesOf<T>(root: Located<T>) {
  return { source: root.place.source, node: Located.nodeOf(root) };
}

/** @param key the key that the text stands under; "" in a list */
function severityOf(text: string, key: string): Severity | null {
  // Names and the numbers of decisions are printed as they stand; "/QĐ-UBND" still lacks its number.
  const isPrinted = key === 'name' || key === 'number';
  const isOfForm =
    isFromHint(text) ||
    (isPrinted && hasDots(text) && isDotted(text)) ||
    (key === 'number' && /^\D{1,60}$/.test(text));
  if (isOfForm) return 'error';
  const whole = text.trim();
  const mayBeOne = beginning.test(whole) || (whole.length <= longestName && hasDots(whole));
  return mayBeOne && isPlaceholder(whole) ? 'warning' : null;
}

const isFromHint = (text: string) => isFormHint(text) || isRemnantOfHint(text);

const hasDots = (text: string) => text.includes('..') || text.includes('…');

/** No name that ends in dots is longer, and all other placeholders begin so. */
const longestName = 80;
const beginning = /^(?:[.…_<[(]|xxx|todo|tbd|ghi|điền|nhập|viết)/iu;
