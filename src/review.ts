import { join } from 'node:path';
import { summaryOf } from './aggregation/partial-summary.ts';
import type { Summary } from './aggregation/summary.generated.ts';
import type { DraftCampaign } from './campaign/campaign.ts';
import { beginChecking, type Checking } from './checking/check-submissions.ts';
import type { CheckedSubmission } from './checking/checked-submission.ts';
import { checkingBeside } from './checking/kept-beside.ts';
import { type Finding, FindingError, hasErrors, sortedFindings } from './diagnostics/finding.ts';
import type { SourceText } from './diagnostics/source-text.ts';
import {
  documentsOf,
  fingerprintIn,
  formatNamesOf,
  needsOf,
  type OneDocument,
  originOf,
  propertiesOf,
  recordsOf,
  treeOf,
} from './documents.ts';
import type { campaignFonts } from './fonts/campaign-fonts.ts';
import { notedFindings } from './forms/import/noted-problems.ts';
import { type CampaignFolder, type ReadMany, readCampaignFolder } from './intake/campaign-folder.ts';
import { type CampaignListing, defaultLimits, type Limits } from './intake/campaign-listing.ts';
import {
  type DocumentKind,
  type DocumentKindName,
  type KindsRead,
  onlyProgramKinds,
} from './intake/document-kinds.ts';
import { isNamedAsPdf, templatesFolder } from './intake/file-names.ts';
import type { intakeOf } from './intake/intake-file.ts';
import type { RollupFile } from './intake/schema.generated.ts';
import type { Located } from './intake/values.ts';
import { type Calendar, exists, type ProgramWorld } from './intake/world.ts';
import { once } from './once.ts';
import { piecesOf, wholeOf } from './pieces.ts';
import type { MarkPart, Rendered, RenderingInput } from './rendering/format.ts';
import { formats } from './rendering/formats.generated.ts';
import { unprintableFinding } from './rendering/unprintable.ts';
import type { CampaignTemplates } from './report/campaign-templates.ts';
import { unknownLetterheads } from './report/chosen-letterheads.ts';
import type { TemplateTrace } from './report/template-trace.ts';
import type { DocumentContent } from './report/value-set.ts';
import { type DoStep, doStepAlone } from './steps.ts';
import { type FoundAlone, type Validated, validate } from './validation/validate.ts';

/** What a check may be given; without it, all of the campaign is checked, and nothing may be missing. */
export interface CheckOptions {
  /** Whether submissions may be missing: that is a warning then, and no error. */
  readonly allowMissing?: boolean;
  readonly limits?: Limits;
  /** Submissions that lie elsewhere than among the campaign's, by their paths. */
  readonly extraSubmissions?: readonly string[];
  /** Which files there are, for who has looked before. */
  readonly listing?: CampaignListing;
  /** What of the campaign's files is to be checked, once they are read; without it, all. */
  readonly select?: (folder: CampaignFolder) => CampaignFolder;
  /** Reads what a file's bytes hold, for who has read them before. */
  readonly intake?: typeof intakeOf | undefined;
  /** What checks many submissions at once, each by itself; their texts are read again then where they are asked for. */
  readonly checking?: Checking | undefined;
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
  const { checking } = options;
  if (checking === undefined || checking.keeping === null) return checkOnce(root, world, options);
  try {
    return await checkOnce(root, world, options);
  } catch {
    // Where what was kept is made to look sound, anything may come of it: all is checked anew.
    return checkOnce(root, world, { ...options, checking: { ...checking, keeping: null } });
  }
}

async function checkOnce(root: string, world: ProgramWorld, options: CheckOptions): Promise<Checked> {
  const { limits = defaultLimits, extraSubmissions = [], select, intake, checking, listing } = options;
  const { doStep = doStepAlone } = options;
  const before: CheckedBefore = { submissions: new Map(), alone: new Map() };
  const readMany = readingChecked(checking, before);
  const all = await doStep('reading', () =>
    readCampaignFolder(world, root, extraSubmissions, limits, intake, readMany, listing),
  );
  const whole = await withCarriedRollups(all, world, limits);
  const templates = await templatesIn(root, world, all.documents);
  return checkFolder(select?.(whole) ?? whole, templates, world, { ...options, before });
}

/** What was found in files by themselves while they were read, by their sources. */
interface CheckedBefore {
  readonly submissions: Map<SourceText, CheckedSubmission>;
  readonly alone: Map<SourceText, FoundAlone>;
}

/** Reads files and keeps what was found in each by itself. @param before where it is kept */
function readingChecked(checking: Checking | undefined, before: CheckedBefore): ReadMany | undefined {
  if (checking === undefined) return undefined;
  return async (listing) => {
    const check = await beginChecking(listing, checking);
    if (check === null) return null;
    const beside = checkingBeside((await checking.keeping?.()) ?? null, listing.root);
    return {
      intake: beside.intake,
      submissions: async (read) => {
        const { campaign } = read;
        const [submissions, alone] = await Promise.all([
          check({ ...read, hash: beside.hashOf(campaign) }),
          beside.check(read),
        ]);
        for (const [source, one] of alone) before.alone.set(source, one);
        for (const one of submissions.values()) {
          before.submissions.set(one.file.source, one);
          before.alone.set(one.file.source, one.alone);
        }
        return new Map([...submissions].map(([listed, { file }]) => [listed, file]));
      },
    };
  };
}

/** The campaign's templates; where it has none, what reads them is not even loaded. */
async function templatesIn(
  root: string,
  world: ProgramWorld,
  documents: KindsRead,
): Promise<CampaignTemplates> {
  if (!(await exists(world, join(root, templatesFolder)))) return noTemplates;
  const { readCampaignTemplates } = await import('./report/campaign-templates.ts');
  return readCampaignTemplates(world, root, documents);
}

const noTemplates: CampaignTemplates = { kinds: new Map(), documents: onlyProgramKinds, findings: [] };

/** Checks a campaign that has been read. */
export async function checkFolder(
  folder: CampaignFolder,
  templates: CampaignTemplates,
  calendar: Calendar,
  {
    allowMissing = false,
    doStep = doStepAlone,
    before = { submissions: new Map(), alone: new Map() },
  }: Pick<CheckOptions, 'allowMissing' | 'doStep'> & { readonly before?: CheckedBefore } = {},
): Promise<Checked> {
  const today = calendar.today();
  const validated = await doStep('checking', () => validate(folder, { today, allowMissing }, before.alone));
  const { draft } = validated;
  const ofTemplates = draft === null ? [] : await findingsOfTemplates(templates, draft.campaign);
  const ofRollups = await findingsOfRollups(folder, draft);
  const ofForms = (draft?.submissions ?? []).flatMap(
    ({ source }) => before.submissions.get(source)?.noted ?? notedFindings(source),
  );
  const findings = sortedFindings([...validated.findings, ...ofTemplates, ...ofForms, ...ofRollups]);
  const review = hasErrors([...ofTemplates, ...ofForms, ...ofRollups]) ? null : validated.review;
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

/** The folder with the roll-ups that PDFs among the submissions carry; what reads them is loaded only where there are some. */
async function withCarriedRollups(
  folder: CampaignFolder,
  world: ProgramWorld,
  limits: Limits,
): Promise<CampaignFolder> {
  if (!folder.unread.some(({ path }) => isNamedAsPdf(path))) return folder;
  const carried = await import('./verification/carried-rollups.ts');
  return carried.withCarriedRollups(folder, world, limits);
}

/** What is wrong with roll-ups by themselves; what looks is loaded only where there are some. */
async function findingsOfRollups(
  { rollups }: CampaignFolder,
  draft: Validated['draft'],
): Promise<readonly Finding[]> {
  if (draft === null || draft.rollups.length === 0) return [];
  const { findingsOfRollup } = await import('./rollup/sound-rollup.ts');
  const whole = new Set(rollups.flatMap(({ source, isPartial }) => (isPartial ? [] : source)));
  return draft.rollups.flatMap(({ root, source }) =>
    // Nothing was left out of it, so that it is all that its schema promises.
    root !== null && whole.has(source) ? findingsOfRollup(root as Located<RollupFile>, draft.campaign) : [],
  );
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

/**
 * What is wrong with review.yaml and the campaign's templates, whatever has come in: nothing else stands in the way of what is
 * made before there are results.
 */
export async function checkCampaignAlone(
  { folder, templates }: Checked,
  calendar: Calendar,
): Promise<readonly Finding[]> {
  const alone = { ...folder, host: null, submissions: [], rollups: [], unread: [], findings: [] };
  const { findings } = await checkFolder(alone, templates, calendar, { allowMissing: true });
  return findings.filter(({ code }) => !ofRecords.has(code));
}

/** What is found where there are no records at all. */
const ofRecords: ReadonlySet<string> = new Set(['submission-missing', 'indicator-missing-of-host']);

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
  /** Whether files are without the figures and what they come from, which those of formats that can else carry along. */
  readonly isWithoutAttachments?: boolean | undefined;
  /** How the campaign's folder is reached from the one that files are written to: see `RenderingInput`. */
  readonly pathToCampaign?: string | null | undefined;
  /** Whether the figures of texts bear numbers, by which an annex says where they come from: in formats that have the text. */
  readonly withSources?: boolean | undefined;
  /** Marks the parts of web pages, which then say where templates wrote them: for pages that are shown, and not kept. */
  readonly tracing?: Tracing | undefined;
  /** Reads the campaign's fonts, for who has read them before; without it, they are read. */
  readonly readFonts?: typeof campaignFonts | undefined;
  readonly doStep?: DoStep;
  /** Parts may stand within others: a format asks for the text, and for fonts. */
  readonly timed?: Timed | undefined;
}

/** A document as a file. */
export interface BuiltFile {
  /** The name that it is to have. */
  readonly name: string;
  /** Its bytes in pieces, which may be made when they are asked for; the same each time. */
  readonly pieces: Iterable<Uint8Array>;
  /** Its bytes as a whole, put together when they are asked for. */
  readonly bytes: Uint8Array;
  readonly kind: DocumentKindName;
  /** A unit's id, or a decision's number, where there is a document for each of these. */
  readonly subject: string | null;
  readonly format: FormatName;
  /** Whether the figures of its text bear the numbers of their sources; left out where they don't. */
  readonly isSourced?: true;
}

/** What came of making documents. */
export interface Built {
  /** Complete files; none where there is an error among the findings. */
  readonly files: readonly BuiltFile[];
  /** What was found while they were made: of templates, fonts, and characters that fonts lack. */
  readonly findings: readonly Finding[];
}

/**
 * Makes documents of a campaign. Nothing is written: the caller does that.
 * @param kinds the names of kinds of documents: what each needs (`needsOf`) has to be there
 * @param formatNames such as "pdf", "docx": the names of `review build --format`, of which each kind is made in those that it
 *   can be; `null` for the usual one of each
 * @throws Error where something that a kind needs is not there, or a kind or format is not known
 */
export async function build(
  checked: Checked,
  kinds: readonly DocumentKindName[],
  formatNames: readonly FormatName[] | null,
  world: ProgramWorld,
  options: BuildOptions = {},
): Promise<Built> {
  const documents = kinds.flatMap((name) => documentsOf(checked, name));
  return buildDocuments(checked, documents, formatNames, world, options);
}

/** Makes some of the documents of a campaign, as `build` makes all of some kinds. */
export async function buildDocuments(
  checked: Checked,
  documents: readonly OneDocument[],
  formatNames: readonly FormatName[] | null,
  world: ProgramWorld,
  options: BuildOptions = {},
): Promise<Built> {
  const { doStep = doStepAlone, timed = untimed } = options;
  if (documents.some(({ kind }) => needsOf(kind) === 'results')) {
    const summary = await timed('addingUp', () => checked.summary);
    if (summary === null) throw new Error('A campaign with errors has no results.');
  }
  return doStep('layingOut', async (): Promise<Built> => {
    const files: BuiltFile[] = [];
    const unprintable = new Set<string>();
    // The same for all.
    const fonts = once(() =>
      timed('fonts', async () => {
        const read = options.readFonts ?? (await import('./fonts/campaign-fonts.ts')).campaignFonts;
        return read(checked.folder.root, recordsOf(checked).campaign, world);
      }),
    );
    try {
      for (const document of documents) {
        for await (const { file, missing } of filesOf(document, formatNames, checked, world, {
          ...options,
          fonts,
        })) {
          files.push(file);
          for (const character of missing) unprintable.add(character);
        }
      }
    } catch (failure) {
      if (failure instanceof FindingError) return { files: [], findings: [failure.finding] };
      throw failure;
    }
    const { draft } = checked;
    const findings = draft === null ? [] : [...unprintable].map((one) => unprintableFinding(one, draft));
    return { files, findings };
  });
}

/** The files of a document, each made when it is asked for. */
async function* filesOf(
  document: OneDocument,
  formatNames: readonly FormatName[] | null,
  checked: Checked,
  world: ProgramWorld,
  options: BuildOptions & Pick<RenderingInput, 'fonts'>,
): AsyncGenerator<{ readonly file: BuiltFile; readonly missing: Rendered['unprintable'] }> {
  const { timed = untimed, withSources = false } = options;
  const names = formatsOf(document.kind, formatNames);
  const isWithoutData = names.every((name) => formats[name]?.readsData !== true);
  const plain = renderingInput(document, checked, world, { ...options, isWithoutData, withSources: false });
  const sourced = renderingInput(document, checked, world, { ...options, isWithoutData });
  for (const name of names) {
    const format = formats[name];
    if (format === undefined) throw new Error(`There is no format "${name}".`);
    const input = withSources && format.hasNoText !== true ? sourced : plain;
    const rendered = await timed(name, () => format.render(input));
    const { isSourced } = input === sourced ? await input.document() : {};
    const { fileName, kindName: kind } = document;
    const subject = document.subject?.key ?? null;
    const pieces = piecesOf(rendered.bytes);
    const file: BuiltFile = {
      name: `${fileName}.${format.extension}`,
      pieces,
      get bytes() {
        return wholeOf(pieces);
      },
      kind,
      subject,
      format: name,
      ...(isSourced ? { isSourced } : {}),
    };
    yield { file, missing: rendered.unprintable };
  }
}

/** In which formats documents of a kind are made: those asked for that it can be made in, or its usual one. */
export function formatsOf(kind: DocumentKind, asked: readonly FormatName[] | null): readonly FormatName[] {
  const names = formatNamesOf(kind);
  return asked === null ? names.slice(0, 1) : asked.filter((name) => names.includes(name));
}

/** What formats are made from: each part is made when a format first asks for it, and then kept. */
function renderingInput(
  document: OneDocument,
  checked: Checked,
  world: ProgramWorld,
  {
    date,
    isWithoutAttachments = false,
    pathToCampaign = null,
    isWithoutData,
    withSources,
    tracing,
    timed = untimed,
    fonts,
  }: BuildOptions & Pick<DocumentContent, 'isWithoutData'> & Pick<RenderingInput, 'fonts'>,
): RenderingInput {
  const { review } = checked;
  const { carriesData = false } = document.kind;
  // To add up takes time: only where it is asked for.
  const summary = carriesData || needsOf(document.kind) === 'results' ? checked.summary : null;
  let madeOn: string | null = null;
  const noting: ProgramWorld = {
    ...world,
    today: () => {
      madeOn = world.today();
      return madeOn;
    },
  };
  // Not kept: of a large campaign it takes more room than the document.
  const summaryFile = async () => {
    if (review === null || summary === null) throw new Error('A campaign with errors has no results.');
    const [{ inputsOf }, { summaryPieces }] = await Promise.all([
      import('./aggregation/inputs.ts'),
      import('./aggregation/summary-file.ts'),
    ]);
    return summaryPieces(summary, inputsOf(review));
  };
  const tree = once(() =>
    timed('fillingIn', () =>
      treeOf(checked, document, noting, { isWithoutData, withSources, trace: tracing?.templates }),
    ),
  );
  const ledger = once(async () => {
    if (!carriesData || isWithoutAttachments || review === null) return null;
    const { ledgerOf } = await import('./tracing/ledger.ts');
    return ledgerOf(review, summary);
  });
  return {
    summaryFile,
    data: async () => {
      const { dataOf, noData } = await import('./report/data.ts');
      if (!carriesData || review === null || summary === null) return noData;
      return dataOf(review.campaign, summary, await ledger());
    },
    // Pages that are shown while somebody writes say themselves where their parts come from.
    ledger: async () => (tracing === undefined ? ledger() : null),
    document: tree,
    origin: originOf(checked, document),
    fingerprint: () => fingerprintIn(checked, document.kind),
    properties: propertiesOf(checked, document, date),
    pathToCampaign,
    fonts,
    attachments: async () => {
      if (isWithoutAttachments || !carriesData || summary === null) return [];
      const [{ attachmentsOf }, { carriedFilesOf, carriedFontsOf }] = await Promise.all([
        import('./rendering/attachments.ts'),
        import('./carried-files.ts'),
      ]);
      // It may ask what day it is.
      const { isSourced } = await tree();
      const { fileName: name, kindName: kind, subject } = document;
      const files = await carriedFilesOf(checked, document, world);
      return attachmentsOf(
        files,
        { name: `${name}.json`, bytes: wholeOf(await summaryFile()) },
        {
          kind,
          subject: subject?.key ?? null,
          name,
          date: date?.toISOString() ?? null,
          today: madeOn,
          ...(isSourced ? { withSources: true } : {}),
          fonts: await carriedFontsOf(checked, world),
        },
      );
    },
    readProgramFile: (path) => world.readFile(join(world.programFolder, path)),
    markPart: tracing?.markPart,
  };
}
