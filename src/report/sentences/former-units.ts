import type { Campaign, Unit } from '../../campaign/campaign.ts';
import { type FormerUnit, formerUnitsOf } from '../../campaign/former-units.ts';
import { periodOf } from '../../campaign/period.ts';

/**
 * Whose last year's figures are, where units were renamed, merged or split since: "Số liệu năm 2024 của phường Cửa Lò là số
 * liệu của phường Nghi Tân, phường Thu Thủy trước khi sắp xếp, đổi tên."; `null` where none were.
 */
export function formerUnitsNote(campaign: Campaign): string | null {
  const { units, year } = campaign.file;
  const changed = units.flatMap((unit) => {
    const formers = formersOfLastYear(unit, year);
    return formers.length === 0 ? [] : [{ unit, formers }];
  });
  if (changed.length === 0) return null;
  const successors = new Map<string, Set<string>>();
  for (const { unit, formers } of changed) {
    for (const { id } of formers) {
      // A unit that kept its id keeps a part of what others have come from.
      const known = successors.get(id) ?? new Set(campaign.units.has(id) ? [id] : []);
      successors.set(id, known.add(unit.id));
    }
  }
  const isSplit = ({ id }: FormerUnit) => (successors.get(id)?.size ?? 0) > 1;
  const clauses = changed.map(({ unit, formers }) => {
    const names = namesOf(formers, campaign);
    return formers.some(isSplit)
      ? `của ${unit.name} là phần thuộc đơn vị này trong số liệu của ${names} trước khi chia tách`
      : `của ${unit.name} là số liệu của ${names} trước khi sắp xếp, đổi tên`;
  });
  return `Số liệu ${periodOf(campaign.file).previous} ${clauses.join('; ')}.`;
}

/** The old units whose figures last year's are; none where a unit stayed as it was. */
function formersOfLastYear(unit: Unit, year: number): FormerUnit[] {
  const formers = formerUnitsOf(unit, year).filter(({ from }) => from === year);
  return formers.every(({ id }) => id === unit.id) ? [] : formers;
}

/** What old units are called; those of which only some are named are not listed. */
function namesOf(formers: readonly FormerUnit[], { units }: Campaign): string {
  const names = formers.flatMap(({ id, name }) => name ?? units.get(id)?.value.name ?? []);
  const count = String(formers.length).padStart(2, '0');
  if (names.length === formers.length) return names.join(', ');
  return formers.length === 1 ? 'đơn vị cũ' : `${count} đơn vị cũ`;
}
