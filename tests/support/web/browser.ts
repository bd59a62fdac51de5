import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

// Made for Lambda's sandbox: with these a closed page takes the browser along, and no origin is told from another.
const unwanted = ['--single-process', '--disable-web-security', '--disable-site-isolation-trials'];

/** A headless Chromium that comes with the dependencies. */
export const openBrowser = async (): Promise<Browser> =>
  playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [
      ...chromium.args.filter((argument) => !unwanted.includes(argument)),
      '--disable-background-networking',
    ],
  });
