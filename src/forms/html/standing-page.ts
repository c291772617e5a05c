import type { Form } from '../form.ts';
import type { StandingForm } from '../standing-form.ts';
import { askedIn } from '../version.ts';
import { ids } from './page-data.ts';
import { markInPage } from './page-mark.ts';

/** The form that a page is, which nobody fills in where it lies: drafts are kept elsewhere. `null` where it is none. */
export function readStandingPage(bytes: Uint8Array): StandingForm | null {
  const mark = markInPage(bytes);
  if (mark === null) return null;
  const form = formIn(bytes);
  const previous = (form?.indicators ?? []).flatMap(({ key, questions }) =>
    questions.flatMap(({ given }) =>
      given === null ? [] : [[key.replace('indicators.', ''), given] as const],
    ),
  );
  return {
    ...mark,
    asked: form === null ? null : askedIn(form),
    hasAnswers: false,
    previous: new Map(previous),
  };
}

/** The form that a page carries for its script. */
function formIn(bytes: Uint8Array): Form | null {
  const page = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const start = page.indexOf(beforeData);
  const end = page.indexOf('</script>', start);
  if (start === -1 || end === -1) return null;
  try {
    // This program wrote it, or a former one that had other things in it.
    const { form } = JSON.parse(page.toString('utf8', start + beforeData.length, end)) as {
      readonly form?: Form;
    };
    askedIn(form as Form);
    return form ?? null;
  } catch {
    return null;
  }
}

const beforeData = `<script id="${ids.data}" type="application/json">`;
