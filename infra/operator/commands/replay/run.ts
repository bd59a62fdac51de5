import { readFileSync } from 'node:fs';
import { callApi } from '../../call-api.ts';
import type { Outcome, SharedFlags, Work } from '../../command.ts';
import { OperatorError } from '../../errors.ts';
import { readGiven } from '../../read-given.ts';

export interface ReplayFlags {
  readonly policy: string;
}

interface Replay {
  considered: number;
  flipCount: number;
  flips: { receipt: string; from: string; to: string; category: string }[];
}

const policyIn = (file: string): unknown => {
  const text = readGiven('--policy', file, (path) => readFileSync(path, 'utf8'));
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new OperatorError(`${file} is not JSON`, 'Use shared/moderation/policy-v1.json as a template', {
      cause,
    });
  }
};

/** Requests from the API what a policy would have decided. */
export default async function runReplay(
  flags: ReplayFlags & SharedFlags,
  { open, path }: Work,
): Promise<Outcome> {
  const policy = policyIn(path(flags.policy));
  const target = await open();
  const token = await target.staffToken('admin');
  const replay = (await callApi(target, 'POST', '/v1/moderation/policy/replay', {
    token,
    body: { policy },
  })) as Replay;
  return {
    result: { ok: true, ...replay },
    lines: [
      `${replay.flipCount} of ${replay.considered} screenings would have been decided differently.`,
      ...replay.flips.map(({ receipt, from, to, category }) => `  ${receipt}  ${from} → ${to}  ${category}`),
    ],
  };
}
