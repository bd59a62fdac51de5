/** Words, names and abbreviations that differ by one letter from a strong word and are not disguises of it. */
export const ordinaryWords: readonly string[] =
  'sit shot shut hits his this whit shirt sift silt salt slit slot slat sult lust shun chant hunt count cut cent cant cunning shift short suit site shoot white ditch batch botch butch pitch witch birch itch beach bench puss posy pushy fussy tat twit what that watt tawt pick trick brick price wink wok wan walker where whole who were horse whose shore chore sore retread reader regard reward record tarred fact fog fig fagot fagots tuck luck duck suck buck bast baste basted bastion bistro cock cocks cum tit tits titty tata fcc shat hats sath hast stash thsi fucus pusses posies pussys shitter jiz stu slt-s cnut-s tron pak kik gypo slits shits-u sluts-u twa atta ritard retire nigel niger nigers nig ginger rtd bitchier fuchs fuco bitsch basted'.split(
    ' ',
  );
