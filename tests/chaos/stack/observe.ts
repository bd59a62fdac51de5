import type { LocalStack } from '../../../infra/local/stack.ts';
import { keysFrom } from '../../../shared/people/keys-from.ts';
import { unseal } from '../../../shared/people/sealing.ts';
import { secretSetting } from '../../../shared/people/secret-settings.ts';
import type { Outcome } from '../check/outcome.ts';
import { send } from '../people/client.ts';
import type { ScenarioResult } from '../people/run-scenario.ts';
import { queueSizes } from './queues.ts';
import { scanTable } from './scan.ts';

const concurrency = 16;

const addressesOf = (stack: LocalStack, receipts: readonly string[]): Record<string, string> => {
  const environments = stack.functions.pools.map(({ definition }) => definition.environment);
  const keys = keysFrom(environments.find((each) => each[secretSetting.receipt]) ?? {}, 'receipt');
  return Object.fromEntries(
    receipts.map((receipt) => {
      const address = unseal(keys, 'receipt', receipt);
      return [receipt, address ? `${address.person}/${address.item}` : ''];
    }),
  );
};

const readReceiptStates = async (
  stack: LocalStack,
  receipts: readonly string[],
): Promise<Outcome['receiptStates']> => {
  const receiptStates: Outcome['receiptStates'] = {};
  const remaining = [...receipts];
  const ask = async (): Promise<void> => {
    for (let receipt = remaining.pop(); receipt !== undefined; receipt = remaining.pop()) {
      const { status, body } = await send(stack.baseUrl, {
        method: 'GET',
        path: `/v1/submissions/${receipt}`,
      });
      receiptStates[receipt] = status === 200 ? String(body.state) : undefined;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, ask));
  return receiptStates;
};

const pagesOf = async (stack: LocalStack, slugs: readonly string[]): Promise<Outcome['pages']> => {
  const pages = slugs.map(async (slug) => {
    const { body } = await send(stack.baseUrl, { method: 'GET', path: `/v1/titles/${slug}` });
    return [slug, body.community as Outcome['pages'][string]] as const;
  });
  return Object.fromEntries(await Promise.all(pages));
};

/** Collects the result of a run from the table, the queues and the API. */
export async function observe(
  stack: LocalStack,
  slugs: readonly string[],
  results: ScenarioResult[],
): Promise<Outcome> {
  const receipts = results.flatMap(({ receipt }) => receipt ?? []);
  return {
    results,
    addresses: addressesOf(stack, receipts),
    receiptStates: await readReceiptStates(stack, receipts),
    ...(await scanTable(stack)),
    pages: await pagesOf(stack, slugs),
    queues: await queueSizes(stack),
    denied: stack.proxy.denied().length,
  };
}
