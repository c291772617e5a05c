import { dirname, resolve, sep } from 'node:path';
import { inputsOf } from '../aggregation/inputs.ts';
import { summaryBytes } from '../aggregation/summary-file.ts';
import { hasErrors } from '../diagnostics/finding.ts';
import type { DocumentTree } from '../document/tree.ts';
import { documentsOf, type OneDocument, treeOf } from '../documents.ts';
import { readFamily, tinos } from '../fonts/family.ts';
import { isBelow, type ProgramWorld } from '../intake/world.ts';
import { buildDocuments, type Checked, check, type FormatName } from '../review.ts';
import { ledgerOf } from '../tracing/ledger.ts';
import type { CarriedData } from './carried-data.ts';
import type { VerificationContext } from './outcome.ts';
import type { Problem } from './verification.generated.ts';

/** A document that was made once more, of what another file of it carries. */
export interface Rebuilt {
  readonly bytes: Uint8Array;
  readonly checked: Checked;
  readonly document: OneDocument;
  /** The summary as `review build --format json` writes it. */
  readonly summaryFile: Uint8Array;
  /** What a figure is, by its name; `null` where there is no such figure. */
  readonly titleOf: (figure: string) => string | null;
  /** The campaign's own fonts that are not at hand, so that the program's stand in for them; by their paths. */
  readonly missingFonts: readonly string[];
  /** The campaign's own files that decide what is printed, but are no part of its figures, nor of their fingerprint; by their paths. */
  readonly ownFiles: readonly string[];
  readonly tree: () => Promise<DocumentTree>;
}

/** Makes a document once more. @returns a problem where nothing comes of what is carried */
export type Rebuild = (
  carried: CarriedData,
  format: FormatName,
  context: VerificationContext,
) => Promise<Rebuilt | Problem>;

/** After every deadline: who is late is late in any case. */
const anyDay = '9999-12-31';

/** Where the campaign's folder is, in memory. */
const root = resolve(sep, 'campaign');

const filesInMemory = ({ files }: CarriedData) =>
  new Map([...files].map(([path, bytes]) => [resolve(root, path), bytes]));

/** The campaign that a document carries, checked in memory, of nothing but what is carried and the program's own files. */
export function checkedOfCarried(carried: CarriedData, world: ProgramWorld): Promise<Checked> {
  const { root, disk } = carriedCampaign(carried, world);
  return check(root, disk, { allowMissing: true });
}

/** The campaign that a document carries, as a folder on a disk in memory. */
export function carriedCampaign(
  carried: CarriedData,
  world: ProgramWorld,
): { readonly root: string; readonly disk: ProgramWorld } {
  const disk = memoryWorld(root, filesInMemory(carried), world, carried.manifest.today ?? anyDay);
  return { root, disk };
}

/** Makes a document once more, in memory, of nothing but what it carries and the program's own files. */
export const rebuilt: Rebuild = async (carried, format, { world, fonts }) => {
  const { manifest } = carried;
  const files = filesInMemory(carried);
  const missingFonts: string[] = [];
  for (const { path, sha256 } of manifest.fonts) {
    const bytes = fonts.get(sha256);
    if (bytes === undefined) missingFonts.push(path);
    else files.set(resolve(root, path), bytes);
  }
  const memory = memoryWorld(root, files, world, manifest.today ?? anyDay);
  const checked = await check(root, memory, { allowMissing: true });
  const error = checked.findings.find((one) => hasErrors([one]));
  const campaignErrors = (finding = error): Problem => {
    const place = finding?.place;
    const where = place === undefined ? null : `${place.source.path}: ${finding?.code}`;
    return { code: 'campaign-errors', detail: where };
  };
  const { review, summary } = checked;
  if (review === null || summary === null) return campaignErrors();
  if (!review.campaign.kinds.has(manifest.kind)) return { code: 'bad-data', detail: manifest.kind };
  const document = documentsOf(checked, manifest.kind).find(
    ({ subject }) => (subject?.key ?? null) === manifest.subject,
  );
  if (document === undefined) return { code: 'bad-data', detail: manifest.subject };
  const { files: made, findings } = await buildDocuments(checked, [document], [format], memory, {
    date: manifest.date === null ? undefined : new Date(manifest.date),
    withSources: manifest.withSources === true,
    ...(missingFonts.length === 0
      ? {}
      : { readFonts: () => readFamily(memory.readFile, tinos()), isWithoutAttachments: true }),
  });
  const inputs = inputsOf(review);
  const counted = new Set(inputs.map((one) => one.file));
  const ledger = ledgerOf(review, summary);
  const [file] = made;
  if (file === undefined) return campaignErrors(findings.find((one) => hasErrors([one])));
  return {
    bytes: file.bytes,
    checked,
    document,
    summaryFile: summaryBytes(summary, inputs),
    titleOf: (figure) => ledger.headingNamed(figure)?.title ?? null,
    missingFonts,
    ownFiles: [...carried.files.keys(), ...manifest.fonts.map(({ path }) => path)].filter(
      (path) => !counted.has(path),
    ),
    tree: () => treeOf(checked, document, memory, { withSources: manifest.withSources === true }),
  };
};

/**
 * A disk that holds a campaign's files and those of the program, and no other: whatever path a file from elsewhere names, the
 * disk is not asked about it.
 */
function memoryWorld(
  root: string,
  files: ReadonlyMap<string, Uint8Array>,
  world: ProgramWorld,
  today: string,
): ProgramWorld {
  const folders = new Map<string, Set<string>>([[root, new Set()]]);
  for (const path of files.keys()) {
    for (let child = path; child !== root; child = dirname(child)) {
      const names = folders.get(dirname(child)) ?? new Set();
      folders.set(dirname(child), names.add(child.slice(dirname(child).length + 1)));
    }
  }
  const fontFiles = new Set(Object.values(tinos()).map(({ path }) => path));
  const isProgram = (path: string) => isBelow(path, world.programFolder) || fontFiles.has(path);
  const absent = (path: string) => Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' });
  return {
    programFolder: world.programFolder,
    today: () => today,
    readFile: async (path) => {
      // Nothing stands in for the program's own files, wherever these are.
      if (isProgram(path)) return world.readFile(path);
      const bytes = files.get(path);
      if (bytes === undefined) throw absent(path);
      return bytes;
    },
    listFolder: async (path) => {
      const names = folders.get(path);
      if (names !== undefined) return [...names];
      if (!isProgram(path)) throw absent(path);
      return world.listFolder(path);
    },
    realPath: async (path) => (isProgram(path) ? world.realPath(path) : path),
    inspect: async (path) => {
      const bytes = files.get(path);
      if (bytes !== undefined) return { kind: 'file', size: bytes.length, isLink: false };
      if (folders.has(path)) return { kind: 'folder', size: 0, isLink: false };
      return isProgram(path) ? world.inspect(path) : { kind: 'nothing', size: 0, isLink: false };
    },
  };
}
