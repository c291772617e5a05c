import { matchKey } from '../vietnamese/normal-forms.ts';

/** What makes two records of a commitment one: the same title, parties and day. */
export function commitmentKey({
  title,
  parties,
  date,
}: {
  readonly title: string;
  readonly parties: readonly string[];
  readonly date?: string | null;
}): string {
  return JSON.stringify([matchKey(title), parties.map(matchKey), date ?? null]);
}
