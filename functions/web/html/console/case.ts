export type {
  CaseInFull,
  ListedCase,
  PastDecision,
  ReaderReport,
} from '../../../../shared/contract/case-schemas.ts';
