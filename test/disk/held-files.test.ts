import { describe, expect, it } from 'vitest';
import { onceReleased } from '../../src/disk/held-files.ts';

const atOnce = async () => undefined;

/** A step that is refused some times before it is done. */
function refused(times: number, code: string) {
  let attempts = 0;
  return {
    attempts: () => attempts,
    step: async () => {
      attempts += 1;
      if (attempts <= times) throw Object.assign(new Error(code), { code });
    },
  };
}

describe('a file that another program has open', () => {
  it('is replaced on Windows once that program has closed it', async () => {
    const { step, attempts } = refused(2, 'EPERM');
    await onceReleased(step, 'win32', atOnce);
    expect(attempts()).toBe(3);
  });

  it('is reported at once where the system refuses for good', async () => {
    for (const [code, platform] of [
      ['EPERM', 'linux'],
      ['ENOSPC', 'win32'],
    ] as const) {
      const { step, attempts } = refused(9, code);
      await expect(onceReleased(step, platform, atOnce)).rejects.toMatchObject({ code });
      expect(attempts()).toBe(1);
    }
  });

  it('is reported with the last refusal where it stays open', async () => {
    const { step, attempts } = refused(9, 'EBUSY');
    await expect(onceReleased(step, 'win32', atOnce)).rejects.toMatchObject({ code: 'EBUSY' });
    expect(attempts()).toBe(5);
  });
});
