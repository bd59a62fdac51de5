import { startConsole } from './console/start.tsx';

startConsole('moderation-policy', () => <p>Soon.</p>);
