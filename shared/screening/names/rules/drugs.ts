import type { NameRule } from '../rule.ts';

const drugs =
  'weed weeds pot dope ganja hash coke cocaine crack meth crystalmeth heroin lsd acid shroom shrooms mushrooms mdma molly ecstasy xanax xannies xans percs perc percocet adderall ketamine ket fentanyl oxy oxycontin pills vape vapes vaping juul juuls pods puffbars elfbar cigs cigarettes booze alcohol vodka speed drugs drug spice tabs lean';

/** Rules about drugs, alcohol and tobacco: selling them, and praising them on a site that families read. */
export const drugNames: readonly NameRule[] = [
  {
    refuses: 'drugs, and those who take or sell them',
    anywhere: 'cokehead methhead crackhead potdealer weeddealer drugdealer drugplug weed420',
    words: `thc dabs edibles4you mdma lsdtabs xannies fentanyl adderall ketamine cocaine heroin heroine4sale xanax percocet
        oxycontin methhead methheads crackhead crackheads cokehead cokeheads stoner420 bongrip bongrips bongripper druggie
        druggies drugdealer drugdealers drugplug drugplugs weedman ganja methcook junkie junkies`,
    phrases: `420friendly dankbuds puffpuffpass thcgummies leansipper beerpongkids shotsshotsshots fakeidhere smokeweed smokecrack
        smokemeth snortcoke snortcocaine lineofcoke linesofcoke shootheroin dropacid blazeit420 blazeit bonghits bongripper
        pillpusher theplug420 specialkdealer getdrunkkids getdrunk drunkteens drunkkids highasakite420 420dealer crackpipe
        methpipe`,
    together: [
      ['dealer dealers deal seller sellers plug plugs pusher', drugs],
      [
        drugs,
        'sale buy buying sell sells selling cheap plug',
        '4 for you u now here sale teens kids cheap buy sell selling plug pods',
      ],
      [drugs, '4 for', 'sale teens kids teen u you'],
      ['buy sell smoke smokes smoking snort snorting cook cooks', drugs],
      ['420', 'blaze stoner weed dealer plug smoke high dad mum king queen'],
      ['meth crack coke heroin lsd acid crystal', 'pipe cook trip head king queen lab tabs tab'],
      ['crystal', 'meth'],
      ['drug', 'lord dealer plug mule king'],
      ['teen teens kid kids', 'drinkers drunk vape vapes stoners smokers'],
      ['bong', 'hit hits rip rips ripper'],
    ],
    unless: 'wars moose dick jazz rain garden gardener gardening',
    refused:
      'WeedDealer|weed4sale|420Dealer|buyweednow|SmokeWeedEveryday|Weed4Teens|BlazeIt420|CokeHead|SnortCocaine|LineOfCoke|methcook|CrystalMethKing|CrackPipe|crackhead|heroin4sale|FentanylFan|LSDTrip|lsdtabs|DropAcid|shroomdealer|MDMAMolly|XanaxQueen|xannies4sale|PercsForSale|Percs4U|KetamineKate|VapeDealer|vapes4kids|VapesForTeens|CheapVapes|JuulPlug|PlugForPods|TeenDrinkers|GetDrunkKids|pills4sale|DrugDealerDan|DrugLord|drugplug|BongRipper',
    accepted:
      'Weed Gardener|Seaweed|Coke Float|Coca Cola Fan|Crackers|Cracker Jack|Methodist Mum|Method Actor|Heroine|Heroines Reader|Potter Head|Pot Plant Dad|Road Tripper|Acid Jazz|Mushroom Hunter|Molly Weasley|Speed Reader|Pill Box Hat|Caterpillar|Hot Rod|Deal or No Deal|Book Dealer|Spice Girl|Crystal Gems|Plug and Play|Lean Bean|Stone Age|Tabs Open',
  },
  {
    refuses: 'smoking, drinking and drugs as a way of life, and what minors need to get them',
    words: `vape vapes vaping vaper vapers juuls juulboy elfbar elfbars puffbar puffbars ciggie ciggies ciggies4u cigs sizzurp budtender dabrig dabs thc bongs dankbud
      stoner420 weedhead weedheads potbrownies`,
    phrases: `dankbud rollajoint jointinhand hashbrowniesreal purpledrank sipslean siplean sippinglean poppinpills poppingpills popamolly poppinmolly triponshrooms acidtrip tabsundertongue
      snowinmynose whitelines bumpofk oxymoronreal scriptsforcash noscriptneeded fakeidguy fakeid4 fakeids ids4teens booze4kids boozeforkids wastedteens beerpong shotgunabeer
      smokesbehind nicstick puffpuff lungsandlighter cloudchaservape`,
    together: [
      ['pot weed hash', 'brownie brownies', 'mum dad real special'],
      ['edible edibles gummy gummies', 'thc weed high stoned dad'],
      ['roll rolling', 'joint joints'],
      ['lean', 'sip team drank purple'],
      ['pop popping poppin', 'pills molly pill xans'],
      ['trip tripping', 'acid shrooms lsd tabs'],
      ['fake', 'id ids'],
      ['booze vodka beer wasted drunk tequila alcohol', 'kid kids teen teens grade 8th 9th'],
      ['vape vapes vaping juul', 'boy girl god king queen kid chaser dad mum'],
      ['smokes smoking', 'gym', 'behind'],
    ],
    refused:
      'dank_bud_reader|BudTender|PotBrowniesMum|GummyBearTHC|RollAJoint|DabRigDan|LeanTeam|sizzurp|PoppinPills|pop_a_molly|TripOnShrooms|tabs_under_tongue|SnowInMyNose|whitelines4all|FakeIDGuy|IDs4Teens|booze4kids|VodkaKid|WastedTeens|JuulBoy|vape_god|ElfBarPlug|smokesbehindgym|ciggies4u',
    accepted:
      'Bud the Reader|Brownie Baker|Gummy Bear Fan|Road Trip Mum|Joint Account Dad|Root Beer Float|Lean on Me|Pop Corn|Puffin Dad|Elf Fan|Bongo Player|Vampire|Id and Ego|Snow Angel|White Rabbit|Dabble Duck|Smoky Bear',
  },
];
