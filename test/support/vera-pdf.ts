import { execFile } from 'node:child_process';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const version = '1.28.2';

/** veraPDF by Maven's name for it, which .ci/run asks for, too. */
export const veraPdf = `org.verapdf.apps:greenfield-apps:${version}`;

const run = promisify(execFile);

/**
 * Has veraPDF, which archives validate files by, look at some files; for tests that need it. It is fetched from Maven
 * Central once, into a folder of the user's own.
 * @param flavour what they are to be
 * @returns its words on each file that fails, with the rules; none where all pass
 */
export async function faultsByVeraPdf(paths: readonly string[], flavour: '3a' | 'ua1'): Promise<string[]> {
  // It lives for seconds, in which Java's slower compiler and threads for garbage take more time than they save.
  const short = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
  const program = [...short, '-cp', await classPath(), 'org.verapdf.apps.GreenfieldCliWrapper'];
  const options = ['--flavour', flavour, '--format', 'text', '-v'];
  const { stdout } = await run('java', [...program, ...options, ...paths], { maxBuffer: 1 << 28 }).catch(
    // It ends with 1 where a file fails.
    (failure: { readonly stdout: string; readonly code: number }) => {
      if (failure.code !== 1) throw failure;
      return failure;
    },
  );
  const lines = stdout.split('\n').filter((line) => line.trim() !== '');
  const passed = lines.filter((line) => line.startsWith('PASS'));
  const faults = lines.filter((line) => !line.startsWith('PASS'));
  return passed.length + faults.length < paths.length ? [...faults, 'Not all files were looked at.'] : faults;
}

/** Where veraPDF and what it needs are, as Java takes it. */
async function classPath(): Promise<string> {
  const folder = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), `review-verapdf-${version}`);
  const file = join(folder, 'class-path.txt');
  const known = await readFile(file, 'utf8').catch(() => null);
  if (known !== null) return known;
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'pom.xml'),
    `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
    <groupId>review</groupId><artifactId>verapdf</artifactId><version>1</version><dependencies><dependency>
    <groupId>org.verapdf.apps</groupId><artifactId>greenfield-apps</artifactId><version>${version}</version>
    </dependency></dependencies></project>`,
  );
  const resolve = ['-q', '-B', 'dependency:build-classpath', `-Dmdep.outputFile=${file}.new`];
  await run('mvn', resolve, { cwd: folder });
  await rename(`${file}.new`, file);
  return readFile(file, 'utf8');
}
