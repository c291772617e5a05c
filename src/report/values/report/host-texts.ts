import type { Summary, UnitText } from '../../../aggregation/summary.generated.ts';
import type { Campaign } from '../../../campaign/campaign.ts';
import { grouped } from '../../../campaign/grouping.ts';
import { standardSections } from '../../../campaign/report-sections.ts';
import { type TextPlace, textKey, textReference } from '../../../campaign/text-reference.ts';
import type { HostFile, HostParagraph, PickedText, Proposal } from '../../../intake/schema.generated.ts';
import { withoutEndMark } from '../../../vietnamese/end-marks.ts';
import { capitalized, matchKey } from '../../../vietnamese/normal-forms.ts';
import { unitNoun } from '../../nouns.ts';
import { inParagraphs, inSequence } from '../../paragraphs.ts';

type Narrative = NonNullable<HostFile['narrative']>;
type Paragraphs = readonly HostParagraph[];
type AddressedProposals = Extract<Proposal, { readonly to: string }>;

/** What a unit says of its results, under its name. */
export interface NamedText {
  /** As it begins a line: "Phường Nghi Thủy". */
  readonly unit: string;
  /** As it stands within a sentence: "phường Nghi Thủy". */
  readonly name: string;
  readonly text: string;
}

/** The host's words, with the texts of units that it takes in the place of its picks. */
export class HostTexts {
  readonly #campaign: Campaign;
  readonly #texts: ReadonlyMap<string, UnitText>;

  constructor(campaign: Campaign, { unitTexts }: Pick<Summary, 'unitTexts'>) {
    this.#campaign = campaign;
    this.#texts = new Map(unitTexts.map((text) => [textKey(text.unit, text), text]));
  }

  /**
   * Paragraphs as they are printed, in their order.
   * @param theme of the texts that picks take where they say none
   */
  printed(paragraphs: Paragraphs = [], theme: TextPlace['theme'] | null = null): string[] {
    const place = theme === null ? null : { theme, programme: null };
    return paragraphs.flatMap((one) => {
      if (typeof one === 'string') return [inParagraphs(one)];
      return one.named === true
        ? this.#named(one, place).map(({ unit, text }) => `${unit}: ${text}`)
        : this.#unnamed(one, place);
    });
  }

  /** A programme's paragraphs, and what is told under the names of units. */
  ofProgramme(
    id: string,
    { text = [], cite = [] }: { readonly text?: Paragraphs; readonly cite?: readonly string[] } = {},
  ): {
    readonly paragraphs: readonly string[];
    readonly cited: readonly NamedText[];
    /** What the units that are named are called. */
    readonly noun: string;
  } {
    const place = { theme: 'results', programme: id } as const;
    const isCited = (one: HostParagraph): one is PickedText =>
      typeof one !== 'string' && (one.named ?? one.as === undefined);
    const all = [...text, ...[...new Set(cite)].map((from): HostParagraph => ({ from }))];
    const units = all.flatMap((one) => (isCited(one) ? this.#unitsOf(one) : []));
    return {
      noun: unitNoun(this.#campaign, units),
      paragraphs: all.flatMap((one) =>
        typeof one === 'string' ? [inParagraphs(one)] : isCited(one) ? [] : this.#unnamed(one, place),
      ),
      cited: all.flatMap((one) => (isCited(one) ? this.#named(one, place) : [])),
    };
  }

  /** Tasks, each with its name where it has one. */
  tasks(
    tasks: Narrative['tasks'] = [],
  ): { readonly title: string | null; readonly text: readonly string[] }[] {
    return tasks.flatMap((task): { readonly title: string | null; readonly text: readonly string[] }[] => {
      const isTitled = typeof task !== 'string' && 'title' in task;
      if (!isTitled) return this.printed([task], 'tasks').map((text) => ({ title: null, text: [text] }));
      return [{ title: withoutEndMark(task.title), text: inSequence(this.printed(task.text, 'tasks')) }];
    });
  }

  /** Proposals to nobody in particular, and those to each body, under whose name they stand. */
  proposals(proposals: Narrative['proposals'] = []) {
    const isAddressed = (one: Proposal): one is AddressedProposals => typeof one !== 'string' && 'to' in one;
    const addressed = grouped(proposals.filter(isAddressed), ({ to }) => matchKey(addresseeOf(to)));
    return {
      general: proposals.flatMap((one) => (isAddressed(one) ? [] : this.printed([one], 'proposals'))),
      addressed: [...addressed.values()].flatMap((groups) => {
        const paragraphs = groups.flatMap(({ text }) => this.printed(text, 'proposals'));
        const to = addresseeOf(groups[0]?.to ?? '');
        return paragraphs.length === 0 ? [] : [{ to, paragraphs }];
      }),
    };
  }

  /** The host's own sections, by the one that each stands behind. */
  sections(sections: Narrative['sections'] = []) {
    const behind = (id: string) =>
      sections
        .filter(({ after }) => after === id)
        .map(({ title, paragraphs }) => ({ title, paragraphs: this.printed(paragraphs) }));
    return { behind, standard: byName(behind) };
  }

  /** What a pick stands for, under the names of those who wrote it: all under one, where the host has worded it. */
  #named({ from, as }: PickedText, place: TextPlace | null): NamedText[] {
    if (as === undefined) {
      return this.#taken(from, place).map(({ unit, paragraphs }) => ({
        unit: capitalized(unit),
        name: unit,
        text: inSequence(paragraphs).join(' '),
      }));
    }
    const names = this.#unitsOf({ from }).map((id) => this.#campaign.units.get(id)?.value.name ?? id);
    const name = [...new Set(names)].join(', ');
    return [{ unit: capitalized(name), name, text: inParagraphs(as) }];
  }

  #unnamed({ from, as }: PickedText, place: TextPlace | null): readonly string[] {
    return as === undefined
      ? this.#taken(from, place).flatMap(({ paragraphs }) => paragraphs)
      : [inParagraphs(as)];
  }

  /** The ids of the units that a pick names. */
  #unitsOf({ from }: PickedText): string[] {
    return [from].flat().map((typed) => textReference(typed, null, this.#campaign).unit);
  }

  /** The paragraphs of units that references name, each with its unit's name; none of those that have written none. */
  #taken(from: PickedText['from'], implied: TextPlace | null) {
    return [from].flat().flatMap((typed) => {
      const { unit, place, paragraph } = textReference(typed, implied, this.#campaign);
      if (place === null) return [];
      const { paragraphs = [] } = this.#texts.get(textKey(unit, place)) ?? {};
      const taken = (paragraph === null ? paragraphs : paragraphs.slice(paragraph - 1, paragraph)).map(
        inParagraphs,
      );
      const name = this.#campaign.units.get(unit)?.value.name ?? unit;
      return taken.length === 0 ? [] : [{ unit: name, paragraphs: taken }];
    });
  }
}

/** What stands behind each section of every report. */
function byName<T>(behind: (id: string) => T) {
  // Made of the list of their names.
  return Object.fromEntries(standardSections.map(({ id }) => [id, behind(id)])) as Readonly<
    Record<(typeof standardSections)[number]['id'], T>
  >;
}

/** "Đối với UBND tỉnh", whether the host has written the first words or not. */
function addresseeOf(to: string): string {
  return withoutEndMark(/^(?:đối )?với /iu.test(to) ? capitalized(to) : `Đối với ${to}`);
}
