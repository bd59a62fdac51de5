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
    ['Te voy a matar', 'language: Te voy a matar'],
    ['TE VOY A MATAR', 'language: TE VOY A MATAR'],
    ['du bist dumm', 'language: du bist dumm'],
    ['ODIO ESTA PELÍCULA Y A TODOS', 'language: ODIO ESTA PELÍCULA Y A TODOS'],
  ],
  outcomes: ['hold'],
  ignores: [
    'We loved the señor and his jalapeños.',
    'Hakuna matata!',
    'Amélie is a delight, très bien.',
    'Totoro, Mononoke, Nausicaä!',
    'meh, super fun film tho',
    'LOVED IT SOOO MUCH',
    'kinda boring ngl',
    'I WILL WATCH IT AGAIN AND AGAIN',
  ],
});
