import type { Installation } from '../../intake/world.ts';
import { programVersion } from '../../program-version.ts';
import type { Machine } from '../effects.ts';

/**
 * What maintainers need to find a bug, without anything that a campaign, its files or the machine's owner could be
 * described by: no message (which may quote a submission), no paths but the program's own, no values of options.
 * @param args the command line
 */
export function bugReport(
  failure: unknown,
  args: readonly string[],
  effects: Installation & Machine,
): string {
  const { nodeVersion, platform, programFolder } = effects;
  const kind = failure instanceof Error ? failure.constructor.name : typeof failure;
  const stack = failure instanceof Error ? (failure.stack ?? '') : '';
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return [
    `review ${programVersion}, Node ${nodeVersion}, ${platform}`,
    `review ${withoutValues(args).join(' ')}`,
    kind,
    ...frames.map((frame) => withoutForeignPaths(frame, programFolder)),
    '',
  ].join('\n');
}

/** The command and the names of the options, in their order. */
function withoutValues(args: readonly string[]): string[] {
  const [command = ''] = args.filter((arg) => /^[a-z]+$/.test(arg));
  const options = args.filter((arg) => /^--?[a-z]/i.test(arg)).map((arg) => arg.split('=')[0] ?? '');
  return [command, ...options].filter((part) => part !== '');
}

/** A stack's line, in which files are named by their place in the program, and others by their name alone. */
function withoutForeignPaths(frame: string, programFolder: string): string {
  const relative = frame.replaceAll(`file://${programFolder}/`, '').replaceAll(`${programFolder}/`, '');
  return relative.replace(/[^\s()]+/g, (part) =>
    /^(?:file:\/\/)?(?:[A-Za-z]:)?[\\/]/.test(part) ? `…/${part.split(/[\\/]/).at(-1)}` : part,
  );
}
