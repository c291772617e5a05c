import { join } from 'node:path';
import type { DraftCampaign } from '../campaign/campaign.ts';
import { letterheadIdOf } from '../campaign/documents.ts';
import { grouped } from '../campaign/grouping.ts';
import { type Finding, FindingError } from '../diagnostics/finding.ts';
import { SourceText } from '../diagnostics/source-text.ts';
import { closest } from '../diagnostics/suggestion.ts';
import { type DocumentKindName, isKindKey, type KindsRead, programKinds } from '../intake/document-kinds.ts';
import { templatesFolder } from '../intake/file-names.ts';
import { liesIn } from '../intake/real-path.ts';
import { patterns } from '../intake/schema-files.ts';
import { itemsOf } from '../intake/values.ts';
import type { Disk, Installation } from '../intake/world.ts';
import { defaultLetterhead } from '../letterheads/letterheads.ts';
import { most } from '../limits.ts';
import { slug } from '../vietnamese/slug.ts';
import { error as fillingError } from './findings.ts';
import { misplacedIn } from './misplaced-templates.ts';
import { type Calls, callsIn, chosenLetterhead, reachedFrom, targetOf } from './template-calls.ts';
import { curlyQuotes, namesUsedIn, slipsIn } from './template-slips.ts';
import { parsedTemplate, placeIn } from './template-syntax.ts';
import { flawsOfTags, type ParsedTemplate } from './template-tags.ts';
import {
  letterheadTemplate,
  readTemplates,
  sharedFolder,
  sharedLetterhead,
  type Templates,
} from './templates.ts';
import { error, warning } from './unfilled-findings.ts';
import { valueSets } from './value-sets.generated.ts';

/** The templates that a campaign has of its own, with the program's that they stand among. */
export interface CampaignTemplates {
  readonly kinds: ReadonlyMap<DocumentKindName, OfKind>;
  readonly documents: KindsRead;
  /** What is wrong with reading them, and with where they lie. */
  readonly findings: readonly Finding[];
}

interface OfKind {
  readonly programs: Templates;
  readonly campaigns: Templates;
  /** The campaign's of every kind. */
  readonly shared: Templates;
  /** The program's, with the campaign's in their place. */
  readonly all: Templates;
}

const none: Templates = new Map();

/** Reads a campaign's templates; where it has none, nothing is read. */
export async function readCampaignTemplates(
  world: Disk & Installation,
  root: string,
  documents: KindsRead,
): Promise<CampaignTemplates> {
  const folder = join(root, templatesFolder);
  const { kind: entry } = await world.inspect(folder);
  if (entry !== 'folder') return { kinds: new Map(), documents, findings: [] };
  if (!(await liesIn(world, folder, root))) {
    const outside = fillingError('template-outside', new SourceText(templatesFolder, '').whole, {});
    return { kinds: new Map(), documents, findings: [outside] };
  }
  const kinds = new Map<DocumentKindName, OfKind>();
  const findings: Finding[] = [];
  for (const kind of documents.kinds.keys()) {
    const read = (from: string) =>
      Promise.all(
        [sharedFolder, kind].map((one) => readTemplates(world, [from], join(templatesFolder, one))),
      );
    try {
      const [shared = none, ofKind = none] = await read(root);
      const campaigns = new Map([...shared, ...ofKind]);
      if (campaigns.size === 0) continue;
      const [programsShared = none, programsOfKind = none] = await read(world.programFolder);
      kinds.set(kind, {
        campaigns,
        shared,
        programs: new Map([...programsShared, ...programsOfKind]),
        // As templatesOfKind has them: those of the kind are in the place of those of every kind.
        all: new Map([...programsShared, ...shared, ...programsOfKind, ...ofKind]),
      });
    } catch (reason) {
      if (!(reason instanceof FindingError)) throw reason;
      findings.push(reason.finding);
    }
  }
  return {
    kinds,
    documents,
    findings: [...findings, ...(await misplacedIn(world, root, documents))],
  };
}

/** What is wrong with a campaign's templates, as far as it shows without filling them. */
export function templateFindings(
  { kinds, documents, findings }: CampaignTemplates,
  { root }: DraftCampaign,
): Finding[] {
  const ofKinds = [...kinds].map(([kind, ofKind]) => {
    const ofKindFile = documents.kinds.get(kind)?.defaults?.letterhead;
    const letterhead = letterheadTemplate(letterheadIdOf(root, kind, ofKindFile) ?? defaultLetterhead);
    return findingsOfKind(kind, ofKind, letterhead);
  });
  const found = grouped(ofKinds.flat(), ({ code, place }) => `${code} ${place.source.path} ${place.start}`);
  // A template of every kind is of use where one of them calls it.
  // Where the campaign has one for a kind, the shared one is meant for the others.
  const isForOthers = ({ code, args }: Finding) =>
    code === 'template-unused' || ('isOfCampaign' in args && args.isOfCampaign === true);
  const isLeft = (first: Finding, times: number) =>
    !isForOthers(first) || !isShared(first.place.source) || times === ofKinds.length;
  return [
    ...findings,
    ...findingsOfKindFiles(documents, kinds),
    ...[...found.values()].flatMap(([first, ...further]) =>
      first !== undefined && isLeft(first, further.length + 1) ? [first] : [],
    ),
  ];
}

/** What is wrong with a campaign's kind.yaml files, beyond what their schema knows. */
function findingsOfKindFiles({ files }: KindsRead, kinds: CampaignTemplates['kinds']): Finding[] {
  const known = Object.keys(valueSets);
  return [...files].flatMap(([name, file]) => [
    ...(isKindName(name)
      ? []
      : [
          error('kind-name', file.place, {
            name,
            suggestion: freeKindName(name),
          }),
        ]),
    ...itemsOf(file.get('values'))
      .filter(({ value }) => !known.includes(value))
      .map(({ place, value: id }) =>
        error('unknown-values', place, { id, suggestion: closest(id, known), known }),
      ),
    ...(programKinds.has(name) || kinds.get(name)?.all.has(name) === true
      ? []
      : [error('kind-without-template', file.place, { template: `${templatesFolder}/${name}/${name}.hbs` })]),
  ]);
}

const isId = new RegExp(patterns.id);
const longestId = 64;

/** Whether a kind can be called so on the command line, in review.yaml and on any disk. */
const isKindName = (name: string) =>
  isId.test(name) && name.length <= longestId && name !== 'all' && name !== sharedFolder && isKindKey(name);

/** What a kind may be called instead; `null` where a new name has to be thought of. */
function freeKindName(name: string): string | null {
  const id = slug(name)?.slice(0, longestId).replace(/-$/, '') ?? null;
  return id !== null && isKindName(id) ? id : null;
}

const isShared = ({ path }: SourceText) => path.startsWith(`${templatesFolder}/${sharedFolder}/`);

/** @param letterhead the template of the letterhead that documents of the kind have */
function findingsOfKind(kind: DocumentKindName, ofKind: OfKind, letterhead: string): Finding[] {
  const { all, campaigns } = ofKind;
  const { parsed, findings } = parsedAll(all);
  for (const finding of shadowed(ofKind)) findings.push(finding);
  const calls = new Map([...parsed].map(([name, one]) => [name, one.calls]));
  const known = new Set([...parsed.values()].flatMap(({ names }) => names));
  for (const [name, { source, program }] of parsed) {
    if (!campaigns.has(name)) continue;
    const inTemplate = [...slipsIn(source, program, known), ...unknownCalls(source, calls.get(name), all)];
    for (const finding of inTemplate) findings.push(finding);
  }
  // What a faulty template calls, or leaves open, is not known.
  if (findings.some(({ severity }) => severity === 'error')) return findings;
  const chosen = all.has(letterhead) ? letterhead : sharedLetterhead;
  const reached = reachedFrom(kind, calls, chosen);
  const { lone, loose } = flawsOfTags(parsed, kind, (partial) => targetOf(partial, chosen));
  const ofCampaign = new Set([...campaigns.values()].map(({ path }) => path));
  return [
    ...findings,
    ...(reached === null ? [] : unused(ofKind, reached)),
    ...lone
      .filter(({ place }) => ofCampaign.has(place.source.path))
      .map(({ place, ...args }) => error('template-lone-tag', place, args)),
    // Where tags are not paired, nobody knows what text stands in.
    ...(lone.length > 0 ? [] : loose)
      .filter(({ place }) => ofCampaign.has(place.source.path))
      .map(({ place, text }) => fillingError('template-loose-text', place, { text })),
  ];
}

/** Templates of every kind that documents of this one do not use, since one of the kind has their name. */
function shadowed({ all, shared, campaigns }: OfKind): Finding[] {
  return [...shared].flatMap(([name, { path, text }]) => {
    const other = all.get(name);
    if (other === undefined || other.path === path) return [];
    const isOfCampaign = campaigns.get(name)?.path === other.path;
    const place = new SourceText(path, text).whole;
    return [warning('template-shadowed', place, { name, by: other.path, isOfCampaign })];
  });
}

/** What is known of a template that was parsed. */
interface Examined extends ParsedTemplate {
  readonly calls: Calls;
  /** The first names of the values that it uses. */
  readonly names: readonly string[];
}

/** Templates that parse, and what is wrong with those that do not. */
function parsedAll(templates: Templates) {
  const findings: Finding[] = [];
  const parsed = new Map<string, Examined>();
  for (const [name, source] of templates) {
    try {
      const program = parsedTemplate(source);
      parsed.set(name, { source, program, calls: callsIn(program), names: namesUsedIn(program) });
    } catch (reason) {
      if (reason instanceof RangeError)
        findings.push(
          fillingError('template-too-deep', source.whole, { of: 'expression', limit: most.templateBlocks }),
        );
      else if (reason instanceof FindingError) findings.push(reason.finding);
      else throw reason;
    }
  }
  return { parsed, findings };
}

/** Calls of templates that do not exist, the first of each. */
function unknownCalls(source: SourceText, calls: Calls | undefined, all: Templates): Finding[] {
  const places = new Map<string, hbs.AST.SourceLocation>();
  for (const { partial, target } of calls?.needed ?? []) {
    if (target === null || target === chosenLetterhead || all.has(target) || curlyQuotes.test(target))
      continue;
    if (!places.has(target)) places.set(target, partial.loc);
  }
  if (places.size === 0) return [];
  const known = [...all.keys()];
  return [...places].map(([id, place]) =>
    fillingError('unknown-template', placeIn(source, place), { id, suggestion: closest(id, known), known }),
  );
}

/** Templates of the campaign's that none calls, and that replace none of the program's. */
function unused({ programs, campaigns }: OfKind, reached: ReadonlySet<string>): Finding[] {
  const prefix = letterheadTemplate('');
  return [...campaigns].flatMap(([name, { whole }]) => {
    // One of the program's that is not called may be replaced all the same.
    if (reached.has(name) || programs.has(name)) return [];
    const isLetterhead = name.startsWith(prefix);
    const args = {
      name: isLetterhead ? name.slice(prefix.length) : name,
      isLetterhead,
      suggestion: isLetterhead ? null : closest(name, programs.keys()),
    };
    return [error('template-unused', whole, args)];
  });
}
