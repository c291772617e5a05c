import { matchKey } from '../vietnamese/normal-forms.ts';

/** What makes two records of a commitment, or of a cooperation programme, one: the same title, parties and day. */
export function agreementKey({
  title,
  parties,
  date,
}: {
  readonly title: string;
  readonly parties: readonly string[];
  readonly date?: string | null;
}): string {
  // In any order: who signed first is no part of it.
  return JSON.stringify([matchKey(title), distinctParties(parties).map(matchKey).sort(), date ?? null]);
}

/** The parties to an agreement, each once, as first written. */
export function distinctParties(parties: readonly string[]): string[] {
  const seen = new Set<string>();
  return parties.filter((party) => {
    const key = matchKey(party);
    return !seen.has(key) && seen.add(key);
  });
}
