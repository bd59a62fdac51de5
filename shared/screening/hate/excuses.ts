/**
 * Matches words that oppose hatred, speak about it, or quote others. Tested on the sentence that contains the hostility.
 */
const counter =
  /\b(?:racist|racism|sexist|sexism|homophobi\w*|transphobi\w*|bigot\w*|hate speech|hateful|prejudic\w*|stereotyp\w*|discriminat\w*|intoleran\w*|ignorant (?:people|views)|islamophobi\w*|xenophobi\w*|antisemiti\w*|anti-semiti\w*|misogyn\w*|ableis\w*|derogatory|offensive to say|wrong to (?:say|think|hate|call|treat|believe)|not (?:ok|okay|acceptable|right|cool|fine) to|unacceptable|is a terrible thing|disgusting thing to say|no place for|shouldn't (?:say|call|be said)|should not (?:say|call)|how dare|condemn|reject|denounce|fight(?:ing)? against|stand up (?:to|against|for)|never say|stop (?:saying|calling|hating|treating)|don't (?:say|call|treat|think that)|do not (?:say|call|treat)|nobody should|no one should|people who (?:say|think|claim|believe|hate|call)|anyone who (?:says|thinks|claims|believes|hates|calls)|those who (?:say|think|hate)|(?:he|she|they|someone|somebody|some people|some|my \w+|the \w+) (?:\w+ )?(?:says?|said|claims?|claimed|thinks?|thought|believes?|believed|told me|argued?|argues|yelled|screamed|shouted|called|calls) )/;

const works =
  /\b(?:characters?|villain|scene|plot|story|movie|film|book|novel|episode|series|show(?:s|n)?|portray\w*|depict\w*|treated|set in|era|history|historical|segregation|apartheid|slavery|holocaust|nazis?|war|documentary|satire|played by|plays|stars? as|actors?|actress|hero|heroine|protagonist)\b/;

const negated =
  /\b(?:don't|do not|doesn't|does not|didn't|never|not|n't|isn't|aren't|are not|is not|no one|nobody|can't|cannot|wouldn't|shouldn't|should not|won't) (?:\w+ ){0,3}(?:hate|despise|loathe|kill|hurt|attack|ban|deport|scum|vermin|terrorists?|criminals?|disgusting|inferior|stupid|worthless|animals|evil|dangerous|burden|threat|sick|ill|problem|deserve to (?:die|be)|be (?:killed|hated|punished|attacked|banned|deported))\b/;

const notPeople =
  /\b(?:not|n't|isn't|aren't) (?:real(?:ly)? |even |actual )?(?:human|people|women|men|persons?|welcome|equal|one of us|deserve to (?:live|exist|be here))\b|\bdeserves? to (?:live|exist|vote|be here)\b/;
const spared =
  /\b(?:no|not a single|none of the) (?:\w+ ){1,3}(?:deserves?|should(?: ever)?|must|ought) (?:to )?(?:die|suffer|be (?:killed|hurt|hated|punished|attacked|harmed|bullied|treated badly|beaten|insulted|ashamed|locked))/;
const condition =
  /^(?:(?:but|and|so) )?(?:if|when|anyone who|whoever|people who|everyone who|those who|(?:saying|claiming|thinking|believing|hating|killing|calling|to (?:say|think|hate|call))) (?:you|someone|anyone|somebody|people|they|that|hate|\w+s)?\b/;
const denounced =
  /\b(?:wrong|cruel|awful|terrible|horrible|bad|mean|not (?:nice|okay|ok|right|my friend|true|fair|acceptable)|disgusting (?:thing|opinion|attitude)|speak up|ashamed|unfollow|stupid opinion|ignorant|lie|lies|nonsense|stereotype|sad|shame|problem|idiot|part of the problem|false|myth)\b/;

/**
 * Returns whether a sentence denies hostility ('are not', 'no one deserves to') or criticizes those who express it.
 */
export function isDenied(sentence: string): boolean {
  if (spared.test(sentence)) return true;
  if (notPeople.test(sentence)) return false;
  return (
    negated.test(sentence) || counter.test(sentence) || (condition.test(sentence) && denounced.test(sentence))
  );
}

/** Returns whether a hostile span is denied, denounced or quoted. `start` and `end` are offsets in the sentence. */
export function isExcused(sentence: string, start: number, end: number, reported: boolean): boolean {
  if (reported || spared.test(sentence)) return true;
  if (counter.test(sentence) || (condition.test(sentence) && denounced.test(sentence))) return true;
  const around = sentence.slice(Math.max(0, start - 24), end + 12);
  return negated.test(around) && !notPeople.test(around);
}

/** Returns whether a sentence describes what a work shows. */
export function isAboutWork(sentence: string): boolean {
  return works.test(sentence);
}
