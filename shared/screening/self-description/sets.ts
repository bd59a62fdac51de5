import type { Sets } from '../text/phrase.ts';

/** Sets of words that phrases refer to by name. Folded, in lower case. */
export const sets: Sets = {
  me: "i i'm i've i'd i'll im ive me my we we're our ours us mine ich mein meine mir wir unser unsere yo mi mis soy je j'ai mon ma mes moi nous notre",
  am: "i'm im i_am i'm_a i_am_a ima we're we_are am",
  given: 'full real first last middle family given actual whole birth second user legal chosen',
  name: 'name names surname nickname initials forename lastname firstname surnames username usernames gamertag',
  school:
    'school schools college academy high highschool elementary primary secondary grammar gymnasium gesamtschule realschule grundschule hauptschule oberschule lyceum lycee prep kita kindergarten preschool boarding middle university uni junior',
  class: 'year grade form class klasse homeroom yr grader',
  number:
    '{short} one two three four five six seven eight nine ten eleven twelve thirteen first second third fourth fifth sixth seventh eighth ninth tenth',
  short: /\d{1,2}(?:[a-z]{2})?/,
  classcode: '{classname} {formyear}_(a|b|c|d|e|f)',
  classname: /(?:[5-9]|1[0-3])[a-f]|[1-4][abce]|y\d{1,2}/,
  formyear: /[5-9]|1[0-3]/,
  postcode_start: /[a-z]{1,2}\d(?:\d|[a-z])?/,
  postcode_end: /\d[a-z]{2}/,
  room: /\d{2,4}/,
  under: /\d{2}s/,
  long: /\d{7,15}/,
  digit: 'zero oh o double triple one two three four five six seven eight nine',
  mixed: /[a-z]{0,12}\d[a-z0-9]{0,12}/,
  age: '{teens} ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen',
  teens: /[89]|1\d/,
  figure: /\d{1,9}[a-d]?/,
  month:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec christmas halloween easter',
  day: 'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays today yesterday tomorrow tonight',
  home: 'house flat apartment home building block street road address town city village hometown neighborhood neighbourhood suburb county district borough island postcode zip window balcony estate',
  relative:
    'mum mums moms dads mom mam mama mommy mummy ma mother dad father papa daddy pa brother brothers sister sisters bro sis twin twins cousin cousins uncle aunt auntie aunty grandma gran granny nan nana oma opa grandmother grandpa granddad grandad grandfather stepdad stepmum stepmom stepbrother stepsister boyfriend girlfriend bf gf friend friends bestie besties bff mate classmate parents family nephew niece godmother neighbor neighbour crush guardian foster',
  theirs:
    "gran's nan's nana's oma's grandma's grandmother's grandad's grandpa's dad's mum's mom's aunt's auntie's uncle's cousin's",
  job: 'nurse doctor teacher principal headteacher policeman policewoman cop officer lawyer dentist pastor vicar imam rabbi baker butcher pilot soldier firefighter fireman mechanic plumber electrician waiter waitress chef cashier librarian manager professor vet engineer driver caretaker janitor coach midwife paramedic surgeon mayor hairdresser accountant builder farmer',
  platform:
    'insta instagram ig snap snapchat kik discord whatsapp telegram tiktok roblox psn steam twitch skype wattpad bereal youtube fortnite wechat gmail outlook hotmail icloud yahoo email mail',
  often:
    'every each daily always usually weekdays weekends everyday mondays tuesdays wednesdays thursdays fridays saturdays sundays on_monday on_tuesday on_wednesday on_thursday on_friday on_saturday on_sunday after_school before_school afternoons evenings mornings regularly normally practice training',
  whereabouts:
    'alone walk walking walks bus busstop train station pool swimming swim park mall gym skatepark rink pitch library church mosque choir wait waiting bus_stop shop kiosk cafe fountain playground babysit stables club court dojo picks pick arcade jog',
  jobs: 'works working worked teaches runs owns drives manages own run work',
};
