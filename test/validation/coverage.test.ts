import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { findingDefinitions } from '../../src/findings.ts';

const fixtures = fileURLToPath(new URL('./fixtures', import.meta.url));

/** Codes that files in a folder cannot show: of the file system, of templates and kinds, of pictures, of what is imported or appraised, and of what `build` alone finds. */
const elsewhere =
  /^(?:template-.*|unknown-(?:template|chart|annex|letterhead|values)|kind-without-template|kind-name|image-.*|appraisal-(?:sheet-.*|cell|row|contradiction|basis-changed|existing|removed)|font-.*|character-not-in-font|file-unreadable|file-not-regular|file-outside|file-too-large|too-many-files|rollup-pdf-unusable|(?:import|cell|form)-.*)$/;

it('every code has a fixture that shows it', () => {
  const shown = new Set(
    readdirSync(fixtures)
      .filter((name) => name !== 'base')
      .flatMap((name) => [
        ...readFileSync(join(fixtures, name, 'findings.txt'), 'utf8').matchAll(/\[([\w-]+)\]$/gm),
      ])
      .map(([, code]) => code),
  );
  const codes = Object.keys(findingDefinitions);
  expect(codes.filter((code) => !elsewhere.test(code) && !shown.has(code))).toEqual([]);
});
