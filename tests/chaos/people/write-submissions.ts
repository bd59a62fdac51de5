import type { LocalStack } from '../../../infra/local/stack.ts';
import { signIn } from './person.ts';
import { runScenario, type ScenarioResult } from './run-scenario.ts';
import { pickScenario, type Role } from './scenarios.ts';

export interface WritingOptions {
  submissions: number;
  slugs: readonly string[];
  random: () => number;
  onAcknowledged: () => void;
}

const concurrency = 32;
const roles: readonly Role[] = ['adult', 'adult', 'adult', 'teen', 'educator'];

/** Runs scenarios of many people about several titles, 32 at a time, until enough texts were sent. */
export async function writeSubmissions(
  stack: LocalStack,
  options: WritingOptions,
): Promise<ScenarioResult[]> {
  const { random, slugs, onAcknowledged } = options;
  const results: ScenarioResult[] = [];
  let sent = 0;
  let people = 0;
  const worker = async (): Promise<void> => {
    while (sent < options.submissions) {
      const index = people;
      people += 1;
      // Each person writes about every title before the next person starts.
      const person = Math.floor(index / slugs.length);
      const slug = slugs[index % slugs.length] ?? '';
      const role = roles[person % roles.length] ?? 'adult';
      const scenario = pickScenario(random, role);
      sent += scenario.steps.filter((step) => step.do !== 'withdraw').length;
      const token = await signIn(stack.identity.tokenUrl, `person-${person}`, role);
      const context = { baseUrl: stack.baseUrl, slug, token, random, onAcknowledged };
      results.push(await runScenario(scenario, context));
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return results;
}
