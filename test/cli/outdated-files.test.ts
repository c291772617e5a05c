import { expect, it } from 'vitest';
import { outdatedBeside } from '../../src/cli/commands/outdated-files.ts';
import { programKinds } from '../../src/intake/document-kinds.ts';

/** What is out of date beside `out/a.pdf`, by when files were changed. */
const outdated = (
  times: Readonly<Record<string, number>>,
  read = ['/c/review.yaml', '/program/report.hbs'],
  recorded: Readonly<Record<string, boolean>> = {},
) =>
  outdatedBeside(['/c/out/a.pdf'], '/c', programKinds, async (path) => recorded[path] ?? null, {
    filesRead: () => read,
    changedAt: async (path) => times[path] ?? null,
  });

it('files of the document in other formats that are older than what was read are out of date', async () => {
  expect(
    await outdated({
      '/c/review.yaml': 5,
      '/c/out/a.pdf': 9,
      '/c/out/a.docx': 4,
      '/c/out/a.html': 6,
      '/c/out/a.txt': 1,
    }),
  ).toEqual([{ path: '/c/out/a.docx', format: 'docx' }]);
});

it('a submission that was added or taken away since is a change, too', async () => {
  expect(await outdated({ '/c/review.yaml': 1, '/c/submissions': 5, '/c/out/a.xlsx': 4 })).toEqual([
    { path: '/c/out/a.xlsx', format: 'xlsx' },
  ]);
});

it('so is a template', async () => {
  const times = { '/c/review.yaml': 1, '/c/templates/report': 5, '/c/out/a.docx': 4 };
  expect(await outdated(times)).toEqual([{ path: '/c/out/a.docx', format: 'docx' }]);
});

it('the program’s own files are no change, nor are documents of other names', async () => {
  expect(
    await outdated({ '/c/review.yaml': 1, '/program/report.hbs': 9, '/c/out/a.md': 4, '/c/out/b.docx': 0 }),
  ).toEqual([]);
});

it('where a record says what a file was made from, times say nothing', async () => {
  const times = { '/c/review.yaml': 5, '/c/out/a.docx': 4, '/c/out/a.html': 9, '/c/out/a.md': 4 };
  const recorded = { '/c/out/a.docx': false, '/c/out/a.html': true };
  expect(await outdated(times, ['/c/review.yaml', '/c/out/.review-build.json'], recorded)).toEqual([
    { path: '/c/out/a.html', format: 'html' },
    { path: '/c/out/a.md', format: 'md' },
  ]);
});
