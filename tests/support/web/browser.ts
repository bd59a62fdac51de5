import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

// Default arguments made for Lambda's sandbox, which are removed here. With them, closing a page ends the browser, origins
// are not isolated, an emulated graphics card renders each page five times slower than no card, and each page starts
// a new process instead of forking one.
const unwanted = /single-process|no-zygote|web-security|site-isolation|gpu|gl=|angle|swiftshader/;

/** Starts the headless Chromium of the dependencies. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [
      ...chromium.args.filter((argument) => !unwanted.test(argument)),
      '--disable-gpu',
      '--disable-background-networking',
      // Pages of one site share a process. Starting processes is a third of the processor time of the tests.
      '--process-per-site',
      '--renderer-process-limit=1',
    ],
  });
}
