import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

const project = (
  name: string,
  test: TestProjectInlineConfiguration['test'] = {},
): TestProjectInlineConfiguration => ({
  extends: true,
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], ...test },
});

const assembly = 'tests/support/assembly.ts';
const dynamodb = 'tests/support/dynamodb.ts';

/** For tests that start servers or build bundles: more time. */
const slow: TestProjectInlineConfiguration['test'] = { testTimeout: 60_000, hookTimeout: 120_000 };

/** One process per core. All test files that run in a process share the stack that `sharedStack()` starts in it. */
const onSharedStack: TestProjectInlineConfiguration['test'] = {
  ...slow,
  globalSetup: [assembly, dynamodb],
  setupFiles: 'tests/support/nothing-denied.ts',
  pool: 'forks',
  isolate: false,
  // A page or a worker of a busy machine needs more than the default of one second.
  expect: { poll: { timeout: 10_000 } },
};

export default defineConfig({
  root,
  test: {
    // By default, Vitest leaves one core free for watch mode.
    maxWorkers: '100%',
    projects: [
      project('unit', { isolate: false, testTimeout: 30_000 }),
      project('architecture', { isolate: false, testTimeout: 60_000 }),
      project('contract', { ...slow, globalSetup: dynamodb, isolate: false }),
      project('infra', { ...slow, globalSetup: assembly }),
      project('local', { ...slow, globalSetup: dynamodb, isolate: false }),
      project('stack', onSharedStack),
      project('browser', onSharedStack),
      project('chaos', { ...onSharedStack, testTimeout: 300_000 }),
    ],
  },
});
