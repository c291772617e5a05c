import { describe, expect, it } from 'vitest';
import { findingWordsIn } from '../../src/findings.ts';
import { filesOf, validated } from '../support/memory-world.ts';
import { example } from '../support/run.ts';

const base = filesOf(example);
const text = (name: string) => new TextDecoder().decode(base.get(name));
const words = findingWordsIn('vi');

/** What is found in the example where a text in one of its files is another. */
async function found(name: string, from: RegExp, to: string) {
  const changed = text(name).replace(from, to);
  expect(changed).not.toBe(text(name));
  const { findings } = await validated(new Map([...base, [name, new TextEncoder().encode(changed)]]));
  return findings.map((one) => [one.code, 'limit' in one.args ? one.args.limit : null]);
}

const long = (limit: number) => 'Một hai ba '.repeat(Math.ceil(limit / 11)).trim();

describe('a text that paper has no room for', () => {
  it.each<[string, string, RegExp, (text: string) => string, number]>([
    ['a unit’s name', 'review.yaml', /phường Nghi Tân/, (one) => one, 200],
    ['a level’s label', 'review.yaml', /label: [^,}]*(?=[,}])/, (one) => `label: ${one}`, 100],
    ['the campaign’s title', 'review.yaml', /^title: .*$/m, (one) => `title: ${one}`, 500],
    ['a person’s name', 'host.yaml', /name: Phạm Văn B/, (one) => `name: ${one}`, 200],
    ['a position', 'host.yaml', /position: Khối trưởng/, (one) => `position: ${one}`, 200],
    ['a decision’s number', 'host.yaml', /number: 903\/QĐ-UBND/, (one) => `number: ${one}`, 100],
    ['a party', 'host.yaml', /- Đảng ủy, BCH quân sự thị xã/, (one) => `- ${one}`, 300],
  ])('%s is one error, and nothing else follows from it', async (_, name, from, entry, limit) => {
    expect(await found(name, from, entry(long(limit + 1)))).toEqual([['invalid-value', limit]]);
  });

  it('says how long it is, and what is to be done', async () => {
    const name = 'A'.repeat(250);
    const changed = text('review.yaml').replace('phường Nghi Tân', name);
    const { findings } = await validated(
      new Map([...base, ['review.yaml', new TextEncoder().encode(changed)]]),
    );
    const [message] = findings.map((one) => words.wordingOf(one));
    expect(message?.message).toBe('Mục "Tên đơn vị" dài 250 ký tự, trong khi chỉ được tối đa 200 ký tự.');
  });
});
