import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Checking } from '../../src/checking/check-submissions.ts';
import { campaigns } from '../support/campaigns.ts';
import {
  checkedWith,
  checkingKept,
  damaged,
  type Kept,
  keepingInMemory,
  reportsOf,
} from '../support/checked-otherwise.ts';
import { type Files, filesOf } from '../support/memory-world.ts';
import { withMistakes } from '../support/mistakes.ts';
import { runs } from '../support/runs.ts';

const example = filesOf(fileURLToPath(new URL('../../examples/cua-lo-2023', import.meta.url)));

const reportsWith = async (files: Files, checking?: Checking) =>
  reportsOf(await checkedWith(files, checking));

/** How many submissions were checked, and not taken from what was kept. */
async function checkedAnew(files: Files, kept: Kept): Promise<number> {
  const checking = checkingKept(files, kept, true);
  let checked = 0;
  const start = checking.startThreads;
  await checkedWith(files, {
    ...checking,
    startThreads: () => {
      const threads = start?.();
      if (threads === undefined) throw new Error('There are no threads.');
      return {
        ...threads,
        check: (batch) => {
          checked += batch.length;
          return threads.check(batch);
        },
      };
    },
  });
  return checked;
}

describe('what was found in submissions and kept', () => {
  it('is found again, whatever files change meanwhile', () =>
    fc.assert(
      fc.asyncProperty(withMistakes(campaigns), withMistakes(campaigns), async (files, others) => {
        const kept = keepingInMemory();
        const changed = new Map([...files].filter(([name]) => !name.endsWith('-2.yaml')));
        for (const [name, bytes] of others) if (name.endsWith('-1.yaml')) changed.set(name, bytes);
        for (const some of [files, files, changed, files, changed]) {
          expect(await reportsWith(some, checkingKept(some, kept))).toEqual(await reportsWith(some));
        }
      }),
      runs(100, 6),
    ));

  it('is taken as it was of files that are the same, and of these alone', async () => {
    const kept = keepingInMemory();
    const files = new Map(example);
    const names = [...files.keys()].filter((name) => name.startsWith('submissions/'));
    expect(await checkedAnew(files, kept)).toBe(names.length);
    expect(await checkedAnew(files, kept)).toBe(0);
    const [name = ''] = names;
    files.set(name, Buffer.concat([files.get(name) ?? Buffer.alloc(0), Buffer.from('# xong\n')]));
    expect(await checkedAnew(files, kept)).toBe(1);
    expect(await checkedAnew(files, kept)).toBe(0);
    // All hangs on review.yaml, and on the program.
    const campaign = files.get('review.yaml') ?? Buffer.alloc(0);
    files.set('review.yaml', Buffer.concat([campaign, Buffer.from('# xong\n')]));
    expect(await checkedAnew(files, kept)).toBe(names.length);
    expect(await checkedAnew(files, { ...kept, program: 'another', read: kept.read })).toBe(names.length);
  });

  it('is written only where there is something new', async () => {
    const kept = keepingInMemory();
    let writes = 0;
    const counted: Kept = {
      ...kept,
      read: kept.read,
      write: (...given) => {
        writes += given[1] === 'submissions' ? 1 : 0;
        kept.write(...given);
      },
    };
    // No submission: it is read otherwise, each time.
    const files = new Map([...example, ['submissions/tong-hop.yaml', Buffer.from('rollup: 1\n')]]);
    for (let run = 0; run < 3; run += 1) await checkedWith(files, checkingKept(files, counted, true));
    expect(writes).toBe(1);
    files.delete('submissions/nghi-thuy.yaml');
    await checkedWith(files, checkingKept(files, counted));
    expect(writes).toBe(2);
  });

  it('holds no sentences of submissions', async () => {
    const kept = keepingInMemory();
    await checkedWith(example, checkingKept(example, kept));
    const texts = [...example].flatMap(([name, bytes]) =>
      name.startsWith('submissions/')
        ? [...new TextDecoder().decode(bytes).matchAll(/^ +- (\p{L}[^":#\n]{70})/gmu)]
        : [],
    );
    expect(texts.length).toBeGreaterThan(10);
    for (const [, text = ''] of texts) expect(kept.submissions?.includes(text)).toBe(false);
  });

  it('is not taken where it was cut off, damaged, or somebody else wrote it', async () => {
    const kept = keepingInMemory();
    const reports = await reportsWith(example, checkingKept(example, kept));
    const whole = kept.submissions ?? Buffer.alloc(0);
    await fc.assert(
      fc.asyncProperty(damaged(whole), async ({ bytes, isHashed }) => {
        const other = { ...keepingInMemory(), read: () => bytes };
        const checked = await checkedWith(example, checkingKept(example, other));
        // Who makes another figure of one, and the hash that goes with it, is believed; but nothing fails.
        if (!isHashed) expect(await reportsOf(checked)).toEqual(reports);
      }),
      runs(300, 30),
    );
  });
});
