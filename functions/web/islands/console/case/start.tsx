import { startConsole } from '../open-console.tsx';
import { CasePage } from './case-page.tsx';

startConsole('moderation-case', (data) => <CasePage id={data.case ?? ''} />);
