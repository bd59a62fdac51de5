import { forgetSession } from '../helpers/forget-session.ts';

forgetSession();
