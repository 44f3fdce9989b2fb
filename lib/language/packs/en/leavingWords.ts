/** Threats without the word. */
export const WARNINGS = `
    go to the (tribunal|court|papers|regulator|council), tell (every|all) ... about this, or i
    (post|publish|report|sue|share), (we'll|we will|let us) see what ...
    (regulator|ombudsman|court|police|lawyer|council|board), (pass|passing|bringing|bring|handing|hand) this
    (on|over|) to (the|my|a), ombudsman, chargeback, filing with (the|a|my), (meet|meeting|see you) in court,
    (until|till|when|once) my review (goes|is|comes|hits|lands), my
    (cousin|friend|brother|sister|husband|wife|neighbour|uncle|daughter|son|aunt|mate) is a
    (journalist|lawyer|reporter|solicitor|judge|blogger|inspector|policeman), (people|everyone|customers|the
    public|others) (deserve|should|need|have a right|ought) (to know|know), (writing|write|wrote) to (the|my|your)
    (paper|press|mp|ceo|council|regulator|editor|minister|newspaper|local|papers|board), share
    (it|this|them|everything) with (the|my) (press|media|police|world|internet|followers|local),
    (health|fire|safety|tax) (inspector|inspectors|office|authority|department) (might|will|would|may|should|can),
    either ... or (i'll|we'll|i will|we will|we meet|my lawyer), call recorded, recorded the call, inspector ...
    (want|love|look|visit|like), (by tonight|by tomorrow|by friday|by monday|by noon|today) or
    (my|the|i|i'm|i'll|we|we'll|else), my next (stop|call|move|email|letter) (is|will|goes), next (stop|step|letter)
    (is|will be) (the|court|small|my|a|from), (withhold*|withholding) (the|my|our|any) (rent|payment*),
    (calling|call|ringing|phoning) (environmental health|the council|the health inspector|the ombudsman|the
    regulator|my lawyer|my solicitor|the authorities), (newspaper|radio|tv station|journalist*|reporter*|local
    paper|local news|press|media) ... (would|will|might) (love|like|be interested|enjoy|be happy|hear|know|want),
    (i'll|i will|we'll|we will|going to|gonna) ... (make sure|see to it) ...
    (every|all|everyone|everybody|nobody|the whole), (let's|lets) see (what|how|if) (the|my|your)
    (ombudsman|regulator|police|lawyer|solicitor|court|consumer*|press), (let's|lets) see (what|how|if)
    (the|my|your) (authorit*|council|union|bank|boss|head office|insurance|board|judge), you leave me no
    (choice|option), leaves me no (choice|option|other), you leave me with no, no choice but to
    (go|take|report|contact|write|post|involve|call|sue|escalate),
    (regulator|ombudsman|watchdog|council|police|lawyer|solicitor|tribunal) (will|shall|would)
    (hear|be|know|get|write|want|have|decide|take), (hear|hearing|letter) from my
    (lawyer|solicitor|attorney|union|legal|insurance|bank|father|brother|dad), my
    (solicitor|lawyer|attorney|barrister|legal team|insurer|union) (will|is|has|says|advised|wrote|writes),
    (24|48|72|two) (hours|days|working days) (before|to|or|until) (i|fix|sort|refund), (24|48|72|two)
    (hours|days|working days) (before|to|or|until) (pay|reply|my|we), (three|seven|14|ten|five) (hours|days|working
    days) (before|to|or|until) (i|fix|sort|refund), (three|seven|14|ten|five) (hours|days|working days)
    (before|to|or|until) (pay|reply|my|we), before i (go to the|take this|call the|involve|contact the|report|post
    this|go public), take this (further|higher|to the|to court|to my|all the way|up with), taking this
    (further|higher|to the|to court|to my|all the way|up with), taking it (further|higher|to court|to the), take it
    (further|higher|to court), consider this (a|my|your) (formal|official|last|final), (formal|official)
    (complaint|grievance) ... (next|lodged|filed|with|to|or|if|then), (i'll|i will|i'm going to|i am going to|i
    have) (file|filing|lodge|lodging|raise) (a|an), (filing|lodging|submitting|raising) a
    (complaint|claim|dispute|grievance|report) with, (about to|going to|will soon|soon) (learn|find
    out|hear|read|see) (how you|what you|about your|all about|exactly), don't make me
    (write|go|post|call|take|report|come|contact|tell|get|share), dont make me (write|go|post|call|report), small
    claims, (dispute|disputing|reverse|reversing|stop|stopping) (the|this|my|every|all)
    (charge|charges|payment|payments|transaction|direct debit), (charge|payment) dispute, followers
    (will|are|would|should|need|deserve) (to know|know|hear|see|find|about|be|love|get),
    (screenshots|receipts|photos|recordings|emails|video) ... (going|will go|ready to go|will be|are going|go) (to
    the|to my|online|public|viral|to head|straight), i (have|kept|saved|took|recorded)
    (every|all|screenshots|photos|the call|it all|everything) ... (will|going|ready|and i), (one|two) more
    (week|day|month|excuse|time|mistake|late|missed|delay) ... (and i|and it|and this|and we|goes|or i),
    (union|tenants association|consumer association|consumer rights|citizens advice|watchdog|better business) ...
    (will|getting|contacted|advised|behind), bbb complaint, (if|unless) ... (report|reporting) (you|it|this|them),
    (expect|be expecting) a (letter|call|visit|summons|claim|knock), you'll (be hearing|hear|get a letter|see
    me|read about|be reading|be sorry|be getting|wish you), you will (be hearing|hear|get a letter|see me|read
    about|be sorry|be reading|be getting), (think twice|careful|watch out) ... or (i|we), (i know|i'll find) where
    you, i won't (let this go|stop until|rest until|drop this|stay quiet|keep quiet|be silent), not going to (let
    this go|stay quiet|keep quiet|drop this), won't be (swept|quiet|the end of), this (isn't|is not) over, haven't
    heard the last`;

/** Leaving, told as a fact. */
export const LEAVING = `
    moved my (pension|account*|money|savings|business|number|insurance|custom|contract) to, me done with
    (this|these|your|them|you|it), (i'm|im|we're|am|are) done with (this|these|your|them|you), no more
    (orders|money|business|bookings|purchases|payments|visits) (from|with|for|here), (leaving|moving
    out|out|gone|off) (at|by) the end (of|), (taking|pulling|took|pulled|withdrew) (the|my|our)
    (kids|kid|son|daughter|children|boys|girls|money|business) out, (router|box|phone|card|keys|bike|modem|locker
    key) (goes|is going|went|going) back, (subscription|membership|contract|policy|insurance) (run
    out|lapse|expire|ended|cancelled|terminated|gone), not paying (another|for another|one more),
    (sold|selling|swapped|returned) my ... (instead|and got|and bought|for a), (packed|packing) (my|our)
    (bags|things), pulled out of, (fifteen|ten|twenty|twelve|eight|five|20|10|15) years (down the|and now|and i'm|of
    loyalty|gone), no longer (a|your) (customer|member|client|subscriber|passenger), (ended|ending|cut) (my|our|the)
    (plan|deal|contract|lease|policy|agreement|ties), (last|final)
    (month|year|visit|order|week|day|payment|time|season|bill) (with this|with you|with them|with
    the|here|using|flying|shopping), the last time (i|we)
    (use|order|book|fly|shop|buy|stay|come|go|eat|visit|set|rent|send|pay),
    (taking|moved|moving|took|transferring|transferred|porting|ported) (my|our|all my|all our|everything) ...
    (elsewhere|over to|away), (taking|took|moving|transferring|porting) my
    (number|account*|business|money|savings|mortgage|custom|policy|insurance|salary|prescriptions) to, take my
    (business|custom|money|number|account) (elsewhere|to|somewhere), (lost|losing|just lost)
    (a|another|one|me|us|my) (customer*|loyal|as
    a|custom|paying|regular|member|subscriber|client|business|forever|long|passenger|guest), won't be
    (booking|coming|renewing|returning|ordering|flying|shopping|using|going|staying|buying|extending|signing|keeping|a
    customer) (with|back|again|here|this|from|next|my|it|another|any), will not be
    (booking|coming|renewing|returning|ordering|flying|shopping|using|extending)
    (with|back|again|here|this|from|my), (direct debit|standing order|auto renew*|automatic renewal|auto
    pay|autopay) (stopped|cancelled|canceled|is off|gone|switched off|turned off|removed), (stopped|turned
    off|switched off|removed|killed) (my|the) (direct debit|standing order|auto renew*|automatic renewal|autopay),
    membership (gone|over|ended|frozen|handed), (contract|lease|membership|subscription|policy) (ends|expires|runs
    out|is up|is over|finishes) (in|on|friday|monday|tomorrow|and|next|this|soon|so), we're out, i'm out of here,
    and i'm out, im out, (out|get out|getting out) of (my|our|this|the) (contract|lease|membership|subscription),
    (gave|handed|giving|given|handing|put) (in|) (my|our|) notice, (not|never|won't be|wont be) keeping it,
    (handed|handing) (it|them|my card|my key|my keys|my pass|the router|the keys) (in|back),
    (deleted|uninstalled|deleting|uninstalling|removed|unsubscribed) (the app|it|your app|them|this app|from),
    uninstalled, unsubscribed, unsubscribing, (went|gone|going|going over|signed up) (with|to|over to) ... instead,
    opened (an|a new|my) account (at|with|in) ... instead, (found|finding|looking for|time for) (a|another)
    (different|other|new|better|cheaper|) (gym|bank|provider|insurer|dentist|salon), (found|finding|looking for|time
    for) (a|another) (different|other|new|better|cheaper|) (landlord|supplier|carrier|airline|hairdresser|nursery),
    (plenty of|many|lots of) other
    (salons|shops|gyms|banks|places|restaurants|providers|airlines|options|companies), (remove|delete) (my|our)
    (card|account|profile|data|number) (and|from|off|please|now|permanently), end (the|my|our|this)
    (subscription|contract|membership|plan|trial|tenancy|lease), (not|won't be|wont be|no longer)
    (extending|renewing|continuing|prolonging), (won't|wont|will not|not going to|decided not to)
    (renew|extend|continue|prolong), (letting|let) (my|our|the|it) (membership|subscription|contract|policy|plan|)
    (lapse|expire|run out), (bye|goodbye|adios) (guys|forever|then|for good|after), (stopped|quit)
    (going|shopping|ordering|using|buying|flying|coming|eating|banking) (there|here|at|from|with|it|them),
    (opted|opt|opting) out of (the|my|this|their|your), (time to|ready to|want to|going to|about to) (switch|jump
    ship|change provider*), (voted|voting|vote) with (my|our), walked away from, walking away from, found someone
    else, gone elsewhere, going elsewhere, go elsewhere, went elsewhere, moved elsewhere, looking elsewhere, take my
    leave, (enough is enough|had enough|that was it|that's it|fed up) ...
    (leaving|out|quit|gone|bye|done|closing|off to), how (can|do|could) i (get out|leave|opt out|end|stop)
    (of|my|the|this|early)`;

/** Fears, told by what was seen or done. */
export const WORRIES = `
    (don't|do not|wouldn't) trust (that|this|the) (site|app|shop|seller|website|link|charger|company),
    (details|data|money|photos|card) safe (after|with|now|in|from|there), creeps me out, creeping me out,
    (bad|uneasy|queasy|sinking|strange|weird) feeling (about|that|in|now), have a bad feeling,
    (can|could|will|might) (it|this|they) (explode|catch fire|burn|leak|hurt|harm|blow|collapse|fall), swollen up,
    (battery|it|phone) ... swollen, copy of my (id|passport|card|licence|license), (makes|make|made) me
    (hesitate|think twice|doubt|suspicious|worry), hesitat* (to|about|because), safe account, (really|actually|even)
    safe, (they've|they have|company|bank|site|it's|it was|been) (been hacked|hacked|breached|leaked), afraid to
    (drive|use|open|go|leave|eat|order|fly), worried (sick|to death|now|it|they|he|she|my|the|i), (don't|dont)
    (shut|close|sell) (the|our|my|down), is (it|this|that) (contagious|toxic|poisonous|radioactive|harmful),
    (real|genuine) or (fake|scam|not), i have a (bad|horrible|sinking) feeling, (hope|pray) (they|it|nothing)
    (don't|doesn't|isn't|happens|won't), (clicked|opened|pressed|tapped) (it|on it|the link|that link|on the link|a
    link|the attachment|it already) ... (now|what|panic*|worr*|do i|safe), i clicked (it|on|the|that), feels weird
    (giving|sending|sharing|to|that|having|uploading), (weird|strange|odd|wrong|off) (giving|sending|sharing)
    (them|a|an|my), don't dare (to|use|open|leave|go|touch|eat|let|turn), (dare not|daren't|didn't dare|not dare),
    (might|may|could) (go bankrupt|go bust|collapse|explode|blow up|catch fire|lose everything|disappear|vanish|tip
    over), (go|going|gone) (bust|bankrupt|under) (before|and|any), in case (more|it|they|someone|the|something) ...
    (disappear*|goes|happens|explodes|burns|catches|breaks|fails|falls|comes|steal*|takes|hacked|bankrupt|vanish*),
    (don't|wouldn't|not sure i) want my (kid*|child*|son|daughter|dog|baby|toddler) ... (near|on|alone|in|around),
    (can't|cannot|can not|couldn't|cant|hardly) (sleep|stop thinking|breathe|relax|eat)
    (thinking|about|because|since|at|for|over|at night|properly), dreading (it|the|this|my|going),
    (hope|hoping|praying) (my|our) (savings|money|data|card|account|details|deposit|kids), (that|this|the)
    (email|text|message|site|website|link|call|seller|sender|profile|page) ...
    (strange|fake|odd|weird|dubious|phishing|suspicious), (looks|look|seems|smells|sounds|feels)
    (off|fake|phishing|dubious|fishy|not right|too cheap|unreal|like phishing|like a fake), something
    (is|feels|seems|doesn't) (off|wrong|feel right|not right|fishy|add up), doesn't feel right,
    (shop|site|website|seller|company|page) (is|are) (real|genuine|legit|fake|serious) (before|or|and),
    (they|ad|offer|email|it|this) (is|are) (real|genuine|legit|fake|serious) (before|or|and), is it really
    (them|you|the bank|safe|true|him|from), asked (for|me for) (my|the|a) (code|pin|password|card
    number|passport|bank details|login|cvv), asking (for|me for) (my|the|a) (code|pin|password|card
    number|passport|bank details|login|cvv), (small|sharp|loose) (parts|edges) ... (toddler|child*|baby|kid*|mouth),
    safe (for|with|to)
    (babies|kids|toddlers|children|cats|dogs|pregnan*|eat|use|drink|plug|swallow|touch|leave|charge|wear|store),
    (bit|little|quite|very|so|rather) (uneasy|anxious|unsettled|jittery|uncomfortable|on edge|shaky|scary),
    (is|it's|this is|feels|getting|kind of|kinda) (scary|creepy|frightening|unnerving|worrying|alarming)
    (that|how|to think|to leave|to give|when), makes me (uneasy|uncomfortable|anxious|worry|wonder if|panic|shiver),
    (gets|getting|got|is|was|runs) (really|so|very|too|quite|) hot (to|when|while|and|near|during|overnight),
    (burning smell|smell of gas|smells of gas|smell gas|burnt smell|buzzing noise|grinding noise|cracks in), what
    (if|happens if) (i|it|they|the|my|we|someone|he|she) ...
    (lose|gone|stolen|leak*|break*|fail*|hack*|bankrupt|burn*|fall*|crash*|stop*|steal*|never), am i (being
    scammed|safe|in danger|at risk|covered|going to lose|the only one worried), have i (been scammed|been
    hacked|lost|just been), did i (just get|get) (scammed|hacked|phished), could i lose, (i'm|im|i am|we're|bit|too)
    (afraid|scared|nervous) (of|to|for|my|they|it|that|i'll|about), (lose|losing|lost) (sleep|my savings|our
    savings|everything|all our|the house) (over|about|if|because)`;
