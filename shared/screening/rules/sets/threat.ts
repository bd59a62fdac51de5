import type { Sets } from '../../text/phrase.ts';

/** Words of threats: who announces, what is announced, and against whom. */
export const threatSets: Sets = {
  i: "i we i'm im i_am i'll ill we'll ima imma i'd gonna i_swear lemme let_me",
  going_to: `am will would shall 'll going_to gonna want_to wanna gotta have_to swear really seriously just personally
    come_over_and come_and find_and find_you_and hunt_you_down_and to be coming_to about`,
  i_will: "i[']ll i_will i_am_going_to i'm_going_to i[']m_gonna gonna we_will we'll i_would_love_to",
  hurt: `kill murder stab shoot strangle hurt hunt hang gut destroy rape slap punch choke burn bury torture attack end
    finish skin smash break beat butcher slaughter execute behead poison drown cut slit crush bash jump whoop knock rip
    snap`,
  lynch: 'kill shoot stab hang burn murder beat lynch hurt rape bomb poison strangle',
  burn_down: 'shoot[ing] blow[ing] burn[ing] bomb[ing] torch[ing]',
  how: 'up down off out the_(hell|crap|shit|fuck)_out_of every_last_one_of',
  harmed: `die dies stab[s] stabbed shoot[s] shot kill[s] killed beaten hit_by rape[s|d] run_over murdered burn[s|ed] cancer
    hurt[s] strangle[s]`,
  punished: `die dead killed beaten shot hanged hung stabbed raped burned tortured executed drown strangled beat_up punched
    slapped`,
  you: "you u ya ur your yours y[']all",
  maker: 'director writer[s] author producer[s] actor actress creator[s] maker[s] studio',
  rater: 'reviewer[s] critic[s] moderator[s] mod[s]',
  anybody: 'people person guy man woman kid[s] idiot[s]',
  my_people:
    'teacher classmate[s] class family parents mom dad brother sister neighbo[u]r[s] boss ex wife husband',
  real_person: `{you} whoever everyone everybody all_of_(you|them) (the|that|this|these|those)_({maker}|{rater}|{anybody})
    my_{my_people}`,
  target: `you u your him her them whoever this_reviewer
    the_(director|writer[s]|author|actor|actress|reviewer|studio|producer[s]|theat(er|re)|school)`,
  wished_for: `that someone somebody you u they he she your whoever all of everyone a some the family kids mother director
    writer[s] truck car bus get[s]`,
  building: `school theat(er|re) cinema studio office church mosque synagogue mall stadium campus class classroom house home
    building library headquarters hq place`,
  weapon: 'gun knife bomb rifle pistol weapon',
  whose: 'the my your this that a his her their',
  should: 'should need[s]_to ought_to has_to must better',
  the_maker: '[the_](director|writer[s]|author|producer[s]|reviewer)',
  of_laughter: 'watch~ laugh~ of by in_the',
  track_down: 'find hunt track get follow come_(for|after|to)',
  revenge: 'hurt~ kill~ sorry beat~ regret~ die~ dead~ pay~ bleed~ house~ home~ down~',
  you_are: "you're you_are your",
  daily_life: 'teach take live park work walk sleep go school bus street house car home',
  offers: 'volunteer me glad soon i',
  rival: 'brother sister dad mom mum cousin friend wife husband',
  work: 'movie film scene',
};
