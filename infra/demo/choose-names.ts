import pMap from 'p-map';
import { samplePeople } from './people.ts';
import type { StackClient } from './stack-client.ts';

/** Chooses the public name of every sample person who has none, at most `limit` people at a time. */
export async function chooseNames(
  client: StackClient,
  options: { limit: number; log: (line: string) => void },
): Promise<void> {
  const path = '/v1/me';
  const choose = async (person: (typeof samplePeople)[number]) => {
    const { body } = await client.call({ method: 'GET', path, as: person });
    if (body.handleChosen === true) return;
    // 409: somebody else took the name. The person keeps the name that the service gave them.
    await client.call({ method: 'PUT', path, as: person, body: { handle: person.handle }, accept: [409] });
  };
  await pMap(samplePeople, choose, { concurrency: options.limit });
  options.log(`names ${samplePeople.length}/${samplePeople.length}`);
}
