import { describe, expect, it } from 'vitest';
import { describeAnalyzer, findingsBy } from './describe-analyzer.ts';

const review = 'We watched this film with the kids and all of us loved it.';

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
    [
      'Mis Hijos Se Aburrieron Mucho Con Esta Película',
      'language: Mis Hijos Se Aburrieron Mucho Con Esta Película',
    ],
    [
      'Ich Weiß Wo Du Wohnst Und Werde Dich Bald Finden',
      'language: Ich Weiß Wo Du Wohnst Und Werde Dich Bald Finden',
    ],
    [
      `${review} Te voy a matar cuando salgas de la escuela. ${review}`,
      'language: Te voy a matar cuando salgas de la escuela',
    ],
    [
      `${review} Ich weiß wo du wohnst und ich werde dich finden! ${review}`,
      'language: Ich weiß wo du wohnst und ich werde dich finden',
    ],
    [
      `${review}\nje sais où tu habites et je vais te tuer ce soir\n${review}`,
      'language: je sais où tu habites et je vais te tuer ce soir',
    ],
    [`${review} Te voy a matar. Ya te voy a encontrar.`, 'language: Te voy a matar. Ya te voy a encontrar'],
    [
      `${review} TE VOY A MATAR CUANDO SALGAS DE LA ESCUELA.`,
      'language: TE VOY A MATAR CUANDO SALGAS DE LA ESCUELA',
    ],
    [`${review} Я знаю, где ты живёшь. ${review}`, 'language: Я знаю, где ты живёшь'],
    [`${review} お前の家を知っているぞ。待っていろ。${review}`, 'language: お前の家を知っているぞ'],
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
    'I Will Watch It Again And Again With My Kids',
    'A Great Film, And The Kids Loved Every Minute Of It!',
    'With Marcello Mastroianni, Anita Ekberg, Anouk Aimée, Yvonne Furneaux, Alain Cuny.',
    `${review} With Marcello Mastroianni, Anita Ekberg and Anouk Aimée.`,
    `${review} With MARCELLO MASTROIANNI, ANITA EKBERG, ANOUK AIMÉE, YVONNE FURNEAUX.`,
    `${review} The original title is Сталкер (Андрей Тарковский), and it is long.`,
    `${review} Spirited Away (千と千尋の神隠し) is the one to start with.`,
    `${review} Nuovo Cinema Paradiso. Le fabuleux destin d'Amélie Poulain. Das Leben der Anderen.`,
    `${review} My favourite is Le fabuleux destin d'Amélie Poulain.`,
    `${review} He says 'hasta la vista, baby', and they all laugh.`,
    `${review} Gonna watch it again wiv me mates, innit, dat was well sick bruv.`,
  ],
});

describe('a text with foreign sentences', { timeout: 30_000 }, () => {
  it('has one finding for each of them, and at most five', async () => {
    const foreign = 'Ich weiß wo du wohnst und ich werde dich finden.';
    const found = await findingsBy('language', `${review} ${foreign} ${review} `.repeat(3));
    expect(found.map(({ category }) => category)).toEqual(['language', 'language', 'language']);
    expect(await findingsBy('language', `${review} ${foreign} ${review} `.repeat(9))).toHaveLength(5);
  });

  it('is held although the site reads the language of the whole text', async () => {
    const spanish = 'Mis hijos se aburrieron mucho con esta película y no la vamos a ver otra vez. '.repeat(
      3,
    );
    const found = await findingsBy('language', `${spanish} Ich weiß wo du wohnst und ich werde dich finden.`);
    expect(found.map(({ rule }) => rule)).toEqual(['es', 'de']);
  });
});
