import { signInAddress } from '../helpers/addresses.ts';
import type { ApiProblem } from '../helpers/api.ts';

const withoutRole: Readonly<Record<string, string>> = {
  'not-a-moderator': 'This room is for moderators.',
  'not-an-admin': 'The policy is for administrators.',
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
          You are signed in, but your account has another role. If you should be here, ask whoever looks after
          your accounts; nothing is wrong with yours.
        </p>
        <p class="form-actions">
          <a class="button" href="/">
            To the front page
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
          To the queue
        </a>
      ) : (
        <button type="button" class="button" onClick={retry}>
          Try again
        </button>
      )}
    </div>
  );
}
