const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words that, after another word, form the name of a place or a school ('Oak Ridge', 'Holy Cross'). */
export const placeWords: ReadonlySet<string> = new Set(
  words(`academy avenue bay beach bridge brook canyon church city college common corner county court creek cross dale
  estate estates falls farm field fields gate glen grammar grange grove harbor harbour heath heights high hill hills hospital junction
  lake lakes lane library lodge mall manor middle mills moor mount oaks park parkway pier place plains plaza point port prep primary
  ranch ridge road rocks school secondary shore shores square station street town township tower towers university vale valley
  view village villa woods district academy juniors`),
);

/** Words that, before a place word, do not name a place ('High School Musical', 'Flying High', 'Wind Gate'). */
export const noPlaceBefore: ReadonlySet<string> = new Set(
  words(`a an and any book books cosy cozy naughty quiet reading rocky after art at away beyond but by cool dance every fly
  flying for from go her high his home i in into its
  lost magic music my new night no not of off old on one or our out over riding secret she sky so that the their these this to
  too under up very we with wizard you your`),
);

/** Words in a name that say where its owner is. */
export const whereWords: ReadonlySet<string> = new Set(
  words('from in at near of aus von fra uit z iz din dari'),
);

/** Words that, before another word, name a church or school after a saint. */
export const saintWords: ReadonlySet<string> = new Set(words('st saint san santa sankt sta ste sint'));

/** Endings of family names and places that look like two words written together ('Kingsmead', 'Blackwood'). */
export const runTogetherEndings: readonly string[] = words(`
  acre bell bergh borough bourne bridge brook brooks burgh burn bury castle chester church cliff combe cote cott creek crest
  croft cross dale dean den down ell ence ester field fields ford gate glen grove hall ham hart haven head heath hill hills horn
  house hurst ington lake land lands ley leigh ling line lock man marsh mead meadow meads mere mill minster mond mont moor more
  mount mouth nick over park pole port rick ridge sell shaw ship shore side son stead ster stock ston stone street thorpe ton
  town vale view ville ward water way well wells wick wood woods worth wright yard
`);
