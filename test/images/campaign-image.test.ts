import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FindingError } from '../../src/diagnostics/finding.ts';
import { base } from '../support/base-campaign.ts';
import { documented } from '../support/document.ts';
import { filesOf } from '../support/memory-world.ts';
import { emblem } from '../support/pictures.ts';
import { edited } from '../support/run.ts';

const template = Buffer.from('<sheet><img height="70" gap="3"><line>x</line></sheet>');

/** A campaign with a picture for its report, whose template is a sheet with a place for it. */
async function withImage(settings: string, picture: Uint8Array | null = emblem) {
  const files = new Map(filesOf(base));
  const typed = String(Buffer.from(files.get('review.yaml') ?? ''));
  files.set(
    'review.yaml',
    Buffer.from(edited('review.yaml', typed, [['  report:\n', `  report:\n    image: ${settings}\n`]])),
  );
  files.set(join('templates', 'report', 'report.hbs'), template);
  if (picture !== null) files.set('hinh/logo.png', picture);
  return (await documented(files)).tree;
}

async function findingOf(settings: string, picture?: Uint8Array | null) {
  try {
    await withImage(settings, picture);
  } catch (reason) {
    if (reason instanceof FindingError) return reason.finding;
    throw reason;
  }
  return null;
}

describe('a picture that review.yaml names', () => {
  it('stands where the template has a place for it, with its words', async () => {
    const { sheets } = await withImage('{ file: hinh/logo.png, alternative: Biểu trưng thị xã }');
    expect(sheets[0]?.blocks[0]).toMatchObject({
      kind: 'image',
      height: 70,
      gap: 3,
      alternative: 'Biểu trưng thị xã',
      file: { type: 'png', width: 2 },
    });
    expect((await withImage('{ file: hinh/logo.png }')).sheets[0]?.blocks[0]).toMatchObject({
      alternative: 'Biểu trưng',
    });
  });

  it.each([
    ['image-unreadable', '{ file: hinh/khong-co.png }', null],
    ['image-unreadable', '{ file: hinh }', emblem],
    ['image-outside', '{ file: ../logo.png }', null],
    ['image-unusable', '{ file: hinh/logo.png }', Buffer.from('%PDF-1.7')],
    ['image-too-large', '{ file: hinh/logo.png }', Buffer.alloc(4_000_000)],
  ])('is reported where it is named: %s', async (code, settings, picture) => {
    const finding = await findingOf(settings, picture);
    expect(finding).toMatchObject({ code, severity: 'error' });
    const { source, start, end } = finding?.place ?? { source: null, start: 0, end: 0 };
    expect(source?.text.slice(start, end)).toMatch(/^(?:\.\.\/|hinh)/);
  });
});
