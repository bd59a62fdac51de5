import { suggestionKeys } from '../../../html/editorial/suggestion-keymap.ts';
import { startEditorial } from '../open-editorial.tsx';
import { SuggestionsPage } from './suggestions-page.tsx';

startEditorial('editorial-suggestions', () => <SuggestionsPage />, {
  lead: 'No key decides anything by itself. A key prepares a decision, and you confirm it.',
  groups: suggestionKeys,
});
