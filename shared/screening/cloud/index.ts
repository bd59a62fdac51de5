export { withBreaker } from './circuit-breaker.ts';
export { comprehendToxicity, type DetectToxicContent } from './comprehend.ts';
export { type ApplyGuardrail, bedrockGuardrail } from './guardrail.ts';
export { bedrockReader, type Converse } from './reader/reader.ts';
