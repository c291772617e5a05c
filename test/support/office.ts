import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const tinos = fileURLToPath(new URL('../../node_modules/@expo-google-fonts/tinos', import.meta.url));

/** Turns a Word file into a PDF with LibreOffice, for tests that need `soffice`; Times New Roman being stood in for by the font of its metrics. */
export async function asPdf(path: string): Promise<string> {
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
      'pdf',
      '--outdir',
      dirname(path),
      path,
    ],
    { env: { ...process.env, HOME: home, FONTCONFIG_FILE: fonts } },
  );
  return join(dirname(path), `${basename(path, '.docx')}.pdf`);
}
