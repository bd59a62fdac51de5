import { startConsole } from '../open-console.tsx';
import { QueuePage } from './queue-page.tsx';

startConsole('moderation-queue', () => <QueuePage />);
