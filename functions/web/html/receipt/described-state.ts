/** The words for a state: a short name for lists, a headline for the receipt page, and what it means for the author. */
export interface StateWords {
  name: string;
  headline: string;
  text: string;
  mood: 'wait' | 'good' | 'act' | 'stop';
}
