import { describeAnalyzer } from './describe-analyzer.ts';

describeAnalyzer('threat', {
  finds: [
    ['I will come to your house and hurt you.', 'threat: I will come to your house and hurt'],
    ["i'm gonna stab you", "threat: i'm gonna stab you"],
    ['Someone should shoot the director.', 'threat: Someone should shoot the director'],
    ["I'm going to blow up the school.", "threat: I'm going to blow up the school"],
    ["You'd better sleep with one eye open, I know where you live.", 'threat: sleep with one eye open'],
  ],
  outcomes: ['reject', 'hold'],
  ignores: [
    "He says 'I will kill you' and means it.",
    'The witch wants to kill the children.',
    'This book killed my love of reading.',
    'I would kill for a sequel.',
  ],
});
