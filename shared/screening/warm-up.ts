import { screen } from './screen.ts';
import { warmUpTexts } from './warm-up-texts.ts';

/**
 * Screens some texts of our own, so that what a process builds once (compiled patterns, the tables of the language
 * analyzer and of the model) does not count against the time of the first texts that people send. Takes about a second of
 * the processor's time in a new process.
 */
export async function warmUp(): Promise<void> {
  for (const text of [...warmUpTexts, ...warmUpTexts]) await screen({ text });
}
