import type { BuildRecordWords } from '../../build-record/words.ts';
import { someOf } from '../some-of.ts';

const changes = { changed: 'changed', new: 'new', gone: 'gone' } as const;

const filesOf = (count: number) => (count === 1 ? '1 file' : `${count} files`);

export const record: BuildRecordWords = {
  newer: (path) =>
    `"${path}" was written by a later version of the program, which this one can't read, so nothing was written. Use the later version, or write to another folder with -o.`,
  damaged: (file) =>
    `${file} was damaged and has been written anew: it knows only the files that were built now; build the others again to have them followed.`,
  unusable: {
    damaged: (file) =>
      `${file} is damaged, so it is not known what the documents in out/ were built from. Build them again: review build.`,
    newer: (file) => `${file} was written by a later version of the program, which this one can't read.`,
    unreadable: (file) =>
      `${file} can't be read, so it is not known what the documents in out/ were built from.`,
  },
  counts: (current, all) =>
    current === all
      ? `Documents in out/: ${filesOf(all)}, built from the data as it is now.`
      : `Documents in out/: ${current} of ${filesOf(all)} built from the data as it is now.`,
  states: {
    gone: () => 'built, but no longer in the folder',
    edited: () => 'not what was built (edited since, or a later build was interrupted)',
    'inputs-changed': () => 'the data has changed since it was built',
    'other-program': (program) => `built by version ${program} of the program`,
  },
  documents: (files, text) => `${someOf(files)}: ${text}`,
  inputs: (list) => someOf(list.map(({ file, change }) => `${file} (${changes[change]})`)),
  howToCheck: (campaign) =>
    `Which documents would come out different: review build${campaign === '' ? '' : ` ${campaign}`} --check.`,
  check: {
    missing: 'missing',
    different: 'would be different',
    left: 'no longer a document of the campaign',
    edited: 'not what was built (edited since, or a later build was interrupted)',
    program: (version) => `built by version ${version} of the program`,
    allSame: (files) => `${filesOf(files)}, would come out the same.`,
    amiss: ({ different, missing, left, edited }, command) =>
      [
        `${[
          ...(different > 0 ? [`${filesOf(different)} would be different`] : []),
          ...(missing > 0 ? [`${filesOf(missing)} missing`] : []),
          ...(left > 0 ? [`${filesOf(left)} no longer built`] : []),
        ].join(', ')}.`,
        ...(different + missing > 0
          ? [
              `Build again: ${command}${edited > 0 ? ' (changes made to the files by hand will be lost)' : ''}.`,
            ]
          : []),
        ...(left > 0 ? ['Remove what is no longer built.'] : []),
      ].join(' '),
  },
};
