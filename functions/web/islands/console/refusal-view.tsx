import { signInAddress } from '../helpers/addresses.ts';
import type { ApiProblem } from '../helpers/api.ts';

const withoutRole: Readonly<Record<string, string>> = {
  'not-a-moderator': 'This page is for moderators.',
  'not-an-admin': 'This page is for administrators.',
};

/**
 * Explains why a page of the console shows nothing: a polite message for other people, and a retry button for
 * staff.
 */
export function Refused({ problem, retry }: { problem: ApiProblem; retry: () => void }) {
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
      {problem.status === 404 || problem.code === 'conflict-of-interest' ? (
        <a class="button" href="/moderation">
          Go to the queue
        </a>
      ) : (
        <button type="button" class="button" onClick={retry}>
          Try again
        </button>
      )}
    </div>
  );
}
