const vitest = (name, does) => ({ name, does, project: name });

/** The steps of a test run, the fastest first. A step is a command or a project of the vitest configuration. */
export const allSteps = [
  { name: 'types', does: 'the type check', command: ['tsc', '-p', 'tsconfig.json'] },
  {
    name: 'lint',
    does: 'formatting and lint rules',
    command: ['biome', 'check', '--error-on-warnings', '.'],
  },
  { name: 'unused', does: 'unused files, exports and dependencies', command: ['knip'] },
  {
    name: 'test-only',
    does: 'files and exports that only tests use',
    command: ['knip', '--production', '--include', 'files,exports,types'],
  },
  vitest('architecture', 'allowed imports and the house rules'),
  vitest('unit', 'rules and pages without servers'),
  vitest('infra', 'the synthesized templates and the bundles'),
  vitest('contract', 'the storage layer on DynamoDB Local'),
  vitest('local', 'the local runner'),
  vitest('stack', 'the whole service, through its HTTP API'),
  vitest('browser', 'the pages in a real browser'),
  vitest('chaos', 'submissions while functions are killed and messages are duplicated'),
];

/** Makes a later type check reuse what an earlier one found about unchanged files. A second check takes a third of the time. */
const incremental = ['--incremental', '--tsBuildInfoFile', 'node_modules/.cache/types.tsbuildinfo'];
const dailySteps = allSteps.map((step) =>
  step.name === 'types' ? { ...step, command: [...step.command, ...incremental] } : step,
);

/**
 * The steps of `npm run check`, for use during development: those that start no server. The unit tests run alone, because
 * some of them measure time.
 */
export const dailyGroups = [['types', 'architecture'], ['lint', 'unused'], ['unit']].map((group) =>
  dailySteps.filter(({ name }) => group.includes(name)),
);
