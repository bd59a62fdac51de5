import { randomUUID } from 'node:crypto';
import { runBench } from '../../../shared/screening/bench/bench.ts';
import { readClassifierFiles } from '../../../shared/screening/command/classifier-files.ts';
import { byPolicyWithSpanish, byShippedPolicy } from './shipped-policy.ts';

/** Asks Amazon Bedrock with the credentials of the environment. Its client is loaded only when it is needed. */
const openReader = async (model: string) => {
  const [{ openReader }, { bedrockReader }] = await Promise.all([
    import('../../../shared/cloud-services/reader.ts'),
    import('../../../shared/screening/cloud/index.ts'),
  ]);
  return bedrockReader(openReader(model), randomUUID);
};

await runBench(
  process.argv.slice(2),
  { english: byShippedPolicy, spanish: byPolicyWithSpanish },
  readClassifierFiles(),
  openReader,
);
