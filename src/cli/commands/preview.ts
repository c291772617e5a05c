import { randomBytes } from 'node:crypto';
import { findingWordsIn } from '../../findings.ts';
import { type ProgramWorld, reasonOf } from '../../intake/world.ts';
import { answer } from '../../preview/answers.ts';
import { keptFonts } from '../../preview/kept-fonts.ts';
import { keptProgramFiles } from '../../preview/kept-program-files.ts';
import { PreviewedCampaign } from '../../preview/previewed-campaign.ts';
import { wordsIn } from '../../words/words.ts';
import type {
  ErrorOutput,
  FileTimes,
  Output,
  ReadFilesWatch,
  Serving,
  Watching,
  WorkingFolder,
} from '../effects.ts';
import { CliError, type ExitStatus, exitStatus } from '../exit.ts';
import { machineMessage } from '../machine-message.ts';
import { portNumber } from '../number-options.ts';
import type { Session } from '../session.ts';
import { isPartOfCampaign } from '../terminal/watch.ts';
import { limitsFrom, locateCampaign, type SizeOptions } from './campaign-targets.ts';

interface PreviewOptions extends SizeOptions {
  readonly port?: string;
  readonly allowMissing?: true;
}

/**
 * For so many milliseconds after a change of a file, chokidar reports no further change to the same file; an editor that saves
 * in several steps has done so by then.
 */
const settlingMs = 150;

/** `review preview`: the page's address goes to stdout; it is there until the program is interrupted. */
export async function preview(
  folder: string,
  options: PreviewOptions,
  session: Session<
    ProgramWorld & WorkingFolder & ReadFilesWatch & FileTimes & Watching & Serving & Output & ErrorOutput
  >,
): Promise<ExitStatus> {
  const { effects, words, language } = session;
  const port = options.port === undefined ? 0 : portNumber(options.port, words);
  const limits = limitsFrom(options, words);
  const { root } = await locateCampaign(folder, session);
  let fail: (reason: unknown) => void = () => undefined;
  const failure = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const world = keptProgramFiles(effects);
  const campaign = new PreviewedCampaign(root, world, {
    allowMissing: options.allowMissing === true,
    limits,
    readFonts: keptFonts((path) => effects.changedAt(path)),
    findingWords: findingWordsIn(language),
    timeOfDay: () => effects.timeOfDay(),
    failureInWords: (reason) => machineMessage(reason, words),
  });
  const refresh = () => {
    effects.beginReading();
    campaign.refresh().catch(fail);
  };
  let timer: NodeJS.Timeout | undefined;
  const changed = () => {
    refresh();
    clearTimeout(timer);
    timer = setTimeout(() => {
      void effects.changedFiles().then((paths) => {
        if (paths.length > 0) refresh();
      }, fail);
    }, settlingMs);
  };
  const token = randomBytes(16).toString('base64url');
  const answering = { campaign, root, world, words: wordsIn(language).preview, language, fail };
  const served = await effects
    .serveLoopback(port, (request, response) => {
      void answer(request, response, { port: served.port, token }, answering);
    })
    .catch((reason) => {
      throw new CliError(words.preview.portRefused(port, reasonOf(reason)));
    });
  const stopWatching = await effects.watchFiles([root], isPartOfCampaign, changed);
  try {
    refresh();
    effects.print(`http://127.0.0.1:${served.port}/${token}/\n`);
    effects.printError(`${words.preview.open}\n${words.watching}\n`);
    await Promise.race([effects.interruption(), failure]);
  } finally {
    clearTimeout(timer);
    await stopWatching();
    await served.close();
  }
  return exitStatus.ok;
}
