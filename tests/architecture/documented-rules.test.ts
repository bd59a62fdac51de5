import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { domainRooms, roomsBelow, sdkRooms, sharedByDeployment } from './import-rules.ts';
import { readSourceFiles } from './reading/source-files.ts';

const text = readFileSync(new URL('../../docs/architecture.md', import.meta.url), 'utf8');
const [, section = ''] = text.split('\n## The folders\n');

/** The last cell of each row of the table, by the folder in the first cell. */
const mayImport = new Map(
  [...section.matchAll(/^\| `([\w/-]+)`.* \| (.+) \|$/gm)].map(([, folder = '', cell = '']) => [
    folder,
    cell,
  ]),
);

const quoted = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '');

/** Returns the folders that a cell lists. It may say `the domain`, or `the domain except` some of its folders. */
const roomsIn = (room: string, cell: string): string[] => {
  const [listed = '', excepted = ''] = cell.split(' except ');
  const left = domainRooms.filter((name) => name !== room && !quoted(excepted).includes(name));
  return [...(listed.includes('the domain') ? left : []), ...quoted(listed)];
};

it.each(Object.entries(roomsBelow))('docs/architecture.md says what shared/%s may import', (room, rooms) => {
  expect(roomsIn(room, mayImport.get(`shared/${room}`) ?? '').sort()).toEqual([...rooms].sort());
});

it('docs/architecture.md lists the domain first, and only folders with a rule', () => {
  const listed = [...mayImport.keys()].filter((folder) => folder.startsWith('shared/'));
  expect(listed.slice(0, domainRooms.length)).toEqual(domainRooms.map((room) => `shared/${room}`));
  expect(listed.length).toBe(Object.keys(roomsBelow).length);
});

it('docs/architecture.md names the folders that import the SDK, and the files that a deployment imports', () => {
  const [sentence = ''] = /^.*import the AWS SDK\.$/m.exec(section) ?? [];
  expect(quoted(sentence.slice(sentence.lastIndexOf('. ', sentence.length - 2))).sort()).toEqual(
    [...sdkRooms].sort(),
  );
  const files = quoted(mayImport.get('infra') ?? '').filter((name) => name.endsWith('.ts'));
  expect(files.map((name) => `shared/${name}`).sort()).toEqual([...sharedByDeployment].sort());
});

it('docs/architecture.md names every file of the service that knows errors of the SDK', () => {
  const knowing = [...readSourceFiles()]
    .filter(
      ([path, code]) =>
        /^(shared|functions)\//.test(path) && /\$metadata|\b\w+Exception\b|\bNoSuchKey\b/.test(code),
    )
    .map(([path]) => path);
  expect(knowing).toEqual([
    'shared/environment/service-errors.ts',
    'shared/storage/failures.ts',
    'shared/storage/media.ts',
  ]);
  expect(knowing.filter((path) => !text.includes(`\`${path}\``))).toEqual([]);
});
