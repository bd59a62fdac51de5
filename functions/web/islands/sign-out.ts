import { forgetSession } from './forget-session.ts';

forgetSession();
