import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readModule } from './reading/read-module.ts';
import { readSourceFiles } from './reading/source-files.ts';

const root = new URL('../..', import.meta.url).pathname;

interface Locked {
  license?: string;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
  optionalDependencies?: Record<string, string>;
}

const locked = (
  JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as { packages: Record<string, Locked> }
).packages;

/** Returns the folder of a package that is imported from another folder. */
const placeOf = (name: string, from: string): string | undefined => {
  const parts = from.split('/node_modules/');
  const folders = parts.map((_, index) => parts.slice(0, parts.length - index).join('/node_modules/'));
  return [...folders.filter((folder) => folder !== '').map((folder) => `${folder}/`), '']
    .map((folder) => `${folder}node_modules/${name}`)
    .find((place) => place in locked);
};

const neededBy = ({ dependencies, peerDependencies, peerDependenciesMeta }: Locked): string[] => [
  ...Object.keys(dependencies ?? {}),
  ...Object.keys(peerDependencies ?? {}).filter((name) => peerDependenciesMeta?.[name]?.optional !== true),
];

/** Returns the folders of all packages that a folder's `dependencies` install, including those of the packages. */
const broughtAlongBy = (folder: string, places = new Set<string>()): Set<string> => {
  for (const name of neededBy(locked[folder] ?? {})) {
    const place = placeOf(name, folder);
    if (place === undefined || places.has(place)) continue;
    places.add(place);
    broughtAlongBy(place, places);
  }
  return places;
};

const allowed = /^(Apache-2\.0|MIT|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause)$/;

/** Fonts are data: their licence asks to be passed on with them, and says nothing about the software that uses them. */
const isFont = (place: string): boolean =>
  place.startsWith('node_modules/@fontsource/') && locked[place]?.license === 'OFL-1.1';

const notAllowed = (places: Iterable<string>): string[] =>
  [...places]
    .filter((place) => !(allowed.test(locked[place]?.license ?? '') || isFont(place)))
    .map((place) => `${place}: ${locked[place]?.license}`);

/** Whether a file becomes part of a bundle. The training, bench and command of screening do not. */
const isDeployed = (path: string): boolean =>
  /^(functions|shared)\//.test(path) && !/^shared\/screening\/(bench|command|training)\//.test(path);

describe('what is installed for the product', () => {
  it.each(['', 'shared/screening', 'infra/local'])(
    'has only Apache, MIT, BSD or ISC licences in the dependencies of "%s", besides fonts',
    (folder) => {
      const places = broughtAlongBy(folder);
      expect(places.size).toBeGreaterThan(4);
      expect(notAllowed(places)).toEqual([]);
    },
  );

  it('includes every package that the functions and pages import', () => {
    const declared = new Set(['', 'shared/screening'].flatMap((folder) => neededBy(locked[folder] ?? {})));
    const imported = [...readSourceFiles()]
      .filter(([path]) => isDeployed(path))
      .flatMap(([path, text]) => readModule(path, text).imports)
      .filter(({ kind, name }) => kind === 'package' && placeOf(name, '') !== undefined)
      .map(({ name }) => name);
    expect(new Set(imported).size).toBeGreaterThan(10);
    expect([...new Set(imported)].filter((name) => !declared.has(name))).toEqual([]);
  });

  it('is reported by this test when it has another licence', () => {
    expect(notAllowed(['node_modules/@cloud-copilot/iam-simulate'])).toEqual([
      'node_modules/@cloud-copilot/iam-simulate: AGPL-3.0-or-later',
    ]);
  });
});
