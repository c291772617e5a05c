import type { DraftCampaign } from './campaign.ts';
import type { NamedThing } from './meant-by-name.ts';
import type { TextRecord } from './records.ts';

/** Where in a submission a text stands: its theme, and of results the programme. */
export interface TextPlace {
  readonly theme: TextRecord['theme'];
  readonly programme: string | null;
}

/** What the host takes of a unit's texts: "nghi-thuy", "nghi-thuy/2", "nghi-thuy/tasks/1". */
export interface TextReference {
  /** The unit's id, as typed. */
  readonly unit: string;
  /** The theme, as typed; `null` where it is that of the list that the reference stands in. */
  readonly typedPlace: string | null;
  /** `null` where there is no such theme, or none is given and the list has none. */
  readonly place: TextPlace | null;
  /** Which paragraph, from 1; `null` for all. */
  readonly paragraph: number | null;
}

/** The themes by what references call them, as forms do; results are called by the programme's id. */
const themes = {
  limitations: { theme: 'limitations', title: 'Tồn tại, hạn chế' },
  objective: { theme: 'objective-causes', title: 'Nguyên nhân khách quan' },
  subjective: { theme: 'subjective-causes', title: 'Nguyên nhân chủ quan' },
  lessons: { theme: 'lessons', title: 'Bài học kinh nghiệm' },
  tasks: { theme: 'tasks', title: 'Nhiệm vụ năm sau' },
  proposals: { theme: 'proposals', title: 'Kiến nghị, đề xuất' },
} as const satisfies Readonly<
  Record<string, { readonly theme: TextRecord['theme']; readonly title: string }>
>;

/** Every place that a reference may name: each programme, and the themes, in the order of the report. */
export function textPlacesOf({ programmes }: Pick<DraftCampaign, 'programmes'>) {
  const ofProgrammes = [...programmes.values()].map(({ value: { id, title, shortTitle = title } }) => {
    return { id, title, shortTitle, theme: 'results', programme: id } as const;
  });
  const others = Object.entries(themes).map(([id, one]) => ({ id, ...one, programme: null }));
  return [...ofProgrammes, ...others] satisfies readonly (NamedThing & TextPlace)[];
}

/**
 * What a reference says.
 * @param implied the theme of the list that it stands in
 */
export function textReference(
  typed: string,
  implied: TextPlace | null,
  { programmes }: Pick<DraftCampaign, 'programmes'>,
): TextReference {
  const [unit = '', ...rest] = typed.split('/').map((part) => part.trim());
  const isOneParagraph = /^\d{1,6}$/.test(rest.at(-1) ?? '');
  const paragraph = isOneParagraph ? Number(rest.pop()) : null;
  const typedPlace = rest.length === 0 ? null : rest.join('/');
  const place = typedPlace === null ? implied : placeNamed(typedPlace, programmes);
  return { unit, typedPlace, place, paragraph };
}

function placeNamed(name: string, programmes: DraftCampaign['programmes']): TextPlace | null {
  if (isTheme(name)) return { theme: themes[name].theme, programme: null };
  return programmes.has(name) ? { theme: 'results', programme: name } : null;
}

/** How a reference calls a theme. */
export function nameOfPlace({ theme, programme }: TextPlace): string {
  const [name] = Object.entries(themes).find(([, one]) => one.theme === theme) ?? [];
  return programme ?? name ?? theme;
}

function isTheme(name: string): name is keyof typeof themes {
  return Object.hasOwn(themes, name);
}

/** What a theme is called on paper: that of results, as its programme is. */
export function titleOfPlace(place: TextPlace, campaign: Pick<DraftCampaign, 'programmes'>): string {
  const name = nameOfPlace(place);
  return isTheme(name) ? themes[name].title : (campaign.programmes.get(name)?.value.title ?? name);
}

/** Texts by who wrote them on what. */
export function textKey(unit: string, { theme, programme }: TextPlace): string {
  return `${unit} ${theme} ${programme ?? ''}`;
}
