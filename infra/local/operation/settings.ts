import { resolve } from 'node:path';

export interface Settings {
  /** 0 picks a free one. */
  port: number;
  /** Absolute; absent means everything is in memory. */
  dataDir?: string;
  /** Whether to run the seed command. */
  demo: boolean;
  /** What `cdk -c` would pass on to the synthesis. */
  context: Record<string, unknown>;
}

/** @throws when PORT is no port, or CDK_CONTEXT_JSON no JSON. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const { PORT = '3000', DATA_DIR, DEMO, CDK_CONTEXT_JSON = '{}' } = environment;
  const port = Number(PORT);
  if (!/^\d+$/.test(PORT) || port > 65_535) throw new Error('PORT should be a number from 0 to 65535');
  return {
    port,
    demo: DEMO !== 'off',
    context: JSON.parse(CDK_CONTEXT_JSON),
    ...(DATA_DIR === undefined || DATA_DIR === '' ? {} : { dataDir: resolve(DATA_DIR) }),
  };
}
