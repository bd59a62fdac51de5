import type { NameRule } from '../rule.ts';

const people =
  'kid kids child children baby babies boy boys girl girls woman women wife wives people humans everyone everybody teen teens toddlers students pupils teachers cops yourself urself';

/** Violence against people. What works show ('Kill Bill', 'Murder Mystery') may be in a name. */
export const violence: readonly NameRule[] = [
  {
    refuses: 'rape and abuse of anybody',
    anywhere: 'vergewaltig',
    words:
      'rape rapes raped raper rapist rapists raping molest molests molester molesting molested violeur violador stupratore gangbang',
    refused:
      'i_rape_kids|IRapeKids|irapekids|rape_all_girls|Rapist4Life|Women Belong Raped|ChildMolester|Vergewaltiger',
    taken:
      'Therapist Anna|Grape Kids|Drape Dad|Scrape Fan|Trapeze Tom|Parapet|Draper|Grapefruit Girl|therapists|Grapekids',
  },
  {
    refuses: 'killing and hurting people, as a wish or a boast',
    together: [
      [
        'kill kills killing killer killa murder murders murderer strangle strangler hang hangs shoot shoots shooter stab stabs stabber gas gasses bomb bombs lynch drown torture tortures dead choke kidnap kidnapper',
        people,
      ],
      ['kill kills hang gas shoot murder lynch', 'all them every em'],
      ['stab strangle strangler choke rape torture', 'mom mum mother dad father sister brother family'],
      ['lynch', 'mob'],
      ['gas', 'chamber chambers'],
      ['beat beats beater hit hits punch slap', 'wife wives women woman kids children child'],
      ['mass serial spree', 'murderer murderers killer killers shooter'],
      [
        'school schools kindergarten mosque church synagogue',
        'shooter shooters shooting shoot bomb bomber bombing burn',
      ],
      ['slave', 'owner master trader'],
    ],
    refused:
      'KillAllX|Kill Them All|kill your kids|BabyKiller|Child Killer|Kill Yourself|Dead Babies|Strangle Women|Wife Beater|Beat Your Wife|Mass Murderer|School Shooter|shoot_up_schools|Bomb The School|SchoolShooter2025|Slave Owner|Lynch Them|StabYourMom|lynchmob|Gas Chamber Fan',
    taken:
      'Kill Bill Fan|Killing Eve|Mockingbird Killer|Killer Queen|Kilian Kidd|Skill Kids|Murder Mystery Mum|David Lynch|Dead Poets Dad|School of Rock|Serial Reader|Mass Effect|Beat Box Boy|Hit Parade|Skillful Kids|Kilkenny Girls',
  },
  {
    refuses: 'to tell somebody to die',
    words: 'kys neckyourself killurself',
    unless: 'squad',
    together: [
      ['go', 'die'],
      ['suicide', 'fan lover commit'],
    ],
    refused: 'kys kid|GoDieAll|go die|SuicideFan',
    taken: 'Die Hard Dad|Indie Kids|Sandie|Going Places|Die Maus|Suicide Squad Fan',
  },
];
