export { type EarlierTexts, earlierTexts } from './earlier-texts.ts';
export { nearDuplicates } from './near-duplicates.ts';
export { signatureOf } from './signature.ts';
