import { type Browser, chromium } from 'playwright';
import { chromium as launchOptions } from '../../support/chromium.ts';

/** A browser that resolves no name, so that nothing leaves the machine. */
export function launchChromium(): Promise<Browser> {
  const options = launchOptions();
  return chromium.launch({ ...options, args: [...(options.args ?? []), '--host-resolver-rules=MAP * ~NOTFOUND'] });
}
