import type { Analyzer } from '../analyzer.ts';
import { matchPatterns, type Pattern } from '../text/patterns.ts';
import { isReportedSpeech } from '../text/reported.ts';

const patterns: readonly Pattern[] = [
  {
    rule: 'secret',
    category: 'grooming',
    severity: 3,
    pattern:
      /\b(?:don'?t|do not|never) (?:you )?(?:tell|show|let) (?:your |ur )?(?:mom|mum|mommy|dad|daddy|parents?|folks|teacher|anyone|anybody|them)\b.{0,30}\b(?:about (?:us|this|me)|we|our|know|find out|see (?:this|these))\b|\b(?:our|be our|keep (?:it|this) (?:our|a|between us)|between (?:us|you and me)).{0,16}\b(?:little )?secret\b.{0,40}\b(?:mom|dad|parents|ok|kid|you|sweetie|cutie)\b|\bdelete (?:these|this|our|the) (?:messages?|chats?|texts?|dms?)\b/,
  },
  {
    rule: 'meet',
    category: 'grooming',
    severity: 3,
    pattern:
      /\b(?:hey |hi |any |all |you )?(?:kids?|girls?|boys?|cutie|sweetie|young (?:girls?|boys?|ladies|ones)|teens?|kiddos?|little (?:girls?|boys?|ones?)|1[0-6] ?(?:yo|year ?olds?))\b.{0,50}\b(?:meet (?:me|irl)|add me|dm me|message me|text me|chat with me|talk to me|hit me up|private(?:ly)?|send me (?:a )?(?:pic|photo|selfie|video)s?|come over|my (?:house|place|car)|snap me|kik me)\b/,
    unless: /\b(?:movie|film|character|scene|in the (?:book|show)|birthday party)\b/,
  },
  {
    rule: 'ask-age-contact',
    category: 'grooming',
    severity: 2,
    pattern:
      /\b(?:how old (?:are|r) (?:you|u)|what grade (?:are|r) (?:you|u)|(?:asl|a\/s\/l)\?|are (?:you|u) (?:home )?alone|where do (?:you|u) (?:live|go to school)|what school do (?:you|u)|do (?:you|u) have (?:snap(?:chat)?|discord|insta(?:gram)?|kik|whatsapp)|what(?:'s| is) (?:your|ur) (?:snap(?:chat)?|discord|insta|kik|number|age)|send me (?:a )?(?:pic|picture|photo|selfie|video)s? of (?:you|u|your|ur)|wanna (?:be my (?:girlfriend|boyfriend|gf|bf)|meet (?:up|irl)|video ?chat|cam)|looking for (?:a )?(?:young|teen|girl|boy|gf|bf|girlfriend|boyfriend)|(?:i'?m|im) (?:older|mature|nice|not a creep)[^.!?]{0,30}(?:young|girls?|boys?|teen)|(?:you|u)(?:'re|r| are) (?:so |very |really )?mature for (?:your|ur) age|i can (?:buy|give|get|send) (?:you|u) (?:gifts?|robux|v-?bucks|money|a phone|whatever)|i(?:'m| am)? (?:a )?(?:talent|model(?:ing)?|casting) (?:scout|agent|agency))\b/,
  },
  {
    rule: 'alone-with-me',
    category: 'grooming',
    severity: 2,
    pattern:
      /\b(?:do|does) (?:your|ur) (?:mom|mum|dad|parents?|folks)(?: (?:and|or) (?:mom|mum|dad))? (?:check|see|read|look (?:at|through)) (?:your|ur) (?:phone|messages|chats?)\b|\bwhat (?:are|r) (?:you|u) wearing\b|\bi can pick (?:you|u) up\b|\bnobody (?:needs|has|will) to know\b|\b(?:move|switch|go|talk) (?:over )?(?:to|on) (?:whatsapp|telegram|snap(?:chat)?|discord|signal|kik)\b[^.!?]{0,60}\b(?:mods?|moderators?|read|here|private|alone|parents|understand|friendship|special)\b|\b(?:gimme|give me|whats|what's) (?:ur|your) (?:insta|snap|number|discord|telegram)\b[^.!?]{0,60}\b(?:delete|mum|mom|dad|parents|see)\b|\b(?:pics?|pictures|photos|selfies) like the (?:one|last)\b|\b(?:kid|girl|boy) as (?:pretty|cute|handsome|beautiful) as (?:you|u)\b|\byou can tell me (?:things|anything|secrets?)\b[^.!?]{0,40}\b(?:never|teacher|mom|mum|parents|nobody)\b|\bhush hush\b|\bppl say i act \d+\b|\bi(?:'m| am)? (?:2\d|3\d|4\d)\b[^.!?]{0,40}\b(?:act|look|feel) (?:like )?1\d\b/,
    unless: /\b(?:character|scene|film|movie|in the (?:book|show|story)|asks her|asks him)\b/,
  },
];

const triggers = new Set(
  "check wearing pick nobody move switch talk gimme pics pictures kid hush act tell show secret delete meet add dm message text chat private snap kik how what what's asl alone where do send wanna looking mature buy give get scout agent agency casting older".split(
    ' ',
  ),
);

/** Finds attempts to draw a young reader into a private conversation. */
export const grooming: Analyzer = {
  name: 'grooming',
  examine: (document) => matchPatterns(document.plain, 'grooming', triggers, patterns, isReportedSpeech),
};
