export { type Backends, startBackends } from './backends.ts';
export { type LocalStack, type StackOptions, startStack } from './stack.ts';
