import { describe, expect, it } from 'vitest';
import { cyclesIn } from './cycles.ts';
import { brokenRules, inDomain, inLocal, roomsBelow } from './import-rules.ts';
import { readModule } from './reading/read-module.ts';
import { readSourceFiles } from './reading/source-files.ts';

const modules = [...readSourceFiles()].map(([path, text]) => readModule(path, text));
const paths = modules.map(({ path }) => path);

const brokenBy = (path: string, text: string): string[] => brokenRules([readModule(path, text)]);

describe('the code', () => {
  it('imports only what the import rules allow', () => {
    expect(brokenRules(modules)).toEqual([]);
  });

  it('has an import rule for every folder in `shared`', () => {
    const rooms = paths.flatMap((path) => /^shared\/([^/]+)\//.exec(path)?.[1] ?? []);
    expect(Object.keys(roomsBelow).sort()).toEqual([...new Set(rooms)].sort());
  });

  it('has no cycle between the folders in `shared`', () => {
    expect(cyclesIn(new Map(Object.entries(roomsBelow)))).toEqual([]);
  });

  it('has no cycle of module imports at run time', () => {
    expect(cyclesIn(new Map(modules.map(({ path, loads }) => [path, loads])))).toEqual([]);
  });

  it.each([
    ['the domain', inDomain],
    ['the local runner', inLocal],
  ])('has no cycle of imports in %s, not even of types', (_, inRoom) => {
    const room = modules.filter(({ path }) => inRoom(path));
    const graph = new Map(room.map(({ path, imports }) => [path, imports.map(({ name }) => name)]));
    expect(graph.size).toBeGreaterThan(50);
    expect(cyclesIn(graph)).toEqual([]);
  });

  it('is read completely by this test: every relative import is a known file', () => {
    const known = new Set(paths);
    const lost = modules.flatMap(({ path, imports }) =>
      imports
        .filter(({ kind, name }) => kind === 'file' && /\.(ts|tsx|mjs)$/.test(name) && !known.has(name))
        .map(({ name }) => `${path} → ${name}`),
    );
    expect(lost).toEqual([]);
    expect(paths.length).toBeGreaterThan(400);
  });
});

describe('the check of imports finds', () => {
  it.each([
    [
      'the SDK in the domain',
      'shared/titles/x.ts',
      `import { DynamoDBClient } from '@aws-sdk/client-dynamodb';`,
    ],
    [
      'a type of the SDK in the domain',
      'shared/people/x.ts',
      `import type { SQSClient } from '@aws-sdk/client-sqs';`,
    ],
    ['middy in the domain', 'shared/moderation/x.ts', `import middy from '@middy/core';`],
    ['files in the screening', 'shared/screening/x.ts', `import { readFileSync } from 'node:fs';`],
    [
      'moderation in the screening',
      'shared/screening/x.ts',
      `import type { Case } from '../moderation/case.ts';`,
    ],
    [
      'a folder of a higher layer in people',
      'shared/people/x.ts',
      `import type { X } from '../community-reviews/schema.ts';`,
    ],
    [
      'titles in reviews of experts',
      'shared/expert-reviews/x.ts',
      `import type { X } from '../titles/kinds.ts';`,
    ],
    ['titles in reviews of readers', 'shared/community-reviews/x.ts', `import '../titles/kinds.ts';`],
    [
      'screening in the folder that all others import',
      'shared/text/x.ts',
      `import '../screening/finding.ts';`,
    ],
    ['storage in messaging', 'shared/messaging/x.ts', `import '../storage/store.ts';`],
    ['functions in shared', 'shared/storage/x.ts', `import '../../functions/web/web.ts';`],
    [
      'moderation in the command of screening',
      'shared/screening/command/x.ts',
      `import '../../moderation/policy.ts';`,
    ],
    ['the training in an analyzer', 'shared/screening/analyzers/x.ts', `import '../training/logistic.ts';`],
    ['an analyzer in a function', 'functions/web/x.ts', `import '../../shared/screening/analyzers/hate.ts';`],
    [
      'an internal file of screening in a test of another folder',
      'tests/unit/people/x.ts',
      `import '../../../shared/screening/document.ts';`,
    ],
    ['the bench in a function', 'functions/web/x.ts', `import '../../shared/screening/bench/bench.ts';`],
    ['storage in the domain', 'shared/suggestions/x.ts', `export { openStore } from '../storage/store.ts';`],
    [
      'storage in the cloud services',
      'shared/cloud-services/x.ts',
      `import { keys } from '../storage/table.ts';`,
    ],
    [
      'the web in storage',
      'shared/storage/x.ts',
      `import { problemResponse } from '../http/problem-response.ts';`,
    ],
    ['the SDK in http', 'shared/http/x.ts', `const sdk = await import('@aws-sdk/client-s3');`],
    ['the SDK in html', 'functions/web/html/x.tsx', `type Client = import('@aws-sdk/client-s3').S3Client;`],
    ['storage in html', 'functions/web/html/x.tsx', `export * from '../../../shared/storage/titles.ts';`],
    ['an island in html', 'functions/web/html/x.tsx', `import '../islands/helpers/api.ts';`],
    ['an island in a page on the server', 'functions/web/pages/x.tsx', `import '../islands/title/start.ts';`],
    ['the SDK in a function', 'functions/web/x.ts', `import { S3Client } from '@aws-sdk/client-s3';`],
    [
      'a function in another function',
      'functions/web/x.ts',
      `import { handler } from '../public-api/handler.ts';`,
    ],
    ['infrastructure in a function', 'functions/media/x.ts', `import { app } from '../../infra/app.ts';`],
    [
      'storage in an island',
      'functions/web/islands/title/x.ts',
      `import '../../../../shared/storage/store.ts';`,
    ],
    ['another page in an island', 'functions/web/islands/title/x.ts', `import '../receipt/start.tsx';`],
    ['a page in the forms', 'functions/web/islands/forms/x.ts', `import '../title/start.ts';`],
    ['forms in the helpers', 'functions/web/islands/helpers/x.ts', `import '../forms/field.tsx';`],
    ['a handler in a stack', 'infra/stacks/x.ts', `import '../../functions/media/handler.ts';`],
    ['the domain in a construct', 'infra/constructs/x.ts', `import '../../shared/titles/schema.ts';`],
    ['the local runner in a stack', 'infra/stacks/x.ts', `import '../local/stack.ts';`],
    ['a handler in a command', 'infra/operator/x.ts', `import '../../functions/media/handler.ts';`],
    ['the application in the local runner', 'infra/local/x.ts', `import '../../shared/storage/table.ts';`],
    ['a handler in the local runner', 'infra/local/x.ts', `import('../../functions/media/handler.ts');`],
    ['the CDK in the local runner', 'infra/local/x.ts', `import { App } from 'aws-cdk-lib';`],
    ['tests in a function', 'functions/web/x.ts', `import '../../tests/support/stack.ts';`],
    ['tests in the local runner', 'infra/local/x.ts', `import '../../tests/support/stack.ts';`],
  ])('%s', (_, path, text) => {
    expect(brokenBy(path, text)).not.toEqual([]);
  });

  it('no fault in imports that the rules allow', () => {
    expect(
      brokenBy('shared/titles/x.ts', `import * as z from 'zod'; import '../expert-reviews/schema.ts';`),
    ).toEqual([]);
    expect(brokenBy('shared/storage/x.ts', `import '@aws-sdk/client-s3'; import './store.ts';`)).toEqual([]);
    expect(brokenBy('functions/web/x.ts', `import '../../shared/screening/screen.ts';`)).toEqual([]);
    expect(brokenBy('tests/unit/screening/x.ts', `import '../../../shared/screening/document.ts';`)).toEqual(
      [],
    );
    expect(brokenBy('functions/web/x.ts', `import './y.ts'; import './html/z.tsx';`)).toEqual([]);
    expect(
      brokenBy(
        'functions/web/islands/title/x.ts',
        `import './y.ts'; import '../forms/z.tsx'; import '../helpers/api.ts'; import '../../html/z.tsx';`,
      ),
    ).toEqual([]);
  });

  it('the modules in a cycle', () => {
    const graph = new Map([
      ['a', ['b', 'd']],
      ['b', ['c']],
      ['c', ['a']],
      ['d', ['d']],
      ['e', ['a']],
    ]);
    expect(cyclesIn(graph)).toEqual([['d'], ['a', 'b', 'c']]);
  });
});
