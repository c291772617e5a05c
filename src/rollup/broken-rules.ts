import type { DraftCampaign } from '../campaign/campaign.ts';
import { type IdHere, type RollupMapping, rolledUp } from '../campaign/rollup-mapping.ts';
import type { Severity } from '../diagnostics/finding.ts';
import type { Place } from '../diagnostics/source-text.ts';
import type { RollupFile } from '../intake/schema.generated.ts';
import { itemsOf, type Located } from '../intake/values.ts';
import { countLeading } from '../leading.ts';
import type { ValidationOptions, Violation } from '../validation/rule.ts';
import { rules } from '../validation/rules.generated.ts';
import { campaignWithin } from './counted.ts';
import { type Part, type RecordsBelow, recordsBelow } from './records-below.ts';

/** A rule of submissions that something in a roll-up breaks, so that it would have been an error there. */
export interface BrokenRule {
  readonly rule: string;
  /** What the rule says of it. */
  readonly args: object;
  readonly place: Place;
  /** Whose it is, by its id in the roll-up; `null` where it is the host's that sent it. */
  readonly subject: string | null;
  /** What of it: the id of a programme or an indicator, the number of a decision, "submitted". */
  readonly of: string;
}

/**
 * The rules of submissions, and of what hosts have on record, that hold for what a roll-up states, each with what it looks at:
 * it is asked of nothing else. Doubts are left out: who sent it had them, and has looked.
 */
const rulesBelow = {
  'award-recipient-kind': ['awards'],
  'commitment-signer-not-due': ['agreements'],
  'date-implausible': ['submitted', 'agreements'],
  'decision-outside-year': ['ratings', 'awards'],
  'indicator-computed': ['indicators'],
  'indicator-contradiction': ['indicators'],
  'indicator-empty': ['indicators'],
  'indicator-host-figure': ['indicators'],
  'indicator-not-due': ['indicators'],
  'indicator-not-whole': ['indicators'],
  'indicator-out-of-bounds': ['indicators'],
  'level-of-partial-points': ['ratings'],
  'percentage-over-100': ['indicators'],
  'points-incomplete': ['ratings'],
  'points-out-of-range': ['ratings'],
  'points-without-criteria': ['ratings'],
  'rating-contradiction': ['ratings'],
  'rating-empty': ['ratings'],
  'rating-not-due': ['ratings'],
  'score-out-of-range': ['ratings'],
  'score-without-bands': ['ratings'],
  'total-not-sum': ['indicators'],
  'unknown-authority': ['awards'],
  'unknown-award-form': ['awards'],
  'unknown-criterion': ['ratings'],
  'unknown-indicator': ['indicators'],
  'unknown-level': ['ratings'],
  'unknown-programme': ['ratings', 'awards'],
} as const satisfies { readonly [code: string]: readonly Part[] };

type RuleBelow = keyof typeof rulesBelow;

/** Which rules it breaks by what the roll-up itself declares: each once, of each thing that can be named. */
export function rulesBrokenWithin(root: Located<RollupFile>): BrokenRule[] {
  return [
    ...eachOnce(
      brokenRules(
        root,
        campaignWithin(root),
        targetsIn(root, (id) => id),
      ),
    ),
  ];
}

/**
 * Which rules of submissions it breaks in the campaign above.
 * @param root in the ids of the roll-up
 */
export function rulesBrokenAbove(
  root: Located<RollupFile>,
  campaign: DraftCampaign,
  mapping: RollupMapping,
): BrokenRule[] {
  const targets = targetsIn(root, (id) => mapping.idHere('indicators', id));
  return [...eachOnce(brokenRules(rolledUp(campaign, root).root, campaign, targets))];
}

/** The targets that the roll-up's units have in common, by what their indicators are called. */
function targetsIn(root: Located<RollupFile>, idOf: (id: string) => IdHere): ReadonlyMap<string, string> {
  return new Map(
    itemsOf(root.get('declared').get('indicators')).flatMap((indicator) => {
      const [id, target] = [idOf(indicator.value.id), indicator.get('target')];
      return target === undefined || id === undefined || id === null ? [] : [[id, target.digits] as const];
    }),
  );
}

/** A key of what can be accepted. */
export const keyOf = ({
  rule,
  subject,
  of,
}: Pick<BrokenRule, 'rule' | 'of'> & { readonly subject?: string | null }): string =>
  JSON.stringify([rule, subject ?? null, of]);

function* eachOnce(all: Iterable<BrokenRule>): Generator<BrokenRule> {
  const seen = new Set<string>();
  for (const one of all) {
    const key = keyOf(one);
    if (!seen.has(key)) yield one;
    seen.add(key);
  }
}

/**
 * What breaks rules of submissions, in the order of the roll-up.
 * @param campaign by whose ids it speaks, and whose rules are asked
 * @param commonTargets the targets that all units have in common, by indicator
 */
function* brokenRules(
  root: Located<RollupFile>,
  campaign: DraftCampaign,
  commonTargets: ReadonlyMap<string, string>,
): Generator<BrokenRule> {
  for (const below of recordsBelow(root, campaign, commonTargets)) {
    const nameAt = namerOf(below);
    for (const code of rulesOf(below.parts)) {
      for (const { place, args, severity } of violationsOf(code, below)) {
        // Rules look at review.yaml as well; what it says has findings of its own.
        if (severity !== 'error' || place.source !== root.place.source) continue;
        yield { rule: code, args, place, subject: below.subject, of: nameAt(place) };
      }
    }
  }
}

const knownRules = new Map<readonly Part[], readonly RuleBelow[]>();

/** The rules that look at one of some parts, listed once for each list of parts. */
function rulesOf(parts: readonly Part[]): readonly RuleBelow[] {
  let codes = knownRules.get(parts);
  if (codes === undefined) {
    // Its keys are these.
    codes = (Object.keys(rulesBelow) as RuleBelow[]).filter((code) =>
      rulesBelow[code].some((part) => parts.includes(part)),
    );
    knownRules.set(parts, codes);
  }
  return codes;
}

function* violationsOf(
  code: RuleBelow,
  { records }: RecordsBelow,
): Generator<Violation<object> & { readonly severity: Severity }> {
  const rule = rules[code];
  if (rule === undefined) throw new Error(`There is no rule "${code}".`);
  if (rule.needs === 'campaign') return;
  const found = rule.needs === 'review' ? rule.check(records, anyDay) : rule.check(records);
  for (const one of found) yield { ...one, severity: one.severity ?? rule.severity };
}

/** What is found must not hang on the day. */
const anyDay: ValidationOptions = { today: '', allowMissing: true };

/** What names what stands at a place: "-" where nothing does. The awards on one record can be thousands, and all against a rule. */
function namerOf({ named }: RecordsBelow): (place: Place) => string {
  let inOrder: ReturnType<typeof named> | undefined;
  return ({ start, end }) => {
    inOrder ??= [...named()].sort((one, other) => one.start - other.start);
    // None is within another.
    const last = inOrder[countLeading(inOrder, (one) => one.start <= start) - 1];
    return last !== undefined && end <= last.end ? last.of : '-';
  };
}
