import { sendUnsentDrafts } from '../helpers/editor-drafts/send-unsent.ts';
import { forgetDeviceDrafts, forgetSession } from '../helpers/forget-session.ts';
import { currentSession } from '../helpers/session.ts';

const question =
  'What you wrote in the editorial room is only in this browser, and could not be stored for you. ' +
  'Sign out and delete it? If you cancel, you stay signed in.';

const signOut = async (): Promise<void> => {
  const session = currentSession();
  const left = session ? await sendUnsentDrafts() : 0;
  if (left > 0 && !confirm(question)) return location.replace('/editorial');
  forgetSession();
  if (session) forgetDeviceDrafts(session.subject);
};

void signOut();
