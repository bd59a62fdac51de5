import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Reply, type Request, send } from './client.ts';
import type { Scenario, Step } from './scenarios.ts';

/** The result of a scenario: the acknowledged requests and the unexpected responses. */
export interface ScenarioResult {
  scenario: string;
  slug: string;
  /** The receipt of the acknowledged submission. Absent when nothing was acknowledged. */
  receipt?: string;
  /** The number of acknowledged texts. */
  revisions: number;
  withdrawals: number;
  expectedState: Scenario['expectedState'];
  /** Errors and responses that the scenario does not expect. */
  unexpected: string[];
  tries: number;
}

interface ScenarioContext {
  baseUrl: string;
  slug: string;
  token: string;
  random: () => number;
  onAcknowledged: () => void;
}

const maxPauseMs = 1500;

const requestFor = (step: Step, context: ScenarioContext, receipt: string | undefined): Request => {
  const { slug, token } = context;
  const key = randomUUID();
  if (step.do === 'review')
    return { method: 'POST', path: `/v1/titles/${slug}/reviews`, token, key, body: step.body };
  if (step.do === 'suggest')
    return { method: 'POST', path: `/v1/titles/${slug}/suggestions`, token, key, body: step.body };
  const path = `/v1/submissions/${receipt ?? 'none'}`;
  return step.do === 'fix'
    ? { method: 'PUT', path, token, key, body: step.body }
    : { method: 'DELETE', path, token };
};

/** Sends one in ten requests twice at the same time, like an impatient client. Both must get the same receipt. */
const sendOnceOrTwice = async (context: ScenarioContext, request: Request): Promise<Reply[]> => {
  const times = context.random() < 0.1 ? 2 : 1;
  return Promise.all(Array.from({ length: times }, () => send(context.baseUrl, request)));
};

const compare = (result: ScenarioResult, step: Step, replies: Reply[]): void => {
  const expected = step.do === 'withdraw' ? 204 : 202;
  for (const { status, body, tries } of replies) {
    result.tries += tries;
    if (status !== expected) result.unexpected.push(`${step.do} got ${status} ${String(body.code ?? '')}`);
    else if (step.do === 'withdraw') continue;
    else if (result.receipt !== undefined && result.receipt !== body.receipt)
      result.unexpected.push(`${step.do} got another receipt`);
    else result.receipt = String(body.receipt);
  }
};

/** Runs the steps of a scenario. Random pauses between them vary how far the service has processed the previous step. */
export async function runScenario(scenario: Scenario, context: ScenarioContext): Promise<ScenarioResult> {
  const result: ScenarioResult = {
    scenario: scenario.name,
    slug: context.slug,
    revisions: 0,
    withdrawals: 0,
    expectedState: scenario.expectedState,
    unexpected: [],
    tries: 0,
  };
  for (const [index, step] of scenario.steps.entries()) {
    if (index > 0) await sleep(context.random() * maxPauseMs);
    try {
      const replies = await sendOnceOrTwice(context, requestFor(step, context, result.receipt));
      compare(result, step, replies);
    } catch (error) {
      result.unexpected.push(error instanceof Error ? error.message : String(error));
    }
    if (step.do === 'withdraw') result.withdrawals += 1;
    else {
      result.revisions += 1;
      context.onAcknowledged();
    }
  }
  return result;
}
