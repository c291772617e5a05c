import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const jar = fileURLToPath(import.meta.resolve('vnu-jar/build/dist/vnu.jar'));

/**
 * A list without bullets says that it is one, since a screen reader takes it for none. Phones know which keys to show, and
 * some browsers how high a text is; others lose nothing.
 */
const known = [
  '.*“list” role is unnecessary.*',
  '.*“inputmode” attribute is not supported in all browsers.*',
  '.*“field-sizing”: Property “field-sizing” doesn.t exist.*',
].join('|');

/**
 * Has the validator of HTML's own authors look at some pages; for tests that need `java`. It takes longer to start than to look.
 * @returns its errors and warnings, each with where it is; none where all pages are valid
 */
export async function faultsByNuChecker(paths: readonly string[]): Promise<string[]> {
  const fast = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
  const options = ['--stdout', '--exit-zero-always', '--filterpattern', known];
  const { stdout } = await promisify(execFile)('java', [...fast, '-jar', jar, ...options, ...paths]);
  return stdout.split('\n').filter((line) => line.trim() !== '');
}
