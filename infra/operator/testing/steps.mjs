const vitest = (name, does) => ({ name, does, project: name });

/** What a test run consists of, the quickest answers first. A step is a command, or a project of the vitest configuration. */
export const allSteps = [
  { name: 'types', does: 'the type check', command: ['tsc', '-p', 'tsconfig.json'] },
  {
    name: 'lint',
    does: 'formatting and lint rules',
    command: ['biome', 'check', '--error-on-warnings', '.'],
  },
  { name: 'unused', does: 'files, exports and dependencies nobody uses', command: ['knip'] },
  {
    name: 'test-only',
    does: 'files and exports of the product that only tests use',
    command: ['knip', '--production', '--include', 'files,exports,types'],
  },
  vitest('architecture', 'who may import whom, and the house rules'),
  vitest('unit', 'rules and pages by themselves'),
  vitest('infra', 'what the templates promise, and the bundles'),
  vitest('contract', 'the storage on DynamoDB Local'),
  vitest('local', 'the local runner'),
  vitest('stack', 'the journey through the whole stack'),
  vitest('browser', 'the journey in a real browser'),
  vitest('chaos', 'submissions while parts are killed and messages repeated'),
];

/**
 * What `npm run check` runs while one works: the steps that start no server. The unit tests run alone, because some of
 * them measure time.
 */
export const dailyGroups = [['types', 'architecture'], ['lint', 'unused'], ['unit']].map((group) =>
  allSteps.filter(({ name }) => group.includes(name)),
);

const names = new Set(allSteps.map(({ name }) => name));

/**
 * @param {string[]} args of the command line
 * @returns the named steps (all when there is no name; those of vitest when there is only something for vitest) and the rest
 */
export function chooseSteps(args) {
  const end = args.findIndex((arg) => !names.has(arg));
  const chosen = end < 0 ? args : args.slice(0, end);
  const rest = end < 0 ? [] : args.slice(end);
  if (chosen.length > 0) return { steps: allSteps.filter(({ name }) => chosen.includes(name)), rest };
  return { steps: rest.length > 0 ? allSteps.filter(({ project }) => project) : allSteps, rest };
}
