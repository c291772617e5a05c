import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const tinos = fileURLToPath(new URL('../../node_modules/@expo-google-fonts/tinos', import.meta.url));

/**
 * Prints Word files to PDF files of the same names with LibreOffice, for tests that need `soffice`. The font of its
 * metrics stands in for Times New Roman.
 */
export async function printedByOffice(paths: readonly string[], folder: string): Promise<void> {
  await convertedByOffice('pdf', paths, folder);
}

/** Files that LibreOffice has read and written anew in some format, by the same names in a folder. */
export async function convertedByOffice(
  format: 'pdf' | 'xlsx' | 'docx',
  paths: readonly string[],
  folder: string,
): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'review-office-'));
  const fonts = join(home, 'fonts.conf');
  await writeFile(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
      <dir>${tinos}</dir><cachedir>${home}/fonts</cachedir>
      <alias binding="same"><family>Times New Roman</family><prefer><family>Tinos</family></prefer></alias>
    </fontconfig>`,
  );
  await promisify(execFile)(
    'soffice',
    [
      `-env:UserInstallation=file://${home}`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      folder,
      ...paths,
    ],
    { env: { ...process.env, HOME: home, FONTCONFIG_FILE: fonts } },
  );
}
