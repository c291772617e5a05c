import { isFigure } from '../previous-figures.ts';
import type { FormMark, StandingForm } from '../standing-form.ts';
import { versionInText } from '../version-line.ts';

/** Whose the form in YAML is that a file holds; `null` where it is none. */
export function markInFormText(bytes: Uint8Array): FormMark | null {
  const text = new TextDecoder().decode(bytes.subarray(0, reachOfMark));
  const [, unit] = /^unit: *["']?([a-z\d-]+)["']? *(?:#.*)?\r?$/m.exec(text) ?? [];
  if (unit === undefined || !isForm.test(text)) return null;
  const [, year] = /^year: *(\d{4})\b/m.exec(text) ?? [];
  return { unit, year: year === undefined ? null : Number(year), version: versionInText(text) };
}

/** It stands at the top, in bytes. */
const reachOfMark = 4000;

/** What stands at the top of every form, also of those of earlier versions. */
const isForm = /^# Báo cáo của /m;

/** Reads the form in YAML that a file holds, filled in or not, valid or not; `null` where it is none. */
export function readFormText(bytes: Uint8Array): StandingForm | null {
  const mark = markInFormText(bytes);
  if (mark === null) return null;
  const asked = new Map<string, string>();
  const previous = new Map<string, string>();
  const above: { readonly key: string; readonly indent: number }[] = [];
  let hasAnswers = false;
  for (const line of new TextDecoder().decode(bytes).split(/\r?\n/)) {
    const entry = entryIn(line);
    if (entry === null) {
      // Somebody may have typed behind the "#" of a line that is not in use.
      hasAnswers ||= !/^\s*(?:#|$|-\s*(?:#|$))/.test(line) || /^ *# {2,}- [^#]/.test(line);
      continue;
    }
    while ((above.at(-1)?.indent ?? -1) >= entry.indent) above.pop();
    above.push(entry);
    const path = above.map(({ key }) => key).join('.');
    if (!holders.test(path)) asked.set(path.replace('awards.recipients.', 'awards.'), entry.comment);
    const [, indicator] = /^indicators\.([^.]+)\.previous$/.exec(path) ?? [];
    if (entry.value === '') continue;
    if (!entry.isInUse || indicator === undefined || !isFigure(entry.value))
      hasAnswers ||= !['unit', 'year'].includes(path);
    else previous.set(indicator, entry.value);
  }
  return { ...mark, asked, hasAnswers, previous };
}

/** Keys that only hold others; what is asked on everything is the same in every form. */
const holders =
  /^(?:[^.]+|narrative\.(?:programmes|causes)|awards\.(?:recipients|decision)|ratings\.[^.]+\.(?:points|decision))$/;

interface FormLine {
  readonly key: string;
  readonly indent: number;
  /** Whether no "#" stands before it. */
  readonly isInUse: boolean;
  /** "" where it is blank. */
  readonly value: string;
  readonly comment: string;
}

/** A line with a key, whether it is in use or stands behind a "#"; `null` of others. */
function entryIn(line: string): FormLine | null {
  const [, before = '', mark = '', behind = '', dash = '', key, rest = ''] =
    /^( *)(?:(#)( *))?(- +)?["']?([A-Za-z\d][\w-]*)["']?:(?: (.*)|)$/.exec(line) ?? [];
  if (key === undefined || key === 'yaml-language-server') return null;
  // Forms of earlier versions have a space behind the "#", which goes with it.
  const isSpaced = mark === '#' && behind.length % 2 === 1;
  const indent = before.length + behind.length + dash.length - (isSpaced ? 1 : 0);
  const [value = '', ...comment] = ` ${rest}`.split(' #');
  return { key, indent, isInUse: mark === '', value: value.trim(), comment: comment.join(' #').trim() };
}
