import { Chalk } from 'chalk';
import { type Finding, hasErrors, withWarningsAsErrors } from '../diagnostics/finding.ts';
import { type ReporterName, reporters } from '../diagnostics/reporters/registry.ts';
import { type CheckedCampaign, checkCampaign, locateCampaigns } from './checked-campaign.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import type { Session } from './session.ts';

interface ValidateOptions {
  readonly format: ReporterName;
  readonly strict?: true;
  readonly allowMissing?: true;
}

/** `review validate`: what is wrong goes to stdout, since it is what was asked for. */
export async function validate(
  paths: readonly string[],
  options: ValidateOptions,
  session: Session,
): Promise<ExitStatus> {
  const { effects, language, isColoured } = session;
  const found: Finding[] = [];
  let files = 0;
  for (const target of await locateCampaigns(paths, session)) {
    const checked = await checkCampaign(target, options, session);
    found.push(...checked.findings.filter((finding) => isAsked(finding, checked)));
    files += checked.askedFiles?.size ?? checked.files;
  }
  const findings = options.strict === true ? withWarningsAsErrors(found) : found;
  const chalk = new Chalk({ level: isColoured('stdout') ? 1 : 0 });
  effects.print(reporters[options.format]({ findings, files }, { language, chalk }));
  return hasErrors(findings) ? exitStatus.findings : exitStatus.ok;
}

function isAsked({ place }: Finding, { askedFiles }: CheckedCampaign): boolean {
  return askedFiles === null || askedFiles.has(place.source.path);
}
