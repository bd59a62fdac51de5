import { describeAnalyzer } from './describe-analyzer.ts';

describeAnalyzer('language', {
  finds: [
    ['Этот фильм очень понравился моим детям.', 'language: Этот фильм очень понравился моим детям.'],
    [
      'Mis hijos se aburrieron mucho con esta película.',
      'language: Mis hijos se aburrieron mucho con esta película.',
    ],
    [
      'Meine Kinder haben sich bei diesem Film sehr gelangweilt.',
      'language: Meine Kinder haben sich bei diesem Film sehr gelangweilt.',
    ],
    ['この映画はとても面白かったです', 'language: この映画はとても面白かったです'],
  ],
  outcomes: ['hold'],
  ignores: ['We loved the señor and his jalapeños.', 'Hakuna matata!', 'Amélie is a delight, très bien.'],
});
