import { expect, it } from 'vitest';
import { check } from '../../src/review.ts';
import { latestChanges, latestChangesOf } from '../../src/status/latest-changes.ts';
import { wordsIn } from '../../src/words/words.ts';
import { filesOf, memoryWorld, root } from '../support/memory-world.ts';
import { example } from '../support/run.ts';
import { declaredIn, rollupOf, upperCampaign } from '../support/upper-campaign.ts';

const lower = filesOf(example);

/** What the second roll-up of the example changed, of which one file was corrected meanwhile. */
async function changes(correct: (text: string) => string) {
  const path = 'submissions/nghi-thuy.yaml';
  const text = Buffer.from(lower.get(path) ?? []).toString();
  const corrected = new Map([...lower, [path, Buffer.from(correct(text))] as const]);
  const upper = upperCampaign({ 'cua-lo': await rollupOf(lower, 'cua-lo') }, declaredIn(lower));
  const later = Buffer.from(await rollupOf(corrected, 'cua-lo', 2));
  const { draft } = await check(root, memoryWorld(new Map([...upper, ['submissions/lan-2.yaml', later]])), {
    allowMissing: true,
  });
  if (draft === null) throw new Error('There is no campaign.');
  const words = wordsIn('vi').status;
  return {
    revisions: latestChangesOf(draft, 'cua-lo', words),
    text: latestChanges(draft, 'cua-lo', words),
  };
}

it('a later roll-up is told from the one before by figures of units, and nothing that is made of these', async () => {
  const { revisions, text } = await changes((one) => one.replace('actual: 48.3', 'actual: 50.5'));
  expect(revisions).toMatchObject({
    revisions: { earlier: 1, later: 2 },
    values: [{ before: '48,3', after: '50,5', place: { file: 'submissions/lan-2.yaml' } }],
  });
  expect(text).toContain('bản 2 so với bản 1');
  expect(text).toMatch(/phường Nghi Thủy, Quỹ đền ơn đáp nghĩa, Thực hiện: 48,3 → 50,5 \(/);
});

it('a roll-up that was only made again has changed nothing', async () => {
  const { revisions, text } = await changes((one) => `${one}# Như cũ.\n`);
  expect(revisions).toMatchObject({ revisions: { earlier: 1, later: 2 }, values: [] });
  expect(text).toContain('Không có gì khác.');
});
