import type { Finding, Severity } from './finding.ts';
import type { Place, SourceText } from './source-text.ts';

/** What was found in one campaign. */
export interface CampaignReport {
  /** Where the campaign's folder is, from the working folder: "" or a path that ends with a slash. */
  readonly folder: string;
  /** Every file that was checked. */
  readonly files: readonly SourceText[];
  /** In reporting order. */
  readonly findings: readonly Finding[];
}

/** What one run found. */
export interface Report {
  readonly campaigns: readonly CampaignReport[];
  /** How many findings of one file are shown one by one; the rest is only counted. */
  readonly mostPerFile: number;
}

/** One file's findings: those that are shown, and how many more there are. */
export interface FileReport {
  /** From the working folder, with forward slashes. */
  readonly path: string;
  readonly shown: readonly Finding[];
  readonly omitted: number;
  readonly counts: Readonly<Record<Severity, number>>;
}

/** How much was checked and found, in numbers. */
export interface Totals {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  /** By code, the most frequent first. */
  readonly byCode: readonly (readonly [code: string, count: number])[];
  /** How many can be fixed automatically. */
  readonly fixable: number;
}

/** The files of a report in order, those without findings among them. */
export function filesOf({ campaigns, mostPerFile }: Report): FileReport[] {
  return campaigns.flatMap(({ folder, files, findings }) => {
    const byFile = new Map<SourceText, Finding[]>(files.map((file) => [file, []]));
    for (const finding of findings) {
      const { source } = finding.place;
      const list = byFile.get(source);
      if (list === undefined) byFile.set(source, [finding]);
      else list.push(finding);
    }
    return [...byFile].map(([file, ofFile]) => ({
      path: folder + file.path,
      shown: ofFile.slice(0, mostPerFile),
      omitted: Math.max(0, ofFile.length - mostPerFile),
      counts: { error: countOf(ofFile, 'error'), warning: countOf(ofFile, 'warning') },
    }));
  });
}

/** What a report comes to, over all its campaigns. */
export function totalsOf({ campaigns }: Report): Totals {
  const findings = campaigns.flatMap((campaign) => campaign.findings);
  const byCode = new Map<string, number>();
  for (const { code } of findings) byCode.set(code, (byCode.get(code) ?? 0) + 1);
  return {
    files: campaigns.reduce((sum, { files }) => sum + files.length, 0),
    errors: countOf(findings, 'error'),
    warnings: countOf(findings, 'warning'),
    byCode: [...byCode].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1)),
    fixable: findings.filter(({ fix }) => fix !== null).length,
  };
}

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** The path of another file of a finding's campaign, given the path that the finding's file is shown by. */
export function pathBeside(path: string, finding: Finding, other: Place): string {
  return path.slice(0, path.length - finding.place.source.path.length) + other.source.path;
}
