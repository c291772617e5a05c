import type { DraftCampaign, Unit } from '../../../campaign/campaign.ts';
import { fullNames } from '../../../campaign/declared.ts';
import type { Severity } from '../../../diagnostics/finding.ts';
import type { Place } from '../../../diagnostics/source-text.ts';
import { itemsOf, type Located } from '../../../intake/values.ts';
import { matchKey } from '../../../vietnamese/normal-forms.ts';
import { campaignRule, type Violation } from '../../rule.ts';
import { type Arguments, definition } from './words.ts';

/** What the report calls by name, it can distinguish: two of one name are perhaps one that was declared twice. */
export default campaignRule<Arguments>(definition, 'warning', function* ({ campaign }) {
  const { root } = campaign;
  yield* repeated('unitKinds', 'name', root.get('unitKinds'), ({ name }) => [name]);
  yield* repeated('units', 'name', root.get('units'), (unit) => namesOfUnit(unit, campaign));
  yield* repeated('areas', 'name', root.get('areas'), ({ name, parent = '' }) => [`${parent} ${name}`]);
  yield* repeated('clusters', 'name', root.get('clusters'), ({ name }) => [name]);
  yield* repeated('programmes', 'title', root.get('programmes'), ({ title }) => [title]);
  yield* repeated('programmes', 'shortTitle', root.get('programmes'), ({ shortTitle }) =>
    shortTitle === undefined ? [] : [shortTitle],
  );
  yield* repeated('indicators', 'name', root.get('indicators'), ({ programme, name, unitOfMeasure }) => [
    `${programme} ${name} ${unitOfMeasure}`,
  ]);
  // One form for collectives and another for individuals may be called the same.
  yield* repeated('awardForms', 'name', root.get('awardForms'), ({ name, recipients }) =>
    (recipients === 'both' ? ['collective', 'individual'] : [recipients]).map((kind) => `${kind} ${name}`),
  );
  yield* repeated('authorities', 'name', root.get('authorities'), ({ name }) => [name]);
  for (const scale of itemsOf(root.get('scales'))) {
    // Who reads "khá" must know which of two it is.
    yield* repeated('levels', 'label', scale.get('levels'), ({ label }) => [label], 'error');
    yield* repeated('criteria', 'label', scale.get('criteria'), ({ label }) => [label]);
  }
});

/** A unit's names, with its kind's where it is left out; units of one name under two parents are two. */
function namesOfUnit(unit: Unit, campaign: DraftCampaign): string[] {
  return [unit.name, ...fullNames(unit, campaign)].map((one) => `${unit.parent ?? ''} ${one}`);
}

function* repeated<Key extends string, T extends { readonly [K in Key]?: string }>(
  list: string,
  key: Key,
  items: Located<readonly T[]> | undefined,
  namesOf: (value: T) => readonly string[],
  severity: Severity = 'warning',
): Generator<Violation<Arguments>> {
  const first = new Map<string, Place>();
  for (const item of itemsOf(items)) {
    const names = namesOf(item.value).map(matchKey);
    const earlier = names.flatMap((name) => first.get(name) ?? [])[0];
    const place = item.placeAt(key);
    for (const name of names) if (!first.has(name)) first.set(name, place);
    if (earlier === undefined) continue;
    const args = { list, name: item.value[key] ?? '' };
    yield { place, args, severity, related: [{ place: earlier, role: 'first-given-here' }] };
  }
}
