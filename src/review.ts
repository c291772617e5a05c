import { join } from 'node:path';
import { summaryOf } from './aggregation/partial-summary.ts';
import type { Summary } from './aggregation/summary.generated.ts';
import { abbreviationsOf } from './campaign/abbreviations.ts';
import type { DraftCampaign } from './campaign/campaign.ts';
import { citationsOf } from './campaign/citations.ts';
import { documentOfKind } from './campaign/documents.ts';
import { periodOf } from './campaign/period.ts';
import type { Review } from './campaign/review.ts';
import { type Finding, FindingError, hasErrors, sortedFindings } from './diagnostics/finding.ts';
import type { DocumentTree } from './document/tree.ts';
import { notedFindings } from './forms/import/noted-problems.ts';
import { type CampaignFolder, readCampaignFolder } from './intake/campaign-folder.ts';
import { defaultLimits, type Limits } from './intake/campaign-listing.ts';
import { type DocumentKindName, titleOfKind } from './intake/document-kinds.ts';
import { type Calendar, exists, type ProgramWorld } from './intake/world.ts';
import type { HeadingNumbers, LetterheadStyle } from './letterheads/letterhead.ts';
import type { MarkPart, RenderingInput } from './rendering/format.ts';
import { formats } from './rendering/formats.generated.ts';
import { unprintableFinding } from './rendering/unprintable.ts';
import type { CampaignTemplates } from './report/campaign-templates.ts';
import { unknownLetterheads } from './report/chosen-letterheads.ts';
import type { DocumentContent } from './report/kind.ts';
import { documentKinds } from './report/kinds.generated.ts';
import type { TemplateTrace } from './report/template-trace.ts';
import { type Validated, validate } from './validation/validate.ts';

/** What comes of each step that takes time. */
export interface StepOutcomes {
  readonly reading: CampaignFolder;
  readonly checking: Validated;
  readonly layingOut: Built;
}

/** The name of a step that takes time. */
export type Step = keyof StepOutcomes;

/** Does the work of a step, so that a caller can show how far the work has come. */
export type DoStep = <S extends Step>(
  step: S,
  work: () => Promise<StepOutcomes[S]> | StepOutcomes[S],
) => Promise<StepOutcomes[S]>;

const doStepAlone: DoStep = async (_, work) => work();

/** What a check may be given; without it, all of the campaign is checked, and nothing may be missing. */
export interface CheckOptions {
  /** Whether submissions may be missing: that is a warning then, and no error. */
  readonly allowMissing?: boolean;
  readonly limits?: Limits;
  /** Submissions that lie elsewhere than among the campaign's, by their paths. */
  readonly extraSubmissions?: readonly string[];
  /** What of the campaign's files is to be checked, once they are read; without it, all. */
  readonly select?: (folder: CampaignFolder) => CampaignFolder;
  readonly doStep?: DoStep;
}

/** A campaign that was read and checked. */
export interface Checked extends Validated {
  readonly folder: CampaignFolder;
  readonly templates: CampaignTemplates;
  /** Every aggregate of the campaign, made when it is first asked for; `null` where there is an error among the findings. */
  readonly summary: Summary | null;
}

/**
 * Reads a campaign and checks it.
 * @param root the campaign's folder: the one that holds its review.yaml
 * @param world the disk and the calendar
 * @throws the system's error where a folder exists but cannot be listed; what is wrong with files is among the findings
 */
export async function check(root: string, world: ProgramWorld, options: CheckOptions = {}): Promise<Checked> {
  const { limits = defaultLimits, extraSubmissions = [], select, doStep = doStepAlone } = options;
  const all = await doStep('reading', () => readCampaignFolder(world, root, extraSubmissions, limits));
  const templates = await templatesIn(root, world);
  return checkFolder(select?.(all) ?? all, templates, world, options);
}

/** The campaign's templates; where it has none, what reads them is not even loaded. */
async function templatesIn(root: string, world: ProgramWorld): Promise<CampaignTemplates> {
  if (!(await exists(world, join(root, 'templates')))) return noTemplates;
  const { readCampaignTemplates } = await import('./report/campaign-templates.ts');
  return readCampaignTemplates(world, root);
}

const noTemplates: CampaignTemplates = { kinds: new Map(), findings: [] };

/** Checks a campaign that has been read. */
export async function checkFolder(
  folder: CampaignFolder,
  templates: CampaignTemplates,
  calendar: Calendar,
  { allowMissing = false, doStep = doStepAlone }: Pick<CheckOptions, 'allowMissing' | 'doStep'> = {},
): Promise<Checked> {
  const today = calendar.today();
  const validated = await doStep('checking', () => validate(folder, { today, allowMissing }));
  const { draft } = validated;
  const ofTemplates = draft === null ? [] : await findingsOfTemplates(templates, draft.campaign);
  const ofForms = (draft?.submissions ?? []).flatMap(({ source }) => notedFindings(source));
  const findings = sortedFindings([...validated.findings, ...ofTemplates, ...ofForms]);
  const review = hasErrors([...ofTemplates, ...ofForms]) ? null : validated.review;
  let summary: Summary | null = null;
  return {
    ...validated,
    findings,
    review,
    folder,
    templates,
    // Most who check a campaign ask for no figures.
    get summary() {
      if (review !== null) summary ??= summaryOf(review);
      return summary;
    },
  };
}

/** Whether review.yaml itself is free of errors. */
export function hasSoundCampaignFile({ draft, findings }: Pick<Checked, 'draft' | 'findings'>): boolean {
  if (draft === null) return false;
  const { source } = draft.campaign.root.place;
  return !hasErrors(findings.filter(({ place }) => place.source === source));
}

async function findingsOfTemplates(
  templates: CampaignTemplates,
  campaign: DraftCampaign,
): Promise<Finding[]> {
  const letterheads = unknownLetterheads(templates, campaign);
  if (templates === noTemplates) return letterheads;
  const { templateFindings } = await import('./report/campaign-templates.ts');
  return [...letterheads, ...templateFindings(templates, campaign)];
}

/** The name of a format that documents can be made in, such as "pdf". */
export type FormatName = keyof typeof formats;

/** A part of making documents: adding up the figures, reading fonts, making the text from templates. */
export type BuildPart = 'addingUp' | 'fonts' | 'fillingIn';

/** Does a part of the work, or makes a file of some format, so that a caller can measure how long it takes. */
export type Timed = <T>(part: BuildPart | FormatName, work: () => Promise<T> | T) => Promise<T>;

const untimed: Timed = async (_, work) => work();

/** What a page is to say of where its parts came from. */
export interface Tracing {
  readonly templates: TemplateTrace;
  readonly markPart: MarkPart;
}

/** What may be said of the documents beside their kinds and formats. */
export interface BuildOptions {
  /** The date that files bear; without it, that of the document, else of the conference, else the year's end. */
  readonly date?: Date | undefined;
  /** Whether files carry along the figures and what they come from, in formats that can; otherwise they do. */
  readonly isWithoutAttachments?: boolean | undefined;
  /** Marks the parts of web pages, which then say where templates wrote them: for pages that are shown, and not kept. */
  readonly tracing?: Tracing | undefined;
  readonly doStep?: DoStep;
  /** Parts may stand within others: a format asks for the text, and for fonts. */
  readonly timed?: Timed | undefined;
}

/** What came of making documents. */
export interface Built {
  /** Complete files, by the names that they are to have; none where there is an error among the findings. */
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** What was found while they were made: of templates, fonts, and characters that fonts lack. */
  readonly findings: readonly Finding[];
}

/**
 * Makes the documents of a campaign that has no errors. Nothing is written: the caller does that.
 * @param formatNames such as "pdf", "docx": the names of `review build --format`
 * @throws Error where the campaign has errors, or a format is not known
 */
export async function build(
  checked: Checked,
  documents: readonly DocumentKindName[],
  formatNames: readonly FormatName[],
  world: ProgramWorld,
  options: BuildOptions = {},
): Promise<Built> {
  const { doStep = doStepAlone, timed = untimed } = options;
  const { review, folder } = checked;
  const summary = await timed('addingUp', () => checked.summary);
  if (review === null || summary === null) throw new Error('A campaign with errors has no documents.');
  return doStep('layingOut', async (): Promise<Built> => {
    const files: { name: string; bytes: Uint8Array }[] = [];
    const unprintable = new Set<string>();
    try {
      for (const kind of documents) {
        const isWithoutData = formatNames.every((name) => formats[name]?.readsData !== true);
        const how = { ...options, isWithoutData };
        const input = renderingInput(kind, folder.root, review, summary, world, how);
        for (const name of formatNames) {
          const format = formats[name];
          if (format === undefined) throw new Error(`There is no format "${name}".`);
          const rendered = await timed(name, () => format.render(input));
          const fileName = documentKinds[kind].fileName(periodOf(review.campaign.file).inFileNames);
          files.push({ name: `${fileName}.${format.extension}`, bytes: rendered.bytes });
          for (const character of rendered.unprintable) unprintable.add(character);
        }
      }
    } catch (failure) {
      if (failure instanceof FindingError) return { files: [], findings: [failure.finding] };
      throw failure;
    }
    return { files, findings: [...unprintable].map((one) => unprintableFinding(one, review)) };
  });
}

/** What formats are made from: each part is made when a format first asks for it, and then kept. */
function renderingInput(
  kind: DocumentKindName,
  root: string,
  review: Review,
  summary: Summary,
  world: ProgramWorld,
  {
    date,
    isWithoutAttachments = false,
    isWithoutData,
    tracing,
    timed = untimed,
  }: BuildOptions & Pick<DocumentContent, 'isWithoutData'>,
): RenderingInput {
  const { file } = review.campaign;
  const name = `${documentKinds[kind].fileName(periodOf(file).inFileNames)}.json`;
  // Not kept: of a large campaign it takes more room than the document.
  const summaryFile = async () => {
    const { summaryBytes } = await import('./rendering/summary-file.ts');
    return summaryBytes(summary);
  };
  return {
    summaryFile,
    data: async () => {
      const { dataOf } = await import('./report/data.ts');
      return dataOf(review.campaign, summary);
    },
    document: once(() =>
      timed('fillingIn', () =>
        documentOf(kind, root, review, summary, world, { isWithoutData, trace: tracing?.templates }),
      ),
    ),
    origin: { kind, host: file.host.name, title: file.title, year: file.year },
    properties: { title: file.title, author: file.host.name, date: date ?? dateOf(review, kind) },
    fonts: once(() =>
      timed('fonts', async () => {
        const { campaignFonts } = await import('./fonts/campaign-fonts.ts');
        return campaignFonts(root, review.campaign, world);
      }),
    ),
    attachments: async () => {
      if (isWithoutAttachments) return [];
      const { attachmentsOf } = await import('./rendering/attachments.ts');
      return attachmentsOf(review, { name, bytes: await summaryFile() });
    },
    readProgramFile: (path) => world.readFile(join(world.programFolder, path)),
    markPart: tracing?.markPart,
  };
}

/** What may be said of a document's tree. */
interface TreeOptions {
  /** Whether its cells need not say which figures of the data they print. */
  readonly isWithoutData?: boolean;
  /** Has its parts say where templates wrote them. */
  readonly trace?: TemplateTrace | undefined;
}

/**
 * The document's tree, from the templates of its kind and those of all kinds: the program's, and the campaign's in their
 * place.
 * @param root the campaign's folder
 * @throws FindingError where the templates can't be used
 */
export async function documentOf(
  kind: DocumentKindName,
  root: string,
  review: Review,
  summary: Summary,
  world: ProgramWorld,
  { isWithoutData = false, trace }: TreeOptions = {},
): Promise<DocumentTree> {
  const [
    { placeOfLiteral, templatesFolder, templatesOfKind, withLetterhead },
    { fillTemplate },
    { refuseLoneTags },
    { chartsOf },
    { documentView },
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
    import('./document/read-html.ts'),
    import('./document/origins.ts'),
    import('./document/first-uses.ts'),
    import('./layout/contents-entries.ts'),
    import('./letterheads/letterheads.ts'),
  ]);
  const { campaign, host } = review;
  const settings = documentOfKind(campaign.file, kind);
  const { letterhead = defaultLetterhead } = settings;
  const all = await templatesOfKind(world, [world.programFolder, root], kind);
  const templates = withLetterhead(all, letterhead);
  const ofLetterhead = letterheadOf(letterhead).style;
  const { headings, view: viewOf } = documentKinds[kind];
  const style = { ...ofLetterhead, headings: headings ?? headingsOf(ofLetterhead, settings.partNumbers) };
  const content = {
    campaign,
    summary,
    host: host?.value ?? null,
    document: documentView(campaign, kind),
    isWithoutData,
  };
  const view = await viewOf(content);
  const charts = chartsOf(campaign, summary);
  const { html, references } = fillTemplate(templates, kind, view, charts, undefined, trace);
  const placeOf = (offset: number, literal: string) => placeOfLiteral(templates, html, offset, literal);
  // The program's own leave none open; of a campaign's, that may depend on the values that they were filled with.
  if (await exists(world, join(root, templatesFolder))) refuseLoneTags(html, placeOf);
  const resolve = (text: string) => references.resolved(text);
  const annexes = settings.annexes ?? null;
  const document = documentFromHtml(html, placeOf, {
    style,
    annexes,
    resolve,
    ...(trace === undefined ? {} : { originOf: originsBy(trace) }),
  });
  const blocks = withFirstUses(document.blocks, {
    abbreviations: abbreviationsOf(campaign.file.abbreviations),
    citations: citationsOf(campaign.file),
  });
  const hasContents = settings.contents === true && contentsEntries(document).length > 0;
  return { ...document, blocks, name: titleOfKind(kind), style, hasContents };
}

/** How headings are numbered: as the letterhead has it, but for parts, where the campaign asks for it. */
function headingsOf({ headings }: LetterheadStyle, parts: 'roman' | 'ordinal' = 'roman'): HeadingNumbers {
  return parts === 'roman' ? headings : { ...headings, part: { before: 'Phần thứ ', digits: 'ordinal' } };
}

/** The same work, done when it is first asked for and never again. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | null = null;
  return () => {
    result ??= work();
    return result;
  };
}

/** The document's date, else the conference's, else the year's end. */
function dateOf({ campaign: { file } }: Review, kind: DocumentKindName): Date {
  return new Date(`${documentOfKind(file, kind).date ?? file.conference ?? `${file.year}-12-31`}T00:00:00Z`);
}
