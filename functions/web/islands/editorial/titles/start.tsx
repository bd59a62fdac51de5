import { startEditorial } from '../open-editorial.tsx';
import { TitlesPage } from './titles-page.tsx';

startEditorial('editorial-titles', () => <TitlesPage />);
