import { PolicyPage } from './console/policy-page.tsx';
import { startConsole } from './console/start.tsx';

startConsole('moderation-policy', (data) => <PolicyPage categories={(data.categories ?? '').split(' ')} />);
