/** With the thing in hand, and after. */
export const ONBOARD = `
    just (unboxed|unpacked|opened|installed|received|arrived|set up|set it up|signed up for|started
    using|started|joined|activated|downloaded|got mine|got it|turned up|came in the post), unbox*, unpacked,
    unpacking, out of the box, straight out of the box, first (day|week|impressions|impression|ride|use|run|time
    using|time user|few days|session|login|setup|set up|lesson|couple of days|test|try), 1st (day|week|impressions),
    day (1|one) (with|of|using), (setting|set|set it|setup|setting it|setting this|get it set) up
    (my|the|was|is|took|process|a|an|instructions|wizard|in|and|this|new), set it up, initial set up, initial setup,
    setup (was|is|process|guide|wizard|took|keeps|instructions), getting started, get started (with|on), how do i (set
    up|set it up|setup|install|activate|pair|register|get started|connect|assemble|mount|turn it on|start), how to
    (set up|setup|install|activate|pair|register|assemble|mount|connect|get started), pairing
    (it|with|the|mode|my|process), installation (was|is|guide|took|instructions|process|appointment|engineer),
    (installing|installed) (it|the|this|my) (today|yesterday|now|was|took|for the first|and|just), activat*
    (my|the|code|email|link|it|account|sim), activation (code|email|link|fee), (new here|new to this|new
    user|newbie|new customer|i'm new|im new|complete beginner), manual (doesn't|doesnt|does
    not|says|is|isn't|was|only), instruction* (manual|booklet|are|were|is|in|unclear|doesn't|don't), quick start,
    assembl*, onboarding, welcome (email|pack|kit), registered (today|yesterday|just|an account|but), sign up
    (process|page|form|was|is|keeps), verification (code|email|sms|link), still isn't connected, isn't connected yet,
    waiting (for|on) (installation|activation|connection|the engineer), engineer (never|didn't|did not|was supposed),
    got it (today|yesterday|this morning), arrived today, came today, arrived this morning, just arrived`;

export const USE = `
    (after|for|over|about|nearly|almost|within) (a|an|one|two) (day|days|week|weeks|wk|wks),
    (after|for|over|about|nearly|almost|within) (three|four|five|six) (day|days|week|weeks|wk|wks),
    (after|for|over|about|nearly|almost|within) (a|an|one|two) (month|months|mo|year|years|yr),
    (after|for|over|about|nearly|almost|within) (three|four|five|six) (month|months|mo|year|years|yr),
    (in|only|barely|had it|using it|owned it|used it) (a|an|one|two) (day|days|week|weeks|wk|wks), (in|only|barely|had
    it|using it|owned it|used it) (three|four|five|six) (day|days|week|weeks|wk|wks), (in|only|barely|had it|using
    it|owned it|used it) (a|an|one|two) (month|months|mo|year|years|yr), (in|only|barely|had it|using it|owned it|used
    it) (three|four|five|six) (month|months|mo|year|years|yr), (after|for|over|about|nearly|almost|within)
    (seven|eight|nine|ten) (day|days|week|weeks|wk|wks), (after|for|over|about|nearly|almost|within) (couple|few|a
    couple of|a few|several) (day|days|week|weeks|wk|wks), (after|for|over|about|nearly|almost|within)
    (seven|eight|nine|ten) (month|months|mo|year|years|yr), (after|for|over|about|nearly|almost|within) (couple|few|a
    couple of|a few|several) (month|months|mo|year|years|yr), (in|only|barely|had it|using it|owned it|used it)
    (seven|eight|nine|ten) (day|days|week|weeks|wk|wks), (in|only|barely|had it|using it|owned it|used it)
    (couple|few|a couple of|a few|several) (day|days|week|weeks|wk|wks), (in|only|barely|had it|using it|owned it|used
    it) (seven|eight|nine|ten) (month|months|mo|year|years|yr), (in|only|barely|had it|using it|owned it|used it)
    (couple|few|a couple of|a few|several) (month|months|mo|year|years|yr),
    (after|for|over|about|nearly|almost|within) (a|an|one|two) (yrs|hours|rides|uses|washes|wash),
    (after|for|over|about|nearly|almost|within) (three|four|five|six) (yrs|hours|rides|uses|washes|wash),
    (after|for|over|about|nearly|almost|within) (a|an|one|two) (wears|charges|winters|season|seasons|of use),
    (after|for|over|about|nearly|almost|within) (three|four|five|six) (wears|charges|winters|season|seasons|of use),
    (in|only|barely|had it|using it|owned it|used it) (a|an|one|two) (yrs|hours|rides|uses|washes|wash),
    (in|only|barely|had it|using it|owned it|used it) (three|four|five|six) (yrs|hours|rides|uses|washes|wash),
    (in|only|barely|had it|using it|owned it|used it) (a|an|one|two) (wears|charges|winters|season|seasons|of use),
    (in|only|barely|had it|using it|owned it|used it) (three|four|five|six) (wears|charges|winters|season|seasons|of
    use), (after|for|over|about|nearly|almost|within) (seven|eight|nine|ten) (yrs|hours|rides|uses|washes|wash),
    (after|for|over|about|nearly|almost|within) (couple|few|a couple of|a few|several)
    (yrs|hours|rides|uses|washes|wash), (after|for|over|about|nearly|almost|within) (seven|eight|nine|ten)
    (wears|charges|winters|season|seasons|of use), (after|for|over|about|nearly|almost|within) (couple|few|a couple
    of|a few|several) (wears|charges|winters|season|seasons|of use), (in|only|barely|had it|using it|owned it|used it)
    (seven|eight|nine|ten) (yrs|hours|rides|uses|washes|wash), (in|only|barely|had it|using it|owned it|used it)
    (couple|few|a couple of|a few|several) (yrs|hours|rides|uses|washes|wash), (in|only|barely|had it|using it|owned
    it|used it) (seven|eight|nine|ten) (wears|charges|winters|season|seasons|of use), (in|only|barely|had it|using
    it|owned it|used it) (couple|few|a couple of|a few|several) (wears|charges|winters|season|seasons|of use),
    (after|for|over|about|nearly|almost|within) (1|2|3|4) (day|days|week|weeks|wk|wks),
    (after|for|over|about|nearly|almost|within) (5|6|7|8) (day|days|week|weeks|wk|wks),
    (after|for|over|about|nearly|almost|within) (1|2|3|4) (month|months|mo|year|years|yr),
    (after|for|over|about|nearly|almost|within) (5|6|7|8) (month|months|mo|year|years|yr), (in|only|barely|had
    it|using it|owned it|used it) (1|2|3|4) (day|days|week|weeks|wk|wks), (in|only|barely|had it|using it|owned
    it|used it) (5|6|7|8) (day|days|week|weeks|wk|wks), (in|only|barely|had it|using it|owned it|used it) (1|2|3|4)
    (month|months|mo|year|years|yr), (in|only|barely|had it|using it|owned it|used it) (5|6|7|8)
    (month|months|mo|year|years|yr), (after|for|over|about|nearly|almost|within) (9|10|11|12)
    (day|days|week|weeks|wk|wks), (after|for|over|about|nearly|almost|within) (18|many|less than a|half a|the first)
    (day|days|week|weeks|wk|wks), (after|for|over|about|nearly|almost|within) (9|10|11|12)
    (month|months|mo|year|years|yr), (after|for|over|about|nearly|almost|within) (18|many|less than a|half a|the
    first) (month|months|mo|year|years|yr), (in|only|barely|had it|using it|owned it|used it) (9|10|11|12)
    (day|days|week|weeks|wk|wks), (in|only|barely|had it|using it|owned it|used it) (18|many|less than a|half a|the
    first) (day|days|week|weeks|wk|wks), (in|only|barely|had it|using it|owned it|used it) (9|10|11|12)
    (month|months|mo|year|years|yr), (in|only|barely|had it|using it|owned it|used it) (18|many|less than a|half a|the
    first) (month|months|mo|year|years|yr), (after|for|over|about|nearly|almost|within) (1|2|3|4)
    (yrs|hours|rides|uses|washes|wash), (after|for|over|about|nearly|almost|within) (5|6|7|8)
    (yrs|hours|rides|uses|washes|wash), (after|for|over|about|nearly|almost|within) (1|2|3|4)
    (wears|charges|winters|season|seasons|of use), (after|for|over|about|nearly|almost|within) (5|6|7|8)
    (wears|charges|winters|season|seasons|of use), (in|only|barely|had it|using it|owned it|used it) (1|2|3|4)
    (yrs|hours|rides|uses|washes|wash), (in|only|barely|had it|using it|owned it|used it) (5|6|7|8)
    (yrs|hours|rides|uses|washes|wash), (in|only|barely|had it|using it|owned it|used it) (1|2|3|4)
    (wears|charges|winters|season|seasons|of use), (in|only|barely|had it|using it|owned it|used it) (5|6|7|8)
    (wears|charges|winters|season|seasons|of use), (after|for|over|about|nearly|almost|within) (9|10|11|12)
    (yrs|hours|rides|uses|washes|wash), (after|for|over|about|nearly|almost|within) (18|many|less than a|half a|the
    first) (yrs|hours|rides|uses|washes|wash), (after|for|over|about|nearly|almost|within) (9|10|11|12)
    (wears|charges|winters|season|seasons|of use), (after|for|over|about|nearly|almost|within) (18|many|less than
    a|half a|the first) (wears|charges|winters|season|seasons|of use), (in|only|barely|had it|using it|owned it|used
    it) (9|10|11|12) (yrs|hours|rides|uses|washes|wash), (in|only|barely|had it|using it|owned it|used it)
    (18|many|less than a|half a|the first) (yrs|hours|rides|uses|washes|wash), (in|only|barely|had it|using it|owned
    it|used it) (9|10|11|12) (wears|charges|winters|season|seasons|of use), (in|only|barely|had it|using it|owned
    it|used it) (18|many|less than a|half a|the first) (wears|charges|winters|season|seasons|of use),
    (days|weeks|months|month|year|years|yrs) (of|in|later|on|into) (use|using|daily|owning|ownership|now),
    (days|weeks|months|month|year|years|yrs) (of|in|later|on|into) (and|wear|i|it|heavy|everyday),
    (day|week|month|year) (2|3|4|5|two|three|four|five) (of|and|with|in), (use|using|used|wear|wearing|ride|riding)
    (it|this|them|these|mine|the app) (every|daily|all|for), (use|using|used|wear|wearing|ride|riding)
    (it|this|them|these|mine|the app) (since|day|on|almost|everyday), (use|using|used|wear|wearing|ride|riding) (your
    app|every|all|daily|for|regularly|on) (every|daily|all|for), (use|using|used|wear|wearing|ride|riding) (your
    app|every|all|daily|for|regularly|on) (since|day|on|almost|everyday),
    (play|playing|drive|driving|run|running|worn) (it|this|them|these|mine|the app) (every|daily|all|for),
    (play|playing|drive|driving|run|running|worn) (it|this|them|these|mine|the app) (since|day|on|almost|everyday),
    (play|playing|drive|driving|run|running|worn) (your app|every|all|daily|for|regularly|on) (every|daily|all|for),
    (play|playing|drive|driving|run|running|worn) (your app|every|all|daily|for|regularly|on)
    (since|day|on|almost|everyday), (use|using|used|wear|wearing|ride|riding) (it|this|them|these|mine|the app)
    (regularly|twice|most|at|in), (use|using|used|wear|wearing|ride|riding) (it|this|them|these|mine|the app) (the
    time|to|with|a lot|constantly), (use|using|used|wear|wearing|ride|riding) (your
    app|every|all|daily|for|regularly|on) (regularly|twice|most|at|in), (use|using|used|wear|wearing|ride|riding)
    (your app|every|all|daily|for|regularly|on) (the time|to|with|a lot|constantly),
    (play|playing|drive|driving|run|running|worn) (it|this|them|these|mine|the app) (regularly|twice|most|at|in),
    (play|playing|drive|driving|run|running|worn) (it|this|them|these|mine|the app) (the time|to|with|a
    lot|constantly), (play|playing|drive|driving|run|running|worn) (your app|every|all|daily|for|regularly|on)
    (regularly|twice|most|at|in), (play|playing|drive|driving|run|running|worn) (your
    app|every|all|daily|for|regularly|on) (the time|to|with|a lot|constantly), every (day|single
    day|morning|night|ride|commute|week|evening|workout) (i|on|since|for|and|with|at|now|to), everyday use, daily
    (use|driver|commute|basis|user), long time (user|customer), (user|customer|owner) (for|since)
    (years|over|a|many|ten|five|20), been (using|wearing|riding|playing|driving|running|running it|a user|a
    customer|with you|with them|with this|on this)
    (it|this|them|these|the|your|for|since|a|mine|my|every|one), i've had (it|this|mine|these|them|one|my)
    (for|since|about|over|almost|nearly), had (mine|it|this|these|one|my) (for|since|about|over|almost|nearly), have
    had (it|this|mine|these|one) (for|since), since (i bought|i got|i started|we bought|the update|the last update|the
    latest update|updating|upgrading|the new update|last update|day one), after (the|the latest|the last|the
    new|your|updating|this|latest|last|a few|your last|an) (update|upgrade|first wash|washing|first use|software
    update|firmware|months|uses|weeks), (latest|new|last|recent) (update|version|firmware|release|ios update|android
    update|redesign|menu|layout|interface), first wash, in the wash, still (going
    strong|works|working|using|running|looks|looks new|like new|as good|use it|use mine|love it|goes), so far (so
    good|no|it|i|very|great|good|works), held up (well|great|so far|for|fine|nicely), holding up, keeps
    (crashing|freezing|disconnecting|logging|dropping|breaking|restarting|buffering|cutting), keeps on
    (crashing|freezing|disconnecting), stopped (working|charging|turning on|syncing|connecting|responding), stops
    (working|charging|responding), (it|strap|screen|battery|zip|handle|charger|already)
    (broke|snapped|died|cracked|failed) (after|within|in|on|off), while
    (charging|using|riding|cooking|driving|playing|wearing|it was charging|i was), when (charging|i use|i charge|i
    open the app|using|riding|i try to), broke (after|within), battery
    (life|lasts|lasted|drains|dies|dying|draining|only lasts|doesn't last|drain), wear and tear, compared to my old,
    my old (one|phone|laptop|light|bike|tv|model), outage*, monthly bill, a month for`;

export const SUPPORT = `
    (customer|tech|technical|their|your|email|phone|chat|live
    chat|live|the|contacted|contact|called|emailed|rang|phoned) (support|customer service|customer services|customer
    care|helpline|help desk|helpdesk|hotline|helpdesk|call centre|call center|chatbot), customer
    (service|services|care|support), tech support, help desk, helpdesk, helpline, hotline, call (centre|center),
    support
    (ticket|team|agent|staff|line|is|was|told|said|has|never|keeps|chat|replied|sorted|were|rep|guy|lady|person|
    request|case|took|fixed|asked), chatbot, chat bot, live chat,
    (opened|raised|logged|submitted|filed|created|open|my|third|second|closed|another) (a|an|)
    (ticket|tickets|case|support request|complaint|claim), ticket (number|closed|was closed|open|id|has been), case
    number, reference number, (on hold|holding) (for|with|to|since|over), been on hold, on hold with, (emailed|e
    mailed|called|phoned|rang|messaged|contacted|dm'd|dmed|written to|wrote to|spoke to|spoken to|chatted with|tried
    calling|tried contacting|tried to contact|tried to call|reached out to) (you|them|you
    guys|support|customer|the|your|their|several|twice), (emailed|e
    mailed|called|phoned|rang|messaged|contacted|dm'd|dmed|written to|wrote to|spoke to|spoken to|chatted with|tried
    calling|tried contacting|tried to contact|tried to call|reached out to)
    (three|four|five|multiple|many|3|2|4|5|someone|somebody), (no|never|not|any|a) (reply|response|answer) (to|from)
    (my|our|you|them|the|customer|support|emails), (replied|responded|answered|reply|respond|answering|replying) to
    (my|our|any|the|emails) (email|emails|message|messages|dm|dms|ticket),
    (replied|responded|answered|reply|respond|answering|replying) to (my|our|any|the|emails)
    (tickets|complaint|calls|four|three|two|many), my (emails|messages|dms|calls|ticket|tickets|complaint), warranty
    (claim|repair|replacement|period|expired|is|was|covers|doesn't|does not|department|void|says), under warranty, out
    of warranty, in warranty, (sent|send|sending|returned) (it|them|mine|this) (back|in|off) (for|to|twice)
    (repair|repairs), (sent|send) (it|them|mine|this) (back|in|off) (for|to|twice) (a refund|a replacement|be
    repaired), (sending|returned) (it|them|mine|this) (back|in|off) (for|to|twice) (a refund|a replacement|be
    repaired), (sent|send) (it|them|mine|this) (back|in|off) (three|and|under|as) (repair|repairs), (sending|returned)
    (it|them|mine|this) (back|in|off) (three|and|under|as) (repair|repairs), (sent|send) (it|them|mine|this)
    (back|in|off) (three|and|under|as) (a refund|a replacement|be repaired), (sending|returned) (it|them|mine|this)
    (back|in|off) (three|and|under|as) (a refund|a replacement|be repaired), (return|returning|took|take)
    (it|them|mine|this) (back|in|off) (for|to|twice) (repair|repairs), (return|returning) (it|them|mine|this)
    (back|in|off) (for|to|twice) (a refund|a replacement|be repaired), (took|take) (it|them|mine|this) (back|in|off)
    (for|to|twice) (a refund|a replacement|be repaired), (return|returning) (it|them|mine|this) (back|in|off)
    (three|and|under|as) (repair|repairs), (took|take) (it|them|mine|this) (back|in|off) (three|and|under|as)
    (repair|repairs), (return|returning) (it|them|mine|this) (back|in|off) (three|and|under|as) (a refund|a
    replacement|be repaired), (took|take) (it|them|mine|this) (back|in|off) (three|and|under|as) (a refund|a
    replacement|be repaired), (sent|send) (it|them|mine|this) (back|in|off) (for|to|twice) (warranty|you|them),
    (sending|returned) (it|them|mine|this) (back|in|off) (for|to|twice) (warranty|you|them), (sent|send)
    (it|them|mine|this) (back|in|off) (for|to|twice) (the|exchange|is), (sending|returned) (it|them|mine|this)
    (back|in|off) (for|to|twice) (the|exchange|is), (sent|send) (it|them|mine|this) (back|in|off) (three|and|under|as)
    (warranty|you|them), (sending|returned) (it|them|mine|this) (back|in|off) (three|and|under|as)
    (warranty|you|them), (sent|send) (it|them|mine|this) (back|in|off) (three|and|under|as) (the|exchange|is),
    (sending|returned) (it|them|mine|this) (back|in|off) (three|and|under|as) (the|exchange|is), (return|returning)
    (it|them|mine|this) (back|in|off) (for|to|twice) (warranty|you|them), (took|take) (it|them|mine|this)
    (back|in|off) (for|to|twice) (warranty|you|them), (return|returning) (it|them|mine|this) (back|in|off)
    (for|to|twice) (the|exchange|is), (took|take) (it|them|mine|this) (back|in|off) (for|to|twice) (the|exchange|is),
    (return|returning) (it|them|mine|this) (back|in|off) (three|and|under|as) (warranty|you|them), (took|take)
    (it|them|mine|this) (back|in|off) (three|and|under|as) (warranty|you|them), (return|returning) (it|them|mine|this)
    (back|in|off) (three|and|under|as) (the|exchange|is), (took|take) (it|them|mine|this) (back|in|off)
    (three|and|under|as) (the|exchange|is), (refund|return)
    (request|process|policy|status|has|hasn't|still|within|never|was|is|took|form|label|department),
    (waiting|waited|wait) (for|on) (a|my|the|our) (refund|replacement|repair|callback|call
    back|reply|response|answer), (want|get|need|give|demand) (me|) (a|my|our) (refund|deposit|money back|deposit
    back), refuse to (refund|take it back|exchange|repair|replace|help), refused (a|my|to|the)
    (refund|return|exchange|claim|repair|help), they refuse, (get|got|getting) my (deposit|money|refund) back, returns
    (desk|department|policy|process), repair (shop|took|centre|center|was|service), replacement
    (part|parts|unit|device|arrived|never|sent), (got|was|been|getting) fobbed off, hung up on me, nobody
    (answers|picks up|replies|responds|has replied|has responded)`;

export const LEAVE = `
    cancel my, cancelled my, canceled my, cancelling my, canceling my, cancelled our, canceled our,
    (just|i|we|finally|already|have) (cancelled|canceled|unsubscribed|uninstalled),
    (close|closing|closed|delete|deleting|deleted|deactivate|deactivated) my (account|profile), close down
    (my|his|her|the|our), unsubscrib*, uninstall*, (not|won't be|wont be|never|will not be) renewing, (won't|wont|will
    not|don't want to|not going to|didn't) renew, renew (my|our|the) (subscription|contract|membership|policy),
    renewed (my|our) (subscription|contract|membership|policy), renewal (price|date|notice|quote|fee|is|was),
    (switched|switching|moved|moving|migrated|migrating) (over|back|away|) (to|from) (another|a competitor|a
    different), (switched|switching|moved|moving|migrated|migrating) (over|back|away|) (to|from) (your competitor|the
    competition|you), switched to, switching to, (moving|going|gone|taking my business|took my business)
    elsewhere, (i'm|im|we're|so|am) done with (you|this|them|your), leaving (you|your|this company|this bank|for
    good|after), left (you|your|this company) (for|after), (looking for|any|found|found a|need an) (an|better|good|)
    (alternative|alternatives|replacement) (to|for), goodbye, good riddance, ditched, ditching, jumped ship, jumping
    ship, porting (out|my), pac code, lost (a|my|our) (customer|business|custom), no longer a customer, final
    (bill|invoice), early termination, termination fee, exit fee, cancellation
    (fee|policy|process|period|form|notice), end of (my|the) contract, (contract|subscription|membership)
    (ends|expires|runs out|is up), back to (my old|pen and paper|my previous)`;

export const ADVOCATE = `
    (highly|definitely|strongly|would|thoroughly|absolutely|really|wholeheartedly|i|can|will|happily|certainly)
    recommend, (cannot|can't|cant) recommend ... enough, (told|telling|tell|recommended it to|recommended them
    to|converted|recommended to) (all my|all our|everyone|everybody|my whole|my)
    (friends|family|mates|colleagues|about|i know), (told|telling|tell|recommended it to|recommended them
    to|converted|recommended to) (all my|all our|everyone|everybody|my whole|my)
    (office|coworkers|clients|neighbours|neighbors|friends and), told everyone, (you|u) (won't|wont|will not)
    (regret|be disappointed|be sorry), won't regret it, go for it, just get (it|one|the|this|yourself), do yourself a
    (favour|favor), must buy, must have, must try, a must, give (it|them) a (try|go|shot), look no further, check them
    out, thank me later, trust me on this, got my (mum|mom|dad|sister|brother|wife|husband|friends|friend|boss|whole
    family) (one|to buy|hooked|onto|to switch|to try|using), convinced my, gifted (one|it) to, bought (one|another|a
    second|more|two more|them|it|another one) for (my|the|a|everyone), bought another, second one i, third one i,
    loyal customer, customer for life, fan for life, fan since, lifelong, been a (loyal|happy|proud)
    (customer|fan|member), repeat customer, spread the word, brand ambassador, 10/10 would recommend, would recommend
    to, recommended to (anyone|everyone|all|friends)`;
