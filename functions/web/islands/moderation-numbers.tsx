import { startConsole } from './console/start.tsx';

startConsole('moderation-numbers', () => <p>Soon.</p>);
