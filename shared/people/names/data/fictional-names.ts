/**
 * Names of people, works and places that exist only in films, series, games and books. Fans choose them, and they
 * identify nobody.
 */
export const fictionalNames: readonly string[] = `
  aang anime antman apollo appa aquaman arrakis asterix batgirl batman baymax bb8 bellatrix bilbo bluey bowser
  bulbasaur c3po calcifer camelot catbus catwoman charizard chewbacca chibi cosplay darth deadpool disney ditto dobby
  dumbledore emoji encanto everdeen ewok fandom fanfic fortnite frodo frozen galadriel gandalf ghibli gizmo godzilla
  gollum gondor grinch grogu groot gruffalo gryffindor hagrid heffalump hobbit hobbits hogwarts hufflepuff hulk hyrule
  ironman jedi jpop jurassic katniss kawaii kodama kpop krypton lego legolas luffy lumos maleficent mandalorian
  marauder marauders marvels minecraft minion minions moomin moomins mordor mufasa muggle muggles muppet muppets
  narnia naruto neytiri nimbus obelix obiwan oompa otaku pacman paddington patronus percabeth piglet pikachu pixar
  podcast pokemon ponyo potterhead r2d2 rapunzel ravenclaw rivendell roblox sauron scooby severus shelob shire shrek
  simba skywalker slytherin smaug smurf smurfs snape snoopy snorlax sokka sonic spiderman spock squirtle starfleet
  stitch supergirl superman superwoman tardis tetris thanos tigger timelord tintin togepi toothless toph totoro
  trekkie ttrpg vader voldemort wakanda walle warriorcat westeros wolverine wonka wookiee yoda yoshi zootopia zuko
`
  .trim()
  .split(/\s+/);
