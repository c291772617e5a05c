import type { Form } from '../form.ts';
import type { FormMark } from '../standing-form.ts';
import { versionOf } from '../version.ts';

/** The name under which a page's head says whose form it is. */
export const markName = 'review-form';

/** What a page's head says of its form: "nghi-tan 2023 3f2a9c1e". */
export const pageMark = (form: Form) => `${form.unit.id} ${form.year} ${versionOf(form)}`;

const markInHead = new RegExp(`<meta name="${markName}" content="([a-z\\d-]{1,64}) (\\d{4}) ([\\da-f]{8})">`);

/** It stands before the style sheet. */
const reachOfMark = 2000;

/** Whose form a page is; `null` where it is none. */
export function markInPage(bytes: Uint8Array): FormMark | null {
  const head = new TextDecoder().decode(bytes.subarray(0, reachOfMark));
  const [, unit, year, version] = markInHead.exec(head) ?? [];
  return unit === undefined || version === undefined ? null : { unit, year: Number(year), version };
}
