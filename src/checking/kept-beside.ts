import { draftCampaign } from '../campaign/campaign.ts';
import type { SourceText } from '../diagnostics/source-text.ts';
import { decode } from '../intake/bytes.ts';
import type { ReadBeside } from '../intake/campaign-folder.ts';
import type { CampaignFile } from '../intake/campaign-listing.ts';
import type { FileOf } from '../intake/conforming-values.ts';
import { programKinds } from '../intake/document-kinds.ts';
import { type IntakeFile, intakeOf } from '../intake/intake-file.ts';
import { unpackedWhole, valuesInOrder } from '../intake/packed-values.ts';
import type { SchemaName } from '../intake/schema-files.ts';
import { Located, type ValueNode } from '../intake/values.ts';
import { once } from '../once.ts';
import { newSha256, sha256Of } from '../sha256.ts';
import { type FoundAlone, type RecordsChecker, recordsChecker } from '../validation/validate.ts';
import type { CheckedFile } from './checked-submission.ts';
import type { Keeping } from './keeping.ts';
import { isPlain } from './kept-findings.ts';
import { type KeptBatch, keptBatch, keptBytes, keptIn } from './kept-submissions.ts';
import { SubmissionPacker, unpackedFile } from './packed-submissions.ts';

/** What reads and checks review.yaml and host.yaml, each by itself. Where they are as they were, it takes what was kept of them. */
export interface CheckingBeside {
  readonly intake: typeof intakeOf;
  /** The hash of the bytes that were read; "" of what was not read by this. */
  hashOf(file: FileBeside): string;
  /** What is found in them, once they have been read; it is kept for the next time. */
  check(beside: ReadBeside): Promise<ReadonlyMap<SourceText, FoundAlone>>;
}

type FileBeside = IntakeFile<'campaign'> | IntakeFile<'host'>;
type FileNames = Pick<CampaignFile, 'path' | 'realPath' | 'shownPath'>;

/** @param keeping `null` where nothing is kept. @param root the campaign's folder */
export function checkingBeside(keeping: Keeping | null, root: string): CheckingBeside {
  const key = keeping === null ? '' : newSha256().update(keeping.program).digest('hex');
  const bytes = keeping?.read(root, 'beside') ?? null;
  const kept = bytes === null ? [] : keptIn(bytes, key);
  const hashes = new Map<SourceText, string>();
  const taken = new Map<SourceText, FoundAlone>();
  let campaignSource: SourceText | null = null;
  const hashOf = ({ source }: FileBeside) => hashes.get(source) ?? '';
  return {
    intake: (listed, name, content, kinds) => {
      const hash = sha256Of(content);
      // Other kinds of documents would find something else.
      const isByProgram = kinds === undefined || kinds === programKinds;
      const again = isByProgram ? fileIn(kept, listed, name, content, hash, campaignSource) : null;
      const file = again?.file ?? intakeOf(listed, name, content, kinds);
      if (name === 'campaign') campaignSource = file.source;
      if (again !== null) taken.set(file.source, again.alone);
      hashes.set(file.source, hash);
      return file;
    },
    hashOf,
    check: async ({ documents, campaign, host: read }) => {
      const host = await read;
      const { root: values, source } = campaign;
      const alone = new Map<SourceText, FoundAlone>();
      if (values === null) return alone;
      const checker = once(() => recordsChecker(draftCampaign(values, campaign.isPartial, documents.kinds)));
      const add = (file: FileBeside, check: (checker: RecordsChecker) => FoundAlone) =>
        // What is found in host.yaml hangs on review.yaml as well.
        alone.set(file.source, (taken.has(source) ? taken.get(file.source) : undefined) ?? check(checker()));
      add(campaign, (one) => one.campaign());
      if (host !== null) add(host, (one) => one.host(host));
      const files = [campaign, ...(host === null ? [] : [host])].flatMap((file) => {
        const found = alone.get(file.source);
        return found === undefined || !isAsPacked(file, found) ? [] : { file, found };
      });
      const isAsKept = files.every(({ file, found }) => taken.get(file.source) === found);
      if (keeping !== null && !isAsKept && documents.kinds === programKinds) {
        const batches = files.map(({ file, found }) => batchOf(file, found, hashOf(file), source));
        const parts = keptBytes(batches, key);
        if (parts !== null) keeping.write(root, 'beside', parts);
      }
      return alone;
    },
  };
}

/** A file that is as it was, as if it had just been checked; `null` where nothing was kept of it. */
function fileIn<Name extends SchemaName>(
  kept: readonly KeptBatch[],
  listed: FileNames,
  name: Name,
  content: Uint8Array,
  hash: string,
  campaign: SourceText | null,
): CheckedFile<Name> | null {
  const batch = kept.find(({ files }) => files.some((one) => one.shownPath === listed.shownPath));
  const packed = batch?.files[0];
  if (batch === undefined || packed?.sha256 !== hash || packed.at === -1) return null;
  const checked = unpackedFile<Name>(packed, batch.values, listed, campaign, {
    text: once(() => decode(listed.shownPath, content).source.text),
    values: once(() => valuesIn(intakeOf(listed, name, content).root)),
  });
  const { source, root } = checked.file;
  if (name !== 'campaign' || root === null) return checked;
  // All of it is looked at again and again; these are the same values.
  const whole = new Located(source, unpackedWhole(Located.nodeOf(root))) as FileOf<Name>;
  return { ...checked, file: { ...checked.file, root: whole } };
}

function valuesIn(root: Located<object> | null): readonly ValueNode[] {
  return root === null ? [] : valuesInOrder(Located.nodeOf(root));
}

/** Whether what is kept of a file comes back as it is. */
const isAsPacked = ({ root, findings }: FileBeside, found: FoundAlone): boolean =>
  root !== null && [...findings, ...found.findings].every(({ args }) => isPlain(args));

/** What is kept of a file, as a whole: to read a sentence again, all of it would be read. */
function batchOf(file: FileBeside, alone: FoundAlone, hash: string, campaign: SourceText): KeptBatch {
  const packer = new SubmissionPacker(campaign, false);
  packer.add({ file, alone, noted: [] }, hash);
  return keptBatch(packer.packed(), [file.source.path]);
}
