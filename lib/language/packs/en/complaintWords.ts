import { FAULTS } from './faultWords';
import { CANT, DONT } from './negations';

/** It does not come; nobody answers; the money is gone. */
const SERVICE = `
    says (delivered|it was delivered|it's been delivered|attempted delivery|out for delivery) ...
    (nothing|no|but|not|never), marked as delivered, nothing at my (door|house|address),
    (always|permanently|constantly) (engaged|busy|closed|unavailable|out of stock|late|down), (keeps|kept|keep)
    (closing|hanging up|cutting|sending|telling|changing|moving|cancelling|asking|bouncing|passing)
    (on|me|us|my|the|off|up|again|out), (keeps|kept|keep)
    (blaming|delaying|charging|signing|spinning|loading|stopping|failing|falling|coming off|getting)
    (on|me|us|my|the|off|up|again|out), (two|three|2|3) (times|weeks|emails|calls|attempts) (and|later|this|now)
    (still|month|nothing), (two|three|2|3) (times|weeks|emails|calls|attempts) (and|later|this|now) (no|week|i),
    (several|multiple|countless|many) (times|weeks|emails|calls|attempts) (and|later|this|now) (still|month|nothing),
    (several|multiple|countless|many) (times|weeks|emails|calls|attempts) (and|later|this|now) (no|week|i),
    (was|were|been) (left|kept|made|forced|told) (standing|waiting|to wait|outside|without|in the), sent (me|us) (the
    wrong|a broken|a used|someone else's|a faulty|an empty|half), (threw|throwing|chucked|dumped|launched|lobbed|left)
    (it|my parcel|my package|the parcel|the box|them|the package) (over|at|in the rain|in a),
    (threw|throwing|chucked|dumped|launched|lobbed|left) (it|my parcel|my package|the parcel|the box|them|the package)
    (on the|outside|in the|behind), turned up (late|an hour|two hours|cold|dead|broken|damaged|smashed|empty|in
    pieces|opened|three|half), (put|sent|fobbed|pushed|passed) (me|us) (off|from|through to|back|around), nobody
    (told|informed|warned|apologised|said|explained|bothers|seems|knew|to help|to speak), (no one|noone)
    (told|informed|warned|apologised|said|explained|bothers|seems|knew|to help), taken (twice|two payments|too much),
    payment (through|taken|went out|came out) (two times|twice), charged for (two|something|nothing|things|a service|a
    trial|an item), promised (me|us|a|to|it|delivery|refund) ... (never|nothing|still|and|but|no),
    (hasn't|hasnt|haven't|havent|has not|have not|still hasn't|still haven't)
    (sorted|fixed|resolved|bothered|done|changed|replaced|apologised|called|rung|moved|updated|been sorted),
    (never|not|hasn't|hasnt|has not|haven't|havent|didn't|didnt|did not|still not|still hasn't|still hasnt|still
    haven't|yet to|has yet to|have yet to|failed to) (arrived|arrive|received|receive|came|come|turned up|turn
    up|showed up|show up|been delivered|delivered|shipped|dispatched|been shipped), (never|not|hasn't|hasnt|has
    not|haven't|havent|didn't|didnt|did not|still not|still hasn't|still hasnt|still haven't|yet to|has yet to|have
    yet to|failed to) (been dispatched|got it|got my|had a reply|had a response|heard back|hear back|heard
    anything|heard from|received my|received a|been refunded|refunded|been answered|fixed), never
    (received|answers|answer|answered|reply|replies|replied|responded|respond|called back|call back|pick up|picks
    up|picked up), never got (my|a|it|the|any|anything)
    (order|parcel|package|refund|reply|response|answer|email|confirmation|delivery|back|money|), still
    (waiting|no|not|nothing|hasn't|hasnt|has not|haven't|havent|have
    not|broken|down|missing|unresolved|pending|processing|in
    transit|isn't|isnt|doesn't|doesnt|can't|cant|won't|unanswered), been waiting
    (for|since|on|over|nearly|almost|weeks|months|days|hours|ages|all day|), i've been waiting, waited (over|more
    than|nearly|almost|an hour|2|two|three|weeks|months|days|hours|ages|forever|all day|in all day),
    (weeks|days|months|hours|hrs|minutes|mins) (late|overdue|on hold|in the queue|ago and still|and still|and
    counting|for a reply|to get|without a), (on hold|in a queue|in the queue|kept waiting) (for|with|over), put on
    hold, kept me on hold, waiting on hold, delayed, (constant|endless|long|huge|further|more|yet more) delays,
    overdue, over due, late again, always late, an hour late, hours late, two hours late, arrived late, came late,
    turned up late, showed up late, no show, no shows, stood me up, cut (me|us) off, got cut off, hung up on (me|us),
    hung up, hangs up, (no|zero|not a single|without any|without a|never any) (reply|replies|response|answer|answers)
    (from|to|yet|since|at|for|so|whatsoever), (no|zero|not a single|without any|without a|never any)
    (communication|explanation|apology|help|contact) (from|to|yet|since|at|for|so|whatsoever), (no|zero|not a
    single|without any|without a|never any) (reply|replies|response|answer|answers)
    (after|whatever|just|in|till|until|and|or|despite), (no|zero|not a single|without any|without a|never any)
    (communication|explanation|apology|help|contact) (after|whatever|just|in|till|until|and|or|despite), (no|zero|not
    a single|without any|without a|never any) (update|updates|refund|tracking|customer service)
    (from|to|yet|since|at|for|so|whatsoever), (no|zero|not a single|without any|without a|never any)
    (support|stock|warning|notice|idea when) (from|to|yet|since|at|for|so|whatsoever), (no|zero|not a single|without
    any|without a|never any) (update|updates|refund|tracking|customer service)
    (after|whatever|just|in|till|until|and|or|despite), (no|zero|not a single|without any|without a|never any)
    (support|stock|warning|notice|idea when) (after|whatever|just|in|till|until|and|or|despite), no reply, no
    response, no replies, no refund, (nobody|no one|noone|no body|none of you|nobody ever|no one ever)
    (answers|answer|answered|replies|replied|responds|responded|picks up|picked
    up|cares|cared|helps|helped|knows|turned up|showed up|came|called|has replied|has answered|has called|has got|has
    responded|could help|can help|can tell me|is answering|from|bothered|bothers|to be found|gets back|got back|wants
    to), ignored by, ghosting me, ghosted, stonewalled, passed around, passed from pillar, passed from one, round in
    circles, going in circles, ignored us, ignores my, ignores me, ignores emails, ignored my, ignoring my, ignore my,
    ignored me, fobbed off, runaround, run around, lost my
    (parcel|package|luggage|bag|bags|order|data|money|booking|baggage|suitcase|file|files|photos|progress|save|work|
    reservation|post|stuff|payment|passport|laundry|item), (overcharged|over charged|double charged|charged
    twice|charged me|charging me|charged us|billed twice|billed me|charged my card|charges me|debited)
    (twice|again|double|for something|without|the wrong|more than|extra|for a|for nothing|), (took|taken|taking|take)
    (money|my money|our money) (from|out|without|twice|and|) (my|our|), (stole|stealing|steal|debited) (money|my
    money|our money) (from|out|without|twice|and|) (my|our|), stole my, stole from, stolen from me, they stole, you
    stole, stealing from, charged twice, double charged, overcharged, billed twice, double billed,
    (want|give|gave|need|demand|getting|get|like|have) (me|us|) (my|our) money (back|now), my money back,
    (want|demand|demanding|need|expect|requested) (a|my|the|an)
    (refund|money|deposit|reimbursement|compensation|apology|explanation),
    (want|demand|demanding|need|expect|requested) (our|full|a full|my full|an immediate)
    (refund|money|deposit|reimbursement|compensation|apology|explanation), (asked for|waiting for|waiting
    on|chasing|owed|awaiting) (a|my|the|an) (refund|money|deposit|reimbursement|compensation|apology|explanation),
    (asked for|waiting for|waiting on|chasing|owed|awaiting) (our|full|a full|my full|an immediate)
    (refund|money|deposit|reimbursement|compensation|apology|explanation), (refuse|refused|refuses|refusing)
    (to|a|my|me), denied (my|a|the) (refund|claim|return), (rejected|declined) (my|the)
    (claim|refund|return|warranty), won't (refund|take it back|honour|honor|exchange|help|give me), wouldn't
    (refund|take it back|honour|honor|exchange|help|give me|let me|let us), (they|you|the seller|seller|shop)
    (cancelled|canceled|closed|deleted|suspended|banned|blocked) (my|our|it|the|me|us|on),
    (store|hotel|airline|company|restaurant) (cancelled|canceled|closed|deleted|suspended|banned|blocked)
    (my|our|it|the|me|us|on), (they|you|the seller|seller|shop) (locked|froze|terminated|have cancelled|have
    canceled|just cancelled|just canceled) (my|our|it|the|me|us|on), (store|hotel|airline|company|restaurant)
    (locked|froze|terminated|have cancelled|have canceled|just cancelled|just canceled) (my|our|it|the|me|us|on),
    (was|were|got|been|been automatically) (cancelled|canceled|overbooked|double booked|bumped)
    (without|by|on|last|twice|again|at), (was|were|got|been|been automatically) (cancelled|canceled|overbooked|double
    booked|bumped) (for|with|two|an|the|five|hours|no), order (was|got|has been) (cancelled|canceled), flight
    (was|got) (cancelled|canceled), locked out of my, locked me out, blocked my (card|account|number), banned for no
    reason, suspended for no reason, account (suspended|locked|blocked|frozen|banned), blocked (me|us),
    (rude|unhelpful|unprofessional|incompetent|arrogant|condescending|dismissive|clueless|disinterested|unfriendly|
    couldn't care less|could not care less|couldnt care less),
    (they|you|staff|company|support|people|really|just|clearly|obviously|team) (don't|dont|do not|doesn't|does
    not|doesnt) care, rolled (her|his|their) eyes, shouted at, yelled at, talked down, spoke down, attitude problem,
    bad attitude, treated (me|us|like) (like|badly|poorly|terribly|dirt|rubbish|crap|with|a), lied to, lied about,
    they lied, you lied, liars, being lied, sold (me|us) (a|the) (faulty|broken|wrong|lemon|dud|used), sold (my|our)
    (data|details|number|info|information|email), spam calls, spamming me, stop spamming, spammed, keep spamming,
    unsolicited, without (my|our) (consent|permission|asking|knowledge), without asking, without
    (telling|warning|informing), shambles, total shambles, con artists, con men, scam*, fraudster*, fraudulent, fraud,
    crooks, thieves, thieving, robbed, bait and switch, sharp practice`;

/** Verdicts. */
const VERDICTS = `
    fuming, furious, livid, so much for (the|your|their|that|premium|customer|next|quality|24), (couldn't|could
    not|couldnt|can't|cant) (even be bothered|be bothered|be arsed), how (i'm|im|i am|we're|we are|loyal customers
    are|you treat) (treated|being treated|customers|people|your customers), this is how you treat, cheers for
    (that|nothing|ruining|the wasted), thanks for (that|the wasted|the rubbish), nice one for, great way to treat, way
    to (go|treat) ... (customers|idiots), who (designed|thought|approved|came up with) (this|that|it), what were you
    thinking, absolute (mess|farce|chaos|pain|rubbish|garbage|waste|disgrace|shambles|dog|cowboys|crooks), total
    (chaos|farce|rubbish|garbage|ripoff|rip off), clueless, embarrassment, insult to, an insult, a mockery, mugging
    (us|people|customers) off, mugged off, having us on, done with excuses, same old excuses, excuses, no
    (excuse|apology|apologies|sense|accountability|urgency|respect), left (me|us)
    (stranded|waiting|with|without|hanging|out of pocket|in tears|high and dry), out of pocket, ruined (my|our|the),
    spoiled (my|our), spoilt (my|our), put me off, puts me off, (wasted|lost) (hours|a day|two hours|my evening|my
    morning|my afternoon|an hour|my time|days) (of|on|waiting|trying|with|because|to|chasing|at), wouldn't
    (wish|touch|give|rush|trust|bother|go near|pay|let), would not (rush|touch|trust|bother|pay), trips the
    (fuse|electrics|switch|breaker), past a joke, unacceptable, terrible, awful, awfully bad, horrible, horrendous,
    horrid, worst, appalling, appalled, disgrace*, disgusting, disgusted, disappoint*, pathetic, atrocious, abysmal,
    dreadful, diabolical, shocking, shambolic, lousy, garbage, rubbish, trash, crap, crappy, shite, shitty, bullshit,
    sucks, sucked, piece of junk, dogshit, dog shit, mid af, trash tier, dumpster fire,
    (is|are|was|were|absolute|total|piece of|complete|utter|such|this|pure|utterly) (shit|sh
    t|dire|pants|bs|bollocks|naff|tat|junk|ass|mid|bad|so bad|very bad|really bad|pretty bad|poor|very poor|extremely
    poor|really poor), (total|complete|absolute|such a|utter|proper)
    (joke|nightmare|mess|shambles|disaster|disgrace|farce|con|letdown|let
    down|fail|failure|waste|scandal|circus|fiasco|headache|lie|scam|ripoff), a
    (joke|nightmare|shambles|disgrace|farce|letdown|let down|fiasco|rip off|scam|ripoff), is a mess, was a mess, what
    a (joke|mess|shambles|disaster|letdown|let down|waste|nightmare|disgrace|shame|rip off|farce|pain|con), bad joke,
    sick joke, are you kidding, are you (serious|joking|having a laugh), you must be joking, you've got to be kidding,
    taking the (piss|mick|mickey), having a laugh, beyond a joke, wtf, wth, what the (hell|fuck|heck), ffs, for
    (fuck|god|christ|fucks|gods|heaven|pete) (sake|s sake), for crying out loud, (what is|whats|what's|what the hell
    is) (wrong with|the matter with) (you|your|this|them|these), fed up, sick and tired, sick of
    (this|you|your|the|being|waiting|these|it|paying|all), had enough of, i've had enough, ive had enough, had it
    with, tired of (waiting|this|your|these|being|having|paying|chasing), frustrated, frustrating, frustration,
    annoying, annoyed, annoys me, infuriat*, irritat*, maddening, absolutely unbelievable, simply unbelievable, just
    unbelievable, ridiculous, ridiculously (slow|expensive|long|overpriced|bad|small|low|high), outrageous, outraged,
    insulting, shame on (you|them|this|the), shameful, embarrassing, laughable, inexcusable, unforgivable,
    intolerable, absurd, scandalous, not (good enough|acceptable|cool|impressed|happy|amused|what i ordered|what i
    expected|what i paid for|great|good|very good|a good), underwhelm*, subpar, sub par, mediocre, substandard, sub
    standard, bang average, meh, let (me|us) down, gutted, regret
    (buying|ordering|booking|getting|purchasing|it|choosing|switching|upgrading|my purchase), i (hadn't|hadnt|had
    not|had never) (bought|ordered|booked|wasted|bothered), wish i'd (never|not)
    (bought|ordered|booked|wasted|bothered), big mistake, huge mistake, what a mistake, biggest mistake, worst
    mistake, never
    (buy|buying|order|ordering|use|using|shop|shopping|stay|staying|go|going|fly|flying|eat|eating|come|coming|return|
    returning|book|booking) (again|from|here|there|with|them|it|this|these|anything|another|back|your), never again,
    never ever again, never trust, never touch, never recommend, (would|will|i'll|i'd) never
    (buy|order|use|go|come|return|book|shop|stay|recommend|fly|eat|visit|set foot), ${DONT} (recommend|buy again|order
    again|use again|be back|be coming back|be returning|be ordering|be buying|be using|be recommending|be shopping|be
    booking|come back|go back), ${DONT} (use them again|use it again|buy from|buy this|order from|stay here again|shop
    here again|bother|waste your|waste my|trust them|trust this|touch|go here|go there), ${CANT} recommend, not
    recommend*, not going back, not coming back, not be back, last time (i|we|i'll|ill)
    (order|shop|buy|use|fly|stay|eat|am|ever|go|come|will), first and last (time|order|purchase|visit|stay), steer
    clear, stay away from, stay well clear, keep away from, run away from, beware, be warned, save your money, give it
    a miss, give this a miss, look elsewhere, shop elsewhere, avoid (this|them|at all|like the plague|these|buying|if
    you|the|getting|here), avoid avoid, (zero|one|1|minus) star*, if i could give (zero|no|0|less|minus), can i give
    (zero|0), thumbs down, 1 out of (5|10), 2 out of 10, 0 out of (5|10), 0/10, 0/5, 👎, (thank|thanks) (you|a lot|)
    for (nothing|ruining|wasting|ignoring|losing|breaking|charging), too much to ask, poor show, do better than this,
    must do better, get your act together, get your shit together, sort yourselves out, (sort|fix) (this mess|your
    mess|this out), fix your
    (app|site|website|service|shit|server|servers|game|stuff|product|phones|system|damn|bloody), clowns, muppets,
    jokers, (bunch|load|pack) of
    (idiots|amateurs|clowns|thieves|crooks|liars|cowboys|muppets|jokers|crap|rubbish|lies|cobblers), amateurs,
    amateurish, incompetence, incompetent, going downhill, gone downhill, went downhill, downhill fast, gone to the
    dogs, not what it used to be, used to be (good|great|better|so good|amazing|decent|brilliant|reliable), went to
    shit, gone to shit, past its best, complain, complained, complaining, complaint, complaints,
    (same|another|big|serious|constant|major|huge|so many|several|nothing
    but|ongoing|technical|recurring|endless|multiple|real|massive|biggest|main|only) (problem|problems|issue|issues),
    (a|the|this|having|have|had|many) (problem|problems|issue|issues) (with|since|after|connecting|logging|getting),
    (a|the|this|having|have|had|many) (problem|problems|issue|issues) (is that|again|when|trying|loading|here),
    (more|some|got|facing|experiencing|encountered|few) (problem|problems|issue|issues)
    (with|since|after|connecting|logging|getting), (more|some|got|facing|experiencing|encountered|few)
    (problem|problems|issue|issues) (is that|again|when|trying|loading|here), problem is that, problems with, issues
    with, problem with, issue with, beggars belief, the audacity, the cheek of, how hard (can it be|is it to), how is
    this (still|legal|acceptable|allowed), not one to complain, why (is it|is this|does it|does this|is my|is your|are
    your|does my|does your|the hell is|on earth is) (still|always|so hard|so slow|not|so difficult|never|keep|so
    bad|so expensive|so complicated|broken|taking so long|down|constantly|only), why (do|does) (you|it|my|the|this)
    keep, why (can't|cant|cannot) (you|they|i just|it just) (just|answer|fix|ever|deliver|do|get|provide), why (am
    i|was i|have i been) (still|being|charged|paying|billed|waiting|blocked), (caught|catches) fire, burst into
    flames, went up in flames, (it|battery|phone|charger) exploded, blew up in, (burned|burnt) (my|me|the)
    (hand|hands|fingers|finger|face|leg|skin|house|carpet|table|tongue|arm|daughter|son|child|), electric shock,
    electrocuted, gave me a shock, (got|had|with|me|us) food poisoning, made (me|us|my kids|my dog|my son|my
    daughter|everyone) (ill|sick|throw up|vomit), allergic reaction (to|from|after), smells like burning, burning
    smell, (started|starts|was|began) smoking, smoke (coming|came|pouring) (out|from)`;

export const COMPLAINT = [FAULTS, SERVICE, VERDICTS].join(',');
