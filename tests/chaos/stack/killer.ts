import type { LocalStack } from '../../../infra/local/stack.ts';

/** The functions to kill, each with the probability per finished AWS call. */
const killRates = {
  ModerationWorker: 0.015,
  OutboxRelay: 0.06,
  PageProjector: 0.02,
  PublicApi: 0.01,
} as const;

export type Kills = Record<keyof typeof killRates, number>;

const maxDelayMs = 40;

/**
 * Kills functions at random until `stop` is called. It kills them shortly after one of their AWS calls has finished, so that
 * they are in the middle of their work on any machine. `stop` returns how often each was killed.
 */
export function startKilling(stack: LocalStack, random: () => number): { stop(): Kills } {
  const kills: Kills = { ModerationWorker: 0, OutboxRelay: 0, PageProjector: 0, PublicApi: 0 };
  let stopped = false;
  const kill = (name: keyof Kills, functionId: string): void => {
    if (stopped) return;
    kills[name] += 1;
    void stack.kill(functionId);
  };
  const removeListener = stack.proxy.onCall(({ functionId }) => {
    const [, logicalId = ''] = functionId?.split('/') ?? [];
    const name = (Object.keys(killRates) as (keyof Kills)[]).find((each) => logicalId.startsWith(each));
    if (functionId === undefined || name === undefined || random() >= killRates[name]) return;
    setTimeout(() => kill(name, functionId), random() * maxDelayMs);
  });
  return {
    stop() {
      stopped = true;
      removeListener();
      return kills;
    },
  };
}
