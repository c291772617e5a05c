import type { Place } from '../diagnostics/source-text.ts';
import type { AnyLocated } from '../intake/rebuilt-values.ts';
import { entriesOf, itemsOf, type Located } from '../intake/values.ts';
import type { DraftCampaign, Scale } from './campaign.ts';
import { type CampaignReferenceTarget, type CampaignTarget, type Ids, idsOf, indexOf } from './declared.ts';
import { settingsOfKinds } from './documents.ts';
import { type NamedThing, type NameIndex, nameIndex } from './meant-by-name.ts';
import { pickRecords } from './picks.ts';
import { awardGroups, commitmentsOf, indicatorRecords, ratingRecords } from './records.ts';
import { type DraftReview, isCampaignAlone, oncePerReview } from './review.ts';

/** A place that names something by its id, and the ids that it may name. */
export interface Reference {
  readonly target: CampaignReferenceTarget;
  readonly id: string;
  readonly place: Place;
  readonly known: Ids;
  /** The same by their names. */
  readonly index: () => NameIndex;
}

/** Every reference to what is not declared: in review.yaml where no other file is seen, else in the files seen. */
export const danglingReferences = oncePerReview<Reference>(function* (review) {
  for (const reference of references(review)) {
    if (!reference.known.has(reference.id)) yield reference;
  }
});

function* references(review: DraftReview): Generator<Reference> {
  if (isCampaignAlone(review)) return yield* campaignReferences(review.campaign);
  yield* leftOutReferences(review);
  yield* submissionReferences(review);
  yield* ratingReferences(review);
  yield* awardReferences(review);
  yield* hostReferences(review);
}

/** What the settings of documents name. */
function* documentReferences(campaign: DraftCampaign): Generator<Reference> {
  for (const [, settings] of settingsOfKinds(campaign.root)) {
    for (const id of itemsOf(settings.get('highlights'))) yield to(campaign, 'indicator', id);
  }
}

function* campaignReferences(campaign: DraftCampaign): Generator<Reference> {
  yield* documentReferences(campaign);
  for (const unit of itemsOf(campaign.root.get('units'))) {
    yield to(campaign, 'unit-kind', unit.get('kind'));
    yield* optional(campaign, 'area', unit.get('parent'));
  }
  for (const area of itemsOf(campaign.root.get('areas'))) {
    yield* optional(campaign, 'area', area.get('parent'));
  }
  yield* mappingReferences(campaign);
  for (const cluster of itemsOf(campaign.root.get('clusters'))) {
    for (const member of itemsOf(cluster.get('members'))) yield to(campaign, 'unit', member);
  }
  for (const programme of itemsOf(campaign.root.get('programmes'))) {
    const rating = programme.get('rating');
    yield* optional(campaign, 'scale', rating?.get('scale'));
    for (const kind of itemsOf(rating?.get('kinds'))) yield to(campaign, 'unit-kind', kind);
    const scale = campaign.scales.get(rating?.value.scale ?? '');
    for (const key of ['level', 'otherwise'] as const) {
      const level = rating?.get('clusters')?.get(key);
      if (level !== undefined && scale !== undefined)
        yield inScale(scale, 'levels', level.value, level.place);
    }
  }
  for (const indicator of itemsOf(campaign.root.get('indicators'))) {
    yield to(campaign, 'programme', indicator.get('programme'));
    const ratio = indicator.get('ratio');
    yield* optional(campaign, 'indicator', ratio?.get('numerator'));
    yield* optional(campaign, 'indicator', ratio?.get('denominator'));
    for (const kind of itemsOf(indicator.get('kinds'))) yield to(campaign, 'unit-kind', kind);
    for (const part of itemsOf(indicator.get('parts'))) yield to(campaign, 'indicator', part);
  }
}

/** What the ids of roll-ups mean here: of each, what stands on the right. */
function* mappingReferences(campaign: DraftCampaign): Generator<Reference> {
  for (const mapping of itemsOf(campaign.root.get('rollups'))) {
    for (const unit of itemsOf(mapping.get('units'))) yield to(campaign, 'unit', unit);
    yield* idsOfMap(campaign, 'programme', mapping.get('programmes'));
    yield* idsOfMap(campaign, 'indicator', mapping.get('indicators'));
    yield* idsOfMap(campaign, 'award-form', mapping.get('awardForms'));
    yield* idsOfMap(campaign, 'authority', mapping.get('authorities'));
    yield* idsOfMap(campaign, 'unit-kind', mapping.get('unitKinds'));
    for (const { value } of entriesOf(mapping.get('scales'))) {
      yield to(campaign, 'scale', value.get('as'));
      const scale = campaign.scales.get(value.value.as);
      if (scale === undefined) continue;
      for (const { value: level } of entriesOf(value.get('levels')))
        yield inScale(scale, 'levels', level.value, level.place);
    }
  }
}

function* idsOfMap(
  campaign: DraftCampaign,
  target: CampaignTarget,
  map: AnyLocated | undefined,
): Generator<Reference> {
  // What is left out on purpose is null.
  for (const { child } of map?.children() ?? []) {
    if (typeof child.value === 'string') yield named(campaign, target, child.value, child.place);
  }
}

/** What is named in parts of files that could not be used, as far as it shows by itself what it names. */
function* leftOutReferences({ campaign, namesLeftOut }: DraftReview): Generator<Reference> {
  for (const { name, place, path, isKey } of namesLeftOut) {
    const target = isKey ? targetOfKey(path) : targetOfValue(path);
    if (target === null) continue;
    if (target !== 'level' && target !== 'criterion') {
      yield named(campaign, target, name, place);
      continue;
    }
    const programme = path.at(target === 'level' ? -2 : -3) ?? '';
    const scale = campaign.scales.get(campaign.programmes.get(programme)?.value.rating?.scale ?? '');
    if (scale !== undefined) yield inScale(scale, target === 'level' ? 'levels' : 'criteria', name, place);
  }
}

/** What a key of a file of records names, by where it stands. */
export function targetOfKey(path: readonly string[]): CampaignReferenceTarget | null {
  const [top, second] = path;
  switch (path.at(-2)) {
    case 'points':
      return 'criterion';
    case 'indicators':
      return 'indicator';
    case 'units':
      return 'unit';
    case 'clusters':
      return 'cluster';
    default:
      return top === 'ratings' || second === 'programmes' ? 'programme' : null;
  }
}

/** What a value of a file of records names, by where it stands. */
export function targetOfValue(path: readonly string[]): CampaignReferenceTarget | null {
  const isItem = /^\d+$/.test(path.at(-1) ?? '');
  switch (isItem ? path.at(-2) : path.at(-1)) {
    case 'form':
      return 'award-form';
    case 'authority':
      return 'authority';
    case 'programme':
      return 'programme';
    case 'level':
      return 'level';
    case 'unit':
    case 'due':
    case 'signed':
      return 'unit';
    case 'after':
      return 'section';
    default:
      return null;
  }
}

function* submissionReferences({ campaign, submissions, rollups }: DraftReview): Generator<Reference> {
  for (const { root } of rollups) yield* optional(campaign, 'unit', root?.get('unit'));
  for (const { root } of submissions) {
    yield* optional(campaign, 'unit', root?.get('unit'));
    for (const { key, keyPlace } of entriesOf(root?.get('narrative')?.get('programmes'))) {
      yield named(campaign, 'programme', key, keyPlace);
    }
  }
}

function* ratingReferences(review: DraftReview): Generator<Reference> {
  const { campaign } = review;
  for (const {
    subject,
    subjectId,
    subjectPlace,
    stage,
    programmeId,
    programmePlace,
    rating,
  } of ratingRecords(review)) {
    if (stage === 'final') yield named(campaign, subject, subjectId, subjectPlace);
    yield named(campaign, 'programme', programmeId, programmePlace);
    const scale = campaign.scales.get(campaign.programmes.get(programmeId)?.value.rating?.scale ?? '');
    if (scale === undefined) continue;
    const level = rating.get('level');
    if (level !== undefined) yield inScale(scale, 'levels', level.value, level.place);
    if (scale.value.criteria === undefined) continue;
    for (const { key, keyPlace } of entriesOf(rating.get('points'))) {
      yield inScale(scale, 'criteria', key, keyPlace);
    }
  }
}

function* awardReferences(review: DraftReview): Generator<Reference> {
  for (const { group } of awardGroups(review)) {
    yield to(review.campaign, 'award-form', group.get('form'));
    yield to(review.campaign, 'authority', group.get('authority'));
    yield to(review.campaign, 'programme', group.get('programme'));
    for (const recipient of itemsOf(group.get('recipients'))) {
      yield* optional(review.campaign, 'unit', recipient.get('unit'));
    }
  }
}

function* hostReferences(review: DraftReview): Generator<Reference> {
  const { campaign, host } = review;
  for (const { indicatorId, keyPlace } of indicatorRecords(review)) {
    yield named(campaign, 'indicator', indicatorId, keyPlace);
  }
  for (const commitment of commitmentsOf(host)) {
    for (const unit of itemsOf(commitment.get('due'))) yield to(campaign, 'unit', unit);
    for (const unit of itemsOf(commitment.get('signed'))) yield to(campaign, 'unit', unit);
  }
  for (const { key, keyPlace } of entriesOf(host?.get('narrative')?.get('programmes'))) {
    yield named(campaign, 'programme', key, keyPlace);
  }
  for (const { unit, unitAt, typedPlace, typedPlaceAt } of pickRecords(review)) {
    yield named(campaign, 'unit', unit, unitAt);
    if (typedPlace !== null) yield named(campaign, 'text-place', typedPlace, typedPlaceAt);
  }
  for (const section of itemsOf(host?.get('narrative')?.get('sections'))) {
    yield to(campaign, 'section', section.get('after'));
  }
}

function named(campaign: DraftCampaign, target: CampaignTarget, id: string, place: Place): Reference {
  const known = idsOf(campaign, target);
  return { target, id, place, known, index: () => indexOf(campaign, target) };
}

function to(campaign: DraftCampaign, target: CampaignTarget, id: Located<string>): Reference {
  return named(campaign, target, id.value, id.place);
}

function* optional(campaign: DraftCampaign, target: CampaignTarget, id: Located<string> | undefined) {
  if (id !== undefined) yield to(campaign, target, id);
}

function inScale(scale: Located<Scale>, list: 'levels' | 'criteria', id: string, place: Place): Reference {
  let lists = scaleLists.get(scale);
  if (lists === undefined) {
    lists = { levels: listed(scale.value.levels), criteria: listed(scale.value.criteria ?? []) };
    scaleLists.set(scale, lists);
  }
  return { target: list === 'levels' ? 'level' : 'criterion', id, place, ...lists[list] };
}

type Listed = Pick<Reference, 'known' | 'index'>;

const scaleLists = new WeakMap<Located<Scale>, Readonly<Record<'levels' | 'criteria', Listed>>>();

/** The things of a list by their ids and by their names, looked through once. */
function listed(things: readonly NamedThing[]): Listed {
  let names: NameIndex | null = null;
  return {
    known: new Set(things.map(({ id }) => id)),
    index: () => {
      names ??= nameIndex(things);
      return names;
    },
  };
}
