import { signInAddress } from './addresses.ts';
import type { ApiProblem } from './api.ts';

const withoutRole: Readonly<Record<string, string>> = {
  'not-an-editor': 'This page is for editors.',
  'not-a-moderator': 'This page is for moderators.',
  'not-an-admin': 'This page is for administrators.',
};

/** Refusals that stay the same when the same person tries again. */
const notForYou: ReadonlySet<string | undefined> = new Set([
  'conflict-of-interest',
  'trained-moderators-only',
]);

/** The page to which a person goes when the one they opened does not exist. */
const queue = { href: '/moderation', name: 'Go to the queue' };

/**
 * Explains why a page for staff shows nothing: a polite message for other people, and a retry button for staff.
 * `home` is the first page of the room.
 */
export function Refused(props: {
  problem: ApiProblem;
  retry: () => void;
  home?: { href: string; name: string };
}) {
  const { problem, retry, home = queue } = props;
  if (problem.status === 401) {
    location.replace(signInAddress());
    return <p role="status">Taking you to sign-in ...</p>;
  }
  const room = withoutRole[problem.code ?? ''];
  if (room !== undefined)
    return (
      <div class="console-refused" role="status">
        <h2>{room}</h2>
        <p>
          You are signed in, but your account does not have this role. If you need it, ask the person who
          manages your accounts. Nothing is wrong with your account.
        </p>
        <p class="form-actions">
          <a class="button" href="/">
            Go to the front page
          </a>
          <a class="button button-quiet" href="/me">
            What you sent
          </a>
        </p>
      </div>
    );
  return (
    <div class="console-refused" role="alert">
      <h2>{problem.title}</h2>
      {problem.status === 404 || notForYou.has(problem.code) ? (
        <a class="button" href={home.href}>
          {home.name}
        </a>
      ) : (
        <button type="button" class="button" onClick={retry}>
          Try again
        </button>
      )}
    </div>
  );
}
