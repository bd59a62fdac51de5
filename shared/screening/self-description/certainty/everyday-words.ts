/** Words that teens use and dictionaries lack: short forms, slang, and things to watch, read and play. */
export const everydayWords: readonly string[] =
  "hrs secs mins smth idc idk bb auntie mr mrs ms uncomfy af irl ngl imo imho tbh lmao bc cuz cos thru w n u ur r plz pls gonna wanna gotta kinda sorta dunno lemme yall y'all bro sis fr fav favs faves convo vid vids pic pics app apps anime manga isekai webcomic npc dlc mc ep eps soundtrack fandom slasher sitcom spinoff sequels prequel prequels binge binged binging cringe cringy cringey vibe vibes vibing sus mid lowkey highkey slay slayed bestie besties goat goated yeet meh ugh omg wtf lol haha hahaha aww yay yikes nope yep yup nah okay alright bawled blub blu-ray cgi superhero superheroes smartphone webtoon fanfic fanfics podcast podcasts playlist playlists livestream speedrun multiplayer minigame minigames dev devs patch gameplay dialogue mondays tuesdays wednesdays thursdays fridays saturdays sundays".split(
    ' ',
  );
