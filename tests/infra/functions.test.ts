import { Visitor } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { functionNames } from '../../infra/bundle.ts';
import { secretSetting } from '../../shared/people/secret-settings.ts';
import { readModule } from '../architecture/reading/read-module.ts';
import { readSourceFiles } from '../architecture/reading/source-files.ts';
import { inWords, resourcesOf } from './templates.ts';

/** The construct of each folder in `functions/`. */
const constructs: Record<string, string> = {
  'editorial-api': 'EditorialApi',
  'link-checker': 'LinkChecker',
  media: 'MediaReader',
  'media-renditions': 'MediaRenditions',
  'moderation-api': 'ModerationApi',
  'moderation-worker': 'ModerationWorker',
  'outbox-relay': 'OutboxRelay',
  'page-projector': 'PageProjector',
  'pre-token': 'PreToken',
  'public-api': 'PublicApi',
  sweeper: 'Sweeper',
  web: 'Pages',
};

const functions = resourcesOf('AWS::Lambda::Function');
const sources = readSourceFiles();

/** Set by Lambda itself for every function. */
const setByLambda = new Set(['AWS_LAMBDA_FUNCTION_NAME', '_X_AMZN_TRACE_ID']);

/** The names of the environment variables that a handler and its imports read. */
const settingsRead = (folder: string): string[] => {
  const names = new Set<string>();
  const seen = new Set<string>();
  const read = (path: string): void => {
    const text = sources.get(path);
    if (seen.has(path) || text === undefined) return;
    seen.add(path);
    const { parsed, imports } = readModule(path, text);
    new Visitor({
      CallExpression: ({ callee, arguments: [, name, ...rest] }) => {
        if (callee.type === 'Identifier' && callee.name === 'setting' && name?.type === 'Literal')
          names.add(String(name.value));
        // One setting for each purpose.
        if (callee.type === 'Identifier' && callee.name === 'keysFrom')
          for (const purpose of [name, ...rest])
            if (purpose?.type === 'Literal')
              names.add(secretSetting[purpose.value as keyof typeof secretSetting]);
      },
      MemberExpression: ({ object, property }) => {
        const ofEnvironment =
          object.type === 'MemberExpression' &&
          object.property.type === 'Identifier' &&
          object.property.name === 'env';
        if (ofEnvironment && property.type === 'Identifier') names.add(property.name);
      },
    }).visit(parsed.program);
    for (const { kind, name } of imports) if (kind === 'file') read(name);
  };
  read(`functions/${folder}/handler.ts`);
  return [...names].filter((name) => !setByLambda.has(name)).sort();
};

describe('every function', () => {
  it('is deployed', () => {
    expect(Object.keys(constructs).sort()).toEqual(functionNames().sort());
    expect(Object.values(constructs).sort()).toEqual(functions.map(({ name }) => name).sort());
  });

  it.each(functions.map(({ name, properties }) => [name, properties] as const))(
    '%s runs on Node 24 and arm64, with at most 60 seconds and 1,024 MB, or one processor for codecs',
    (name, properties) => {
      expect(properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Handler: 'index.handler',
      });
      expect(properties.Timeout).toBeLessThanOrEqual(60);
      expect(properties.MemorySize).toBeLessThanOrEqual(name === 'MediaRenditions' ? 1769 : 1024);
    },
  );

  it('has its own role', () => {
    const roles = functions.map(({ properties }) => inWords(properties.Role));
    expect(roles).toEqual(functions.map(({ name }) => `${name}Role`));
  });

  it('has its own log group', () => {
    const logs = functions.map(({ properties }) => inWords(properties.LoggingConfig.LogGroup));
    expect(logs).toEqual(functions.map(({ name }) => `${name}Log`));
  });

  it.each(Object.entries(constructs))(
    'in functions/%s has exactly the environment variables that its code reads',
    (folder, name) => {
      const given = functions.find((one) => one.name === name)?.properties.Environment?.Variables ?? {};
      expect(Object.keys(given).sort()).toEqual(settingsRead(folder));
    },
  );
});

describe('every log group', () => {
  it('has a retention of one month', () => {
    const groups = resourcesOf('AWS::Logs::LogGroup');
    expect(groups.length).toBeGreaterThan(functions.length);
    expect(
      groups.filter(({ properties }) => properties.RetentionInDays !== 30).map(({ name }) => name),
    ).toEqual([]);
  });
});
