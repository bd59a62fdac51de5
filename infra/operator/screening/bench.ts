import { runBench } from '../../../shared/screening/bench/bench.ts';
import { byShippedPolicy } from './shipped-policy.ts';

await runBench(process.argv.slice(2), byShippedPolicy);
