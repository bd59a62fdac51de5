import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

const project = (
  name: string,
  test: TestProjectInlineConfiguration['test'] = {},
): TestProjectInlineConfiguration => ({
  extends: true,
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], ...test },
});

/** Time for what starts servers, and a synthesized assembly to start them from. */
const onAssembly: TestProjectInlineConfiguration['test'] = {
  globalSetup: 'tests/support/assembly.ts',
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

/** A process for each core; the files of each process share what its first `sharedStack()` started. */
const onSharedStack: TestProjectInlineConfiguration['test'] = {
  ...onAssembly,
  setupFiles: 'tests/support/nothing-denied.ts',
  pool: 'forks',
  isolate: false,
  // A page or a worker of a busy machine needs more than the default of one second.
  expect: { poll: { timeout: 10_000 } },
};

export default defineConfig({
  root,
  test: {
    // Left to itself, vitest keeps a core for watching.
    maxWorkers: '100%',
    projects: [
      project('unit', { isolate: false, testTimeout: 30_000 }),
      project('architecture', { testTimeout: 60_000 }),
      project('contract', { isolate: false, testTimeout: 60_000, hookTimeout: 60_000 }),
      project('infra', onAssembly),
      project('local', { testTimeout: 30_000, hookTimeout: 60_000 }),
      project('stack', onSharedStack),
      project('browser', onSharedStack),
      project('chaos', { ...onSharedStack, testTimeout: 300_000 }),
    ],
  },
});
