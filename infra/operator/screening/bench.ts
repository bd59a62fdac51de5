import { runBench } from '../../../shared/screening/bench/bench.ts';
import { readClassifierFiles } from './classifier-files.ts';
import { byShippedPolicy } from './shipped-policy.ts';

await runBench(process.argv.slice(2), byShippedPolicy, readClassifierFiles());
