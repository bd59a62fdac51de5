import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Reply, type Request, send } from './client.ts';
import type { Step, Story } from './stories.ts';

/** A story that was played: what was acknowledged for it, and what should not have been answered. */
export interface Played {
  story: string;
  slug: string;
  /** Of the acknowledged submission; absent when nothing was acknowledged. */
  receipt?: string;
  /** Texts that were acknowledged. */
  revisions: number;
  withdrawals: number;
  ends: Story['ends'];
  /** More than the state machine and the client expect of each other. */
  surprises: string[];
  tries: number;
}

interface Stage {
  baseUrl: string;
  slug: string;
  token: string;
  random: () => number;
  onAcknowledged: () => void;
}

const longestPauseMs = 1500;

const requestFor = (step: Step, stage: Stage, receipt: string | undefined): Request => {
  const { slug, token } = stage;
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

/** Now and then an impatient client sends the very same request twice at once; both must get the same receipt. */
const sendMaybeTwice = async (stage: Stage, request: Request): Promise<Reply[]> => {
  const times = stage.random() < 0.1 ? 2 : 1;
  return Promise.all(Array.from({ length: times }, () => send(stage.baseUrl, request)));
};

const compare = (played: Played, step: Step, replies: Reply[]): void => {
  const wanted = step.do === 'withdraw' ? 204 : 202;
  for (const { status, body, tries } of replies) {
    played.tries += tries;
    if (status !== wanted) played.surprises.push(`${step.do} got ${status} ${String(body.code ?? '')}`);
    else if (step.do === 'withdraw') continue;
    else if (played.receipt !== undefined && played.receipt !== body.receipt)
      played.surprises.push(`${step.do} got another receipt`);
    else played.receipt = String(body.receipt);
  }
};

/** Plays a story step by step, with pauses that let the machinery be anywhere. */
export async function play(story: Story, stage: Stage): Promise<Played> {
  const played: Played = {
    story: story.name,
    slug: stage.slug,
    revisions: 0,
    withdrawals: 0,
    ends: story.ends,
    surprises: [],
    tries: 0,
  };
  for (const [index, step] of story.steps.entries()) {
    if (index > 0) await sleep(stage.random() * longestPauseMs);
    try {
      const replies = await sendMaybeTwice(stage, requestFor(step, stage, played.receipt));
      compare(played, step, replies);
    } catch (error) {
      played.surprises.push(error instanceof Error ? error.message : String(error));
    }
    if (step.do === 'withdraw') played.withdrawals += 1;
    else {
      played.revisions += 1;
      stage.onAcknowledged();
    }
  }
  return played;
}
