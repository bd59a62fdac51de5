import type { Analyzer } from './analyzer.ts';
import { screen } from './screen.ts';
import { warmUpTexts } from './warm-up-texts.ts';

/**
 * Screens some sample texts in advance, so that what a process builds only once (compiled patterns, the tables of the
 * language analyzer and of the model) does not count against the time of the first submissions. `further` analyzers have no
 * patterns to compile, so they read one text. Takes a second and a half of processor time in a new process.
 */
export async function warmUp(further: readonly Analyzer[] = []): Promise<void> {
  for (const text of [...warmUpTexts, ...warmUpTexts]) await screen({ text });
  if (further.length > 0) await screen({ text: warmUpTexts[0] ?? '' }, further);
}
