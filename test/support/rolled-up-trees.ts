import type { Summary } from '../../src/aggregation/summary.generated.ts';
import type { Review } from '../../src/campaign/review.ts';
import { rollupText } from '../../src/rollup/rollup-text.ts';
import { filesOfHost, type Host, idAt, isHost } from './host-trees.ts';
import type { Files } from './memory-world.ts';
import { summarized } from './summarized.ts';

/** A host's files with its own records and summary, and the text that it sends to the host above. */
interface Sent {
  readonly files: Files;
  readonly review: Review;
  readonly summary: Summary;
  readonly text: string;
}

/** What each host of a tree makes of its units, and of what the hosts below it sent, by the numbers that lead to it. */
export async function rolledUp(
  host: Host,
  at: readonly number[] = [],
  sent = new Map<string, Sent>(),
): Promise<ReadonlyMap<string, Sent>> {
  const below: [string, Uint8Array][] = [];
  for (const [index, unit] of host.units.entries()) {
    if (!isHost(unit)) continue;
    await rolledUp(unit, [...at, index], sent);
    below.push([`submissions/${idAt(index)}.yaml`, Buffer.from(sent.get([...at, index].join())?.text ?? '')]);
  }
  const all = new Map([...filesOfHost(host, at), ...below]) satisfies Files;
  const { review, summary } = await summarized(all);
  const text = rollupText(review, summary, {
    unit: idAt(at.at(-1) ?? 0),
    submitted: '2023-12-05',
    revision: 1,
  });
  sent.set(at.join(), { files: all, review, summary, text });
  return sent;
}
