import type { Summary } from '../aggregation/summary.generated.ts';
import { grouped } from '../campaign/grouping.ts';
import { matchKey } from '../vietnamese/normal-forms.ts';
import type { AgreementChange, AgreementState } from './comparison.generated.ts';
import { paired, type Sides } from './side.ts';

/** Commitments and cooperation programmes that are new, gone, or signed by others than before; known by their titles. */
export function comparedAgreements({ before, after }: Sides): AgreementChange[] {
  return paired(agreementsOf(before.summary), agreementsOf(after.summary), ({ key }) => key).flatMap(
    (both) => {
      const one = both.after ?? both.before;
      const [was, is] = [both.before?.state ?? null, both.after?.state ?? null];
      if (
        one === null ||
        JSON.stringify([was, both.before?.signers]) === JSON.stringify([is, both.after?.signers])
      )
        return [];
      return [{ kind: one.kind, title: one.title, before: was, after: is }];
    },
  );
}

interface Agreement {
  readonly kind: AgreementChange['kind'];
  readonly title: string;
  readonly key: string;
  readonly state: AgreementState;
  /** Who signed, and who has yet to. */
  readonly signers: readonly string[];
}

function agreementsOf({ commitments, cooperation }: Summary): Agreement[] {
  const all = [
    ...commitments.map(({ title, parties, due, signed, date, unsigned }) => ({
      kind: 'commitment' as const,
      title,
      state: { due, signed, date },
      signers: [...parties.map(matchKey), ...unsigned],
    })),
    ...cooperation.map(({ title, parties, date }) => ({
      kind: 'cooperation' as const,
      title,
      state: { due: 0, signed: 0, date },
      signers: parties.map(matchKey),
    })),
  ];
  // Several may have one title.
  const byTitle = grouped(all, ({ kind, title }) => `${kind} ${matchKey(title)}`);
  return [...byTitle].flatMap(([key, same]) =>
    same.map((one, index) => ({ ...one, key: `${key} ${index}` })),
  );
}
