import { startEditorial } from '../open-editorial.tsx';
import { NewTitle } from './new-title.tsx';

startEditorial('editorial-new', () => <NewTitle />);
