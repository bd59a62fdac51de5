import { describeAnalyzer } from './describe-analyzer.ts';

describeAnalyzer('gibberish', {
  finds: [
    ['sdfkj lskdjf wlekrj qpwoe', 'gibberish: sdfkj lskdjf wlekrj qpwoe'],
    ['test test test test test', 'gibberish: test test test test test'],
    ['!!!!!!!!!!', 'gibberish: !!!!!!!!!!'],
    ['aaaaaaaaaaaaaaaaaaaaa', 'gibberish: aaaaaaaaaaaaaaaaaaaaa'],
  ],
  outcomes: ['needs-edit'],
  ignores: ['hahahahahaha', 'Sooooo good, we loved it', 'Supercalifragilisticexpialidocious'],
});
