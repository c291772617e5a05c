import { join, relative, sep } from 'node:path';
import { needsOf } from '../documents.ts';
import { decode } from '../intake/bytes.ts';
import { canonicalHash } from '../intake/canonical-text.ts';
import type { DocumentKindName } from '../intake/document-kinds.ts';
import { templatesFolder } from '../intake/file-names.ts';
import { exists, isBelow, type ProgramWorld } from '../intake/world.ts';
import { once } from '../once.ts';
import { sharedFolder, templatesOfKind } from '../report/templates.ts';
import type { Checked } from '../review.ts';
import { sha256Of } from '../sha256.ts';
import { nfc } from '../vietnamese/normal-forms.ts';

/** Files of a campaign by their paths from its folder, with slashes: each with its SHA-256. */
export type InputHashes = ReadonlyMap<string, string>;

/** What a campaign's documents are made from, as it stands now. */
export interface CampaignInputs {
  /** review.yaml, and what a kind.yaml says of the kind. */
  readonly ofCampaign: (kind: DocumentKindName) => InputHashes;
  /** What has come in: host.yaml and all submissions, those with later revisions as well; none for what does not ask for it. */
  readonly ofRecords: (kind: DocumentKindName) => InputHashes;
}

/** The files of a campaign that was checked: a text's hash does not depend on how an editor stored it. */
export function campaignInputs({ folder, draft }: Checked): CampaignInputs {
  const { campaign, host, submissions, rollups, documents } = folder;
  const hashed = (files: readonly { readonly path: string; readonly text: string }[]) =>
    new Map(files.map(({ path, text }) => [nfc(path), canonicalHash(text)] as const));
  const records = once(() =>
    hashed([
      ...(host === null ? [] : [host.source]),
      ...[...submissions, ...rollups].map(({ source }) => source),
    ]),
  );
  const file = once(() => hashed([campaign.source]));
  return {
    ofCampaign: (kind) => {
      const own = documents.files.get(kind);
      return own === undefined ? file() : new Map([...file(), ...hashed([own.place.source])]);
    },
    ofRecords: (name) => {
      const kind = draft?.campaign.kinds.get(name);
      return kind !== undefined && needsOf(kind) === 'campaign' ? new Map() : records();
    },
  };
}

/** The templates that a campaign has for documents of a kind; none where they can't be read: what is wrong is a finding. */
export async function templateInputs(
  kind: DocumentKindName,
  root: string,
  world: ProgramWorld,
): Promise<InputHashes> {
  if (!(await exists(world, join(root, templatesFolder)))) return new Map();
  const templates = await templatesOfKind(world, [root], kind).catch(() => new Map());
  return new Map([...templates.values()].map(({ path, text }) => [nfc(path), canonicalHash(text)] as const));
}

/** The same world, and which of a campaign's files were read in it: templates, pictures, fonts. */
export function noticingReads<World extends ProgramWorld>(
  world: World,
  root: string,
): { readonly world: World; readonly filesRead: () => InputHashes } {
  const read = new Map<string, Uint8Array>();
  const isProgramFile = (path: string) =>
    isBelow(world.programFolder, root) && isBelow(path, world.programFolder);
  return {
    world: {
      ...world,
      readFile: async (path, opening) => {
        const bytes = await world.readFile(path, opening);
        if (isBelow(path, root) && !isProgramFile(path)) read.set(nfc(pathIn(root, path)), bytes);
        return bytes;
      },
    },
    filesRead: () => new Map([...read].map(([path, bytes]) => [path, hashOfFile(path, bytes)] as const)),
  };
}

/** Of files that were read for documents of several kinds, those that have to do with one of them. */
export function readForKind(files: InputHashes, kind: DocumentKindName): InputHashes {
  return new Map(
    [...files].filter(([path]) => {
      const [first, second = ''] = path.split('/');
      return (
        first !== templatesFolder || second === kind || second === sharedFolder || !path.endsWith('.hbs')
      );
    }),
  );
}

/** The hash of a file that lies in a campaign's folder; `null` where there is none, or it can't be read. */
export async function hashOnDisk(path: string, root: string, world: ProgramWorld): Promise<string | null> {
  try {
    return hashOfFile(path, await world.readFile(join(root, path), { within: root }));
  } catch {
    return null;
  }
}

function hashOfFile(path: string, bytes: Uint8Array): string {
  if (!/\.(?:hbs|ya?ml)$/i.test(path)) return sha256Of(bytes);
  const { source, isUsable } = decode(path, bytes);
  return isUsable ? canonicalHash(source.text) : sha256Of(bytes);
}

const pathIn = (root: string, path: string) => relative(root, path).split(sep).join('/');
