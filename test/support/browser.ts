import { type Browser, chromium } from 'playwright-core';
import { chromiumPath } from './needs.ts';

let running: Promise<Browser> | null = null;

/**
 * A browser without a window, for tests that need `chromium`. It takes a second to start: all files of tests in a process share
 * one, which ends with the process. Who opened pages closes them with `closePages`.
 */
export function sharedBrowser(): Promise<Browser> {
  running ??= chromium.launch({
    executablePath: chromiumPath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return running;
}

/** Closes all that is open in the browser, so that nothing goes on beside the next file of tests. */
export async function closePages(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}
