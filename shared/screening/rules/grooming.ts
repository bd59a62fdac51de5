import type { Rules } from './rule.ts';
import { groomingSets } from './sets/grooming.ts';

/** Attempts to draw a young reader into a private conversation. */
export const groomingRules: Rules = {
  analyzer: 'grooming',
  triggers: `check wearing pick nobody move switch talk gimme pics pictures kid hush act tell show secret delete meet add dm
    message text chat private snap kik how what what's asl alone where do send wanna looking mature buy give get scout agent
    agency casting older`,
  sets: groomingSets,
  rules: [
    {
      rule: 'secret',
      category: 'grooming',
      severity: 3,
      phrases: [
        "don[']t|do_not|never you? tell|show|let your|ur? {parent}|teacher|anyone|anybody|them <30> {about_us}",
        '{our} <16> little? secret <40> mom|dad|parents|ok|kid|you|sweetie|cutie',
        'delete these|this|our|the message[s]|chat[s]|text[s]|dm[s]',
      ],
    },
    {
      rule: 'meet',
      category: 'grooming',
      severity: 3,
      phrases: ['hey|hi|any|all|you? {young} <50> {meet_me}'],
      unless: ['movie|film|character|scene|birthday_party', 'in the book|show'],
    },
    {
      rule: 'ask-age-contact',
      category: 'grooming',
      severity: 2,
      phrases: [
        'how_old|what_grade are|r you|u',
        'are you|u home? alone',
        'where do you|u live|go_to_school',
        'what school do you|u',
        'do you|u have {messenger}|whatsapp',
        "what's|what_is your|ur {messenger}|number|age",
        'send me a? {picture}[s] of you|u|your|ur',
        'wanna be_my_{sweetheart}|meet_(up|irl)|video[_]chat|cam',
        'looking for a? young|teen|girl|boy|{sweetheart}',
        "i[']m older|mature|nice|not_a_creep <30> young|girl[s]|boy[s]|teen",
        "you're|your|you_are|u're|ur|u_are so|very|really? mature for your|ur age",
        'i can buy|give|get|send you|u gift[s]|robux|v[-]bucks|money|a_phone|whatever',
        "i'm|i_am|i a? talent|model[ing]|casting scout|agent|agency",
      ],
    },
    {
      rule: 'alone-with-me',
      category: 'grooming',
      severity: 2,
      phrases: [
        'do|does your|ur mom|mum|dad|parent[s]|folks and_{mum}|or_{mum}? {check} your|ur phone|messages|chat[s]',
        'what are|r you|u wearing',
        'i can pick you|u up',
        'nobody needs|has|will to know',
        'move|switch|go|talk over? to|on whatsapp|telegram|snap[chat]|discord|signal|kik <60> {secretly}',
        "gimme|give_me|whats|what's ur|your insta|snap|number|discord|telegram <60> delete|mum|mom|dad|parents|see",
        'pics|pictures|photos|selfies|pic like the one|last',
        'kid|girl|boy as pretty|cute|handsome|beautiful as you|u',
        'you can tell me things|anything|secret[s] <40> never|teacher|mom|mum|parents|nobody',
        'hush hush',
        'ppl say i act {number}',
        "i'm|i_am|i {grown_up} <40> act|look|feel like? {teenage}",
      ],
      unless: ['character|scene|film|movie', 'in the book|show|story', 'asks her|him'],
    },
  ],
};
