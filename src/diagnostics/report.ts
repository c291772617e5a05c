import { posix } from 'node:path';
import { isNamedByEntries } from './entries.ts';
import { type Finding, type Severity, sortedFindings } from './finding.ts';
import { typedPath } from './printable.ts';
import type { SourceText } from './source-text.ts';

/** What was found in one campaign. */
export interface CampaignReport {
  /** Where the campaign's folder is, from the working folder: "" or a path that ends with a slash. */
  readonly folder: string;
  /** Every file that was checked. */
  readonly files: readonly SourceText[];
  /** In reporting order. */
  readonly findings: readonly Finding[];
  /** Without it, programs are given the paths that people are shown. */
  readonly forPrograms?: PathsForPrograms;
}

/** How programs find a campaign's files: they compare names byte by byte. */
export interface PathsForPrograms {
  /** The campaign's folder from the working folder, named as on disk: "" or a path that ends with a slash. */
  readonly folder: string;
  /** The same from the root of the repository that it lies in; from the working folder where it lies in none. */
  readonly repositoryFolder: string;
  /** The paths of files from the campaign's folder, named as on disk. */
  readonly names: ReadonlyMap<SourceText, string>;
}

/** For whom paths are: people, programs that run in the working folder, or services that know the repository. */
export type PathsFor = 'people' | 'programs' | 'repository';

/** What one run found. */
export interface Report {
  readonly campaigns: readonly CampaignReport[];
  /** How many findings of one file are shown one by one; the rest is only counted. */
  readonly mostPerFile: number;
}

/** One file's findings: those that are shown, and how many more there are. */
export interface FileReport {
  /** With forward slashes. */
  readonly path: string;
  /** In reporting order; where not all are shown, errors rather than warnings. */
  readonly shown: readonly Finding[];
  readonly omitted: Readonly<Record<Severity, number>>;
  /** The path of another file of the same campaign. */
  readonly pathOf: (source: SourceText) => string;
}

/** How much was checked and found, in numbers. */
export interface Totals {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  /** The code of which an explanation helps most: the most frequent among errors, else among warnings. */
  readonly worstCode: string | null;
  /** By code, the most frequent first. */
  readonly byCode: readonly (readonly [code: string, count: number])[];
  /** How many can be fixed automatically. */
  readonly fixable: number;
  /** The campaigns' folders where that is so, as they are typed on a command line; none for the working folder. */
  readonly fixableFolders: readonly string[];
}

/** The files of a report in order, those without findings among them. */
export function filesOf({ campaigns, mostPerFile }: Report, pathsFor: PathsFor): FileReport[] {
  return campaigns.flatMap((campaign) => {
    const { files, findings } = campaign;
    const pathOf = pathsIn(campaign, pathsFor);
    const byFile = new Map<SourceText, Finding[]>(files.map((file) => [file, []]));
    for (const finding of findings) {
      const { source } = finding.place;
      const list = byFile.get(source);
      if (list === undefined) byFile.set(source, [finding]);
      else list.push(finding);
    }
    return [...byFile].map(([file, ofFile]) => {
      const shown = firstOf(ofFile, mostPerFile);
      const omittedOf = (severity: Severity) => countOf(ofFile, severity) - countOf(shown, severity);
      return {
        path: pathOf(file),
        shown,
        omitted: { error: omittedOf('error'), warning: omittedOf('warning') },
        pathOf,
      };
    });
  });
}

/** How many of a file's findings are not shown. */
export function omittedIn({ omitted }: Pick<FileReport, 'omitted'>): number {
  return omitted.error + omitted.warning;
}

/** What a report comes to, over all its campaigns. */
export function totalsOf({ campaigns }: Report): Totals {
  const findings = campaigns.flatMap((campaign) => campaign.findings);
  const byCode = new Map<string, number>();
  for (const { code } of findings) byCode.set(code, (byCode.get(code) ?? 0) + 1);
  const ordered = [...byCode].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1));
  const ofErrors = new Set(findings.flatMap(({ code, severity }) => (severity === 'error' ? [code] : [])));
  const [worst] = ordered.find(([code]) => ofErrors.has(code)) ?? ordered[0] ?? [];
  return {
    worstCode: worst ?? null,
    files: campaigns.reduce((sum, { files }) => sum + files.length, 0),
    errors: countOf(findings, 'error'),
    warnings: countOf(findings, 'warning'),
    byCode: ordered,
    fixable: findings.filter(isFixable).length,
    fixableFolders: campaigns
      .filter((campaign) => campaign.findings.some(isFixable))
      .flatMap(({ folder }) => (folder === '' ? [] : [typedPath(folder.replace(/\/$/, ''))])),
  };
}

/** What follows from a PDF is in no file that could be edited. */
const isFixable = ({ fix, place }: Finding) => fix !== null && !isNamedByEntries(place.source);

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** So many findings of a file: warnings that come first leave no error unseen. */
function firstOf(findings: readonly Finding[], most: number): readonly Finding[] {
  if (findings.length <= most) return findings;
  const ofSeverity = (severity: Severity) => findings.filter((finding) => finding.severity === severity);
  return sortedFindings([...ofSeverity('error'), ...ofSeverity('warning')].slice(0, most));
}

/** The paths of a campaign's files. */
function pathsIn({ folder, forPrograms }: CampaignReport, pathsFor: PathsFor): FileReport['pathOf'] {
  if (pathsFor === 'people' || forPrograms === undefined) return ({ path }) => folder + path;
  const above = pathsFor === 'programs' ? forPrograms.folder : forPrograms.repositoryFolder;
  // A file that was named on the command line may lie outside of the campaign's folder: "c/../x.yaml".
  return (source) => posix.normalize(above + (forPrograms.names.get(source) ?? source.path));
}
