import { type Argument, Command, CommanderError, Option } from 'commander';
import packageFile from '../../package.json' with { type: 'json' };
import type { Language } from '../diagnostics/words/wording.ts';
import { CliError } from './cli-error.ts';
import type { Effects } from './effects.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import type { Session } from './session.ts';
import { type CliWords, cliWordsIn } from './words.ts';

/**
 * Runs the command line.
 * @param args the arguments, without the names of Node and of the script
 */
export async function main(args: readonly string[], effects: Effects): Promise<ExitStatus> {
  const language = languageFrom(args, effects.environment.REVIEW_LANG);
  const words = cliWordsIn(language);
  const session: Session = { effects, language, words, isColoured: colourChoice(args, effects) };
  try {
    return await run(args, session);
  } catch (failure) {
    effects.complain(`${complaintAbout(failure, words)}\n`);
    return exitStatus.failure;
  }
}

async function run(args: readonly string[], session: Session): Promise<ExitStatus> {
  let status: ExitStatus = exitStatus.ok;
  const program = programFor(session, (done) => {
    status = done;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (failure) {
    if (failure instanceof CommanderError && failure.exitCode === 0) return exitStatus.ok;
    throw failure;
  }
  return status;
}

function programFor(session: Session, finish: (status: ExitStatus) => void): Command {
  const { words, effects } = session;
  const program = localized(new Command('review'), session)
    .description(words.description)
    .version(packageFile.version, '-V, --version', words.version)
    .helpCommand('help [command]', words.helpCommand)
    .addOption(new Option('--lang <vi|en>', words.language).choices(['vi', 'en']))
    .option('--no-color', words.colour)
    .addHelpText('after', words.exitStatuses);
  const checking = (command: Command) =>
    command
      .option('--strict', words.strict)
      .option('--allow-missing', words.allowMissing)
      .option('--max-findings <n>', words.maxFindings, '100')
      .option('--max-file-size <MB>', words.maxFileSize, '5')
      .addOption(new Option('--watch', words.watch).conflicts(['fix', 'fixDryRun']));
  const onceOrWatching = async (
    { watch: isWatching }: { readonly watch?: true },
    paths: readonly string[],
    work: () => Promise<ExitStatus>,
  ) => {
    if (isWatching !== true) return work();
    const { watch } = await import('./watch.ts');
    return watch(paths, work, session);
  };
  localized(program.command('init'), session)
    .argument('<dir>', words.init.folder)
    .description(words.init.description)
    .option('--host <name>', words.init.host)
    .option('--locality <name>', words.init.locality)
    .option('--year <year>', words.init.year)
    .option('--deadline <date>', words.init.deadline)
    .option('--units <file>', words.init.units)
    .option('--unit <name>', words.init.unit, (one, all: string[]) => [...all, one], [])
    .option('--preset <name>', words.init.preset)
    .addOption(
      new Option('--from <campaign-dir>', words.init.from).conflicts([
        'host',
        'locality',
        'units',
        'unit',
        'preset',
      ]),
    )
    .addHelpText('after', words.init.examples + words.exitStatuses)
    .action(async (folder: string, options) => {
      const { init } = await import('./init.ts');
      finish(await init(folder, options, session));
    });
  checking(
    localized(program.command('build'), session)
      .argument('[campaign-dir]', words.build.folder)
      .description(words.build.description)
      .option('-o, --out <dir>', words.build.out)
      .option('-f, --format <list>', words.build.format, 'pdf'),
  )
    .addHelpText('after', words.build.examples + words.exitStatuses)
    .action(async (folder: string | undefined, options) => {
      const { build } = await import('./build.ts');
      const path = folder ?? effects.workingFolder;
      finish(await onceOrWatching(options, [path], () => build(path, options, session)));
    });
  checking(
    localized(program.command('validate'), session)
      .argument('[paths...]', words.validate.paths)
      .description(words.validate.description)
      .option('-f, --format <list>', words.validate.format, 'pretty')
      .option('-o, --output <file>', words.validate.output, (one, all: string[]) => [...all, one], [])
      .option('--campaign <dir>', words.validate.campaign)
      .option('--fix', words.validate.fix)
      .option('--fix-dry-run', words.validate.fixDryRun),
  )
    .addHelpText('after', words.validate.examples + words.exitStatuses)
    .action(async (given: readonly string[], options) => {
      const { validate } = await import('./validate.ts');
      const paths = given.length === 0 ? [effects.workingFolder] : given;
      finish(await onceOrWatching(options, paths, () => validate(paths, options, session)));
    });
  localized(program.command('status'), session)
    .argument('[campaign-dir]', words.build.folder)
    .description(words.status.description)
    .addOption(
      new Option('-f, --format <pretty|json|csv|markdown>', words.status.format)
        .choices(['pretty', 'json', 'csv', 'markdown'])
        .default('pretty'),
    )
    .option('--require-complete', words.status.requireComplete)
    .option('--remind', words.status.remind)
    .option('-o, --output <dir>', words.status.output)
    .option('--changes <unit>', words.status.changes)
    .option('--max-file-size <MB>', words.maxFileSize, '5')
    .addHelpText('after', words.status.examples + words.exitStatuses)
    .action(async (folder: string | undefined, options) => {
      const { status } = await import('./status.ts');
      finish(await status(folder ?? effects.workingFolder, options, session));
    });
  localized(program.command('format'), session)
    .argument('[paths...]', words.format.paths)
    .description(words.format.description)
    .option('--check', words.format.check)
    .addHelpText('after', words.format.examples + words.exitStatuses)
    .action(async (paths: readonly string[], options) => {
      const { format } = await import('./format.ts');
      finish(await format(paths.length === 0 ? [effects.workingFolder] : paths, options, session));
    });
  localized(program.command('doctor'), session)
    .argument('[campaign-dir]', words.build.folder)
    .description(words.doctor.description)
    .addHelpText('after', words.doctor.examples + words.exitStatuses)
    .action(async (folder: string | undefined) => {
      const { doctor } = await import('./doctor.ts');
      finish(await doctor(folder ?? effects.workingFolder, session));
    });
  localized(program.command('schema'), session)
    .argument('<name>', words.schema.name)
    .description(words.schema.description)
    .option('--campaign <dir>', words.schema.campaign)
    .addHelpText('after', words.schema.examples)
    .action(async (name: string, options) => {
      const { schema } = await import('./schema.ts');
      finish(await schema(name, options, session));
    });
  localized(program.command('explain'), session)
    .argument('[code]', words.explain.code)
    .description(words.explain.description)
    .addHelpText('after', words.explain.examples)
    .action(async (code: string | undefined) => {
      const { explain } = await import('./explain.ts');
      finish(explain(code, session));
    });
  return program;
}

/** A command whose help and complaints are in the session's language and go through its effects. */
function localized(command: Command, { words, effects }: Session): Command {
  const { terms } = words;
  return command
    .exitOverride()
    .showSuggestionAfterError()
    .helpOption('-h, --help', words.help)
    .configureHelp({
      styleTitle: (title) => words.headings[title] ?? title,
      styleUsage: (text) => text.replace('[options]', terms.options).replace('[command]', terms.command),
      showGlobalOptions: true,
      subcommandTerm: (one) => [one.name(), ...one.registeredArguments.map(argumentTerm)].join(' '),
      optionDescription: ({ description, argChoices, defaultValue }) => {
        const notes = [
          ...(argChoices === undefined ? [] : [`${terms.choices}: ${argChoices.join(', ')}`]),
          ...(typeof defaultValue === 'string' ? [`${terms.byDefault}: ${defaultValue}`] : []),
        ];
        return notes.length === 0 ? description : `${description} (${notes.join('; ')})`;
      },
    })
    .configureOutput({
      writeOut: (text) => effects.print(text),
      // What is printed of errors is said in `complaintAbout`; this is the help of one who names no command.
      writeErr: (text) => effects.complain(text),
      outputError: () => undefined,
    });
}

function argumentTerm(argument: Argument): string {
  const name = argument.variadic ? `${argument.name()}...` : argument.name();
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** The language is needed before the options are parsed, for the help is written in it. */
function languageFrom(args: readonly string[], fromEnvironment: string | undefined): Language {
  const index = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = args[index]?.split('=')[1] ?? args[index + 1];
  return (index === -1 ? fromEnvironment : value) === 'en' ? 'en' : 'vi';
}

function colourChoice(args: readonly string[], effects: Effects): Session['isColoured'] {
  const { NO_COLOR, FORCE_COLOR } = effects.environment;
  if (args.includes('--no-color') || (NO_COLOR !== undefined && NO_COLOR !== '')) return () => false;
  if (FORCE_COLOR !== undefined) return () => FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return (stream) => (stream === 'stdout' ? effects.printsAreColoured : effects.complaintsAreColoured);
}

function complaintAbout(failure: unknown, { errors }: CliWords): string {
  if (failure instanceof CliError) return `${errors.prefix}: ${failure.message}`;
  if (failure instanceof CommanderError) {
    if (failure.code === 'commander.help') return `${errors.prefix}: ${errors.noCommand}`;
    return `${errors.prefix}: ${usageProblem(failure, errors)}\n${errors.seeHelp}`;
  }
  if (failure instanceof Error && 'syscall' in failure) {
    return `${errors.prefix}: ${errors.machine(failure.message)}`;
  }
  return `${errors.bug}\n${failure instanceof Error ? failure.stack : String(failure)}`;
}

function usageProblem({ code, message }: CommanderError, errors: CliWords['errors']): string {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? '';
  const suggestion = /Did you mean (.*)\?/.exec(message)?.[1];
  const hint = suggestion === undefined ? '' : ` → ${suggestion}?`;
  switch (code) {
    case 'commander.unknownOption':
      return errors.unknownOption(quoted) + hint;
    case 'commander.unknownCommand':
      return errors.unknownCommand(quoted) + hint;
    case 'commander.missingArgument':
      return errors.missingOperand(quoted);
    case 'commander.optionMissingArgument':
      return errors.missingArgument(quoted);
    case 'commander.conflictingOption': {
      const [, one = '', other = ''] = /option '([^']*)'.*option '([^']*)'/.exec(message) ?? [];
      return errors.conflict(one, other);
    }
    case 'commander.excessArguments':
      return errors.excessArguments;
    case 'commander.invalidArgument':
      return errors.invalidChoice(
        /argument '([^']*)'/.exec(message)?.[1] ?? '',
        /choices are (.*)\./.exec(message)?.[1] ?? '',
      );
    default:
      return errors.usage(message.replace(/^error: /, ''));
  }
}
