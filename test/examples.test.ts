import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { formats } from '../src/rendering/formats.generated.ts';
import type { FormatName } from '../src/review.ts';
import { documented, withoutCharts } from './support/document.ts';
import { filesOf } from './support/memory-world.ts';
import { needs } from './support/needs.ts';
import { isOdd, paragraphsOf } from './support/odd-sentences.ts';
import { officeErrors } from './support/office-validator.ts';
import { rendered, treeOf } from './support/rendered.ts';
import { example } from './support/run.ts';

const folder = fileURLToPath(new URL('../examples', import.meta.url));
const campaigns = readdirSync(folder).filter((name) =>
  readdirSync(join(folder, name)).includes('review.yaml'),
);
// The keys of an object literal are the formats' names.
const formatNames = Object.keys(formats) as FormatName[];

describe.each(campaigns)('the example %s', (name) => {
  const document = documented(filesOf(join(folder, name)));

  it('has nothing to find, and no unit is missing', async () => {
    const { checked, summary } = await document;
    expect(checked.findings).toEqual([]);
    expect(summary.completeness.missing).toEqual(0);
  });

  it('is marked as illustrative in each of its files', () => {
    for (const [path, bytes] of filesOf(join(folder, name))) {
      expect([path, /minh họa/iu.test(String(bytes))]).toEqual([path, true]);
    }
  });

  it('words no sentence as none may be', async () => {
    expect(paragraphsOf((await document).tree).filter(isOdd)).toEqual([]);
  });

  it('has a Word file and a workbook as Office wants them', needs('ooxml-validator'), async () => {
    const { tree, ...rest } = await document;
    const files = await Promise.all(
      (['docx', 'xlsx'] as const).map(async (format) => {
        const file = await rendered({ tree, ...rest }, format);
        return [`${name}.${format}`, file] as const;
      }),
    );
    expect(await officeErrors(new Map(files))).toEqual({});
  });

  // The reference campaign's are read back by the tests of each format.
  if (join(folder, name) === example) return;
  it('has a report in every format', async () => {
    const { tree, ...rest } = withoutCharts(await document);
    for (const format of formatNames) {
      const bytes = await rendered({ tree, ...rest }, format);
      expect([format, bytes.length > 10_000]).toEqual([format, true]);
    }
  });
});

it(
  'the validator of Office’s files finds what is wrong in one, and nothing in one with contents',
  needs('ooxml-validator'),
  async () => {
    const heading = { kind: 'heading', level: 1, label: 'I.', text: 'Mục' } as const;
    const right = await rendered({ tree: { ...treeOf([heading]), hasContents: true } }, 'docx');
    const parts = unzipSync(right);
    const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array()).replace(
      '<w:qFormat/>',
      '<w:unheard/>',
    );
    const wrong = zipSync({ ...parts, 'word/styles.xml': strToU8(styles) });
    const errors = await officeErrors(new Map(Object.entries({ 'right.docx': right, 'wrong.docx': wrong })));
    expect(Object.keys(errors)).toEqual(['wrong.docx']);
    expect(errors['wrong.docx']?.[0]?.description).toContain('unheard');
  },
);
