import { type LinkVerdict, linkVerdict, type Reached } from '../../shared/titles/link-verdict.ts';

const hostsAtOnce = 8;

/** From this many hosts on, it is not believed that none of them answers: then this machine has no way out. */
const hostsForProof = 3;

export interface Requests {
  reach: (url: string) => Promise<Reached>;
  /** Returns whether there is time for another request. */
  hasTime: () => boolean;
}

const answered = (reached: Reached): boolean => 'status' in reached || reached.failure === 'not-secure';

/**
 * Requests links, each once, eight hosts at a time and never two links of one host at once. Returns what each request says
 * about its link, without those for which there was no time. `reached` is false when no host answered at all.
 */
export async function requestLinks(
  urls: readonly string[],
  { reach, hasTime }: Requests,
): Promise<{ verdicts: ReadonlyMap<string, LinkVerdict>; reached: boolean }> {
  const hosts = [...Map.groupBy(new Set(urls), (url) => new URL(url).host).values()];
  const found = new Map<string, Reached>();
  const waiting = [...hosts];
  const work = async (): Promise<void> => {
    for (let host = waiting.shift(); host; host = waiting.shift())
      for (const url of host) if (hasTime()) found.set(url, await reach(url));
  };
  await Promise.all(Array.from({ length: hostsAtOnce }, work));
  const reached = hosts.length < hostsForProof || [...found.values()].some(answered);
  return {
    verdicts: new Map([...found].map(([url, result]) => [url, linkVerdict(url, result)])),
    reached,
  };
}
