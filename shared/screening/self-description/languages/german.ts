import type { Statements } from '../statements-type.ts';

export const german: Statements = {
  topic: 'german',
  phrases: [
    ['ich heisse|heise|heibe', 'ich heiße Lena'],
    ['mein|meine ..1 name|nachname|vorname|spitzname', 'mein Name ist Jonas'],
    ['ich bin ..2 ^', 'Ich bin die Lena'],
    ['ich gehe|geh auf|in|zur|ins|an', 'Ich gehe auf das Gymnasium'],
    ['ich|wir wohne|wohn|wohnen|lebe|leben', 'ich wohne in Kiel'],
    ['ich|wir komme|komm|kommen aus', 'ich komme aus Bochum'],
    [
      'mein|meine|unser|unsere ..1 nummer|handynummer|adresse|schule|klasse|strasse|lehrerin|lehrer|geburtstag|schulweg|haus|trainer|verein|dorf|stadt|bus',
      'meine Nummer ist geheim',
    ],
    ['ich habe|hab ..5 geburtstag', 'Ich habe am 3. Mai Geburtstag'],
    ['ich bin ..6 geboren', 'ich bin am 12.04. geboren'],
    ['ich werde|wurde ..3 {figure}', 'ich werde am Freitag 14'],
    [
      'jeden|jede|immer|montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags ..8 ich',
      'jeden Dienstag bin ich dort',
    ],
    [
      'ich ..6 jeden|jede|montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags',
      'ich bin jeden Tag dort',
    ],
    [
      'meine|mein|unser|unsere ..1 mutter|mama|vater|papa|schwester|bruder|oma|opa|freundin|freund|cousin|cousine|tante|onkel ..4 ^',
      'Mein Bruder Felix',
    ],
    ['in|aus die|der klasse? {classcode}|{figure}', 'in der Klasse 8'],
    ['schreib|schreibt|ruf|ruft|addet|add|folgt|folg mir|mich', 'schreibt mir'],
  ],
};
