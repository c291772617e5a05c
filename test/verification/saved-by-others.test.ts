import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { exampleFiles } from '../support/example-reports.ts';
import { needs } from '../support/needs.ts';
import { convertedByOffice } from '../support/office.ts';
import { readingPython } from '../support/office-reader.ts';
import { newFolder } from '../support/run.ts';
import { reportFile, verified } from '../support/verified.ts';

/** A report as a file for Word, in a folder of its own. */
async function reportOnDisk(): Promise<{ readonly folder: string; readonly path: string }> {
  const folder = await newFolder();
  const path = join(folder, 'report.docx');
  await writeFile(path, await reportFile(exampleFiles(), 'docx'));
  return { folder, path };
}

it(
  'a document that LibreOffice saved still carries its data, and says the same',
  needs('soffice'),
  async () => {
    const { folder, path } = await reportOnDisk();
    const saved = join(folder, 'saved');
    await mkdir(saved);
    await convertedByOffice('docx', [path], saved);
    expect(await verified(await readFile(join(saved, 'report.docx')))).toMatchObject({
      verdict: 'different',
      document: { name: 'bao-cao-2023' },
      differences: [{ code: 'saved-again', about: expect.stringMatching(/^LibreOffice/) }],
      remarks: [{ code: 'same-text' }],
    });
  },
);

/** Puts "18" in the place of the first "17" in the paths' first file, and saves it as the second. */
const edit = `
import docx, sys
document = docx.Document(sys.argv[1])
for run in (run for paragraph in document.paragraphs for run in paragraph.runs):
    if "17" in run.text:
        run.text = run.text.replace("17", "18")
        break
document.save(sys.argv[2])
`;

it('a figure that was changed with python-docx is told', needs('python-docx'), async () => {
  const { folder, path } = await reportOnDisk();
  const changed = join(folder, 'changed.docx');
  await promisify(execFile)(readingPython('docx'), ['-c', edit, path, changed]);
  const { differences, remarks } = await verified(await readFile(changed));
  expect(remarks).toEqual([]);
  expect(differences[0]).toMatchObject({
    code: 'text',
    expected: expect.stringContaining('17'),
    found: expect.stringContaining('18'),
    figure: expect.stringMatching(/^awards\./),
  });
  expect(differences.map(({ code }) => code)).toEqual(['text', 'saved-again']);
});
