import { grouped } from '../../../campaign/grouping.ts';
import type { AnswerFinding } from '../checked-answers.ts';
import { findingsId, ids } from '../page-data.ts';
import { element, elementById, replaceContent } from './elements.ts';
import type { FormFields } from './form-fields.ts';

/** What was found, with where on the page that is. */
export interface PlacedFinding extends AnswerFinding {
  /** The question, or the group of them, that it is shown beside; `null` where there is none. */
  readonly beside: string | null;
  /** What it is of, or the part of the form that it is of; `null` where that is none. */
  readonly target: string | null;
}

/** Finds for each finding where on the page it is shown. */
export function placed(findings: readonly AnswerFinding[], fields: FormFields): PlacedFinding[] {
  const keyOnPage = fields.keysOnPage();
  return findings.map((finding) => {
    const key = finding.key === null ? '' : keyOnPage(finding.key);
    const beside = partOf(key, (one) => document.getElementById(findingsId(one)) !== null);
    return {
      ...finding,
      beside,
      target: beside ?? partOf(key, (one) => document.getElementById(one) !== null),
    };
  });
}

/** A key, or else the nearest that it is within: "ratings.a.points" is within "ratings.a". */
function partOf(key: string, is: (key: string) => boolean): string | null {
  const parts = key.split('.');
  for (; parts.length > 0; parts.pop()) {
    const part = parts.join('.');
    if (part !== '' && is(part)) return part;
  }
  return null;
}

/** Shows findings beside their questions, in place of those that were shown. */
export function showBeside(findings: readonly PlacedFinding[], fields: FormFields): void {
  const byPlace = grouped(findings, ({ beside }) => beside);
  for (const place of fields.element.querySelectorAll<HTMLElement>('.findings')) {
    const key = place.parentElement?.dataset.key ?? '';
    const here = byPlace.get(key) ?? [];
    const text = JSON.stringify(here);
    if ((place.dataset.shown ?? '[]') === text) continue;
    place.dataset.shown = text;
    replaceContent(
      place,
      here.map((one) => element('p', { class: one.severity }, wordsOf(one))),
    );
    const control = fields.control(key);
    if (control === null) continue;
    if (here.some(({ severity }) => severity === 'error')) control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
  }
}

/** Shows all findings in a list at the form's head, each with a way to its place. */
export function showList(findings: readonly PlacedFinding[], fields: FormFields): void {
  const section = elementById(ids.found);
  section.hidden = false;
  const list = element('ul');
  for (const one of findings) {
    const item = element('li', { class: one.severity }, wordsOf(one));
    if (one.target !== null) {
      const link = element('a', { href: `#${one.target}` }, titleOf(one.target, fields));
      item.prepend(link, ': ');
    }
    list.append(item);
  }
  const none = element('p', { class: 'fine' }, 'Không thấy lỗi nào.');
  section.querySelector('div')?.replaceChildren(findings.length === 0 ? none : list);
}

/** "2 lỗi, 1 cảnh báo"; empty where there are none. */
export function numberOf(findings: readonly PlacedFinding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  return [errors > 0 ? `${errors} lỗi` : '', warnings > 0 ? `${warnings} cảnh báo` : '']
    .filter(Boolean)
    .join(', ');
}

/** Goes to a question, or to a group of them. */
export function goTo(key: string, fields: FormFields): void {
  const target = fields.control(key) ?? document.getElementById(key);
  target?.focus();
  target?.scrollIntoView({ block: 'center' });
}

function wordsOf({ severity, message, hint }: PlacedFinding): Node[] {
  const name = severity === 'error' ? '✕ Lỗi: ' : '⚠ Cảnh báo: ';
  return [
    element('strong', {}, name),
    document.createTextNode(message),
    ...(hint === null ? [] : [element('span', { class: 'hint' }, ` ${hint}`)]),
  ];
}

/** What a question is called, with the group that it is of. */
function titleOf(key: string, fields: FormFields): string {
  const control = fields.control(key);
  const place = control ?? document.getElementById(key);
  const legend = place?.closest('fieldset, section')?.querySelector('legend, h2')?.textContent ?? '';
  const label = control?.labels?.[0]?.textContent ?? '';
  return (label.startsWith(legend) ? [label] : [legend, label]).filter((one) => one !== '').join(' – ');
}
