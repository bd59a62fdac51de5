import { CasePage } from './console/case-page.tsx';
import { startConsole } from './console/start.tsx';

startConsole('moderation-case', (data) => <CasePage id={data.case ?? ''} />);
