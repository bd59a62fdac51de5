import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStack } from '../../infra/local/stack.ts';
import { publishTitles } from '../chaos/stack/titles.ts';
import { demoPeople } from '../support/demo-people.ts';
import { synthesize } from '../support/synthesize.ts';
import { benchTargets } from './cold/bench-targets.ts';
import { measureColdStarts } from './cold/measure.ts';
import { measureEdits } from './prices/edits.ts';
import { pageCosts } from './prices/many-reviews.ts';
import { record } from './prices/recorder.ts';
import { measureReviewPath } from './prices/review-path.ts';
import { measureSaturation } from './prices/saturation.ts';
import { measureSuggestions } from './prices/suggestions.ts';
import { visitRoutes } from './prices/visit-routes.ts';
import { buildReferences } from './references/build.ts';
import type { BenchResults } from './results.ts';
import type { BenchSettings } from './settings.ts';
import { measureStart } from './start-up.ts';
import { measureWarmRequests } from './warm/measure.ts';

const slug = 'the-innocence-files';
const crowdedSlug = 'bluey';

/** Runs all measurements on one new stack. The start-up time of whole stacks is measured last. */
export async function bench(
  settings: BenchSettings,
  progress: (line: string) => void,
): Promise<BenchResults> {
  const folder = mkdtempSync(join(tmpdir(), 'nightlight-bench-'));
  progress('synthesizing');
  await synthesize(join(folder, 'assembly'));
  const references = await buildReferences(join(folder, 'references'));
  const stack = await startStack({ assemblyDir: join(folder, 'assembly'), people: demoPeople });
  try {
    const recorder = record(stack);
    await publishTitles(stack);
    progress('following reviews');
    const context = { stack, recorder, slug };
    const reviewPaths = [];
    for (const words of [60, 254])
      reviewPaths.push(await measureReviewPath(context, words, settings.followedReviews));
    progress('visiting routes');
    await visitRoutes(stack, recorder, slug);
    progress(`adding ${settings.manyReviews} reviews`);
    const pages = await pageCosts(stack, recorder, crowdedSlug, settings.manyReviews);
    const saturation = await measureSaturation();
    const targets = benchTargets(stack, references, slug);
    const cold = await measureColdStarts(targets, settings.coldRounds, progress);
    const warm = await measureWarmRequests(targets, settings.warmRounds, settings.warmRequests, progress);
    progress('editing titles');
    const edits = await measureEdits(stack, recorder, settings.manyTitles);
    progress('deciding about suggestions');
    const suggestions = await measureSuggestions(stack, recorder, slug);
    const prices = recorder.ledger.priceTags().map(({ last: _last, ...tag }) => tag);
    const denied = stack.proxy.denied().length;
    await stack.stop();
    const start = await measureStart(settings.startRounds, progress);
    const costs = { prices, reviewPaths, pages, edits, suggestions, saturation };
    return { settings, cold, warm, ...costs, start, denied };
  } finally {
    await stack.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
