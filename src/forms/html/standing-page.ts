import { plainKey } from '../answers.ts';
import type { Form } from '../form.ts';
import { isFigure } from '../previous-figures.ts';
import type { StandingForm } from '../standing-form.ts';
import { type Asked, askedIn } from '../version.ts';
import { ids } from './page-data.ts';
import { markInPage } from './page-mark.ts';

/** The form that a page is, which nobody fills in where it lies: drafts are kept elsewhere. `null` where it is none. */
export function readStandingPage(bytes: Uint8Array): StandingForm | null {
  const mark = markInPage(bytes);
  if (mark === null) return null;
  const { asked, previous } = formIn(bytes) ?? { asked: null, previous: [] };
  return { ...mark, asked, hasAnswers: false, previous: new Map(previous) };
}

/** What the form asks that a page carries for its script, and last year's figures in it. */
function formIn(bytes: Uint8Array) {
  const page = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const start = page.indexOf(beforeData);
  const end = page.indexOf('</script>', start);
  if (start === -1 || end === -1) return null;
  try {
    // This program wrote it, or a former one that had other things in it.
    const { form } = JSON.parse(page.toString('utf8', start + beforeData.length, end)) as {
      readonly form?: Form;
    };
    const asked: Asked = askedIn(form as Form);
    // Others may have written into it.
    if (![...asked].every(([key, what]) => plainKey.test(key) && typeof what === 'string')) return null;
    const previous = (form?.indicators ?? []).flatMap(({ key, questions }) =>
      questions.flatMap(({ given }) =>
        isFigure(given) ? [[key.replace('indicators.', ''), given] as const] : [],
      ),
    );
    return { asked, previous };
  } catch {
    return null;
  }
}

const beforeData = `<script id="${ids.data}" type="application/json">`;
