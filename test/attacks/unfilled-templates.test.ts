import { expect, it } from 'vitest';
import { check } from '../../src/review.ts';
import { base } from '../support/base-campaign.ts';
import { expectLinear } from '../support/growth.ts';
import { filesOf, memoryWorld, root } from '../support/memory-world.ts';
import { isLong } from '../support/needs.ts';

const campaign = filesOf(base);

const checkedWith = (text: string) =>
  check(root, memoryWorld(new Map([...campaign, ['templates/report/closing.hbs', Buffer.from(text)]])));

/** Every day its square is still tens of millions of steps, more than can be too short to be measured. */
const much = isLong ? 20_000 : 8000;

it.each([
  ['sections that are never closed', much, (n: number) => '<section>'.repeat(n), null],
  ['sections that are closed alone', much, (n: number) => '</section>'.repeat(n), 'template-lone-tag'],
  [
    'blocks each in the one before',
    much,
    (n: number) => '{{#if title}}'.repeat(n) + '{{/if}}'.repeat(n),
    'template-too-deep',
  ],
  [
    'blocks among open elements',
    much / 5,
    (n: number) => '<section>'.repeat(900) + '{{#if title}}{{/if}}'.repeat(n) + '</section>'.repeat(900),
    null,
  ],
  ['calls of what is not there', much / 2, (n: number) => '{{> thieu}}'.repeat(n), 'unknown-template'],
  [
    'values in single braces',
    much / 2,
    (n: number) => `<p>${'{title} '.repeat(n)}</p>`,
    'template-single-brace',
  ],
  ['tags without an end', much / 2, (n: number) => '<p a="'.repeat(n), null],
  ['beginnings of tags', much, (n: number) => '<a '.repeat(n), 'template-lone-tag'],
])('a template with twice as many %s does not take three times as long', async (_, size, text, code) => {
  await expectLinear(size / 2, async (count, timed) => {
    const { findings } = await timed('check', () => checkedWith(text(count)));
    expect(new Set(findings.map((finding) => finding.code))).toEqual(new Set(code === null ? [] : [code]));
  });
});
