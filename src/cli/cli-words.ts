import type { Severity } from '../diagnostics/finding.ts';
import type { GitFlaw } from '../disk/git/git-failure.ts';
import type { Hindrance, ListedKind } from '../document-list.ts';
import type { EncodingChange } from '../fixing/fixed-file.ts';
import type { LeftAlone } from '../fixing/formatted-file.ts';
import type { BuildPart } from '../review.ts';

/** What longer work is at. */
export type StageName = 'reading' | 'checking' | 'layingOut' | 'makingForms' | 'writing';

/** Something that more than one command has to do with, explained. */
interface Topic {
  readonly title: string;
  readonly text: string;
}

/** What the topics of the help are asked for by. */
export const topicNames = ['exit-status', 'files', 'limits', 'environment'] as const;

/** The topics of the help. */
export type Topics = Readonly<Record<(typeof topicNames)[number], Topic>>;

/** The words of the command line itself, in one language. */
export interface CliWords {
  readonly description: string;
  readonly headings: Readonly<Record<string, string>>;
  /** Words within the help that Commander would say in English. */
  readonly terms: {
    readonly options: string;
    readonly command: string;
    readonly choices: string;
    readonly byDefault: string;
  };
  readonly helpOption: string;
  readonly version: string;
  /** Headings of options within the help. */
  readonly groups: { readonly checking: string; readonly output: string; readonly fixing: string };
  /** Headings of the whole reference. */
  readonly reference: {
    readonly name: string;
    readonly commands: string;
    readonly options: string;
    readonly examples: string;
  };
  readonly help: {
    readonly description: string;
    readonly about: string;
    readonly format: string;
    readonly topics: string;
    readonly examples: string;
    readonly unknown: (about: string, suggestion: string | null) => string;
  };
  readonly language: string;
  readonly colour: string;
  readonly quiet: string;
  readonly verbose: string;
  readonly debug: string;
  /** What the program is at. */
  readonly stages: Readonly<Record<StageName, string>>;
  readonly timings: {
    readonly parts: Readonly<Record<StageName | BuildPart, string>>;
    readonly file: (format: string) => string;
    readonly all: string;
    readonly seconds: (seconds: number) => string;
  };
  readonly stageDone: (stage: string, outcome: string, seconds: number) => string;
  readonly outcomes: {
    readonly files: (count: number) => string;
    readonly findings: (count: number) => string;
    readonly written: (path: string, bytes: number) => string;
  };
  readonly strict: string;
  readonly allowMissing: string;
  readonly maxFindings: string;
  readonly maxFileSize: string;
  readonly noCache: string;
  readonly watch: string;
  /** Shown below what `--watch` found. */
  readonly watching: string;
  /** When the work that was watched for was done last. @param time "14:05:09" */
  readonly watchedAt: (time: string) => string;
  readonly exitStatuses: string;
  readonly init: {
    readonly description: string;
    readonly folder: string;
    readonly host: string;
    readonly locality: string;
    readonly level: string;
    readonly year: string;
    readonly deadline: string;
    readonly units: string;
    readonly unit: string;
    readonly preset: string;
    readonly signer: string;
    readonly recipient: string;
    readonly from: string;
    readonly examples: string;
  };
  readonly forms: {
    readonly description: string;
    readonly format: string;
    readonly unit: string;
    readonly out: string;
    readonly from: string;
    readonly check: string;
    readonly examples: string;
  };
  readonly build: {
    /** Files of the same document that are older than the last change. @param command what makes them anew */
    readonly outdated: (names: readonly string[], command: string) => string;
    /** What units wrote that the report does not print. @param folder as it was typed; `null` for the working folder */
    readonly unpicked: (
      counts: readonly { readonly title: string; readonly count: number }[],
      folder: string | null,
    ) => string;
    /** Of a kind of document that can't be made as asked. */
    readonly notInFormat: (title: string, formats: string) => string;
    /** Of a kind of which there would be a document for each of something, were there any. */
    readonly noneToMake: (title: string, each: 'unit' | 'reminder' | 'decision') => string;
    /** Of decisions of a host that review.yaml has no authority for. */
    readonly noHostAuthority: (title: string, host: string, shortName: string) => string;
    readonly sameFile: (name: string) => string;
    readonly check: string;
    readonly noAttachments: string;
    readonly withSources: string;
    /** Of kinds of document of which no file has sources, though they were asked for. */
    readonly noSources: (titles: readonly string[]) => string;
    readonly timings: string;
    readonly document: string;
    readonly description: string;
    readonly folder: string;
    readonly out: string;
    readonly format: string;
    readonly examples: string;
  };
  readonly validate: {
    readonly description: string;
    readonly paths: string;
    readonly format: string;
    readonly output: string;
    readonly campaign: string;
    readonly fix: string;
    readonly fixDryRun: string;
    readonly examples: string;
  };
  readonly preview: {
    readonly description: string;
    readonly port: string;
    readonly examples: string;
    readonly open: string;
    readonly notPort: (text: string) => string;
    /** @param reason the system's, such as "EADDRINUSE" */
    readonly portRefused: (port: number, reason: string) => string;
  };
  readonly import: {
    readonly description: string;
    readonly paths: string;
    readonly campaign: string;
    readonly format: string;
    readonly dryRun: string;
    readonly fix: string;
    readonly examples: string;
    /** The campaign file has errors, so that nobody knows what forms answer. */
    readonly unusable: string;
    /** Of a file that has come to be where one was to be written. */
    readonly meanwhile: (path: string) => string;
    readonly taken: (from: string, to: string, revision: number) => string;
    readonly same: (from: string, as: string) => string;
    /** Of a file that could not be read, and is kept beside the submissions. */
    readonly kept: (from: string, as: string) => string;
    readonly done: (
      counts: { readonly taken: number; readonly same: number; readonly refused: number },
      isWritten: boolean,
    ) => string;
    /** @param campaign its folder, as it is typed; `null` for the working folder */
    readonly next: (campaign: string | null) => string;
  };
  readonly appraise: {
    readonly description: string;
    readonly paths: string;
    readonly campaign: string;
    readonly format: string;
    readonly dryRun: string;
    readonly replace: string;
    readonly examples: string;
  };
  readonly fix: {
    /** How many files were fixed, and how many findings in them. */
    readonly done: (files: number, findings: number) => string;
    /** How many findings are left for people. */
    readonly left: (errors: number, warnings: number) => string;
    readonly encoding: Readonly<Record<EncodingChange, string>>;
  };
  readonly status: {
    readonly description: string;
    readonly format: string;
    readonly requireComplete: string;
    readonly remind: string;
    readonly output: string;
    readonly changes: string;
    readonly examples: string;
    /** Of letters in a format that no terminal shows. */
    readonly folderNeeded: (format: string) => string;
    readonly nobodyToRemind: string;
    /** Of files that are first to be put where they belong, or imported. */
    readonly notReminded: (files: readonly string[]) => string;
    /** The campaign file is so broken that there are no units to speak of. */
    readonly unusable: string;
    readonly unknownUnit: (id: string, suggestion: string | null) => string;
  };
  readonly documents: {
    readonly description: string;
    readonly folder: string;
    readonly format: string;
    readonly examples: string;
    readonly formats: (names: string) => string;
    readonly each: Readonly<Record<NonNullable<ListedKind['each']>, string>>;
    readonly needs: Readonly<Record<ListedKind['needs'], string>>;
    /** @param more how many files are not named */
    readonly files: (names: string, more: number) => string;
    readonly hindrance: Readonly<Record<Hindrance, string>>;
    readonly ownTemplates: (kind: string) => string;
  };
  readonly verify: {
    readonly description: string;
    readonly files: string;
    readonly format: string;
    readonly fingerprint: string;
    readonly campaign: string;
    readonly fonts: string;
    readonly examples: string;
    /** Of what is no campaign without errors, so that it has no figures. */
    readonly noFigures: (folder: string) => string;
    readonly noFingerprint: (path: string) => string;
    /** Of a file whose fingerprint is printed, though what the file says is not what its figures make. */
    readonly differs: (path: string) => string;
    /** Of what is a folder, or no file that can be read to its end. */
    readonly noFile: (path: string) => string;
    readonly noFontFolder: (path: string) => string;
  };
  readonly texts: {
    readonly description: string;
    readonly format: string;
    readonly output: string;
    readonly theme: string;
    readonly unit: string;
    readonly unpicked: string;
    readonly examples: string;
    /** A Word file does not go to a terminal. */
    readonly fileNeeded: string;
  };
  readonly rollup: {
    readonly description: string;
    readonly output: string;
    readonly unit: string;
    readonly date: string;
    readonly revision: string;
    readonly examples: string;
    /** @param isDerived whether the unit's id was made of the locality's name, as nobody gave one */
    readonly made: (unit: string, units: number, isDerived: boolean) => string;
    readonly dateNeeded: string;
    readonly notDate: (text: string) => string;
    readonly unitNeeded: string;
    readonly notId: (text: string) => string;
    readonly revisionTooHigh: (most: number) => string;
    readonly otherFile: (file: string) => string;
    readonly ownSubmissions: (folder: string) => string;
  };
  readonly trace: {
    readonly description: string;
    readonly figure: string;
    readonly find: string;
    readonly document: string;
    readonly below: string;
    readonly noFolderBelow: (folder: string) => string;
    readonly nothingCarriedBelow: (file: string) => string;
    readonly format: string;
    readonly output: string;
    readonly examples: string;
    readonly findOrFigure: string;
    /** @param hasResults whether all figures are known, or only what files state */
    readonly unknownFigure: (name: string, suggestions: readonly string[], hasResults: boolean) => string;
  };
  readonly diff: {
    readonly description: string;
    readonly before: string;
    readonly after: string;
    readonly since: string;
    readonly revisions: string;
    readonly unit: string;
    readonly only: string;
    readonly format: string;
    readonly output: string;
    readonly exitCode: string;
    readonly examples: string;
    /** Only one campaign was named, and nothing to hold it against. */
    readonly otherNeeded: string;
    /** Of more campaigns than an option has need of. */
    readonly oneCampaign: (option: string) => string;
    readonly fileNeeded: (format: string) => string;
    /** review.yaml of a campaign has errors. @param campaign as it was named */
    readonly unusable: (campaign: string) => string;
    readonly sameCampaign: string;
    readonly noReportAtRevision: (revision: string, path: string) => string;
    readonly git: Readonly<Record<GitFlaw, (subject: string) => string>>;
  };
  readonly format: {
    readonly description: string;
    readonly paths: string;
    readonly check: string;
    readonly examples: string;
    readonly leftAlone: (path: string, reason: LeftAlone) => string;
  };
  readonly doctor: { readonly description: string; readonly examples: string };
  readonly schema: {
    readonly description: string;
    readonly name: string;
    readonly campaign: string;
    readonly examples: string;
  };
  readonly completion: {
    readonly description: string;
    readonly shell: string;
    readonly examples: string;
  };
  readonly explain: {
    readonly description: string;
    readonly code: string;
    readonly examples: string;
    readonly what: string;
    readonly why: string;
    readonly severity: string;
    readonly wrong: string;
    readonly right: string;
    readonly fixed: string;
    readonly severities: Readonly<Record<Severity, string>>;
    /** How to set a rule, and to suppress one finding of it. */
    readonly set: string;
    readonly suppress: string;
    readonly reason: string;
    readonly unknown: (code: string, suggestion: string | null) => string;
  };
  readonly errors: {
    readonly prefix: string;
    readonly usage: (message: string) => string;
    readonly unknownOption: (option: string) => string;
    readonly unknownCommand: (command: string) => string;
    readonly missingArgument: (option: string) => string;
    /** @param folder a name that a folder may have */
    readonly outIsFile: (typed: string, folder: string, format: string) => string;
    readonly notEpoch: (text: string) => string;
    readonly missingOperand: (name: string) => string;
    readonly excessArguments: string;
    readonly conflict: (option: string, other: string) => string;
    readonly invalidChoice: (value: string, choices: string) => string;
    readonly noCampaign: (path: string) => string;
    /** @param isOneOfSeveral whether it may be a part of a path that has been torn at its spaces */
    readonly notFound: (path: string, isOneOfSeveral: boolean) => string;
    /** Of an output that is a file of the campaign's. */
    readonly overwrites: (path: string) => string;
    /** Of two outputs that are one file. */
    readonly sameOutput: (path: string) => string;
    readonly notPositive: (text: string) => string;
    readonly notWhole: (text: string) => string;
    /** Of an output that is named after a format that is not asked for. */
    readonly outputOfOtherFormat: (text: string, format: string) => string;
    readonly outputNeedsFormat: (text: string) => string;
    /** Of a format that is given two files. */
    readonly outputTwice: (format: string) => string;
    readonly campaignNeedsInput: string;
    readonly oneFormatToStdout: string;
    readonly inputAlone: string;
    /** What the system would not do, by its code such as "ENOSPC"; the path is empty where none is known. */
    readonly machine: (code: string, path: string) => string;
    readonly outOfMemory: string;
    readonly changed: (path: string) => string;
    /** @param report where the details are; `null` where they could not be written */
    readonly bug: (report: string | null) => string;
    readonly seeHelp: string;
    readonly noCommand: string;
    readonly nothingWritten: string;
  };
}
