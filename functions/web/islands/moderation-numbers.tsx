import { NumbersPage } from './console/numbers-page.tsx';
import { startConsole } from './console/start.tsx';

startConsole('moderation-numbers', () => <NumbersPage />);
