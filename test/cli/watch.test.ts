import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { editedExample, run } from '../support/run.ts';

it('a build that watches misses no file that was there in an earlier one', async () => {
  const campaign = await editedExample({});
  let change = () => {};
  let stop = () => {};
  const messages: string[] = [];
  let seconds = 0;
  const { status } = await run(['build', '--watch', '--allow-missing', '-f', 'md', campaign], {
    watchFiles: async (_folders, _isOfConcern, changed) => {
      change = changed;
      return async () => {};
    },
    timeOfDay: () => {
      seconds += 1;
      return `14:05:0${seconds}`;
    },
    interruption: () =>
      new Promise((resolve) => {
        stop = resolve;
      }),
    printError: (text) => {
      messages.push(text);
      if (!text.includes('Đang theo dõi')) return;
      if (messages.filter((one) => one === text).length === 2) stop();
      else void rm(join(campaign, 'submissions', 'nghi-thuy.yaml')).then(change);
    },
  });
  expect(status).toBe(0);
  expect(messages.join('')).toContain('Chưa có báo cáo của phường Nghi Thủy');
  expect(messages.join('')).not.toContain('vừa thay đổi');
  // A screen that stays the same shows that there was another look.
  expect(messages.filter((one) => one.startsWith('Chạy xong lúc'))).toEqual([
    'Chạy xong lúc 14:05:01.\n',
    'Chạy xong lúc 14:05:02.\n',
  ]);
});
