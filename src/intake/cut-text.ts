import type { SourceText } from '../diagnostics/source-text.ts';
import { type IntakeFinding, warning } from './finding-makers.ts';
import { isParagraphs, type SchemaName } from './schema-files.ts';
import { quotedText } from './typed-lines.ts';
import { type ValueNode, visitNodes } from './values.ts';

/** Paragraphs that seem to go on behind a "#", which YAML takes for the beginning of a comment: "Đường số #3". */
export function cutTexts(name: SchemaName, source: SourceText, root: ValueNode): IntakeFinding[] {
  if (!/\S #[\p{L}\d]/u.test(source.text)) return [];
  const findings: IntakeFinding[] = [];
  visitNodes(root, (node, path) => {
    const isParagraph = isParagraphs(name, path.slice(0, -1));
    if (node.kind !== 'scalar' || !isParagraph) return;
    const { start, end } = node;
    const line = source.placeOfLine(source.lineOf(end));
    const [cut] = /^ #[\p{L}\d].*/u.exec(source.text.slice(end, line.end)) ?? [];
    if (cut === undefined || /^ #review-ignore\b/.test(cut)) return;
    if (/^["'|>]/.test(source.text.slice(start, start + 1))) return;
    const text = `${String(node.data)} ${cut.trim()}`;
    const place = { source, start: end + 1, end: end + cut.trimEnd().length };
    findings.push(warning('yaml-hash-in-text', place, { cut: cut.trim(), lines: [`- ${quotedText(text)}`] }));
  });
  return findings;
}
