import { startConsole } from '../open-console.tsx';
import { NumbersPage } from './numbers-page.tsx';

startConsole('moderation-numbers', () => <NumbersPage />);
