import { startEditorial } from '../open-editorial.tsx';
import { TitlePage } from './title-page.tsx';

startEditorial('editorial-title', (data) => <TitlePage slug={data.slug ?? ''} styles={data.styles ?? ''} />);
