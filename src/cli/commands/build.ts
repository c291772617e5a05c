import { join, resolve } from 'node:path';
import { factsOf } from '../../aggregation/facts.ts';
import { summarise } from '../../aggregation/summarise.ts';
import type { Summary } from '../../aggregation/summary.generated.ts';
import type { Review } from '../../campaign/review.ts';
import { codePointOf } from '../../diagnostics/characters.ts';
import { type Finding, hasErrors, withWarningsAsErrors } from '../../diagnostics/finding.ts';
import { FindingError } from '../../diagnostics/finding-error.ts';
import { printable } from '../../diagnostics/printable.ts';
import { reporters } from '../../diagnostics/reporters/registry.ts';
import type { DocumentTree } from '../../document/tree.ts';
import { liesIn } from '../../intake/confined-file.ts';
import { error, warning } from '../../rendering/findings.ts';
import type { Family, FontFile } from '../../rendering/fonts.ts';
import type { Format, RenderingInput } from '../../rendering/format.ts';
import { formats } from '../../rendering/formats.generated.ts';
import { CliError } from '../cli-error.ts';
import { type FileToWrite, fileOf } from '../destinations.ts';
import type { Effects } from '../effects.ts';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import type { Session } from '../session.ts';
import { type CheckOptions, checkCampaign, locateCampaign, positiveNumber } from './checked-campaign.ts';
import { reporterOptions } from './reporter-options.ts';

interface BuildOptions extends CheckOptions {
  readonly out?: string;
  readonly format: string;
  readonly maxFindings: string;
}

/** Files ready to be written, and what was found while they were made. */
interface RenderedFiles {
  readonly files: readonly FileToWrite[];
  readonly findings: readonly Finding[];
}

const templatesFolder = join('templates', 'report');

/** `review build`: the paths written go to stdout, one a line; all other words to stderr. */
export async function build(folder: string, options: BuildOptions, session: Session): Promise<ExitStatus> {
  const { effects, words, progress } = session;
  effects.beginReading();
  const chosen = chosenFormats(options.format, session);
  const target = await locateCampaign(folder, session);
  const { root } = target;
  progress.begin(['reading', 'checking', 'layingOut', 'writing']);
  const { review, report } = await checkCampaign(target, options, session);
  let { findings } = report;
  let files: RenderedFiles['files'] = [];
  if (review !== null && !hasErrors(findings)) {
    const out = resolve(effects.workingFolder, options.out ?? join(root, 'out'));
    const rendered = await progress.stage(
      'layingOut',
      () => renderedFiles(chosen, out, root, review, session),
      (result) => words.outcomes.files(result.files.length),
    );
    findings = [
      ...findings,
      ...(options.strict === true ? withWarningsAsErrors(rendered.findings) : rendered.findings),
    ];
    files = rendered.files;
  }
  if (findings.length > 0) {
    progress.end();
    const reporter = await reporters.pretty();
    const whole = {
      campaigns: [{ ...report, findings }],
      mostPerFile: positiveNumber(options.maxFindings, words),
    };
    effects.complain(reporter(whole, reporterOptions('stderr', session)));
  }
  if (hasErrors(findings)) {
    effects.complain(`${words.errors.nothingWritten}\n`);
    return exitStatus.findings;
  }
  const [changed] = await effects.changedFiles();
  if (changed !== undefined) throw new CliError(words.errors.changed(printable(changed)));
  await progress.stage(
    'writing',
    () => effects.writeFiles(files),
    () => files.map(({ path, bytes }) => words.outcomes.written(path, bytes.length)).join('; '),
  );
  progress.end();
  for (const { path } of files) effects.print(`${path}\n`);
  return exitStatus.ok;
}

/** The formats named in a list, each once, in the list's order; "all" stands for every one that there is. */
function chosenFormats(list: string, { words }: Session): Format[] {
  const known = Object.keys(formats);
  const names = list.split(',').flatMap((name) => (name.trim() === 'all' ? known : [name.trim()]));
  return [...new Set(names)].map((name) => {
    const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
    if (format !== undefined) return format;
    throw new CliError(words.errors.invalidChoice(name, [...known, 'all'].join(', ')));
  });
}

async function renderedFiles(
  chosen: readonly Format[],
  out: string,
  root: string,
  review: Review,
  session: Session,
): Promise<RenderedFiles> {
  const input = renderingInput(root, review, session);
  const files: FileToWrite[] = [];
  const unprintable = new Set<string>();
  try {
    for (const { extension, render } of chosen) {
      const path = join(out, `bao-cao-${review.campaign.file.year}.${extension}`);
      const rendered = await render(input);
      files.push(fileOf(root, path, rendered.bytes));
      for (const character of rendered.unprintable) unprintable.add(character);
    }
  } catch (failure) {
    if (failure instanceof FindingError) return { files: [], findings: [failure.finding] };
    throw failure;
  }
  return { files, findings: [...unprintable].map((character) => unprintableFinding(character, review)) };
}

/** A character that fonts lack, at the first place where a file has it. */
function unprintableFinding(character: string, { campaign, host, submissions }: Review): Finding {
  const sources = [
    campaign.root.place.source,
    ...(host === null ? [] : [host.place.source]),
    ...submissions.map((submission) => submission.source),
  ];
  const source = sources.find((one) => one.text.includes(character));
  const start = source?.text.indexOf(character) ?? 0;
  const place =
    source === undefined
      ? campaign.root.place.source.whole
      : { source, start, end: start + character.length };
  return warning('character-not-in-font', place, { character, codePoint: codePointOf(character) });
}

function renderingInput(root: string, review: Review, { effects }: Session): RenderingInput {
  const { file } = review.campaign;
  const summary = summarise(review.campaign, factsOf(review));
  return {
    summary,
    document: once(() => documentOf(root, review, summary, effects)),
    properties: {
      title: file.title,
      author: file.host.name,
      date: documentDate(review, effects.environment.SOURCE_DATE_EPOCH),
    },
    fonts: once(async () => {
      const { readFamily, tinos } = await import('../../rendering/fonts.ts');
      const own = ownFonts(root, review);
      if (own !== null) await refuseOutside(Object.values(own), root, effects);
      return readFamily(effects.readFile, own ?? tinos());
    }),
    readProgramFile: (path) => effects.readFile(join(effects.programFolder, path)),
  };
}

/** The same work, done when it is first asked for and never again. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | null = null;
  return () => {
    result ??= work();
    return result;
  };
}

async function documentOf(
  root: string,
  review: Review,
  summary: Summary,
  effects: Effects,
): Promise<DocumentTree> {
  const [
    { placeOfLiteral, readTemplates },
    { filled },
    { reportView },
    { chartsOf },
    { documentFromHtml },
    { contentsOf },
  ] = await Promise.all([
    import('../../report/templates.ts'),
    import('../../report/fill-template.ts'),
    import('../../report/view.ts'),
    import('../../report/charts.ts'),
    import('../../document/read-html.ts'),
    import('../../rendering/contents.ts'),
  ]);
  const templates = await readTemplates(effects, [effects.programFolder, root], templatesFolder);
  const view = reportView(review.campaign, summary, review.host?.value ?? null);
  const html = filled(templates, 'report', view, chartsOf(review.campaign, summary));
  const written = documentFromHtml(html, (offset, literal) =>
    placeOfLiteral(templates, html, offset, literal),
  );
  const isWanted = review.campaign.file.document.contents === true;
  return { ...written, hasContents: isWanted && contentsOf(written).length > 0 };
}

/** The fonts that the campaign names, or `null` where it names none. */
function ownFonts(root: string, { campaign }: Review): Family<FontFile> | null {
  const fonts = campaign.root.get('document')?.get('fonts');
  if (fonts === undefined) return null;
  const file = (style: 'regular' | 'bold' | 'italic' | 'boldItalic') => {
    const path = fonts.get(style);
    return { path: resolve(root, path?.value ?? ''), namedAt: path?.place ?? null };
  };
  return {
    regular: file('regular'),
    bold: file('bold'),
    italic: file('italic'),
    boldItalic: file('boldItalic'),
  };
}

/** @throws FindingError at the first font that does not lie in the campaign's folder */
async function refuseOutside(fonts: readonly FontFile[], root: string, effects: Effects): Promise<void> {
  for (const { path, namedAt } of fonts) {
    if (namedAt === null || (await liesIn(effects, path, root))) continue;
    throw new FindingError(error('font-outside', namedAt, { path }));
  }
}

/** The date that files bear: SOURCE_DATE_EPOCH (seconds), else the document's, the conference's, year's end. */
function documentDate({ campaign: { file } }: Review, epoch: string | undefined): Date {
  if (epoch !== undefined && /^\d{1,12}$/.test(epoch)) return new Date(Number(epoch) * 1000);
  return new Date(`${file.document.date ?? file.conference ?? `${file.year}-12-31`}T00:00:00Z`);
}
