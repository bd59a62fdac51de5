import type { Statements } from '../statements-type.ts';

export const french: Statements = {
  topic: 'french',
  phrases: [
    ["je m'appelle|m'apelle", "je m'appelle Chloé"],
    ["moi c'est", "moi c'est Hugo"],
    ['mon nom|prenom|surnom', 'mon nom est Martin'],
    ["j'habite|j'habitais", "j'habite à Lyon"],
    ['je vis|viens|vais a|au|en|dans|de', 'je vais au lycée'],
    ['je suis ..4 ^|{figure}', 'je suis Hugo'],
    ['je suis ne|nee|au|en|eleve', 'je suis née le 9 mars'],
    [
      'mon|ma|mes|notre ..1 anniversaire|numero|adresse|college|lycee|ecole|classe|maison|rue|quartier|ville|village|compte|insta',
      'mon anniversaire',
    ],
    [
      'mon|ma ..1 mere|pere|soeur|frere|maman|papa|mamie|papi|copine|copain|ami|amie|cousin|cousine|prof ..4 ^|travaille|habite|appelle',
      'mon père travaille',
    ],
    ["j'ai {figure}|{age} ans", "j'ai 14 ans"],
    ['tous|toutes les', 'tous les mercredis'],
    ['chaque jour|soir|matin|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche', 'chaque lundi'],
    ['ecris|appelle|ajoute|suivez|ecrivez|ajoutez|suis -? moi', 'suivez moi'],
  ],
};
