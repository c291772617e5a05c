import { join } from 'node:path';
import { type ProgramWorld, reasonOf } from '../intake/world.ts';
import type { Checked } from '../review.ts';
import { sha256Of } from '../sha256.ts';
import type { BuildRecord, RecordedBuild, RecordedFile } from './build-record.generated.ts';
import { campaignInputs, hashOnDisk, type InputHashes, templateInputs } from './input-files.ts';

/** How a file that documents are made from differs from what it was then. */
export interface InputChange {
  /** From the campaign's folder. */
  readonly file: string;
  readonly change: 'changed' | 'new' | 'gone';
}

/** Where a document stands that was written: as it was, made of what there is now; or what is otherwise, the gravest first. */
export type StandingState =
  /** It is not there any more. */
  | 'gone'
  /** It is not what was written: somebody edited it, or a later build was cut off. */
  | 'edited'
  /** What it was made from has changed since; whether it would be another now, only making it anew shows. */
  | 'inputs-changed'
  /** Another version of the program wrote it. */
  | 'other-program'
  | 'current';

/** A document that was written, and how it stands to the campaign as it is. */
export interface Standing {
  readonly file: string;
  readonly kind: string;
  readonly subject: string | null;
  readonly format: string;
  readonly state: StandingState;
  /** The version of the program that wrote it. */
  readonly program: string;
  readonly inputs: readonly InputChange[];
}

/** What a document that is recorded was made from, held against what there is now. */
export type ChangesSince = (file: RecordedFile) => Promise<readonly InputChange[]>;

/** Finds what has changed since documents were made, each file looked at once. */
export function changesSince(record: BuildRecord, checked: Checked, world: ProgramWorld): ChangesSince {
  const { root } = checked.folder;
  const now = campaignInputs(checked);
  const sets = new Map(
    record.inputs.map(({ id, files }) => [id, files.map(({ file, sha256 }) => [file, sha256] as const)]),
  );
  const onDisk = new Map<string, Promise<string | null>>();
  const hashAt = (path: string) => {
    const known = onDisk.get(path) ?? hashOnDisk(path, root, world);
    onDisk.set(path, known);
    return known;
  };
  const known = new Map<string, Promise<readonly InputChange[]>>();
  return ({ kind, inputs }) => {
    const key = JSON.stringify([kind, inputs]);
    const changes = known.get(key) ?? changed(kind, new Map(inputs.flatMap((id) => sets.get(id) ?? [])));
    known.set(key, changes);
    return changes;
  };

  async function changed(kind: string, then: InputHashes): Promise<readonly InputChange[]> {
    const present = new Map([
      ...now.ofCampaign(kind),
      ...now.ofRecords(kind),
      ...(await templateInputs(kind, root, world)),
    ]);
    const changes: InputChange[] = [];
    for (const [file, before] of then) {
      const hash = present.get(file) ?? (await hashAt(file));
      if (hash !== before) changes.push({ file, change: hash === null ? 'gone' : 'changed' });
    }
    for (const file of present.keys()) if (!then.has(file)) changes.push({ file, change: 'new' });
    return changes.sort((a, b) => (a.file < b.file ? -1 : 1));
  }
}

/**
 * How the documents in a folder stand that a campaign had made.
 * @param program the version of this program
 */
export async function standingOf(
  record: BuildRecord,
  folder: string,
  checked: Checked,
  world: ProgramWorld,
  program: string,
): Promise<Standing[]> {
  const changes = changesSince(record, checked, world);
  const builds = new Map(record.builds.map((one) => [one.id, one]));
  const standing: Standing[] = [];
  for (const one of record.files) {
    const { file, kind, subject, format } = one;
    const inputs = await changes(one);
    const by = builds.get(one.build)?.program ?? program;
    const state = (await stateOfFile(one, folder, world)) ?? stateOfInputs(inputs, by, program);
    standing.push({ file, kind, subject, format, state, program: by, inputs });
  }
  return standing;
}

function stateOfInputs(inputs: readonly InputChange[], by: string, program: string): StandingState {
  if (inputs.length > 0) return 'inputs-changed';
  return by === program ? 'current' : 'other-program';
}

/** What is amiss with a document's file itself; `null` where it is what was written. */
async function stateOfFile(
  { file, sha256 }: RecordedFile,
  folder: string,
  world: ProgramWorld,
): Promise<'gone' | 'edited' | null> {
  try {
    return sha256Of(await world.readFile(join(folder, file), { within: folder })) === sha256
      ? null
      : 'edited';
  } catch (reason) {
    return reasonOf(reason) === 'ENOENT' ? 'gone' : 'edited';
  }
}

/** Whether a document was made of this campaign, as far as its record says. */
export function isOfCampaign(
  { campaign }: Pick<RecordedBuild, 'campaign'>,
  { host, title, year }: RecordedBuild['campaign'],
): boolean {
  return campaign.host === host && campaign.title === title && campaign.year === year;
}
