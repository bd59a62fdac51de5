import { startEditorial } from '../open-editorial.tsx';
import { LinksPage } from './links-page.tsx';

startEditorial('editorial-links', () => <LinksPage />);
