/**
 * Words, names and places that would read as something else if they were split: 'the rapist', 'paki stan', 'flag staff'.
 * Found by running the rules on English, French, German and Spanish words, on names and on the cities of the world.
 */
export const wholeWords: readonly string[] = `
  therapist therapists snigger sniggers sniggered sniggering niggling fodder rapper rapping whittler whittlers flagstaff
  staffanstorp quarterstaff whipstaff waitstaff pakistan pakistani pakistanis fuksa teichmann hangmen lollipop lolli
  spica aspic perspicacity pussywillow pussywillows sexton bitchfield pussycat pussycats pussyfoot pinprick cockamamy
  rapeseed puttees amputated matamoros
  apron aprons pronto brochure brochures siriporn suporn nattaporn waraporn jiraporn supaporn kanchanaporn rattanaporn
  somporn chutiporn porntip pornthip pornchai pornpimol
  insupportable supportable perspicacious assassin assassins cockburn hancock middlesex penistone scunthorpe
  frankreich osterreich oesterreich konigreich koenigreich tierreich pflanzenreich
`
  .trim()
  .split(/\s+/);
