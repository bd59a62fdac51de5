const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * Ordinary words that are also towns ('Bath', 'Cork'). Words that a reader first takes for the ordinary word are left
 * out ('Orange', 'March', 'Battle', 'Rugby', 'Mobile').
 */
export const townWords: ReadonlySet<string> = new Set(
  words(`bath reading nice cork bury hull mold deal ware wells lancing barking tooting sale cologne limerick buffalo
  swords trim ely rye wick settle fleet crook diss poole`),
);

/** Words for animals and people. A town word before one of these says where somebody lives, as in 'Bath Owl'. */
export const fromSomewhere: ReadonlySet<string> = new Set(
  words(`owl owls fox foxes cat cats kitten kitty dog dogs puppy wolf wolves bear bears panda koala otter penguin rabbit bunny hare
  hedgehog badger beaver squirrel mouse rat hamster lion tiger leopard cheetah panther puma lynx horse pony unicorn dragon dragons
  phoenix griffin eagle hawk falcon raven crow robin finch heron crane puffin parrot duck swan goose gull magpie moth bee
  butterfly beetle spider snake frog toad turtle tortoise lizard gecko fish shark whale dolphin seal octopus crab lobster monkey
  ape gorilla elephant giraffe zebra camel llama alpaca deer stag moose goat sheep lamb cow bull pig raccoon wombat kangaroo
  girl girls boy boys kid kids lad lads lass lassie gal guy dude teen teens gamer ninja pirate wizard witch knight`),
);

/**
 * Words that, before a town word, say where somebody lives ('Fox from Bath'). Not 'in', because people are 'lost in
 * reading'.
 */
export const beforeTown: ReadonlySet<string> = new Set(words('from near aus von'));
