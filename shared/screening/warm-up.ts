import type { Analyzer } from './analyzer.ts';
import { defaultAnalyzers } from './default-analyzers.ts';
import { screen } from './screen.ts';
import { warmUpTexts } from './warm-up-texts.ts';

/**
 * Screens some sample texts in advance, so that what a process builds only once (compiled patterns, the tables of the
 * language analyzer and of the model) does not count against the time of the first submissions. Takes about a second of
 * processor time in a new process.
 */
export async function warmUp(analyzers: readonly Analyzer[] = defaultAnalyzers): Promise<void> {
  for (const text of [...warmUpTexts, ...warmUpTexts]) await screen({ text }, analyzers);
}
