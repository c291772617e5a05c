import { hostAuthority } from '../../../campaign/host-authority.ts';
import { letterheadOf } from '../../../letterheads/letterheads.ts';
import { longDate } from '../../../vietnamese/dates.ts';
import { hostAwards } from '../../host-awards.ts';
import type { ResultsContent } from '../../value-set.ts';
import { recipientsOf } from '../report/annexes/recipients.ts';
import { basesOf } from './bases.ts';
import { deciderOf } from './decider.ts';
import { fullDecisionNumber } from './decision-number.ts';
import { givenTogether, givingOf, listTitle } from './giving.ts';

/** The view that a decision's templates may use: what one decision of the host's own gives, by its number. */
export function decisionView({ campaign, summary, subject, settings, kind, document }: ResultsContent) {
  const items = hostAwards({ campaign, summary, subject });
  const decision = items[0]?.decision ?? null;
  const decider = deciderOf(campaign, hostAuthority(campaign), settings);
  const giving = givingOf(campaign, items, {
    ...(items[0] === undefined ? {} : { authority: items[0].authority }),
    ...(subject === null || decision === null ? {} : { decision: decision.number }),
  });
  const { host } = campaign.file;
  const head = { ...document, signatureLines: decider.signatureLines };
  return {
    decision: {
      authority: decider.name.toLocaleUpperCase('vi'),
      bases: basesOf(kind, settings, host.name, decision?.date ?? `${campaign.file.year}-12-31`),
      ...giving,
      hasBonus: items.some(({ form }) => campaign.awardForms.get(form)?.value.bonus === true),
      list: giving.isNamed ? null : recipientsOf(campaign, givenTogether(items), listTitle),
    },
    document: decision === null || subject === null ? head : { ...head, ...ofDecision(decision) },
  };

  /** What a decision that has been made says at its head, and above its list. */
  function ofDecision({ number, date }: { readonly number: string; readonly date: string }) {
    const { letterhead, place } = settings;
    const { label } = letterheadOf(letterhead).number;
    const full = fullDecisionNumber(number, settings);
    return {
      number: `${label}${full}`,
      placeAndDate: `${place}, ${longDate(date)}`,
      annexReference: `(Kèm theo ${kind.name} số ${full} ${longDate(date)} của ${decider.name})`,
    };
  }
}
