import { type Browser, chromium } from 'playwright-core';
import { chromiumPath } from './needs.ts';

/** A browser without a window, for tests that need `chromium`. */
export function launched(): Promise<Browser> {
  return chromium.launch({
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
}
