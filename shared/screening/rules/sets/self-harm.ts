import type { Sets } from '../../text/phrase.ts';

/** Words with which people speak about their own distress. */
export const selfHarmSets: Sets = {
  i: "i i[']m i[']ve i[']d i[']ll ima imma gonna been my me",
  i_do: "i i[']ve i[']m",
  not: "don[']t do_not can[']t cannot no_longer not never",
  not_any: `don[']t do_not can[']t cannot never not no without lost losing what[']s_the any a_single [don[']t_]see_(a|the|any)`,
  tired_of:
    "don[']t do_not didn[']t can[']t cannot couldn[']t won[']t not never no_longer tired_of sick_of stop",
  work: 'movie film show book series episode review character plot',
  limb: 'arm[s] wrist[s] thigh[s] leg[s] skin stomach body hip[s] ankle[s] hand[s]',
  limb_cut: 'arm[s] wrist[s] leg[s] thigh[s] skin stomach',
  wish: `want[ed|ing][_to] wanna going_to gonna think[ing]_(about|of|i_might|i_should) thought[s]_(about|of)
    plan[ning|ned|s][_to|_on] tr(y|ied|ying)[_to] about_to ready_to decided_to feel_like felt_like consider[ed|ing]
    might[_as_well] should[_just] will 'll could need_to have_to urge[s]_to tempted_to keep kept almost nearly started
    attempted[_to] contemplat(e|ed|ing) dream[ing]_(about|of) fantasi(s|z)e_about way[s]_to how_to just can't_stop not_to
    actually about`,
  often: `just really so still always sometimes often actually seriously kind_of kinda literally honestly even also badly to
    on of about doing`,
  end: `kill[ing] hurt[ing] harm[ing] cut[ting] burn[ing] starv(e|ing) hang[ing] shoot[ing] drown[ing] poison[ing] end[ing]
    tak(e|ing) unaliv(e|ing) off[ing] overdos(e|ing) stab[bing] punish[ing] scratch[ing] jump[ing] slit[ting] commit[ting]
    step[ping] throw[ing] walk[ing]`,
  my_life: `my[_]self[_in_front_of|_off] my_[own_]life it_all it_tonight it_today everything
    my_(wrist[s]|arm[s]|thigh[s]|leg[s]|skin) suicide off_(a|the|my)_(bridge|roof|building|balcony|cliff) into_traffic
    in_front_of_(a|the)_(train|car|bus|truck) on_[my_](pills|meds)`,
  habit: `been am have had still used_to started just always sometimes only even secretly again keep kept did do started_to
    began go_home_and lock_myself_in_my_room_and`,
  injured: `cut[s] cutting burn[ed|ing] hurt[ing] harm[ed|ing] starve[d] starving scratch[ing] hit hitting stabbed slit
    self[-|_]harm[ed|ing]`,
  injure: `kill[ed|ing] hurt[ing] harm[ed|ing] cut[ting] burn[ed|t|ing] starv(e|ed|ing) hang[ed|ing] hung shoot shot drown
    punish[ing] scratch[ing] stab[bed] choke poison overdose`,
  want_to: `want[ed]_to wanna wish_(to|i_could) would_rather rather hope_(to|i) ready_to going_to gonna deserve_to
    should[_just] just_need_to pray[ing]_to could`,
  be_dead: `die be_dead disappear_(forever|and_(never|not)) not_(be_here|exist|wake_up|be_alive|be_around) stop_existing
    never_wake_up go_to_sleep_(and|forever)[_not|_never] sleep_forever cease_to_exist be_gone_forever fall_asleep_and_never
    end_it`,
  feel_able: `really even think_i_can think_i_could know_if_i_can think_i know_if_i know_how_to know_why_i feel_like want_to
    wanna see_(a|the|any)_(point|reason)[_in|_of|_to] care_(if|whether)_i deserve_to able_to worth going_to gonna want`,
  any_longer: 'any[_]more any_longer like_this',
  want: `want[ed|ing] wanna wish[ed|ing] hop(e|ed|ing) feel[ing]_like felt_like think[ing]_(about|of) thought[s]_(about|of)
    rather ready going gonna deserve need[ed] pray[ed|ing] dream[ed|ing]_(about|of) plan[ned|ning] should might could will
    'll 'd better_off (afraid|scared)_i('ll|_will) trying tried about close_to ok_with okay_with fine_with not_scared_of
    obsessed_with fantasi(s|z)e_about imagin(e|ing)`,
  to_just: `to just really so badly that i i'd would could were was all be being of about only sometimes actually in_my_sleep
    it up`,
  gone: 'died die was_dead were_dead am_dead disappeared killed_myself was_gone were_gone am_gone vanished',
  nobody: 'no_one nobody anyone anybody',
  miss_me: 'care notice miss cry happy happier better sad',
  reason: 'reason point will purpose hope strength energy wish',
  to_live: 'keep_going keep_living go_on live living continue life stay_alive be_alive wake_up exist me',
  pills: 'pills tablets tylenol painkillers sleeping_pills meds medication bleach',
  be_alive: `live_({any_longer}|another|or_die) living_({any_longer}) be_alive be_here_(any[_]more|tomorrow|next)
    exist[ing]_anymore wake_up_(anymore|tomorrow|again|ever)
    keep_(living|going_[on_](anymore|like_this)|on_living|existing)[_like_this|_anymore]
    go_on_(living|{any_longer}|with_life) do_this_[life_]anymore take_(it|this|life)_anymore die_or_(live|not)
    want_to_live stay_alive`,
  often_i: 'just really often sometimes kinda honestly always',
  die: `never_(been_born|wake_up|exist[ed]|woke_up) die disappear not_wake_up go_to_sleep_and_(never|not)
    fall_asleep_and_(never|not) stop_existing vanish`,
  if_i: "if_i_(died|die|was|were|am|disappear[ed]|killed|wasn[']t|left)",
  no: "no isn[']t_(a|any) not_a lost_(all|my) without_(a|any) don[']t_have_(a|any)",
  for_living: `to_(live|go_on|keep_(living|going)|be_alive|stay_alive|continue) in_(living|life|going_on|being_alive)
    left_(in_me|for_me|to_live)`,
  here_for_long: '(here|around|alive)_(tomorrow|much_longer|for_long|anymore)',
  wants_to_die:
    'want[s]_to_(die|disappear|kill_(my|him|them)sel~) hates_being_alive self_harms feels_suicidal',
  swallowed: 'took taken swallowed am_going_to_take want_to_take will_take saved_up',
  handful: 'bottle handful bunch pack lot box too_many all whole',
  blade: 'razor[s] blade[s] rope noose',
  dead: 'die dying dead death disappear vanish not_exist cease_to_exist stop_existing be_gone',
  by_accident: `by laughing short off some a on_(the|a) with_laughter
    for_(watching|missing|not|wasting|buying|paying|reading)`,
  end_life: 'end[ing|ed] tak(e|ing) took los(e|ing) throw[ing]_away wast(e|ing)',
  swallow: 'tak(e|en|ing) took swallow[ed|ing] down[ed|ing] overdos(e|ed|ing)[_on]',
  intend: `going_to gonna want[ed]_to wanna will tempted_to tried_to thinking_(of|about) plan[ning]_to`,
  kill: 'hit kill run_over shoot end crush',
  on_my_mind: 'on_my_mind in_my_head all_i_think_about the_answer my_only',
  again: 'relaps(e|ed|ing) stop started start been keep kept back_to addicted_to',
  over: 'be_over end stop would_end would_stop was_over over',
  plan: `plan way[s] date note letter ready going decided tempted want trying courage guts brave_enough`,
  do_it: `end_(it|things|everything|this|my) kill suicide do_it_tonight say_goodbye_forever jump_(off|in_front|from)`,
  weapon: '{blade} razor_blade[s] gun_to_my_head',
  worthless: `worth_(living|it) meaningless pointless worthless meaning_for_me point_for_me purpose_for_me over_for_me unbearable`,
  so_much: 'so and every when more',
  other_harm: `hurt[s] cut[s] kill[s|ed] starve[s] burn[s] died dies suicide dead end(s|ed)_(her|his|their)_life`,
  likewise: `so_(do|did|am|will)_i i_(do|did|want|feel|tried)_(that|it|this|the_same)[_too|_as_well] me_too just_like_me
    and_i_want_(that|to|it)[_too] same_here`,
};
