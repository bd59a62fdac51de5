import type { LocalStack } from '../../../infra/local/stack.ts';
import { signIn } from './person.ts';
import { type Played, play } from './play.ts';
import { type Role, tellStory } from './stories.ts';

export interface Crowd {
  submissions: number;
  slugs: readonly string[];
  random: () => number;
  onAcknowledged: () => void;
}

const atOnce = 32;
const roles: readonly Role[] = ['adult', 'adult', 'adult', 'teen', 'educator'];

/** Lets many people write about several titles, 32 at a time, until enough submissions are acknowledged. */
export async function letPeopleWrite(stack: LocalStack, crowd: Crowd): Promise<Played[]> {
  const { random, slugs, onAcknowledged } = crowd;
  const played: Played[] = [];
  let sent = 0;
  let people = 0;
  const worker = async (): Promise<void> => {
    while (sent < crowd.submissions) {
      const index = people;
      people += 1;
      // Everybody writes about every title before somebody new comes.
      const person = Math.floor(index / slugs.length);
      const slug = slugs[index % slugs.length] ?? '';
      const role = roles[person % roles.length] ?? 'adult';
      const story = tellStory(random, role);
      sent += story.steps.filter((step) => step.do !== 'withdraw').length;
      const token = await signIn(stack.identity.tokenUrl, `person-${person}`, role);
      const stage = { baseUrl: stack.baseUrl, slug, token, random, onAcknowledged };
      played.push(await play(story, stage));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return played;
}
