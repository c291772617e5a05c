import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { summaryOf } from '../../src/aggregation/partial-summary.ts';
import { documentView } from '../../src/report/document-view.ts';
import { kind } from '../../src/report/kinds/report/kind.ts';
import { Printed, PrintedText } from '../../src/report/printed.ts';
import { reviewOf } from '../support/review.ts';
import { example } from '../support/run.ts';

/** Every name by which a template may ask for something within a value. */
function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  // Templates print it, and see nothing within.
  if (value instanceof Printed || value instanceof PrintedText) return [];
  return Object.entries(value).flatMap(([name, child]) => [name, ...namesIn(child)]);
}

it('every value that a template may use is in templates/README.md, and no other', async () => {
  const review = await reviewOf(example);
  const summary = summaryOf(review);
  const manual = await readFile(new URL('../../templates/README.md', import.meta.url), 'utf8');
  const documented = new Set(
    [...manual.matchAll(/`([\w.]+)`/g)].flatMap(([, name]) => name?.split('.') ?? []),
  );
  const { campaign, host } = review;
  const document = documentView(campaign, 'report');
  const view = await kind.view({ campaign, summary, host: host?.value ?? null, document });
  const names = new Set(namesIn(view));
  expect([...names].filter((name) => !documented.has(name))).toEqual([]);
  // Nor is there a value of which the tables speak, and which no template has.
  const values = manual.slice(manual.indexOf('### Chung'));
  const listed = [...values.matchAll(/`([a-z]\w*)`/g)].flatMap(([, name]) => name ?? []);
  expect(listed.length).toBeGreaterThan(100);
  expect(listed.filter((name) => !names.has(name))).toEqual([]);
});
