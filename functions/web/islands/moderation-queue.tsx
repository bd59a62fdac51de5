import { QueuePage } from './console/queue-page.tsx';
import { startConsole } from './console/start.tsx';

startConsole('moderation-queue', () => <QueuePage />);
