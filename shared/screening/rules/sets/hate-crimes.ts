import type { Sets } from '../../text/phrase.ts';

/** What is wished on groups, and what groups are accused of. */
export const crimes: Sets = {
  harm: `kill[ing] exterminate gas hang shoot burn deport ban wipe_out get_rid_of eradicate lynch rape beat[_up] attack hurt punish
    lock_up murder execute slaughter bomb eliminate purge expel torture stab annihilate kick_out throw_out spit_on nuke destroy
    smash slap punch strangle enslave castrate sterili(s|z)e drown sink run_over evict exclude harm slit hunt behead crush
    put_down silence abuse round_up keep_out remove bully assault`,
  harmed: `killed shot hanged hung exterminated eradicated wiped_out executed burned burnt gassed beaten raped deported expelled banned
    locked_up put_(down|away) castrated sterili(s|z)ed lynched punished eliminated removed slaughtered tortured stoned drowned
    destroyed attacked harmed hurt sent_back kicked_out thrown_out shipped put_in forced deprived kept enslaved segregated
    jailed arrested silenced ashamed sent spat_on hit bullied rounded_up abused exiled ignored separated illegal`,
  fate: `die dead burn hang suffer rot drown perish disappear leave [all_](be|get)_[*_]{harmed} go_(back|home|to_hell|die|away)
    stay_(in|out|away) not_{barred} never_(be_allowed|vote|exist|have) have_(no|fewer)_rights lose shut_up
    know_(their|your)_place stick_to all_(go|die|leave) cease_to_exist`,
  barred: 'be_(allowed|here|seen|in|on|given) exist have_(rights|children|kids) vote breed',
  gone: `dead gone out deported killed locked_up banned die hanged shot suffer punished burn[ed] sent_back kicked_out removed`,
  always: `always just all only really will are would have should can't clearly who_come_here seriously literally totally`,
  ruin: `ruin[ed|ing|s] destroy[ed|ing|s] infest[ed|ing] invad(e|ed|ing) steal[ing] rape breed_like spread lack drive
    act_like_animals bring_(crime|disease) cause_(all|every|the) are_to_blame`,
  rule: `control[s|led|ling] rul(e|ing)_(hollywood|the_(world|media|banks)) own_the_(media|banks|world)
    want_to_(destroy|take_over|kill_(us|all|everyone|our|christians|americans)) hate_(us|america|freedom)`,
  disgust: `smell stink suck disgust_(me|us) make[s]_me_(sick|vomit|want_to) gross_me_out`,
  unable: `(do_not|don't|can't|cannot|never)_(contribute|belong|understand|be_trusted|think_(straight|rationally)) be_trusted
    (do_not|don't|can't|cannot|never)_deserve_({life}|rights|respect|equal_*) think_(straight|rationally) understand contribute
    will_never_(be|understand|belong) never_(be|belong) know_(nothing|their_place) do_anything_right
    have_no_(place|soul|brain|morals|right)`,
  life: 'to_(live|exist|vote|be_here)',
  deserve: `deserve_to_(die|suffer|be_{punished}) deserve_no_(rights|respect|sympathy) deserve_(it|death|hell|nothing|what)`,
  punished:
    'killed beaten hated punished hurt deported shot attacked raped locked abused slaves silenced enslaved',
  home: 'house[s] home[s] church[es] mosque[s] synagogue[s] shop[s] store[s] families children kids',
  only: `only just always all will_always never (do|bring)_nothing_but bring are_known_to`,
  crime: `drugs crime disease[s] problems trouble violence terror~ steal lie cheat complain breed whine beg sin rob kill rape destroy
    ruin want_attention play_the_victim`,
};
