export type { CaseInFull, ListedCase, PastDecision, ReaderReport } from '../../../../shared/contract/cases.ts';
