/** Words that are so common as family names that *River* or *Honey* next to one of them is a full name. */
export const commonFamilyWords: readonly string[] = `
  abbott archer armstrong baker banks barber barker barnes barr bass beach beck bell bender berry best bird bishop black blair
  blake bond booth bowers bowman boyd bridges bright brock brooks brown bryan buck burns bush butcher butler buckley cannon carr
  carter case cash chambers chandler chapman church clark clay clements cobb cole coleman cook cooper cox craft crane cross
  cruz curry curtis dale daniels day dean decker dial drake duke dunn early english farmer farrow field fields finch fisher flowers
  ford foster fowler fox franklin freeman french frost fuller gates gibbs glass glover good goodman grant graves gray green greene grey
  gross hale hall hammond hardy harper hart hawk hayes head heath henry herring hill hills hobbs hogan holland holmes hood hooks hope
  hopper horn house howard hunt hunter hurst hutton jack james jenkins jewell jordan joyce judge keen key king kirk knight knox lamb
  lane law lawyer lee leach little long love low lowe lynn major mann marks marsh mason massey may mayer mccoy miller mills moody
  moore moss myers nash neal newman noble nolan norman north oliver owens pace page park parker parks parsons paul payne pearce peck penn
  perry phelps pike pitts poole pope porter potter powell powers price prince pruitt pugh quick ray reed rice rich richards rivers
  roach robins rogers rose ross rowe rush russell salt sanders savage sharp shaw shepherd shields short simmons singer singleton skinner
  small smart smith snow south sparks spencer stark steele stein stephens stokes stone story strange street strong summers sutton swan
  swift sykes tanner tate taylor terry thorn thorne todd turner vance vega wade walker wall waller walls walsh walters ward ware warner
  warren waters watts weaver webb weeks weiss wells west wheeler white wiley wilkins williams winters wise wood woods woodward wolf wolfe
  wright wyatt yates york young
`
  .trim()
  .split(/\s+/);
