import { formerUnitId } from '../../../campaign/former-units.ts';
import { itemsOf } from '../../../intake/values.ts';
import { campaignRule } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** Former units are others than the unit itself, none of which took its place, and the change has come. */
export default campaignRule<Arguments>(definition, 'warning', function* ({ campaign }) {
  const { year } = campaign.root.value;
  const circular = unitsInCircles(
    new Map(
      [...campaign.units.values()].map(({ value: { id, formerly = [] } }) => [
        id,
        formerly.map(formerUnitId).filter((former) => former !== id && campaign.units.has(former)),
      ]),
    ),
  );
  for (const unit of campaign.units.values()) {
    const { id, name } = unit.value;
    const list = itemsOf(unit.get('formerly'));
    const isAlone = list.length > 0 && list.every(({ value }) => formerUnitId(value) === id);
    for (const former of list) {
      const written = former.value;
      const from = typeof written === 'string' ? undefined : written.from;
      const args = { unit: name, from: from ?? 0, year: year ?? 0 };
      const { place } = former;
      if (isAlone) yield { place, args: { ...args, problem: 'itself' } };
      const otherId = formerUnitId(written);
      if (otherId !== id && circular.has(id) && circular.has(otherId)) {
        yield { place, args: { ...args, problem: 'each-other' } };
      }
      if (from !== undefined && year !== undefined && from > year) {
        yield { place, args: { ...args, problem: 'later' }, severity: 'error' };
      }
    }
  }
});

type Edges = ReadonlyMap<string, readonly string[]>;

/** Those that can be reached from themselves, and what lies between such. */
function unitsInCircles(formers: Edges): ReadonlySet<string> {
  const successors = new Map<string, string[]>();
  for (const [unit, ids] of formers) {
    for (const id of ids) {
      const known = successors.get(id);
      if (known === undefined) successors.set(id, [unit]);
      else known.push(unit);
    }
  }
  const [withFormer, withSuccessor] = [leadingOn(formers, successors), leadingOn(successors, formers)];
  return new Set([...withFormer].filter((id) => withSuccessor.has(id)));
}

/** Those from which a way leads on without end. @param back the same edges the other way */
function leadingOn(edges: Edges, back: Edges): ReadonlySet<string> {
  const ahead = new Map([...edges].map(([id, ids]) => [id, ids.length]));
  const ended = [...back.keys()].filter((id) => (ahead.get(id) ?? 0) === 0);
  const endless = new Set([...ahead].filter(([, count]) => count > 0).map(([id]) => id));
  for (let id = ended.pop(); id !== undefined; id = ended.pop()) {
    for (const before of back.get(id) ?? []) {
      const left = (ahead.get(before) ?? 0) - 1;
      ahead.set(before, left);
      if (left > 0) continue;
      endless.delete(before);
      ended.push(before);
    }
  }
  return endless;
}
