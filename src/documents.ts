import { join } from 'node:path';
import type { Summary } from './aggregation/summary.generated.ts';
import { abbreviationsOf } from './campaign/abbreviations.ts';
import { type Campaign, completeCampaign } from './campaign/campaign.ts';
import { citationsOf } from './campaign/citations.ts';
import { documentOfKind, settingsOfKinds } from './campaign/documents.ts';
import { periodOf } from './campaign/period.ts';
import type { DraftReview } from './campaign/review.ts';
import type { DocumentTree, WrittenDocument } from './document/tree.ts';
import type { CampaignImage } from './images/campaign-image.ts';
import { type DocumentKind, type DocumentKindName, requiredKindNames } from './intake/document-kinds.ts';
import { templatesFolder } from './intake/file-names.ts';
import { exists, type ProgramWorld } from './intake/world.ts';
import type { HeadingNumbers, LetterheadStyle } from './letterheads/letterhead.ts';
import type { DocumentOrigin, Properties } from './rendering/format.ts';
import { formats } from './rendering/formats.generated.ts';
import type { Charts } from './report/charts.ts';
import { type Subject, subjectsOf } from './report/subjects.ts';
import type { TemplateTrace } from './report/template-trace.ts';
import type { DocumentContent, Needs, ResultsContent, ValueSet } from './report/value-set.ts';
import { valueSets } from './report/value-sets.generated.ts';
import type { Checked } from './review.ts';

/** One document that a campaign can have made. */
export interface OneDocument {
  readonly kind: DocumentKind;
  readonly kindName: DocumentKindName;
  /** What it is of, where there is a document of its kind for each of something. */
  readonly subject: Subject | null;
  /** Its files' name, without what says their format. */
  readonly fileName: string;
}

/** The more a document needs, the later it stands. */
const byNeeds: readonly Needs[] = ['campaign', 'progress', 'results'];

/** What has to be there before documents of a kind can be made: what the most demanding set of its values needs. */
export function needsOf(kind: DocumentKind): Needs {
  const all = setsOf(kind).map(({ needs }) => needs);
  return byNeeds.findLast((one) => all.includes(one)) ?? 'campaign';
}

/** The names of the formats that documents of a kind are made in, the usual one first. */
export function formatNamesOf(kind: DocumentKind): readonly string[] {
  const all = Object.keys(formats);
  return [...new Set(kind.formats.flatMap((name) => (name === 'all' ? all : [name])))];
}

/** The sets of values of a kind; one that there is not has been reported. */
function setsOf({ values }: DocumentKind): ValueSet[] {
  return values.flatMap((name) => (Object.hasOwn(valueSets, name) ? (valueSets[name] ?? []) : []));
}

/** The documents of a kind that there are for a campaign whose review.yaml is sound. @throws Error at an unknown kind */
export function documentsOf(checked: Checked, kindName: DocumentKindName): OneDocument[] {
  const { campaign, draft } = recordsOf(checked);
  const kind = campaign.kinds.get(kindName);
  if (kind === undefined) throw new Error(`There is no kind of document "${kindName}".`);
  const period = periodOf(campaign.file).inFileNames;
  return subjectsOf(kind, { campaign, draft, findings: checked.findings }).map((subject) => ({
    kind,
    kindName,
    subject,
    fileName: [kind.fileName, ...(subject === null ? [] : [subject.id]), period].join('-'),
  }));
}

/** A campaign's records, with its review.yaml as a whole. @throws Error where there is no campaign */
export function recordsOf({ review, draft }: Checked): {
  readonly campaign: Campaign;
  readonly draft: DraftReview;
} {
  if (review !== null) return { campaign: review.campaign, draft: review };
  if (draft === null) throw new Error('Without a campaign there are no documents.');
  // Who asks for documents of a campaign with errors has made sure that review.yaml has none.
  return { campaign: completeCampaign(draft.campaign), draft };
}

/** What a document's files say of themselves. */
export function propertiesOf(
  checked: Checked,
  { kind, kindName }: OneDocument,
  date: Date | undefined,
): Properties {
  const { campaign } = recordsOf(checked);
  const { file } = campaign;
  const title = requiredKindNames.includes(kindName) ? file.title : `${kind.title} ${periodOf(file).name}`;
  const own = documentOfKind(campaign, kindName).date ?? file.conference ?? `${file.year}-12-31`;
  return { title, author: file.host.name, date: date ?? new Date(`${own}T00:00:00Z`) };
}

/** Which document of which campaign it is, for who reads it back. */
export function originOf(checked: Checked, { kindName }: OneDocument): DocumentOrigin {
  const { file } = recordsOf(checked).campaign;
  return { kind: kindName, host: file.host.name, title: file.title, year: file.year };
}

/** What the figures of a document are known by: "4821 0937 …"; `null` for a kind that has no results. */
export async function fingerprintIn(checked: Checked, kind: DocumentKind): Promise<string | null> {
  return needsOf(kind) === 'results' ? fingerprintOfFigures(checked) : null;
}

/** What the summary's file is known by, found once; `null` where there is no summary. */
export async function fingerprintOfFigures({
  review,
  summary,
}: Pick<Checked, 'review' | 'summary'>): Promise<string | null> {
  if (review === null || summary === null) return null;
  const [{ inputsOf }, { fingerprintOf }] = await Promise.all([
    import('./aggregation/inputs.ts'),
    import('./aggregation/summary-file.ts'),
  ]);
  let fingerprint = fingerprints.get(summary);
  if (fingerprint === undefined) {
    fingerprint = fingerprintOf(summary, inputsOf(review));
    fingerprints.set(summary, fingerprint);
  }
  return fingerprint;
}

const fingerprints = new WeakMap<Summary, string>();

/** What may be said of a document's tree. */
interface TreeOptions {
  /** Whether its cells need not say which figures of the data they print. */
  readonly isWithoutData?: boolean;
  /** Whether its figures bear the numbers by which a further annex says where they come from. */
  readonly withSources?: boolean | undefined;
  /** Has its parts say where templates wrote them. */
  readonly trace?: TemplateTrace | undefined;
}

/**
 * A document's tree, from the templates of its kind and those of all kinds: the program's, and the campaign's in their
 * place.
 * @throws FindingError where the templates can't be used
 * @throws Error where the campaign is not as sound as the kind needs
 */
export async function treeOf(
  checked: Checked,
  { kind, kindName, subject }: OneDocument,
  world: ProgramWorld,
  { isWithoutData = false, withSources = false, trace }: TreeOptions = {},
): Promise<DocumentTree> {
  const [
    { placeOfLiteral, templatesOfKind, withLetterhead },
    { fillTemplate },
    { refuseLoneTags },
    { chartsOf, noCharts },
    { documentView },
    { commonView },
    { documentFromHtml },
    { originsBy },
    { withFirstUses },
    { contentsEntries },
    { defaultLetterhead, letterheadOf },
  ] = await Promise.all([
    import('./report/templates.ts'),
    import('./report/fill-template.ts'),
    import('./report/lone-tags.ts'),
    import('./report/charts.ts'),
    import('./report/document-view.ts'),
    import('./report/common-values.ts'),
    import('./document/read-html.ts'),
    import('./document/origins.ts'),
    import('./document/first-uses.ts'),
    import('./layout/contents-entries.ts'),
    import('./letterheads/letterheads.ts'),
  ]);
  const { root } = checked.folder;
  const { campaign, draft } = recordsOf(checked);
  const settings = documentOfKind(campaign, kindName);
  const { letterhead = defaultLetterhead } = settings;
  const all = await templatesOfKind(world, [world.programFolder, root], kindName);
  const templates = withLetterhead(all, letterhead);
  const ofLetterhead = letterheadOf(letterhead).style;
  const style = { ...ofLetterhead, headings: headingsOf(ofLetterhead, kind, settings.partNumbers) };
  const content = {
    campaign,
    draft,
    findings: checked.findings,
    kind,
    subject,
    settings,
    document: documentView(campaign, kind.name, settings),
    today: () => world.today(),
    isWithoutData,
    fingerprint: await fingerprintIn(checked, kind),
  };
  const view = { ...commonView(content), ...(await valuesOf(kind, content, checked)) };
  // To add up takes time: only where a template draws something.
  const charts: Charts = (name, programme) => {
    const { summary } = checked;
    return (summary === null ? noCharts : chartsOf(campaign, summary))(name, programme);
  };
  const { html, references } = fillTemplate(templates, kindName, view, charts, undefined, trace);
  const placeOf = (offset: number, literal: string) => placeOfLiteral(templates, html, offset, literal);
  // The program's own leave none open; of a campaign's, that may depend on the values that they were filled with.
  if (await exists(world, join(root, templatesFolder))) refuseLoneTags(html, placeOf);
  const resolve = (text: string) => references.resolved(text);
  const annexes = settings.annexes ?? null;
  const image = await imageOf(checked, kindName, world);
  const { medium = 'paper' } = kind;
  const read = (furtherAnnexes: number): WrittenDocument => {
    const document = documentFromHtml(html, placeOf, {
      style,
      annexes,
      furtherAnnexes,
      resolve,
      image,
      ...(trace === undefined ? {} : { originOf: originsBy(trace) }),
    });
    // Only what is read on paper tells in full what it uses for the first time (NĐ 30, F24).
    if (medium !== 'paper') return document;
    const firstUses = {
      abbreviations: abbreviationsOf(campaign.file.abbreviations),
      citations: citationsOf(campaign.file),
    };
    return { ...document, blocks: withFirstUses(document.blocks, firstUses) };
  };
  const isSourced = withSources && statesSources(kind);
  const { annexReference } = content.document;
  const document = (isSourced ? await sourced(read(1), annexReference, checked) : null) ?? read(0);
  const hasContents = settings.contents === true && contentsEntries(document).length > 0;
  const onScreen = medium === 'paper' ? {} : { medium };
  return { ...document, ...onScreen, name: kind.name, style, hasContents };
}

/** Whether documents of a kind may say where their figures come from: those on results that are read, and not looked at from afar. */
const statesSources = (kind: DocumentKind) => needsOf(kind) === 'results' && kind.medium !== 'screen';

/** A document with the numbers of its figures and the annex of their sources; `null` where its text prints no figure. */
async function sourced(
  document: WrittenDocument,
  reference: string,
  checked: Checked,
): Promise<WrittenDocument | null> {
  const [{ ledgerOf }, { withSources }] = await Promise.all([
    import('./tracing/ledger.ts'),
    import('./tracing/printed/with-sources.ts'),
  ]);
  const { draft } = recordsOf(checked);
  const ledger = ledgerOf(draft, checked.summary, 'vi', { findings: checked.findings });
  // What has no head has no number by which others refer to it.
  const isNumbered = document.blocks.some(({ kind }) => kind === 'letterhead');
  return withSources(document, isNumbered ? reference : '', ledger);
}

/**
 * The picture that review.yaml names for a kind, or else the campaign's kind.yaml; `null` where neither does, and what
 * reads pictures is not even loaded.
 */
export async function imageOf(
  checked: Checked,
  kindName: DocumentKindName,
  world: ProgramWorld,
): Promise<CampaignImage | null> {
  const { root, documents } = checked.folder;
  const [, ofCampaign] =
    settingsOfKinds(recordsOf(checked).campaign.root).find(([name]) => name === kindName) ?? [];
  const settings = [ofCampaign, documents.files.get(kindName)?.get('defaults')].find(
    (one) => one?.value.image !== undefined,
  );
  if (settings === undefined) return null;
  const { campaignImage } = await import('./images/campaign-image.ts');
  return campaignImage(root, settings, world);
}

/** What the sets of values of a kind have for its templates. @throws Error where figures are asked for that there are not */
async function valuesOf(kind: DocumentKind, content: DocumentContent, checked: Checked): Promise<object> {
  const views = await Promise.all(
    setsOf(kind).map((set) =>
      set.needs === 'results' ? set.view(withResults(content, checked)) : set.view(content),
    ),
  );
  return Object.fromEntries(views.flatMap((view) => Object.entries(view)));
}

function withResults(content: DocumentContent, { review, summary }: Checked): ResultsContent {
  if (review === null || summary === null) throw new Error('A campaign with errors has no results.');
  return { ...content, summary, host: review.host?.value ?? null };
}

/** How headings are numbered: as the letterhead has it, but for sections and parts, where the kind or the campaign asks for it. */
function headingsOf(
  { headings }: LetterheadStyle,
  { sectionNumbers }: DocumentKind,
  parts: 'roman' | 'ordinal' = 'roman',
): HeadingNumbers {
  return {
    ...headings,
    ...(sectionNumbers === 'arabic' ? { section: headings.subsection } : {}),
    ...(parts === 'ordinal' ? { part: { before: 'Phần thứ ', digits: 'ordinal' } } : {}),
  };
}
