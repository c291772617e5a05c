import type { AwardItem, Group } from '../aggregation/summary.generated.ts';
import { itemsOf } from '../intake/values.ts';
import { once } from '../once.ts';
import { decisionNumberKey, matchKey } from '../vietnamese/normal-forms.ts';
import { countByGroups } from './by-groups.ts';
import type { Counted, LeftOut, Part } from './figure.ts';
import type { AwardFigure, FigureName } from './figure-names.ts';
import type { Entry } from './name-tree.ts';
import { countedPart, dateEntry } from './parts.ts';
import { placeOf, type Recorded } from './recorded.ts';
import type { TracingWords } from './words.ts';

/** What is known of an award, wherever it is stated. */
export type StatedAward = Pick<
  AwardItem,
  'class' | 'authority' | 'programme' | 'form' | 'unit' | 'kind' | 'name' | 'decision'
>;

/** By what awards are counted together. */
type Facet = 'authorities' | 'programmes' | 'forms' | 'units' | 'decisions';

/** Which awards there are, and where files state them. */
export class AwardEntries {
  readonly recorded: Recorded;
  readonly items: readonly AwardItem[];
  readonly #decisions: () => ReadonlyMap<string, string>;
  /** Numbers that were asked for, by how they are written. */
  readonly #asked = new Map<string, string | null>();
  readonly #replaced: () => readonly ReplacedAward[];
  /** The first award of each decision. */
  readonly #firstOf: () => ReadonlyMap<string, AwardItem>;

  constructor(recorded: Recorded, items: readonly AwardItem[]) {
    this.recorded = recorded;
    this.items = items;
    // The first way in which a number is written stands for all.
    this.#decisions = once(
      () =>
        new Map(
          [...items]
            .reverse()
            .map(({ decision: { number } }) => [decisionNumberKey(number), number] as const),
        ),
    );
    this.#replaced = once(() => replacedAwards(recorded));
    this.#firstOf = once(
      () => new Map([...items].reverse().map((item) => [this.keyOf(item, 'decisions'), item] as const)),
    );
  }

  get words(): TracingWords {
    return this.recorded.words;
  }

  /** A number of a decision as names write it, however it was asked for; `null` where there is none like it. */
  decisionNumber(number: string): string | null {
    let known = this.#asked.get(number);
    if (known === undefined) {
      known = this.#decisions().get(decisionNumberKey(number)) ?? null;
      // Names that mean nothing may be any number of.
      if (known !== null) this.#asked.set(number, known);
    }
    return known;
  }

  /** What an award has of what it is chosen by. */
  keyOf(award: StatedAward, facet: Facet): string {
    switch (facet) {
      case 'authorities':
        return award.authority;
      case 'programmes':
        return award.programme;
      case 'forms':
        return award.form;
      case 'units':
        return award.unit ?? 'none';
      case 'decisions':
        return this.decisionNumber(award.decision.number) ?? award.decision.number;
    }
  }

  /** What awards can be chosen by: every key in the campaign's order, and what it stands for; `null` for none. */
  facet(facet: Facet): {
    readonly keys: () => Iterable<string>;
    readonly name: (key: string) => string | null;
  } {
    const { campaign } = this.recorded;
    const declared = {
      authorities: campaign.authorities,
      forms: campaign.awardForms,
    };
    switch (facet) {
      case 'authorities':
      case 'forms': {
        const things = declared[facet];
        return { keys: () => things.keys(), name: (key) => things.get(key)?.value.name ?? null };
      }
      case 'programmes':
        return {
          keys: () => campaign.programmes.keys(),
          name: (key) => (campaign.programmes.has(key) ? this.recorded.programmeTitle(key) : null),
        };
      case 'units':
        return {
          keys: () => [...campaign.units.keys(), 'none'],
          name: (key) =>
            key === 'none' ? this.words.awards.noUnit : (campaign.units.get(key)?.value.name ?? null),
        };
      case 'decisions':
        return {
          keys: () => [...new Set(this.items.map((item) => this.keyOf(item, 'decisions')))],
          name: (key) => this.decisionNumber(key),
        };
    }
  }

  /** How many of some awards there are, each where the first file states it. */
  countOf(
    what: AwardFigure,
    of: readonly AwardItem[],
    {
      isChosen,
      title,
      figureOf,
    }: {
      readonly isChosen: (award: StatedAward) => boolean;
      readonly title: string;
      /** The same count of a group. */
      readonly figureOf: (group: string) => FigureName;
    },
  ): Entry {
    const isOfKind = ({ kind }: StatedAward) =>
      what === 'collectives' ? kind === 'collective' : what === 'individuals' ? kind === 'individual' : true;
    const items = of.filter((item) => isOfKind(item) && (what !== 'repeated' || isRepeated(item)));
    return countByGroups(
      this.words.titled(title, this.words.awards.figures[what]),
      {
        things: items,
        counted: countedBy[what],
        partOf: (item: AwardItem) => this.#partOf(item),
        groups: this.recorded.groups,
        idOf: ({ unit }: AwardItem) => unit,
        membersOf: (group: Group) => this.recorded.awardedIn(group),
        figureOf: ({ id }: Group) => figureOf(id),
      },
      () => [
        ...items.flatMap((item) => this.#repetitions(item)),
        ...this.#replaced().flatMap(({ award, leftOut }) =>
          isChosen(award) && isOfKind(award) && what !== 'repeated' ? [leftOut] : [],
        ),
      ],
    );
  }

  #label({ name, unit }: Pick<StatedAward, 'name' | 'unit'>): string {
    const whose = unit === null ? '' : this.recorded.unitName(unit);
    // "Công an phường Nghi Thủy" says it.
    return matchKey(name).includes(matchKey(whose)) ? name : `${name} (${whose})`;
  }

  #partOf(item: AwardItem): Part {
    const [first] = item.sources;
    const record = first === undefined ? undefined : this.recorded.award(first);
    const name = record?.recipient.get('name');
    return countedPart(this.#label(item), null, name ?? null, item.sources);
  }

  /** The other places that state an award. */
  #repetitions(item: AwardItem): LeftOut[] {
    return item.sources.slice(1).map((source) => {
      const record = this.recorded.award(source);
      return {
        why: 'duplicate',
        label: this.#label({ ...item, name: record?.recipient.value.name ?? item.name }),
        reason: null,
        digits: null,
        places: record === undefined ? [source] : [placeOf(record.recipient.placeAt('name'))],
      };
    });
  }

  /** The day of the decision of a number. */
  dayOf(number: string): Entry | null {
    const item = this.#firstOf().get(this.decisionNumber(number) ?? '');
    const [first] = item?.sources ?? [];
    if (item === undefined || first === undefined) return null;
    const date = this.recorded.award(first)?.group.get('decision').get('date');
    return dateEntry(
      this.words.titled(item.decision.number, this.words.decision),
      item.decision.number,
      date,
    );
  }
}

const countedBy: Readonly<Record<AwardFigure, Counted>> = {
  collectives: 'collective',
  individuals: 'individual',
  all: 'award',
  repeated: 'award',
};

/** Whether more than one file states an award. */
function isRepeated({ sources }: AwardItem): boolean {
  return new Set(sources.map(({ file }) => file)).size > 1;
}

interface ReplacedAward {
  readonly award: StatedAward;
  readonly leftOut: LeftOut;
}

/** Awards that units' earlier revisions stated. */
function replacedAwards(recorded: Recorded): ReplacedAward[] {
  const { campaign, units, words } = recorded;
  return units.flatMap(({ id, name }) =>
    recorded.replaced(id).flatMap(({ revision, root }) =>
      itemsOf(root.get('awards')).flatMap((group) =>
        itemsOf(group.get('recipients')).map((recipient) => {
          const { form, authority, programme, decision } = group.value;
          const { kind, name: whose, unit = id } = recipient.value;
          const of = campaign.awardForms.get(form)?.value.class ?? 'commendation';
          return {
            award: { class: of, authority, programme, form, unit, kind, name: whose, decision },
            leftOut: {
              why: 'superseded' as const,
              label: words.revision(`${whose}, ${name}`, revision),
              reason: root.value.correctionReason ?? null,
              digits: null,
              places: [placeOf(recipient.placeAt('name'))],
            },
          };
        }),
      ),
    ),
  );
}
