import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Runs git in a folder, without whatever this machine's settings are. */
export function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Thử',
      GIT_AUTHOR_EMAIL: 'thu@example.com',
      GIT_COMMITTER_NAME: 'Thử',
      GIT_COMMITTER_EMAIL: 'thu@example.com',
      GIT_AUTHOR_DATE: '2023-11-20T08:00:00Z',
      GIT_COMMITTER_DATE: '2023-11-20T08:00:00Z',
    },
  }).trim();
}

/** Commits files with these texts, and all else that lies there. */
export function committed(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'Lưu');
}
