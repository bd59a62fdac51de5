import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

// Made for Lambda's sandbox: with these a closed page takes the browser along, no origin is told from another, and
// an emulated graphics card draws each page five times slower than no card at all, and every page's process is started
// anew instead of being forked.
const unwanted = /single-process|no-zygote|web-security|site-isolation|gpu|gl=|angle|swiftshader/;

/** A headless Chromium that comes with the dependencies. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [
      ...chromium.args.filter((argument) => !unwanted.test(argument)),
      '--disable-gpu',
      '--disable-background-networking',
    ],
  });
}
