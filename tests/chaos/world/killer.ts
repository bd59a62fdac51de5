import type { LocalStack } from '../../../infra/local/stack.ts';

/** Who dies, and at which share of their calls to tables and queues. The last is the one that people knock at. */
const victims = { ModerationWorker: 0.015, OutboxRelay: 0.06, PageProjector: 0.02, PublicApi: 0.01 } as const;

export type Kills = Record<keyof typeof victims, number>;

const longestDelayMs = 40;

/**
 * Ends functions between any two instructions, until `stop` is called: shortly after one of their calls was answered,
 * so that they die in the midst of work however slow the machine is. Answers who died how often.
 */
export function startKilling(stack: LocalStack, random: () => number): { stop(): Kills } {
  const kills: Kills = { ModerationWorker: 0, OutboxRelay: 0, PageProjector: 0, PublicApi: 0 };
  let stopped = false;
  const kill = (victim: keyof Kills, functionId: string): void => {
    if (stopped) return;
    kills[victim] += 1;
    void stack.kill(functionId);
  };
  const unlisten = stack.proxy.onCall(({ functionId }) => {
    const [, logicalId = ''] = functionId?.split('/') ?? [];
    const victim = (Object.keys(victims) as (keyof Kills)[]).find((name) => logicalId.startsWith(name));
    if (functionId === undefined || victim === undefined || random() >= victims[victim]) return;
    setTimeout(() => kill(victim, functionId), random() * longestDelayMs);
  });
  return {
    stop() {
      stopped = true;
      unlisten();
      return kills;
    },
  };
}
