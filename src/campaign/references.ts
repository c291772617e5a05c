import type { Place } from '../diagnostics/source-text.ts';
import type { AnyLocated } from '../intake/rebuilt-values.ts';
import { entriesOf, itemsOf, type Located } from '../intake/values.ts';
import type { DraftCampaign, Scale } from './campaign.ts';
import {
  type CampaignReferenceTarget,
  type CampaignTarget,
  type Ids,
  idsOf,
  indexOf,
  isDeclared,
} from './declared.ts';
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
export const danglingReferences = oncePerReview<Reference>((review) => {
  const references = new References(review.campaign);
  if (isCampaignAlone(review)) {
    campaignReferences(references);
  } else {
    leftOutReferences(review, references);
    submissionReferences(review, references);
    ratingReferences(review, references);
    awardReferences(review, references);
    hostReferences(review, references);
  }
  return references.dangling;
});

/** What is looked up among what a campaign declares: of hundreds in a file, nothing is kept but what is not found. */
class References {
  readonly campaign: DraftCampaign;
  readonly dangling: Reference[] = [];

  constructor(campaign: DraftCampaign) {
    this.campaign = campaign;
  }

  /** Looks up what a value names, where it is there. */
  value(target: CampaignTarget, id: Located<string> | undefined): void {
    if (id === undefined || isDeclared(this.campaign, target, id.value)) return;
    this.#add(target, id.value, id.place);
  }

  key(target: CampaignTarget, id: string, place: Place): void {
    if (!isDeclared(this.campaign, target, id)) this.#add(target, id, place);
  }

  inScale(scale: Located<Scale>, list: 'levels' | 'criteria', id: string, place: () => Place): void {
    const { known, index } = listOf(scale, list);
    const target = list === 'levels' ? 'level' : 'criterion';
    if (!known.has(id)) this.dangling.push({ target, id, place: place(), known, index });
  }

  #add(target: CampaignTarget, id: string, place: Place): void {
    const { campaign } = this;
    const known = idsOf(campaign, target);
    this.dangling.push({ target, id, place, known, index: () => indexOf(campaign, target) });
  }
}

/** What the settings of documents name. */
function documentReferences(references: References): void {
  for (const [, settings] of settingsOfKinds(references.campaign.root)) {
    for (const id of itemsOf(settings.get('highlights'))) references.value('indicator', id);
  }
}

function campaignReferences(references: References): void {
  const { campaign } = references;
  documentReferences(references);
  for (const unit of itemsOf(campaign.root.get('units'))) {
    references.value('unit-kind', unit.get('kind'));
    references.value('area', unit.get('parent'));
  }
  for (const area of itemsOf(campaign.root.get('areas'))) {
    references.value('area', area.get('parent'));
  }
  mappingReferences(references);
  for (const cluster of itemsOf(campaign.root.get('clusters'))) {
    for (const member of itemsOf(cluster.get('members'))) references.value('unit', member);
  }
  for (const programme of itemsOf(campaign.root.get('programmes'))) {
    const rating = programme.get('rating');
    references.value('scale', rating?.get('scale'));
    for (const kind of itemsOf(rating?.get('kinds'))) references.value('unit-kind', kind);
    const scale = campaign.scales.get(rating?.value.scale ?? '');
    for (const key of ['level', 'otherwise'] as const) {
      const level = rating?.get('clusters')?.get(key);
      if (level !== undefined && scale !== undefined)
        references.inScale(scale, 'levels', level.value, () => level.place);
    }
  }
  for (const indicator of itemsOf(campaign.root.get('indicators'))) {
    references.value('programme', indicator.get('programme'));
    const ratio = indicator.get('ratio');
    references.value('indicator', ratio?.get('numerator'));
    references.value('indicator', ratio?.get('denominator'));
    for (const kind of itemsOf(indicator.get('kinds'))) references.value('unit-kind', kind);
    for (const part of itemsOf(indicator.get('parts'))) references.value('indicator', part);
  }
}

/** What the ids of roll-ups mean here: of each, what stands on the right. */
function mappingReferences(references: References): void {
  const { campaign } = references;
  for (const mapping of itemsOf(campaign.root.get('rollups'))) {
    for (const unit of itemsOf(mapping.get('units'))) references.value('unit', unit);
    idsOfMap(references, 'programme', mapping.get('programmes'));
    idsOfMap(references, 'indicator', mapping.get('indicators'));
    idsOfMap(references, 'award-form', mapping.get('awardForms'));
    idsOfMap(references, 'authority', mapping.get('authorities'));
    idsOfMap(references, 'unit-kind', mapping.get('unitKinds'));
    for (const { value } of entriesOf(mapping.get('scales'))) {
      references.value('scale', value.get('as'));
      const scale = campaign.scales.get(value.value.as);
      if (scale === undefined) continue;
      for (const { value: level } of entriesOf(value.get('levels')))
        references.inScale(scale, 'levels', level.value, () => level.place);
    }
  }
}

function idsOfMap(references: References, target: CampaignTarget, map: AnyLocated | undefined): void {
  // What is left out on purpose is null.
  for (const { child } of map?.children() ?? []) {
    if (typeof child.value === 'string') references.key(target, child.value, child.place);
  }
}

/** What is named in parts of files that could not be used, as far as it shows by itself what it names. */
function leftOutReferences({ campaign, namesLeftOut }: DraftReview, references: References): void {
  for (const { name, place, path, isKey } of namesLeftOut) {
    const target = isKey ? targetOfKey(path) : targetOfValue(path);
    if (target === null) continue;
    if (target !== 'level' && target !== 'criterion') {
      references.key(target, name, place);
      continue;
    }
    const programme = path.at(target === 'level' ? -2 : -3) ?? '';
    const scale = campaign.scales.get(campaign.programmes.get(programme)?.value.rating?.scale ?? '');
    if (scale !== undefined)
      references.inScale(scale, target === 'level' ? 'levels' : 'criteria', name, () => place);
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

function submissionReferences({ submissions }: DraftReview, references: References): void {
  for (const { root } of submissions) {
    references.value('unit', root?.get('unit'));
    for (const { key, keyPlace } of entriesOf(root?.get('narrative')?.get('programmes'))) {
      references.key('programme', key, keyPlace);
    }
  }
}

function ratingReferences(review: DraftReview, references: References): void {
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
    if (stage === 'final') references.key(subject, subjectId, subjectPlace);
    references.key('programme', programmeId, programmePlace);
    const scale = campaign.scales.get(campaign.programmes.get(programmeId)?.value.rating?.scale ?? '');
    if (scale === undefined) continue;
    const level = rating.get('level');
    if (level !== undefined) references.inScale(scale, 'levels', level.value, () => level.place);
    if (scale.value.criteria === undefined) continue;
    for (const { key, keyPlace } of entriesOf(rating.get('points'))) {
      references.inScale(scale, 'criteria', key, () => keyPlace);
    }
  }
}

function awardReferences(review: DraftReview, references: References): void {
  for (const { group, submitter } of awardGroups(review)) {
    references.value('award-form', group.get('form'));
    references.value('authority', group.get('authority'));
    references.value('programme', group.get('programme'));
    for (const recipient of itemsOf(group.get('recipients'))) {
      const unit = recipient.get('unit');
      // What stands further below is looked up where roll-ups are seen.
      if (submitter !== null || unit?.value.includes('/') !== true) references.value('unit', unit);
    }
  }
}

function hostReferences(review: DraftReview, references: References): void {
  const { host } = review;
  for (const { indicatorId, keyPlace } of indicatorRecords(review)) {
    references.key('indicator', indicatorId, keyPlace);
  }
  for (const commitment of commitmentsOf(host)) {
    for (const unit of itemsOf(commitment.get('due'))) references.value('unit', unit);
    for (const unit of itemsOf(commitment.get('signed'))) references.value('unit', unit);
  }
  for (const { key, keyPlace } of entriesOf(host?.get('narrative')?.get('programmes'))) {
    references.key('programme', key, keyPlace);
  }
  for (const { unit, unitAt, typedPlace, typedPlaceAt } of pickRecords(review)) {
    references.key('unit', unit, unitAt);
    if (typedPlace !== null) references.key('text-place', typedPlace, typedPlaceAt);
  }
  for (const section of itemsOf(host?.get('narrative')?.get('sections'))) {
    references.value('section', section.get('after'));
  }
}

function listOf(scale: Located<Scale>, list: 'levels' | 'criteria'): Listed {
  let lists = scaleLists.get(scale);
  if (lists === undefined) {
    lists = { levels: listed(scale.value.levels), criteria: listed(scale.value.criteria ?? []) };
    scaleLists.set(scale, lists);
  }
  return lists[list];
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
