import { Argument, type Command, Option } from 'commander';
import { reporters } from '../diagnostics/reporters/registry.ts';
import { most } from '../limits.ts';
import { programVersion } from '../program-version.ts';
import { languages } from '../words/cli-words-in.ts';
import { topicNames } from './cli-words.ts';
import type { Effects } from './effects.ts';
import type { ExitStatus } from './exit.ts';
import { addDetails, LocalizedCommand } from './localized-command.ts';
import { positiveNumber, wholeNumber } from './number-options.ts';
import type { Session } from './session.ts';

/** The size of files that is allowed unless somebody says otherwise, in MB. */
const usualSize = String(most.fileBytes / 1e6);

/** A path of nothing would be the folder that one works in. */
function refuseEmptyArguments(command: Command): void {
  const at = command.args.findIndex((one) => one.trim() === '');
  if (at === -1) return;
  const { registeredArguments: known } = command;
  command.missingArgument((known[at] ?? known.at(-1))?.name() ?? '');
}

/** A value of nothing, or a number that is none, would be noticed late, or never where a command has no need of it. */
function refuseUnusableOptions(command: Command, { words }: Session): void {
  for (const option of command.options) {
    const key = option.attributeName();
    // What shells ask may be about nothing yet.
    if (option.hidden || command.getOptionValueSource(key) !== 'cli') continue;
    const value: unknown = command.getOptionValue(key);
    const texts = [value].flat().filter((one) => typeof one === 'string');
    if (texts.some((one) => one.trim() === '')) command.optionMissingArgument(option);
    for (const text of texts) {
      if (key === 'maxFileSize') positiveNumber(text, words);
      if (key === 'maxFindings') wholeNumber(text, words);
    }
  }
}

/**
 * The program's commands and options, each with what it does; its words are in the session's language.
 * @param finish is given the status that a command ended with
 */
export function programFor(session: Session<Effects>, finish: (status: ExitStatus) => void): Command {
  const { words, effects } = session;
  const program = new LocalizedCommand('review', session);
  program
    .description(words.description)
    .version(programVersion, '-V, --version', words.version)
    .helpCommand(false)
    .addOption(program.choosing(new Option(`--lang <${languages.join('|')}>`, words.language), languages))
    .option('--no-color', words.colour)
    .addOption(new Option('-q, --quiet', words.quiet).conflicts('verbose'))
    .option('-v, --verbose', words.verbose)
    .option('--debug', words.debug)
    .addHelpText('after', words.help.topics + words.exitStatuses)
    .hook('preSubcommand', (_, command) => addDetails(command))
    .hook('preAction', (_, command) => {
      refuseEmptyArguments(command);
      for (const one of [program, command]) refuseUnusableOptions(one, session);
    });
  const checking = (command: Command) =>
    command
      .optionsGroup(words.groups.checking)
      .option('--strict', words.strict)
      .option('--allow-missing', words.allowMissing)
      .option('--max-findings <n>', words.maxFindings, String(most.findings))
      .option('--max-file-size <MB>', words.maxFileSize, usualSize)
      .addOption(new Option('--watch', words.watch).conflicts(['fix', 'fixDryRun']));
  const onceOrWatching = async (
    { watch: isWatching }: { readonly watch?: true },
    paths: readonly string[],
    work: () => Promise<ExitStatus>,
  ) => {
    if (isWatching !== true) return work();
    const { watch } = await import('./terminal/watch.ts');
    return watch(paths, work, session);
  };
  program
    .command('init')
    .argument('<dir>', words.init.folder)
    .description(words.init.description)
    .detailed((command) =>
      command
        .option('--host <name>', words.init.host)
        .option('--locality <name>', words.init.locality)
        .option('--level <name>', words.init.level)
        .option('--year <year>', words.init.year)
        .option('--deadline <date>', words.init.deadline)
        .option('--units <file>', words.init.units)
        .option('--unit <name>', words.init.unit, (one, all: string[]) => [...all, one], [])
        .option('--preset <name>', words.init.preset)
        .option('--signer <name>', words.init.signer)
        .option('--recipient <name>', words.init.recipient, (one, all: string[]) => [...all, one], [])
        .addOption(
          new Option('--from <campaign-dir>', words.init.from).conflicts([
            'host',
            'locality',
            'level',
            'units',
            'unit',
            'preset',
            'signer',
            'recipient',
          ]),
        )
        .option('--max-file-size <MB>', words.maxFileSize, usualSize)
        .addHelpText('after', words.init.examples + words.exitStatuses)
        .action(async (folder: string, options) => {
          const { init } = await import('./commands/init.ts');
          finish(await init(folder, options, session));
        }),
    );
  program
    .command('forms')
    .argument('[campaign-dir]', words.build.folder)
    .description(words.forms.description)
    .detailed((command) =>
      command
        .optionsGroup(words.groups.output)
        .option('-f, --format <list>', words.forms.format)
        .option('--unit <unit>', words.forms.unit, (one, all: string[]) => [...all, one], [])
        .option('-o, --out <dir>', words.forms.out)
        .option('--from <campaign-dir>', words.forms.from)
        .option('--check', words.forms.check)
        .optionsGroup(words.groups.checking)
        .option('--max-file-size <MB>', words.maxFileSize, usualSize)
        .addHelpText('after', words.forms.examples + words.exitStatuses)
        .action(async (folder: string | undefined, options) => {
          const { forms } = await import('./commands/forms.ts');
          finish(await forms(folder ?? effects.workingFolder, options, session));
        }),
    );
  program
    .command('build')
    .argument('[campaign-dir]', words.build.folder)
    .description(words.build.description)
    .detailed((command) =>
      checking(
        command
          .optionsGroup(words.groups.output)
          .option('-o, --out <dir>', words.build.out)
          .option('-f, --format <list>', words.build.format)
          .option('--document <kinds>', words.build.document)
          .option('--with-sources', words.build.withSources)
          .option('--no-attachments', words.build.noAttachments)
          .option('--check', words.build.check)
          .option('--timings', words.build.timings),
      )
        .addHelpText('after', words.build.examples + words.exitStatuses)
        .action(async (folder: string | undefined, options) => {
          const path = folder ?? effects.workingFolder;
          const { runInThread } = effects;
          const work = async () => {
            if (runInThread !== null) return runInThread(session.args.filter((arg) => arg !== '--watch'));
            const { build } = await import('./commands/build.ts');
            return build(path, options, session);
          };
          finish(await onceOrWatching(options, [path], work));
        }),
    );
  program
    .command('validate')
    .argument('[paths...]', words.validate.paths)
    .description(words.validate.description)
    .detailed((command) =>
      checking(
        command
          .optionsGroup(words.groups.output)
          .option('-f, --format <list>', words.validate.format, 'pretty')
          .option('-o, --output <file>', words.validate.output, (one, all: string[]) => [...all, one], [])
          .optionsGroup(words.groups.fixing)
          .option('--fix', words.validate.fix)
          .option('--fix-dry-run', words.validate.fixDryRun)
          .optionsGroup(words.groups.checking)
          .option('--campaign <dir>', words.validate.campaign),
      )
        .option('--no-cache', words.noCache)
        .addHelpText('after', words.validate.examples + words.exitStatuses)
        .action(async (given: readonly string[], options) => {
          const { validate } = await import('./commands/validate.ts');
          const paths = given.length === 0 ? [effects.workingFolder] : given;
          finish(await onceOrWatching(options, paths, () => validate(paths, options, session)));
        }),
    );
  program
    .command('preview')
    .argument('[campaign-dir]', words.build.folder)
    .description(words.preview.description)
    .detailed((command) =>
      command
        .option('--port <n>', words.preview.port)
        .optionsGroup(words.groups.checking)
        .option('--allow-missing', words.allowMissing)
        .option('--max-file-size <MB>', words.maxFileSize, usualSize)
        .addHelpText('after', words.preview.examples + words.exitStatuses)
        .action(async (folder: string | undefined, options) => {
          const { preview } = await import('./commands/preview.ts');
          finish(await preview(folder ?? effects.workingFolder, options, session));
        }),
    );
  program
    .command('import')
    .argument('<paths...>', words.import.paths)
    .description(words.import.description)
    .detailed((command) =>
      command
        .optionsGroup(words.groups.output)
        .addOption(
          program
            .choosing(new Option('-f, --format <name>', words.import.format), Object.keys(reporters))
            .default('pretty'),
        )
        .option('--dry-run', words.import.dryRun)
        .optionsGroup(words.groups.fixing)
        .option('--fix', words.import.fix)
        .optionsGroup(words.groups.checking)
        .option('--campaign <dir>', words.import.campaign)
        .option('--max-findings <n>', words.maxFindings, String(most.findings))
        .option('--max-file-size <MB>', words.maxFileSize, usualSize)
        .addHelpText('after', words.import.examples + words.exitStatuses)
        .action(async (paths: readonly string[], options) => {
          const { importForms } = await import('./commands/import.ts');
          finish(await importForms(paths, options, session));
        }),
    );
  program
    .command('appraise')
    .argument('<paths...>', words.appraise.paths)
    .description(words.appraise.description)
    .detailed((command) =>
      command
        .optionsGroup(words.groups.output)
        .addOption(
          program
            .choosing(new Option('-f, --format <name>', words.appraise.format), Object.keys(reporters))
            .default('pretty'),
        )
        .option('--dry-run', words.appraise.dryRun)
        .option('--replace', words.appraise.replace)
        .optionsGroup(words.groups.checking)
        .option('--campaign <dir>', words.appraise.campaign)
        .option('--max-findings <n>', words.maxFindings, String(most.findings))
        .option('--max-file-size <MB>', words.maxFileSize, usualSize)
        .addHelpText('after', words.appraise.examples + words.exitStatuses)
        .action(async (paths: readonly string[], options) => {
          const { appraise } = await import('./commands/appraise.ts');
          finish(await appraise(paths, options, session));
        }),
    );
  program
    .command('status')
    .argument('[campaign-dir]', words.build.folder)
    .description(words.status.description)
    .detailed((command) =>
      command
        .optionsGroup(words.groups.output)
        .addOption(
          program
            .choosing(new Option('-f, --format <name>', words.status.format), [
              'pretty',
              'json',
              'csv',
              'markdown',
              'docx',
              'pdf',
            ])
            .default('pretty'),
        )
        .option('--require-complete', words.status.requireComplete)
        .addOption(new Option('--remind', words.status.remind).conflicts('changes'))
        .option('-o, --output <path>', words.status.output)
        .addOption(new Option('--changes <unit>', words.status.changes).conflicts('format'))
        .optionsGroup(words.groups.checking)
        .option('--max-file-size <MB>', words.maxFileSize, usualSize)
        .option('--no-cache', words.noCache)
        .addHelpText('after', words.status.examples + words.exitStatuses)
        .action(async (folder: string | undefined, options) => {
          const { status } = await import('./commands/status.ts');
          finish(await status(folder ?? effects.workingFolder, options, session));
        }),
    );
  program
    .command('documents')
    .argument('[campaign-dir]', words.documents.folder)
    .description(words.documents.description)
    .detailed((command) =>
      command
        .optionsGroup(words.groups.output)
        .addOption(
          program
            .choosing(new Option('-f, --format <name>', words.documents.format), ['pretty', 'json'])
            .default('pretty'),
        )
        .optionsGroup(words.groups.checking)
        .option('--allow-missing', words.allowMissing)
        .option('--max-file-size <MB>', words.maxFileSize, usualSize)
        .addHelpText('after', words.documents.examples + words.exitStatuses)
        .action(async (folder: string | undefined, options) => {
          const { documents } = await import('./commands/documents.ts');
          finish(await documents(folder ?? null, options, session));
        }),
    );
  program
    .command('verify')
    .argument('<files...>', words.verify.files)
    .description(words.verify.description)
    .detailed((command) =>
      command
        .optionsGroup(words.groups.output)
        .addOption(
          program
            .choosing(new Option('-f, --format <name>', words.verify.format), ['pretty', 'json'])
            .default('pretty'),
        )
        .addOption(new Option('--fingerprint', words.verify.fingerprint).conflicts('format'))
        .optionsGroup(words.groups.checking)
        .option('--campaign <dir>', words.verify.campaign)
        .option('--fonts <dir>', words.verify.fonts)
        .addHelpText('after', words.verify.examples)
        .action(async (files: readonly string[], options) => {
          const { runInThread } = effects;
          if (runInThread !== null) {
            finish(await runInThread(session.args));
            return;
          }
          const { verify } = await import('./commands/verify.ts');
          finish(await verify(files, options, session));
        }),
    );
  program
    .command('texts')
    .argument('[campaign-dir]', words.build.folder)
    .description(words.texts.description)
    .detailed((command) =>
      command
        .optionsGroup(words.groups.output)
        .addOption(
          program
            .choosing(new Option('-f, --format <name>', words.texts.format), [
              'pretty',
              'markdown',
              'json',
              'docx',
            ])
            .default('pretty'),
        )
        .option('-o, --output <path>', words.texts.output)
        .option('--theme <name>', words.texts.theme)
        .option('--unit <unit>', words.texts.unit)
        .option('--unpicked', words.texts.unpicked)
        .optionsGroup(words.groups.checking)
        .option('--max-file-size <MB>', words.maxFileSize, usualSize)
        .addHelpText('after', words.texts.examples + words.exitStatuses)
        .action(async (folder: string | undefined, options) => {
          const { texts } = await import('./commands/texts.ts');
          finish(await texts(folder ?? effects.workingFolder, options, session));
        }),
    );
  program
    .command('rollup')
    .argument('[campaign-dir]', words.build.folder)
    .description(words.rollup.description)
    .detailed((command) =>
      command
        .optionsGroup(words.groups.output)
        .option('-o, --output <file>', words.rollup.output)
        .option('--unit <id>', words.rollup.unit)
        .option('--date <date>', words.rollup.date)
        .option('--revision <n>', words.rollup.revision, '1')
        .optionsGroup(words.groups.checking)
        .option('--strict', words.strict)
        .option('--allow-missing', words.allowMissing)
        .option('--max-findings <n>', words.maxFindings, String(most.findings))
        .option('--max-file-size <MB>', words.maxFileSize, usualSize)
        .addHelpText('after', words.rollup.examples + words.exitStatuses)
        .action(async (folder: string | undefined, options) => {
          const { rollup } = await import('./commands/rollup.ts');
          finish(await rollup(folder ?? effects.workingFolder, options, session));
        }),
    );
  program
    .command('trace')
    .argument('[campaign-dir]', words.build.folder)
    .argument('[figure]', words.trace.figure)
    .description(words.trace.description)
    .detailed((command) =>
      command
        .option('--find <text>', words.trace.find)
        .option('--document <kinds>', words.trace.document)
        .option(
          '--below <dir>',
          words.trace.below,
          (folder: string, earlier: readonly string[]) => [...earlier, folder],
          [],
        )
        .addOption(new Option('--complete <begun>', 'for shells').hideHelp())
        .optionsGroup(words.groups.output)
        .addOption(
          program
            .choosing(new Option('-f, --format <name>', words.trace.format), ['pretty', 'json', 'html'])
            .default('pretty'),
        )
        .option('-o, --output <path>', words.trace.output)
        .optionsGroup(words.groups.checking)
        .option('--max-file-size <MB>', words.maxFileSize, usualSize)
        .addHelpText('after', words.trace.examples + words.exitStatuses)
        .action(async (folder: string | undefined, figure: string | undefined, options) => {
          const { trace } = await import('./commands/trace.ts');
          finish(
            await trace(
              [folder, figure].flatMap((one) => one ?? []),
              options,
              session,
            ),
          );
        }),
    );
  program
    .command('diff')
    .argument('[before-dir]', words.diff.before)
    .argument('[after-dir]', words.diff.after)
    .description(words.diff.description)
    .detailed((command) =>
      command
        .option('--since <revision>', words.diff.since)
        .addOption(
          new Option('--revisions <unit>', words.diff.revisions).conflicts(['since', 'unit', 'only']),
        )
        .option('--unit <unit>', words.diff.unit)
        .option('--only <list>', words.diff.only)
        .optionsGroup(words.groups.output)
        .addOption(
          program
            .choosing(new Option('-f, --format <name>', words.diff.format), [
              'pretty',
              'json',
              'markdown',
              'html',
              'docx',
              'pdf',
            ])
            .default('pretty'),
        )
        .option('-o, --output <path>', words.diff.output)
        .option('--exit-code', words.diff.exitCode)
        .optionsGroup(words.groups.checking)
        .option('--max-file-size <MB>', words.maxFileSize, usualSize)
        .addHelpText('after', words.diff.examples + words.exitStatuses)
        .action(async (before: string | undefined, after: string | undefined, options) => {
          const { diff } = await import('./commands/diff.ts');
          finish(
            await diff(
              [before, after].flatMap((path) => path ?? []),
              options,
              session,
            ),
          );
        }),
    );
  program
    .command('format')
    .argument('[paths...]', words.format.paths)
    .description(words.format.description)
    .detailed((command) =>
      command
        .option('--check', words.format.check)
        .option('--max-file-size <MB>', words.maxFileSize, usualSize)
        .addHelpText('after', words.format.examples + words.exitStatuses)
        .action(async (paths: readonly string[], options) => {
          const { format } = await import('./commands/format.ts');
          finish(await format(paths.length === 0 ? [effects.workingFolder] : paths, options, session));
        }),
    );
  program
    .command('doctor')
    .argument('[campaign-dir]', words.build.folder)
    .description(words.doctor.description)
    .detailed((command) =>
      command
        .option('--max-file-size <MB>', words.maxFileSize, usualSize)
        .addHelpText('after', words.doctor.examples + words.exitStatuses)
        .action(async (folder: string | undefined, options) => {
          const { doctor } = await import('./commands/doctor.ts');
          finish(await doctor(folder ?? effects.workingFolder, options, session));
        }),
    );
  program
    .command('schema')
    .argument('<name>', words.schema.name)
    .description(words.schema.description)
    .detailed((command) =>
      command
        .option('--campaign <dir>', words.schema.campaign)
        .option('--max-file-size <MB>', words.maxFileSize, usualSize)
        .addHelpText('after', words.schema.examples)
        .action(async (name: string, options) => {
          const { schema } = await import('./commands/schema.ts');
          finish(await schema(name, options, session));
        }),
    );
  program
    .command('explain')
    .argument('[code]', words.explain.code)
    .description(words.explain.description)
    .detailed((command) =>
      command.addHelpText('after', words.explain.examples).action(async (code: string | undefined) => {
        const { explain } = await import('./commands/explain.ts');
        finish(explain(code, session));
      }),
    );
  program
    .command('completion')
    .addArgument(
      program.choosing(new Argument('<shell>', words.completion.shell), [
        'bash',
        'zsh',
        'fish',
        'powershell',
      ]),
    )
    .description(words.completion.description)
    .detailed((command) =>
      command.addHelpText('after', words.completion.examples).action(async (shell: string) => {
        const { completion } = await import('./commands/completion.ts');
        finish(await completion(shell, whole(program), session));
      }),
    );
  program
    .command('help')
    .argument('[about]', `${words.help.about}: ${topicNames.join(', ')}`)
    .description(words.help.description)
    .detailed((command) =>
      command
        .addOption(
          program
            .choosing(new Option('-f, --format <name>', words.help.format), ['text', 'markdown', 'man'])
            .default('text'),
        )
        .addHelpText('after', words.help.examples)
        .action(async (about: string | undefined, options) => {
          const { help } = await import('./commands/help.ts');
          finish(help(about, options, whole(program), session));
        }),
    );
  return program;
}

/** The program with the details of all its commands. */
function whole(program: Command): Command {
  for (const command of program.commands) addDetails(command);
  return program;
}
