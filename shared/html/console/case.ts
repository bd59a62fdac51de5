export type { CaseInFull, ListedCase, PastDecision, ReaderReport } from '../../contract/cases.ts';
