/** Names of people, works and places that only films, series, games and books have: fans take them, and they lead to nobody. */
export const fictionalNames: readonly string[] = `
  aang apollo appa arrakis baymax bilbo bluey bulbasaur calcifer camelot catbus charizard chewbacca coraline daenerys darth
  ditto dumbledore eevee elmo encanto everdeen ewok frodo frozen galadriel gandalf garfield ghibli gizmo godzilla gollum
  gondor grinch grogu groot gryffindor gruffalo hagrid hermione heffalump hobbit hobbits hogwarts hufflepuff hulk
  hyrule jedi katara katniss kirby kodama korra krypton legolas loki luffy lumos maleficent mandalorian marauder marauders
  marvel matilda minecraft minion minions moomin moomins mordor mufasa mulan muggle muggles naruto narnia neytiri nimbus
  obiwan olaf oompa paddington pandora patronus percabeth pikachu piglet pokemon ponyo potterhead ravenclaw rapunzel rivendell
  sauron severus shelob shire shrek simba skywalker slytherin smaug snape snorlax sokka spiderman spock squirtle starfleet
  stitch supergirl tardis thanos thor tigger timelord togepi toothless toph totoro trekkie vader voldemort wakanda
  walle warriorcat westeros wolverine wonka wookiee yoda zelda zootopia zuko r2d2 c3po bb8 batman batgirl catwoman superman
  superwoman ironman antman aquaman deadpool sonic mario luigi yoshi bowser tetris pacman roblox fortnite anime manga cosplay
  kpop jpop ttrpg otaku chibi kawaii emoji podcast fandom fanfic marvels disney pixar lego muppet muppets jurassic tintin
  asterix obelix snoopy smurf smurfs scooby dobby bellatrix
`
  .trim()
  .split(/\s+/);
