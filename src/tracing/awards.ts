import type { AwardItem } from '../aggregation/summary.generated.ts';
import { grouped } from '../campaign/grouping.ts';
import { once } from '../once.ts';
import { AwardEntries, type StatedAward } from './award-entries.ts';
import { type AwardFigure, type AwardSelection, awardFigure } from './figure-names.ts';
import { branch, byId, leaf, type NameNode } from './name-tree.ts';
import type { Recorded } from './recorded.ts';

/** What awards are chosen by, in the order in which names say it. */
const facets = ['authorities', 'programmes', 'forms', 'units', 'decisions'] as const;

type Facet = (typeof facets)[number];

/** By what the listed names choose, after what they have chosen by: every other choice has a name, too, and is not listed. */
const listedAfter: Readonly<Record<Facet | 'all', readonly Facet[]>> = {
  all: facets,
  authorities: ['programmes', 'forms'],
  programmes: ['forms'],
  forms: [],
  units: [],
  decisions: [],
};

const figures = ['collectives', 'individuals', 'all', 'repeated'] as const satisfies readonly AwardFigure[];

const classes: Readonly<Record<string, AwardItem['class'] | null>> = {
  total: null,
  titles: 'title',
  commendations: 'commendation',
};

/** How many awards there are of each kind. */
export function awardFigures(recorded: Recorded): NameNode {
  if (recorded.summary === null) return byId([], () => null);
  const entries = new AwardEntries(recorded, recorded.summary.awards.list);
  return byId(
    Object.keys(classes),
    (key) => {
      const kind = Object.hasOwn(classes, key) ? classes[key] : undefined;
      if (kind === undefined) return null;
      const isChosen = (one: StatedAward) => kind === null || one.class === kind;
      const titled = entries.words.awards.classes[kind ?? 'all'];
      const items = entries.items.filter(isChosen);
      const { group } = recorded;
      return selection(entries, {
        isChosen,
        items,
        title: recorded.named(titled),
        chosen: 'all',
        named: {
          ...(kind === null ? {} : { class: kind }),
          ...(group === null ? {} : { group: group.id }),
        },
      });
    },
    { usual: 'all', through: ['total'] },
  );
}

/** Some awards: those that have all of what a name says in common. */
interface Selection {
  readonly isChosen: (award: StatedAward) => boolean;
  readonly items: readonly AwardItem[];
  readonly title: string;
  /** By what they were chosen last. */
  readonly chosen: Facet | 'all';
  /** What they have in common, as their figures are named. */
  readonly named: AwardSelection;
}

function selection(entries: AwardEntries, of: Selection): NameNode {
  const more = facets.slice(of.chosen === 'all' ? 0 : facets.indexOf(of.chosen) + 1);
  const node = (key: string): NameNode | null => {
    const figure = figures.find((one) => one === key);
    if (figure !== undefined) {
      const figureOf = (group: string) => awardFigure({ ...of.named, group }, figure);
      return leaf(() => entries.countOf(figure, of.items, { figureOf, ...of }));
    }
    const facet = more.find((one) => one === key);
    return facet === undefined ? null : chosenBy(entries, { ...of, chosen: facet });
  };
  return byId([...figures, ...listedAfter[of.chosen]], node, { usual: 'all' });
}

/** Awards by one more thing that they have in common. */
function chosenBy(entries: AwardEntries, of: Selection & { readonly chosen: Facet }): NameNode {
  const { keys, name } = entries.facet(of.chosen);
  // Found once for all keys: there may be as many as awards.
  const groups = once(() => grouped(of.items, (item) => entries.keyOf(item, of.chosen)));
  const listed = {
    *[Symbol.iterator]() {
      for (const key of keys()) if (groups().has(key)) yield key;
    },
  };
  const nodeOf = (key: string): NameNode | null => {
    const title = name(key);
    if (title === null) return null;
    return selection(entries, {
      isChosen: (one) => of.isChosen(one) && entries.keyOf(one, of.chosen) === key,
      items: groups().get(key) ?? [],
      title: entries.words.of(of.title, title),
      chosen: of.chosen,
      named: { ...of.named, ...selectedBy[of.chosen](key) },
    });
  };
  const node = byId(listed, nodeOf);
  return of.chosen === 'decisions' ? withDots(node, nodeOf, entries) : node;
}

/** What awards have in common that were chosen by a key. */
const selectedBy: Readonly<Record<Facet, (key: string) => AwardSelection>> = {
  authorities: (authority) => ({ authority }),
  programmes: (programme) => ({ programme }),
  forms: (form) => ({ form }),
  units: (unit) => ({ unit: unit === 'none' ? null : unit }),
  decisions: (decision) => ({ decision }),
};

/** Numbers of decisions may have dots, and be written in more than one way. */
function withDots(node: NameNode, nodeOf: (key: string) => NameNode | null, entries: AwardEntries): NameNode {
  return {
    ...node,
    member(path) {
      for (let length = path.length; length > 0; length -= 1) {
        const key = entries.decisionNumber(path.slice(0, length).join('.'));
        const found = key === null ? null : nodeOf(key);
        if (key !== null && found !== null) return { key, node: found, length };
      }
      return null;
    },
  };
}

/** The days of decisions on awards, by who made them and by their numbers. */
export function decisionFigures(recorded: Recorded): NameNode {
  if (recorded.summary === null) return byId([], () => null);
  const { list } = recorded.summary.awards;
  const byAuthority = grouped(list, ({ authority }) => authority);
  return byId(byAuthority.keys(), (authority) => {
    const items = byAuthority.get(authority);
    if (items === undefined) return null;
    const entries = new AwardEntries(recorded, items);
    const nodeOf = (number: string) =>
      branch({ date: () => leaf(() => entries.dayOf(number)) }, { usual: 'date' });
    return withDots(byId(entries.facet('decisions').keys(), nodeOf), nodeOf, entries);
  });
}
