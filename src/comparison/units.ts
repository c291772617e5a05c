import type { Campaign } from '../campaign/campaign.ts';
import type { UnitGroup } from '../campaign/unit-groups.ts';
import { matchKey, nfc } from '../vietnamese/normal-forms.ts';
import type { DeclaredChange, UnitChange, UnitsComparison } from './comparison.generated.ts';
import { comparedUnit, paired, type Sides } from './side.ts';

/** Which units are new, gone, renamed, merged or split, and what else review.yaml declares otherwise. */
export function comparedUnits(sides: Sides): UnitsComparison {
  const { groups, isOfUnit } = sides;
  const changes = groups.flatMap((group) => unitChange(group, sides) ?? []);
  const changed = new Set(changes.flatMap(({ after }) => after.map(({ id }) => id)));
  return {
    same: groups.flatMap(({ after }) => after).filter((id) => !changed.has(id)).length,
    changes,
    declared: isOfUnit ? [] : declaredChanges(sides),
  };
}

/** Units that are not known by one id in both campaigns, so that figures are compared over groups of them. */
export function mappedUnits(sides: Sides): UnitChange[] {
  return sides.groups.flatMap((group) => {
    const isMapped =
      group.before.length > 0 && group.after.length > 0 && String(group.before) !== String(group.after);
    return isMapped ? (unitChange(group, sides) ?? []) : [];
  });
}

function unitChange(group: UnitGroup, { before, after }: Sides): UnitChange | null {
  const [old, now] = [
    group.before.map((id) => comparedUnit(before.review.campaign, id)),
    group.after.map((id) => comparedUnit(after.review.campaign, id)),
  ];
  const change = kindOfChange(group, nfc(old[0]?.name ?? '') === nfc(now[0]?.name ?? ''));
  return change === null ? null : { change, before: old, after: now };
}

/** @param isSameName of groups of one and one, whether it is called the same */
function kindOfChange({ before, after }: UnitGroup, isSameName: boolean): UnitChange['change'] | null {
  if (before.length === 0) return 'added';
  if (after.length === 0) return 'gone';
  if (before.length > 1 && after.length > 1) return 'regrouped';
  if (before.length > 1) return 'merged';
  if (after.length > 1) return 'split';
  return before[0] === after[0] && isSameName ? null : 'renamed';
}

interface Named {
  readonly id: string;
  readonly name: string;
  /** What else makes it another one, where it is called the same. */
  readonly members?: readonly string[];
}

function declaredChanges({ before, after, groups }: Sides): DeclaredChange[] {
  // Renamed and merged members are the same area.
  const groupOf = new Map(
    groups.flatMap((group, index) => [
      ...group.before.map((id) => [`before ${id}`, index] as const),
      ...group.after.map((id) => [`after ${id}`, index] as const),
    ]),
  );
  const clusters = ({ file }: Campaign, side: 'before' | 'after') =>
    (file.clusters ?? []).map(({ id, name, members }) => ({
      id,
      name,
      members: [...new Set(members.map((member) => String(groupOf.get(`${side} ${member}`))))].sort(),
    }));
  const [old, now] = [before.review.campaign, after.review.campaign];
  return [
    ...changesIn('programme', programmes(old), programmes(now)),
    ...changesIn('indicator', old.file.indicators ?? [], now.file.indicators ?? []),
    ...changesIn('cluster', clusters(old, 'before'), clusters(now, 'after')),
  ];
}

function programmes({ file }: Campaign): Named[] {
  return file.programmes.map(({ id, title }) => ({ id, name: title }));
}

function changesIn(of: DeclaredChange['of'], old: readonly Named[], now: readonly Named[]): DeclaredChange[] {
  return paired(old, now, ({ id }) => id).flatMap(({ before, after }): DeclaredChange[] => {
    const change = declaredChange(before, after);
    if (change === null) return [];
    const id = (after ?? before)?.id ?? '';
    return [{ of, id, change, before: before?.name ?? null, after: after?.name ?? null }];
  });
}

function declaredChange(before: Named | null, after: Named | null): DeclaredChange['change'] | null {
  if (before === null) return 'added';
  if (after === null) return 'gone';
  if (matchKey(before.name) !== matchKey(after.name)) return 'renamed';
  return String(before.members) === String(after.members) ? null : 'members';
}
