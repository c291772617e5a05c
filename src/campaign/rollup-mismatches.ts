import type { Place } from '../diagnostics/source-text.ts';
import type { AwardForm } from '../intake/schema.generated.ts';
import { matchKey } from '../vietnamese/normal-forms.ts';
import type { DraftCampaign, Indicator, Programme, Scale } from './campaign.ts';
import { indexOf } from './declared.ts';
import { meantBy, type NamedThing } from './meant-by-name.ts';
import type { DraftReview, ReceivedRollup } from './review.ts';
import {
  declaredBelow,
  type IdHere,
  idsUsed,
  type MappedList,
  mappedLists,
  type RollupMapping,
  rollupMapping,
} from './rollup-mapping.ts';

/** A roll-up that says which unit it is of, beside the campaign. */
export interface IdentifiedRollup {
  readonly rollup: ReceivedRollup;
  readonly root: NonNullable<ReceivedRollup['root']>;
  readonly unitId: string;
  readonly mapping: RollupMapping;
}

/** The roll-ups that can be used, and say whose they are. */
export function* identifiedRollups({
  campaign,
  rollups,
}: Pick<DraftReview, 'campaign' | 'rollups'>): Generator<IdentifiedRollup> {
  for (const rollup of rollups) {
    const unitId = rollup.root?.value.unit;
    if (rollup.root === null || unitId === undefined) continue;
    const { root } = rollup;
    yield { rollup, root, unitId, mapping: rollupMapping(campaign, unitId, root) };
  }
}

/** Of these, those of units that submit here: what maps the ids of any other is not known. */
export function* rollupsOfUnits(
  review: Pick<DraftReview, 'campaign' | 'rollups'>,
): Generator<IdentifiedRollup> {
  for (const one of identifiedRollups(review)) if (review.campaign.units.has(one.unitId)) yield one;
}

/** An id of a roll-up that means nothing here. */
export interface UnknownIdOfRollup {
  readonly list: MappedList;
  readonly id: string;
  /** What it is called below. */
  readonly name: string;
  /** What may be meant here, and its name. */
  readonly likely: { readonly id: string; readonly name: string } | null;
  /** Of a scale that may be meant: its levels, by the ones below. */
  readonly levels: Readonly<Record<string, string>> | null;
  readonly place: Place;
}

/** The ids of a roll-up that nobody says the meaning of here. */
export function unknownIdsOf(
  { root, mapping }: IdentifiedRollup,
  campaign: DraftCampaign,
): UnknownIdOfRollup[] {
  return mappedLists.flatMap((list) => {
    const below = declaredBelow<MappedList>(root, list);
    return [...idsUsed(root, list)].flatMap((id): UnknownIdOfRollup[] => {
      if (mapping.idHere(list, id) !== undefined) return [];
      // What only a programme that is left out is rated on is asked for by nobody.
      if (list === 'scales' && !isScaleUsed(root, id, mapping)) return [];
      const one = below.get(id);
      const name = one === undefined ? id : nameOf(one.value);
      const likely = likelyHere(campaign, list, id, name, mapping, root);
      return [
        {
          list,
          id,
          name,
          likely,
          levels: list === 'scales' && likely !== null ? levelsAlike(root, campaign, id, likely.id) : null,
          place: one?.get('id').place ?? root.placeAt('unit'),
        },
      ];
    });
  });
}

/** A scale below where there is none here at all, so that it can be mapped to nothing: what would have to be declared. */
export interface ScaleToDeclare {
  readonly scale: Scale;
  /** The programmes here that would be rated on it, and how. */
  readonly programmes: readonly { readonly id: string; readonly rating: NonNullable<Programme['rating']> }[];
}

/** The scales of a roll-up that have to be declared before anything can be said of them. */
export function scalesToDeclare(
  { root, mapping }: IdentifiedRollup,
  unknown: readonly UnknownIdOfRollup[],
): ScaleToDeclare[] {
  const below = declaredBelow<'scales'>(root, 'scales');
  return unknown.flatMap(({ list, id, likely }) => {
    const scale = list === 'scales' && likely === null ? below.get(id)?.value : undefined;
    if (scale === undefined) return [];
    const programmes = (root.value.declared?.programmes ?? []).flatMap((programme) => {
      const here = mapping.idHere('programmes', programme.id);
      const { rating } = programme;
      return rating?.scale === id && typeof here === 'string' ? [{ id: here, rating }] : [];
    });
    return [{ scale, programmes }];
  });
}

/** Whether an id of a roll-up is mapped to what there is not: that is reported where review.yaml says it, and what hangs on it is not known. */
export function isMappedAmiss({ root, mapping }: IdentifiedRollup, campaign: DraftCampaign): boolean {
  return mappedLists.some((list) =>
    [...idsUsed(root, list)].some((id) => {
      const here = mapping.idHere(list, id);
      return here !== undefined && here !== null && !campaign[list].has(here);
    }),
  );
}

function isScaleUsed(root: IdentifiedRollup['root'], id: string, mapping: RollupMapping): boolean {
  return (root.value.declared?.programmes ?? []).some(
    (programme) => programme.rating?.scale === id && mapping.idHere('programmes', programme.id) !== null,
  );
}

function nameOf({ id, name, title, label }: NamedThing): string {
  return name ?? title ?? label ?? id;
}

const targets = {
  unitKinds: 'unit-kind',
  scales: 'scale',
  programmes: 'programme',
  indicators: 'indicator',
  awardForms: 'award-form',
  authorities: 'authority',
} as const;

/** What is likely meant by an id below: what is called alike; of a scale, the one that the programme is rated on here. */
function likelyHere(
  campaign: DraftCampaign,
  list: MappedList,
  id: string,
  name: string,
  mapping: RollupMapping,
  root: IdentifiedRollup['root'],
): UnknownIdOfRollup['likely'] {
  if (list === 'scales') {
    const programme = (root.value.declared?.programmes ?? []).find(({ rating }) => rating?.scale === id)?.id;
    const here = programme === undefined ? undefined : mapping.idHere('programmes', programme);
    const scale = campaign.programmes.get(here ?? '')?.value.rating?.scale ?? scaleAlike(campaign, root, id);
    return scale === undefined ? null : { id: scale, name: scale };
  }
  const index = indexOf(campaign, targets[list]);
  for (const typed of [name, id]) {
    const [first, ...others] = meantBy(typed, index).likely;
    // Figures of two indicators are not one figure.
    const isTaken = [...idsUsed(root, list)].some((one) => one !== id && mapping.idHere(list, one) === first);
    if (isTaken && (list === 'indicators' || list === 'programmes')) return null;
    if (first !== undefined && others.length === 0)
      return { id: first, name: index.names.get(first) ?? first };
  }
  return list === 'unitKinds' ? kindAlike(campaign, root, id) : null;
}

/** A kind of those that submit alike, else any: of kinds there are few, and none can be left out. */
function kindAlike(
  campaign: DraftCampaign,
  root: IdentifiedRollup['root'],
  id: string,
): UnknownIdOfRollup['likely'] {
  const isOfHosts = (root.value.hosts ?? []).some(({ kind }) => kind === id);
  const kinds = [...campaign.unitKinds.values()].map(({ value }) => value);
  const kind = kinds.find(({ submits }) => (submits === 'rollup') === isOfHosts) ?? kinds[0];
  return kind === undefined ? null : { id: kind.id, name: kind.name };
}

/** A scale with as many levels, else any: no scale can be left out, and somebody looks at what is proposed. */
function scaleAlike(campaign: DraftCampaign, root: IdentifiedRollup['root'], id: string): string | undefined {
  const count = declaredBelow(root, 'scales').get(id)?.value.levels.length;
  const scales = [...campaign.scales.values()].map(({ value }) => value);
  return (scales.find(({ levels }) => levels.length === count) ?? scales[0])?.id;
}

/** Which level is likely which: of the same id or label; else the one that stands as high among those achieved, or not. */
function levelsAlike(
  root: IdentifiedRollup['root'],
  campaign: DraftCampaign,
  below: string,
  here: string,
): Readonly<Record<string, string>> {
  const levels = declaredBelow(root, 'scales').get(below)?.value.levels ?? [];
  const others = campaign.scales.get(here)?.value.levels ?? [];
  return Object.fromEntries(
    levels.flatMap((level) => {
      const same =
        others.find(({ id }) => id === level.id) ??
        others.find(({ label }) => matchKey(label) === matchKey(level.label));
      const alike = others.filter(({ achieved }) => achieved === level.achieved);
      const position = levels.filter(({ achieved }) => achieved === level.achieved).indexOf(level);
      const meant = same ?? alike[Math.min(position, alike.length - 1)] ?? others.at(-1);
      return meant === undefined ? [] : [[level.id, meant.id] as const];
    }),
  );
}

/** In what a thing below is not what it is here. */
export type Aspect =
  | 'type'
  | 'aggregation'
  | 'unit-of-measure'
  | 'ratio'
  | 'kinds'
  | 'class'
  | 'levels'
  | 'bands'
  | 'scale'
  | 'rating'
  | 'cluster-rule'
  | 'level-unknown'
  | 'twice';

/** A thing that a roll-up and the campaign declare under what is one id here, and not alike. */
export interface DeclaredOtherwise {
  readonly list: MappedList;
  readonly id: string;
  readonly here: string;
  /** What it is called below, and here. */
  readonly nameBelow: string;
  readonly nameHere: string;
  readonly aspect: Aspect;
  readonly below: string;
  readonly above: string;
  /** Of a scale: which level would be which. */
  readonly levels: Readonly<Record<string, string>> | null;
  readonly place: Place;
}

/** Where what ids of a roll-up mean below is not what they mean here. */
export function* declaredOtherwise(
  { root, mapping }: IdentifiedRollup,
  campaign: DraftCampaign,
): Generator<DeclaredOtherwise> {
  const kinds = new Set(
    [...idsUsed(root, 'unitKinds')].flatMap((id) => mapping.idHere('unitKinds', id) ?? []),
  );
  const hasClusters = (root.value.clusters ?? []).length > 0;
  for (const list of mappedLists) {
    const below = declaredBelow<MappedList>(root, list);
    const firstOf = new Map<string, string>();
    for (const id of idsUsed(root, list)) {
      const here: IdHere = mapping.idHere(list, id);
      const one = below.get(id);
      const other = here === undefined || here === null ? undefined : campaign[list].get(here);
      if (here === undefined || here === null || one === undefined || other === undefined) continue;
      const base = {
        list,
        id,
        here,
        nameBelow: nameOf(one.value),
        nameHere: nameOf(other.value),
        levels: null,
        place: one.get('id').place,
      };
      const first = firstOf.get(here);
      // Kinds, forms and authorities of two names may be one; figures of two indicators are not one figure.
      if (first !== undefined && (list === 'indicators' || list === 'programmes'))
        yield { ...base, aspect: 'twice', below: `${first}, ${id}`, above: here };
      firstOf.set(here, id);
      for (const { aspect, below: said, above, levels = null } of differences(list, one.value, other.value))
        yield { ...base, aspect, below: said, above, levels };
    }
  }

  function* differences(
    list: MappedList,
    one: object,
    other: object,
  ): Generator<
    Pick<DeclaredOtherwise, 'aspect' | 'below' | 'above'> & Partial<Pick<DeclaredOtherwise, 'levels'>>
  > {
    // What stands in a list is of what the list is of.
    if (list === 'indicators') yield* ofIndicators(one as Indicator, other as Indicator);
    if (list === 'programmes') yield* ofProgrammes(one as Programme, other as Programme);
    if (list === 'scales') yield* ofScales(one as Scale, other as Scale);
    if (list === 'awardForms') {
      const [said, above] = [one as AwardForm, other as AwardForm];
      if (said.class !== above.class) yield { aspect: 'class', below: said.class, above: above.class };
    }
  }

  function* ofIndicators(one: Indicator, other: Indicator) {
    if (one.type !== other.type) yield { aspect: 'type', below: one.type, above: other.type } as const;
    if (one.aggregation !== other.aggregation)
      yield { aspect: 'aggregation', below: one.aggregation, above: other.aggregation } as const;
    if (matchKey(one.unitOfMeasure) !== matchKey(other.unitOfMeasure))
      yield { aspect: 'unit-of-measure', below: one.unitOfMeasure, above: other.unitOfMeasure } as const;
    const shown = (ratio: Indicator['ratio'], idOf: (id: string) => string) =>
      ratio === undefined ? '' : `${idOf(ratio.numerator)} / ${idOf(ratio.denominator)}`;
    const parts = one.ratio === undefined ? [] : [one.ratio.numerator, one.ratio.denominator];
    // What is not known of its parts is said of these.
    const areKnown = parts.every((id) => isKnown(mapping.idHere('indicators', id)));
    const said = shown(one.ratio, (id) => mapping.idHere('indicators', id) ?? id);
    const above = shown(other.ratio, (id) => id);
    if (areKnown && said !== above) yield { aspect: 'ratio', below: said, above } as const;
    yield* ofKinds(one.kinds, other.kinds);
  }

  function isKnown(here: IdHere): boolean {
    return here === null || (here !== undefined && campaign.indicators.has(here));
  }

  /** Of what kinds units are asked for something, among those that the roll-up has. */
  function* ofKinds(one: readonly string[] | undefined, other: readonly string[] | undefined) {
    const asked = (ids: readonly (string | null | undefined)[] | undefined) =>
      [...kinds].filter((kind) => ids === undefined || ids.includes(kind)).sort();
    const said = asked(one?.map((id) => mapping.idHere('unitKinds', id)));
    const above = asked(other);
    if (said.join() !== above.join())
      yield { aspect: 'kinds', below: said.join(', '), above: above.join(', ') } as const;
  }

  function* ofProgrammes(one: Programme, other: Programme) {
    const [rating, ratingHere] = [one.rating, other.rating];
    if (rating === undefined) return;
    if (ratingHere === undefined) {
      yield { aspect: 'rating', below: rating.scale, above: '' } as const;
      return;
    }
    const scale = mapping.idHere('scales', rating.scale);
    if (scale !== undefined && scale !== ratingHere.scale)
      yield { aspect: 'scale', below: scale ?? '', above: ratingHere.scale } as const;
    yield* ofKinds(rating.kinds, ratingHere.kinds);
    const level = (id: string | undefined) =>
      id === undefined ? '' : (mapping.levelHere(rating.scale, id) ?? '?');
    const said = rating.clusters;
    const above = ratingHere.clusters;
    const shown = (rule: string, atLeast: number | undefined, levels: readonly string[]) =>
      [rule, ...(atLeast === undefined ? [] : [`≥ ${atLeast}%`]), ...levels.filter((id) => id !== '')].join(
        ' ',
      );
    const belowRule =
      said === undefined ? '' : shown(said.rule, said.atLeast, [level(said.level), level(said.otherwise)]);
    const hereRule =
      above === undefined ? '' : shown(above.rule, above.atLeast, [above.level ?? '', above.otherwise ?? '']);
    // Of a level without a meaning here more is said with its scale.
    if (hasClusters && !belowRule.includes('?') && belowRule !== hereRule)
      yield { aspect: 'cluster-rule', below: belowRule, above: hereRule } as const;
  }

  function* ofScales(one: Scale, other: Scale) {
    const shown = ({ levels }: Scale) =>
      levels.map(({ id, achieved }) => `${id}${achieved ? '' : ' –'}`).join(', ');
    const levels = levelsAlike(root, campaign, one.id, other.id);
    const known = new Set(other.levels.map(({ id }) => id));
    if (mapping.isStated('scales', one.id)) {
      // A level that is mapped to one that there is not is reported where that is written.
      const unsaid = one.levels.flatMap(({ id }) => {
        const here = mapping.levelHere(one.id, id);
        return here === undefined || (here === id && !known.has(id)) ? [id] : [];
      });
      if (unsaid.length > 0) {
        const ofThese = Object.fromEntries(Object.entries(levels).filter(([id]) => unsaid.includes(id)));
        const here = other.levels.map(({ id }) => id).join(', ');
        yield { aspect: 'level-unknown', below: unsaid.join(', '), above: here, levels: ofThese } as const;
      }
    } else if (shown(one) !== shown(other)) {
      yield { aspect: 'levels', below: shown(one), above: shown(other), levels } as const;
    } else if (bandsOf(one) !== '' && bandsOf(one) !== bandsOf(other)) {
      yield { aspect: 'bands', below: bandsOf(one), above: bandsOf(other), levels } as const;
    }
  }
}

/** From which score on to which each level goes: "tot 80-100, kha 60-80"; "" where scores say nothing. */
function bandsOf({ levels }: Scale): string {
  return levels
    .flatMap(({ id, from, to }) =>
      from === undefined && to === undefined ? [] : `${id} ${from ?? ''}-${to ?? ''}`,
    )
    .join(', ');
}
