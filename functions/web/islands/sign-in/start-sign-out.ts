import { forgetDeviceDrafts, forgetSession } from '../helpers/forget-session.ts';
import { currentSession } from '../helpers/session.ts';

const subject = currentSession()?.subject;
forgetSession();
if (subject !== undefined) forgetDeviceDrafts(subject);
