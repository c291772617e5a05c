import { setTimeout } from 'node:timers/promises';
import { reasonOf } from '../intake/world.ts';

/** How Windows refuses to rename or replace what another program has open. */
const refusals: readonly string[] = ['EACCES', 'EBUSY', 'EPERM'];

/** How long to wait before each further attempt, in milliseconds: a second in all. */
const waits: readonly number[] = [20, 80, 200, 700];

/**
 * Does what Windows refuses as long as another program has a file open: what looks for viruses opens each new one for a
 * moment. Elsewhere a refusal is one for good.
 * @throws the last attempt's error
 */
export async function onceReleased(
  step: () => Promise<void>,
  platform: NodeJS.Platform = process.platform,
  pause: (milliseconds: number) => Promise<void> = setTimeout,
): Promise<void> {
  for (const wait of platform === 'win32' ? waits : []) {
    try {
      return await step();
    } catch (reason) {
      if (!refusals.includes(reasonOf(reason))) throw reason;
      await pause(wait);
    }
  }
  await step();
}
