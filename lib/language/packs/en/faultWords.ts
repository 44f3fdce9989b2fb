import { CANT, DONT } from './negations';

/** It does not do what it should. */
export const FAULTS = `
    smashed to bits, in bits, in pieces, stuck on (loading|the|a|step|99|update), (went|gone|turned)
    (green|yellow|mouldy|rusty|black|fuzzy|blank|dead|off|wrong|downhill|bobbly) (after|within|in|on|already|and),
    (done|did|does) my (back|head|neck|knees) in, gave me (a rash|blisters|a headache|back ache|backache), given me (a
    rash|blisters|a headache), (cold|raw|burnt|stale|soggy|greasy|rubbery|dry|bland|tasteless)
    (chips|food|burger|pizza|meal|coffee|fries|steak|inside|in the middle|and|by the time|when), stone cold,
    tasteless, inedible, smells (awful|terrible|weird|bad|horrible|foul|like), stinks of, stank of, hair in (my|the),
    itchy, scratchy, see through, paper thin, (does|do) nothing, did nothing, drains (my|the|so|in|overnight), battery
    (drains|dies|died|is dead|lasts an hour|barely), keeps
    (beeping|buzzing|flashing|flickering|slipping|leaking|blinking), flickers, flickering, won't
    (stop|hold|stay|budge|come off|fit|close|open|scan|read), doesn't (hold|stay|fit|close|stop|last|match|do
    anything|even), ${DONT} (work|turn on|switch on|start|start up|load|open|connect|charge|sync|pair|update), ${DONT}
    (fit|last|hold|hold a charge|respond|boot|print|recognise|recognize|function|stay on|stay connected), ${DONT}
    (stick|close properly|install|play|save|send|accept|arrive|show up|turn up|come with|even work), ${DONT} (really
    work|actually work|work properly|work at all|work anymore|work any more|seem to work|heat up|cool|let me|allow
    me|deliver), ${CANT} (log in|login|sign in|log on|get in|access|connect|pay|check
    out|checkout|upload|download|open|load|get it to work|get this to work|make it work|get through|get hold of|reach
    anyone|reach anybody|speak to|use it|use this|use the|install|update|hear anything|read the|get a refund|get
    my|charge it|find any help), (not|never|isn't|isnt|aren't|wasn't|stopped|stops|stop|quit|quits|no
    longer|barely|hardly|nothing) (working|works|worked|work|charging|loading|syncing|connecting|responding|turning
    on|opening|functioning|delivered|usable), (not|never|isn't|isnt|aren't|wasn't|weren't) (as described|as
    advertised|as pictured|as promised|what i ordered|what i paid for|as shown|fit for purpose|good
    enough|acceptable|up to standard|up to scratch|worth it|worth the money|worth the price|worth the hype|worth a
    penny|worth your money|worth your time|user friendly|happy|impressed|pleased|satisfied|a
    fan|clean|fresh|waterproof|good),
    (broken|faulty|defective|damaged|cracked|dented|scratched|stained|leaking|leaks|leaked
    everywhere|crushed|mouldy|moldy|expired|rotten|stale|soggy|raw inside|undercooked|filthy|dirty|disgustingly
    dirty|smashed|shattered|rusty|rusted|wobbly|flimsy),
    (it|they|zip|zipper|strap|screen|handle|button|lid|hinge|clip|cable)
    (broke|snapped|cracked|died|ripped|tore|split|failed|melted|stopped|fell off|fell apart|came off|came
    apart|bent|leaked|shrank|faded|peeled|packed up|gave up|conked out),
    (charger|mount|one|both|already|just|lens|seam|sole|heel|which|that|thing)
    (broke|snapped|cracked|died|ripped|tore|split|failed|melted|stopped|fell off|fell apart|came off|came
    apart|bent|leaked|shrank|faded|peeled|packed up|gave up|conked out), broke
    (after|within|on|in|down|off|already|again|the first|almost|straight|immediately|twice), snapped
    (after|within|off|in half|on the), died (after|within|on me|in less), fell apart, falling apart, falls apart, came
    apart, coming apart, shrank, shrunk, wore out, worn out after, peeling off, peeled off, bursting at the, ripped
    (after|within|the first|on the), tore (after|within|the first),
    (keeps|keep|kept|always|constantly|constant|still|just|app|it|random|randomly|suddenly|continually|site|website|
    game)
    (crashing|crashes|crashed|freezing|freezes|froze|lagging|lags|buffering|disconnecting|disconnects|dropping|
    restarting|glitching),
    (keeps|keep|kept|always|constantly|constant|still|just|app|it|random|randomly|suddenly|continually|site|website|
    game) (logging me out|kicking me out|signing me out|hanging|hangs|failing|fails|breaking|breaks|cutting out|cuts
    out|going down|overheating|overheats|timing out), crashes, crashing, freezes,
    (app|it|site|website|game|phone|laptop|system|server|servers|browser|which|always) crashed, laggy, glitch*, buggy,
    bugs, bugged, too buggy, full of bugs, riddled with bugs, unusable, unplayable, unreadable, overheating,
    overheats, unreliable, (is|are|was|been|gone|site|website|app|server|servers|internet|wifi|network|system|service)
    down (again|since|all day|for hours|for days|for the), (another|yet another|constant|third|second|same)
    (outage|outages|bug|fault|error|failure|breakdown|glitch), no (signal|service|internet|hot
    water|heating|connection|sound|picture|power) (since|for|again|all|in|at), error message, error code, error every
    time, blank screen, black screen, white screen, goes dead, went dead, dead on arrival, doa, arrived dead,
    (low|cheap) (quality|build quality|workmanship|build), (came|arrived|was|got|already|seam|seams) torn,
    (poor|bad|terrible|awful|shoddy|shocking|dreadful|horrible|worst|crap|inferior|questionable)
    (quality|workmanship|service|customer service|support|customer
    support|experience|communication|design|reception|build|build
    quality|signal|packaging|attitude|management|sound|battery|battery life|food|stuff), (ruined|ruins|ruining) (the
    app|the|my|our|it|everything), useless, pointless, worthless, hopeless, waste of (money|time|space|my time|my
    money|cash|paper|plastic|a day), not fit for purpose, not worth, too
    (small|tight|big|short|long|loud|heavy|slow|salty|sweet|greasy|noisy|expensive|complicated|dim|thin|weak|fragile|
    late|many ads|many bugs|much money|pricey), way too
    (small|expensive|slow|loud|long|big|much|many|complicated|dim|salty), so slow, (is|too|very|so|app) slow,
    painfully slow, super slow, really slow, extremely slow, slow as hell, slower than ever, takes (ages|forever),
    took (ages|forever|an eternity), ages to (load|arrive|reply|answer|open|respond), wrong
    (size|item|items|order|colour|color|address|product|parcel|one|model|part|parts|price|amount|food|dish|room),
    missing (parts|items|item|pieces|screws|from my order|from the box|buttons), item missing, parts missing, half
    (of|) (the|my) order (is|was) missing, misleading, false advertising, falsely advertised, overpriced, over priced,
    overrated, over rated, extortionate, daylight robbery, price gouging, hidden (fees|fee|charges|costs|cost), rip
    off*, ripoff*, ripped off, ripping (people|us|me) off, price (hike|hikes), cash grab, money grab, money grabbing,
    nickel and dim*`;
