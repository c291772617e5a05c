import { join, resolve } from 'node:path';
import { Chalk } from 'chalk';
import { factsOf } from '../aggregation/facts.ts';
import { summarise } from '../aggregation/summarise.ts';
import type { Review } from '../campaign/review.ts';
import { hasErrors, withWarningsAsErrors } from '../diagnostics/finding.ts';
import { reporters } from '../diagnostics/reporters/registry.ts';
import { TemplateError } from '../document/template-error.ts';
import type { DocumentTree } from '../document/tree.ts';
import { type FormatName, formats, type RenderingInput } from '../rendering/formats.ts';
import { type CheckedCampaign, checkCampaign, locateCampaigns } from './checked-campaign.ts';
import { CliError } from './cli-error.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import type { Session } from './session.ts';

interface BuildOptions {
  readonly out?: string;
  readonly format: string;
  readonly strict?: true;
  readonly allowMissing?: true;
}

const templatesFolder = join('templates', 'report');

/** `review build`: the paths written go to stdout, one a line; all other words to stderr. */
export async function build(folder: string, options: BuildOptions, session: Session): Promise<ExitStatus> {
  const { effects, words } = session;
  const names = formatNames(options.format, session);
  const [target] = await locateCampaigns([folder], session);
  if (target === undefined) throw new CliError(words.errors.noCampaign(folder));
  const { root } = target;
  const checked = await checkCampaign({ root, files: null }, options, session);
  const { review } = checked;
  const findings = options.strict === true ? withWarningsAsErrors(checked.findings) : checked.findings;
  complain({ ...checked, findings }, session);
  if (review === null || hasErrors(findings)) {
    effects.complain(`${words.errors.nothingWritten}\n`);
    return exitStatus.findings;
  }
  const input = renderingInput(root, review, session);
  const out = resolve(effects.workingFolder, options.out ?? join(root, 'out'));
  try {
    const files = [];
    for (const name of names) {
      const path = join(out, `bao-cao-${review.campaign.file.year}.${formats[name].extension}`);
      files.push({ path, bytes: await formats[name].render(input) });
    }
    await effects.writeFiles(files);
    for (const { path } of files) effects.print(`${path}\n`);
  } catch (failure) {
    throw failure instanceof TemplateError ? new CliError(failure.message) : failure;
  }
  return exitStatus.ok;
}

function formatNames(list: string, { words }: Session): FormatName[] {
  const names = [...new Set(list.split(',').map((name) => name.trim()))];
  const known = Object.keys(formats);
  for (const name of names) {
    if (!known.includes(name)) throw new CliError(words.errors.invalidChoice(name, known.join(', ')));
  }
  // Each was found among the formats.
  return names as FormatName[];
}

function complain({ findings, files }: CheckedCampaign, { effects, language, isColoured }: Session): void {
  if (findings.length === 0) return;
  const chalk = new Chalk({ level: isColoured('stderr') ? 1 : 0 });
  effects.complain(reporters.pretty({ findings, files }, { language, chalk }));
}

function renderingInput(root: string, review: Review, { effects }: Session): RenderingInput {
  const { file } = review.campaign;
  const { fonts } = file.document;
  const summary = summarise(review.campaign, factsOf(review));
  const document = async (): Promise<DocumentTree> => {
    const [{ readTemplates, filled }, { reportView }, { documentFromHtml }] = await Promise.all([
      import('../report/templates.ts'),
      import('../report/view.ts'),
      import('../document/read-html.ts'),
    ]);
    const templates = await readTemplates(
      effects,
      [effects.programFolder, root].map((one) => join(one, templatesFolder)),
    );
    const view = reportView(review.campaign, summary, review.host?.value ?? null);
    return documentFromHtml(filled(templates, 'report', view));
  };
  const within = (path: string) => resolve(root, path);
  return {
    summary,
    world: effects,
    document,
    title: file.title,
    author: file.host.name,
    date: documentDate(review, effects.environment.SOURCE_DATE_EPOCH),
    fonts:
      fonts === undefined
        ? null
        : {
            regular: within(fonts.regular),
            bold: within(fonts.bold),
            italic: within(fonts.italic),
            boldItalic: within(fonts.boldItalic),
          },
  };
}

/** The date that files bear: SOURCE_DATE_EPOCH (seconds), else the document's, the conference's, year's end. */
function documentDate({ campaign: { file } }: Review, epoch: string | undefined): Date {
  if (epoch !== undefined && /^\d+$/.test(epoch)) return new Date(Number(epoch) * 1000);
  return new Date(`${file.document.date ?? file.conference ?? `${file.year}-12-31`}T00:00:00Z`);
}
