import { readFile } from 'node:fs/promises';
import { build, type Plugin } from 'esbuild';
import { builtinsWithoutFacade } from '../../../infra/bundling/builtins.ts';

const root = new URL('../../..', import.meta.url).pathname;

/** Deliberate bugs that the checks must find. Each changes how the worker sends its transactions. */
export const mutations = {
  apart: {
    about: 'the counters are written after the idempotency marker, not in the same transaction',
    send: `
      const together = items.filter(({ Update }) => !Update?.UpdateExpression?.includes(' ADD '));
      const answer = await send(new TransactWriteItemsCommand({ ...input, TransactItems: together }));
      for (const { Update } of items.filter((item) => !together.includes(item)))
        await send(new UpdateItemCommand(Update));
      return answer;`,
  },
  unguarded: {
    about: 'the transaction has no condition on the version or the idempotency marker',
    send: `
      for (const { Put } of items)
        if (Put) {
          delete Put.ConditionExpression;
          delete Put.ExpressionAttributeValues;
          delete Put.ExpressionAttributeNames;
        }
      return send(new TransactWriteItemsCommand({ ...input, TransactItems: items }));`,
  },
} as const;

export type Mutation = keyof typeof mutations;

export function isMutation(name: string): name is Mutation {
  return Object.hasOwn(mutations, name);
}

const mutatedStore = (source: string, mutation: Mutation): string => `
import { TransactWriteItemsCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
${source.replace('export const openStore', 'const openOriginalStore')}
export const openStore = (table) => {
  const store = openOriginalStore(table);
  const send = store.client.send.bind(store.client);
  store.client.send = async (command) => {
    if (!(command instanceof TransactWriteItemsCommand)) return send(command);
    const { TransactItems: items, ...input } = command.input;
    ${mutations[mutation].send}
  };
  return store;
};`;

/** Bundles the moderation worker, with a mutation, into a folder. */
export async function bundleMutatedWorker(mutation: Mutation, folder: string): Promise<void> {
  const plugin: Plugin = {
    name: mutation,
    setup(builder) {
      builder.onLoad({ filter: /shared\/storage\/store\.ts$/ }, async ({ path }) => ({
        contents: mutatedStore(await readFile(path, 'utf8'), mutation),
        loader: 'ts',
      }));
    },
  };
  await build({
    absWorkingDir: root,
    entryPoints: { index: 'functions/moderation-worker/handler.ts' },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
    plugins: [builtinsWithoutFacade, plugin],
  });
}
