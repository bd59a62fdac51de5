import { startConsole } from '../open-console.tsx';
import { PolicyPage } from './policy-page.tsx';

startConsole('moderation-policy', (data) => <PolicyPage categories={(data.categories ?? '').split(' ')} />);
