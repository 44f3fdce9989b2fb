/** One thing against another. */
export const COMPARISON = `
    not a patch on, twice as (fast|good|bright|big|expensive|loud|long|heavy|quick|cheap|much), half the price of,
    half as (good|fast|bright|long), (the old|the previous|the other) (one|model|version|phone|laptop) (was|is|had)
    ... (but|and this|while), (the old|the previous|the other) (one|model|version|phone|laptop) (was|is|had) ...
    (whereas|than|better|worse), (the old|the previous|the other) (one|model|version|phone|laptop)
    (lasted|worked|did|could) ... (but|and this|while), (the old|the previous|the other)
    (one|model|version|phone|laptop) (lasted|worked|did|could) ... (whereas|than|better|worse), (my old|my last|my
    previous|the first) (one|model|version|phone|laptop) (was|is|had) ... (but|and this|while), (my old|my last|my
    previous|the first) (one|model|version|phone|laptop) (was|is|had) ... (whereas|than|better|worse), (my old|my
    last|my previous|the first) (one|model|version|phone|laptop) (lasted|worked|did|could) ... (but|and this|while),
    (my old|my last|my previous|the first) (one|model) (lasted|worked|did|could) ... (whereas|than|better|worse), (my
    old|my last|my previous|the first) (version|phone|laptop) (lasted|worked|did|could) ...
    (whereas|than|better|worse), (the old|the previous|the other) (light|app|bank|provider|design|recipe) (was|is|had)
    ... (but|and this|while), (the old|the previous|the other) (light|app|bank|provider|design|recipe) (was|is|had)
    ... (whereas|than|better|worse), (the old|the previous|the other) (light|app|bank|provider|design|recipe)
    (lasted|worked|did|could) ... (but|and this|while), (the old|the previous|the other)
    (light|app|bank|provider|design|recipe) (lasted|worked|did|could) ... (whereas|than|better|worse), (my old|my
    last|my previous|the first) (light|app|bank|provider|design|recipe) (was|is|had) ... (but|and this|while), (my
    old|my last|my previous|the first) (light|app|bank|provider|design|recipe) (was|is|had) ...
    (whereas|than|better|worse), (my old|my last|my previous|the first) (light|app|bank|provider|design|recipe)
    (lasted|worked|did|could) ... (but|and this|while), (my old|my last|my previous|the first) (light|app|bank)
    (lasted|worked|did|could) ... (whereas|than|better|worse), (my old|my last|my previous|the first)
    (provider|design|recipe) (lasted|worked|did|could) ... (whereas|than|better|worse), (i'd|i would|we'd)
    (pick|choose|go for|go with|take) (the|them|that) ... (over|because|since|as), a lot
    (brighter|cheaper|faster|better|lighter|slower|louder) than, head and shoulders above, nothing compared to, pales
    in comparison, doesn't compare, does not compare, no comparison, can't compare, cannot compare, comes close to,
    (as good|just as good|same) as the (original|expensive|branded|big|real|old), difference is (night and
    day|huge|noticeable), which is (cheaper|better|brighter|faster) than, compared (to|with|against), in comparison
    (to|with), comparing (it|this|them|the|these|both) (to|with|and), comparison between, how does (it|this|that)
    compare, vs, versus, v/s,
    (better|worse|cheaper|faster|slower|brighter|lighter|heavier|nicer|stronger|easier|quieter|louder|bigger|smaller)
    than (the|my|any|any other|their|other|those|most|all|what|a),
    (better|worse|cheaper|faster|slower|brighter|lighter|heavier|nicer|stronger|easier|quieter|louder|bigger|smaller)
    than (an|both|in|at|your|this|that|these|yours|mine|theirs),
    (pricier|tastier|cleaner|sturdier|smoother|simpler|warmer|sharper|snappier|dearer|friendlier|softer|longer|
    shorter|comfier|safer) than (the|my|any|any other|their|other|those|most|all|what|a),
    (pricier|tastier|cleaner|sturdier|smoother|simpler|warmer|sharper|snappier|dearer|friendlier|softer|longer|
    shorter|comfier|safer) than (an|both|in|at|your|this|that|these|yours|mine|theirs), (more|less)
    (expensive|reliable|comfortable|powerful|accurate|durable|convenient|intuitive|responsive|stable|affordable|
    secure|helpful) than (the|my|any|any other|their|other|those), (more|less)
    (expensive|reliable|comfortable|powerful|accurate|durable|convenient|intuitive|responsive|stable|affordable|
    secure|helpful) than (most|all|what|a|an|yours|mine|before),
    (superior|inferior|comparable|similar|equivalent|identical) to (the|my|any|other|their|that|this|what|those|your),
    (nowhere|not|isn't|nothing) near as, (not|isn't|isnt|aren't|just) (quite|) as (good|bright|fast|cheap) as
    (the|my|any|their|other|those), (not|isn't|isnt|aren't|just) (quite|) as (nice|loud|reliable|comfortable) as
    (the|my|any|their|other|those), (almost|nearly|half|twice|every bit|every) (quite|) as (good|bright|fast|cheap) as
    (the|my|any|their|other|those), (almost|nearly|half|twice|every bit|every) (quite|) as
    (nice|loud|reliable|comfortable) as (the|my|any|their|other|those), (not|isn't|isnt|aren't|just) (quite|) as
    (good|bright|fast|cheap) as (a|an|yours|it|their|what|in), (not|isn't|isnt|aren't|just) (quite|) as
    (nice|loud|reliable|comfortable) as (a|an|yours|it|their|what|in), (almost|nearly|half|twice|every bit|every)
    (quite|) as (good|bright|fast|cheap) as (a|an|yours), (almost|nearly|half|twice|every bit|every) (quite|) as
    (good|bright|fast|cheap) as (it|their|what|in), (almost|nearly|half|twice|every bit|every) (quite|) as
    (nice|loud|reliable|comfortable) as (a|an|yours), (almost|nearly|half|twice|every bit|every) (quite|) as
    (nice|loud|reliable|comfortable) as (it|their|what|in), (not|isn't|isnt|aren't|just) (quite|) as
    (comfy|tasty|big|expensive) as (the|my|any|their|other|those), (not|isn't|isnt|aren't|just) (quite|) as
    (heavy|strong|easy|clear|smooth) as (the|my|any|their|other|those), (almost|nearly|half|twice|every bit|every)
    (quite|) as (comfy|tasty|big|expensive) as (the|my|any|their|other|those), (almost|nearly|half) (quite|) as
    (heavy|strong|easy|clear|smooth) as (the|my|any|their|other|those), (twice|every bit|every) (quite|) as
    (heavy|strong|easy|clear|smooth) as (the|my|any|their|other|those), (not|isn't|isnt|aren't|just) (quite|) as
    (comfy|tasty|big|expensive) as (a|an|yours|it|their|what|in), (not|isn't|isnt|aren't|just) (quite|) as
    (heavy|strong|easy|clear|smooth) as (a|an|yours), (not|isn't|isnt|aren't|just) (quite|) as
    (heavy|strong|easy|clear|smooth) as (it|their|what|in), (almost|nearly|half|twice|every bit|every) (quite|) as
    (comfy|tasty|big|expensive) as (a|an|yours), (almost|nearly|half|twice|every bit|every) (quite|) as
    (comfy|tasty|big|expensive) as (it|their|what|in), (almost|nearly|half|twice|every bit|every) (quite|) as
    (heavy|strong|easy|clear|smooth) as (a|an|yours), (almost|nearly|half|twice|every bit|every) (quite|) as
    (heavy|strong|easy|clear|smooth) as (it|their|what|in), (side by side|head to head|back to back)
    (with|against|comparison|test), on par with, on a par with, not on par, in the same league, not in the same
    league, leagues ahead of, miles ahead of, streets ahead of, light years ahead, a step (up|down) from, an upgrade
    (over|from), downgrade (from|compared), (beats|outperforms|outshines|trumps|surpasses) (the|my|any|all|every)
    (other|competition|old|rest|rival|rivals|previous), (beats|outperforms|outshines|trumps|surpasses)
    (your|it|other|both|most) (other|competition|old|rest|rival|rivals|previous), (destroys|smokes|blows|crushes|wipes
    the floor with|knocks) (the|my|any|all|every) (other|competition|old|rest|rival|rivals|previous),
    (destroys|smokes|blows|crushes|wipes the floor with|knocks) (your|it|other|both|most)
    (other|competition|old|rest|rival|rivals|previous), (beats|outperforms|outshines|trumps|surpasses)
    (the|my|any|all|every) (others|competitors|one|out of the water|away|off|hands down),
    (beats|outperforms|outshines|trumps|surpasses) (your|it|other|both|most) (others|competitors|one|out of the
    water|away|off|hands down), (destroys|smokes|blows|crushes|wipes the floor with|knocks) (the|my|any|all|every)
    (others|competitors|one|out of the water|away|off|hands down), (destroys|smokes|blows|crushes|wipes the floor
    with|knocks) (your|it|other|both|most) (others|competitors|one|out of the water|away|off|hands down), blows ...
    out of the water, wipes the floor with, hands down better, far better than, way better than, much better than, so
    much better than, a lot better than, far superior, prefer ... (over|to|than), prefer the other, prefer the old, i
    preferred the, rather have the, unlike (the|my|other|most|its|their|some|others|your)
    (other|old|previous|competitors|competition|rivals|brands|competitor|last|rest|first|newer|new|companies|banks|
    apps|providers|one), difference between (the|this|these|those|my|them|both|a|it), same
    (quality|features|performance|thing|specs|product|sound|taste) (as|for) (the|half|my|a|less|their|its),
    (tried|used|owned|tested|had|own|have|compared) both, of the two, out of the two, between the two, both have
    (their|pros|its), pros and cons of (both|each), which of the two, alternative to (the), or the other one, whereas
    (the|my|with)`;

/** Telling others to take it. */
export const RECOMMENDATION = `
    (should|needs to|has to|ought to) get one of (these|those), everyone (with|who) ... (should|needs), (call|ask
    for|go to|see|try|speak to|ring|use|book) (these guys|this guy|these people|this place|these lads|this lady), if
    you ever need ... (call|go|ask|try|book|use|ring|these|this), (get|grab|try|buy|order|book) (one|it|them|this)
    (you won't|while you can|now you|before they|asap|immediately), (run|don't walk) (don't walk|run|to this), run
    don't walk, do not sleep on, don't sleep on, sleeping on this, 100 recommend, (strongly|highly) suggest
    (getting|trying|buying|this|them|it), best (place|shop|company|guys) to (go|buy|get|use|call|order), can vouch
    for, i vouch for, my top (tip|pick), (pro|hot) tip, if in doubt (get|buy|go|just|order), no brainer, its a no
    brainer, worth (your|the) (time|money|trip|wait), (stick|stay) with (them|this brand|these guys),
    (i|we|highly|definitely|strongly|would|really|thoroughly|absolutely|totally|wholeheartedly|can|certainly|happily|
    always|can only|will|id|i'd|can highly|would highly|would definitely|'d|fully|100%|100)
    (recommend|recommended|reccomend|recomend|reccommend|recommending), (highly|definitely|strongly|thoroughly)
    (rec|recommendable), (cannot|can't|cant|could not|couldn't) (recommend|rate) ... (enough|highly enough), recommend
    (it|them|this|him|her|these|to anyone|to everyone|to everybody|to
    all|highly|getting|buying|trying|checking|going|visiting|staying|using|giving), recommended to
    (anyone|everyone|all|my|friends|friend|family|others|a friend), (you|u) (won't|wont|will not|wouldn't) (regret|be
    disappointed|be sorry|look back|find better|find a better), won't regret (it|this|buying), wont regret it, no
    regrets, go for it, just (get|buy|go with|do) (it|one|the|this|them|yourself|that), (get|buy|treat)
    (yourself|yourselves) (one|a|some|this|these|to), do yourself a (favour|favor), give (it|them|this|him|her|this
    place|these|'em) a (go|try|shot|chance|whirl|visit), well worth (a|the|it|checking|visiting|trying)
    (visit|try|look|trip|out|it|money|wait|drive|), worth (a|checking|giving|every visit|a visit|a
    try|trying|visiting) (visit|try|look|out|it|them|shot|go|), (go|come) (and|) (see|try|visit|check)
    (them|it|this|for|him|her|this place|yourself|out), (must|a must) (buy|have|try|visit|see|read|own|go|eat|get|for
    anyone|for every|for all|for any), is a must, check (them|this place|this one|these) out, look no further, don't
    hesitate (to|and), do not hesitate to (book|buy|order|go|use|try), (if|anyone) (you're|youre|you are|your|you|)
    (looking|in the market|thinking|on the fence|after) ... (this is|look no|go for|get|buy), (if|anyone)
    (you're|youre|you are) (looking|in the market|thinking|on the fence|after) ... (try|go with|just get|check out|do
    it|here), (if|anyone) (your|you|) (looking|in the market|thinking|on the fence|after) ... (try|go with|just
    get|check out|do it|here), (if|anyone) (you're|youre|you are) (need|want|hesitating|in doubt|unsure|considering)
    ... (this is|look no|go for|get|buy), (if|anyone) (your|you|) (need|want|hesitating|in doubt|unsure|considering)
    ... (this is|look no|go for|get|buy), (if|anyone) (you're|youre|you are) (need|want|hesitating|in
    doubt|unsure|considering) ... (try|go with|just get|check out|do it|here), (if|anyone) (your|you|)
    (need|want|hesitating|in doubt|unsure|considering) ... (try|go with|just get|check out|do it|here), anyone
    (thinking|considering|hesitating|looking|wondering|on the fence), don't think twice, what are you waiting for,
    (told|telling|tell|recommended it to|recommended them to|converted|got) all my
    (friends|family|mates|colleagues|coworkers|clients|neighbours|neighbors|students), told (everyone|everybody|all|my
    friends|my family|my whole|my colleagues|my mates|half the) (about|at|i know|to|my|that|office), (spread the
    word|pass it on about|shout it from the rooftops), (try|get|buy|choose) (this|these|them|it|the) ... (you
    won't|you'll love|you will love|you'll thank|thank me|instead|trust me|seriously), (pick|use|go with|stick
    with|order) (this|these|them|it|the) ... (you won't|you'll love|you will love|you'll thank|thank me|instead|trust
    me|seriously), thank me later, trust me on this, trust me get, you'll (thank me|love it|love them|not regret|never
    go back|not be disappointed), you will (love it|not regret|not be disappointed|thank me), my (go
    to|recommendation|advice) (is|would be|get|buy|try|for), 10/10 would (recommend|buy|go|do), would buy again, would
    order again, (worth|deserves) (a|) follow, everyone (should|needs to) (try|own|have|get|buy|go|use|read), every
    (cyclist|parent|home|student|kitchen|gamer|mum|mom|family|traveller) (should|needs) (have|own|get|a|one|this)`;

/** Wanting to have it. */
export const PURCHASE = `
    need (this|one|it|these|two|a pair) for my, need this, shut up and take my, (i'd|we'd|i would|we would)
    (buy|order|take|get) (one|two|three|it|this|these|a|some), what's (it|this|one) cost, what are the prices, what do
    you charge, (how|where) (do|can) (i|we) (sign up|enrol|enroll|register for|join|book a|book an|book
    my|reserve|subscribe|get one|get hold), (taking|are you taking|do you take)
    (orders|bookings|preorders|reservations), link to buy, link please, link pls, got a link, drop the link, where's
    the link, first in line, (shopping|looking) for a (gift|present|replacement|birthday present), book (us|me) in,
    put me (down|on the list), waiting list please, about to pull the trigger, pulling the trigger, on my to buy list,
    next payday, birthday list, santa please, i need one of (these|those), (want|wanna|like|love|going|gonna) (to|)
    (buy|order|purchase|get one|get some|get two|get this|get these|get a pair|grab one|pick one up|pick up a),
    (about|looking|ready|planning|plan|hoping|hope) (to|) (buy|order|purchase|get one|get some|get two|get this|get
    these|get a pair|grab one|pick one up|pick up a), (want|wanna|like|love|going|gonna) (to|) (buy one|book a|book
    the|sign up|subscribe|preorder|pre order|get my hands on|get hold of one|own one|try one|get myself|upgrade to),
    (about|looking|ready|planning|plan|hoping|hope) (to|) (buy one|book a|book the|sign up|subscribe|preorder|pre
    order|get my hands on|get hold of one|own one|try one|get myself|upgrade to),
    (need|wanting|keen|intend|intending|tempted) (to|) (buy|order|purchase|get one|get some|get two|get this|get
    these|get a pair|grab one|pick one up|pick up a), (itching|dying|decided|happy|'d like|prepared|willing) (to|)
    (buy|order|purchase|get one|get some|get two|get this|get these|get a pair|grab one|pick one up|pick up a),
    (need|wanting|keen|intend|intending|tempted) (to|) (buy one|book a|book the|sign up|subscribe|preorder|pre
    order|get my hands on|get hold of one|own one|try one|get myself|upgrade to), (itching|dying|decided|happy|'d
    like|prepared|willing) (to|) (buy one|book a|book the|sign up|subscribe|preorder|pre order|get my hands on|get
    hold of one|own one|try one|get myself|upgrade to),
    (thinking|thought|think|considering|contemplating|debating|seriously considering|consider) (of|about|)
    (buying|getting|ordering|purchasing|booking|subscribing),
    (thinking|thought|think|considering|contemplating|debating|seriously considering|consider) (of|about|) (signing
    up|upgrading to|trying one|grabbing|treating myself|investing in|going for), (i|we) want
    (one|this|these|that|it|two|it now|this now|one now|a pair|them all|this so bad|one of these|one of those|this in
    my life|to have this|to have it), want (one|this so|it so|these so|one so), wantt*, need this (in my life|so
    bad|now|asap|immediately), need one of (these|those), want one, gotta have (it|one|this), must have one, on my
    (wishlist|wish list|shopping list|christmas list), added to (cart|basket|my cart|my basket|my
    wishlist|wishlist|bag), adding to (cart|basket|my cart), in my (cart|basket), take my money, shut up and take,
    where can (i|we|you) (buy|get|order|purchase|find|pick|grab|pre order|preorder|book), where to
    (buy|get|order|purchase|find one), where do (i|you|we) (buy|get|order|purchase|sign up), where's it available, how
    (do|can) i (order|buy|purchase|get one|get hold|sign up|subscribe|preorder|pre order|book|pay for), (how
    much|price|cost|what price|how much money) (is|are|does|do|for|would|will|to|it|pls|please|of
    the|with|including|plz), what (does|do|would|will) (it|they|this|these|one|that) (cost|go for|retail|set me back),
    what's the (price|cost|damage), whats the price, what is the (price|cost), price please, price pls, price check,
    can (i|we|you) (order|buy|purchase|preorder|pre order|reserve|book) (it|this|one|a|these|them|online|from), can
    (i|we|you) (order|buy|purchase|preorder|pre order|reserve|book) (two|some|now|directly|in|the|here|without),
    (still|are these|is this|is it|one|any|still got) (available|for sale|left|in stock|up for sale) (to buy|for
    sale|pls|please|in), (still|are these|is this|is it|one|any|still got) (available|for sale|left|in stock|up for
    sale) (for|near|to|at|still|), preorder*, pre order*, pre ordered, i'll (buy|take|order|have|get|grab)
    (it|one|two|this|these|them|a|some|three|that|both), i will (buy|take|order|get|purchase|be buying|be ordering),
    will (definitely|certainly|be|probably|def) (buy|buying|order|ordering) (one|this|it|these|a|some|soon|when), will
    (definitely|certainly|be|probably|def) (get|getting|purchase|purchasing) (one|this|it|these|a|some|soon|when),
    gonna (buy|order|get|cop|grab) (one|this|it|these|a|some|two|me), gonna cop, finna cop, copping, need to cop,
    insta buy, instant buy, instabuy, looking (for|to find) (a|an|some|my next|the best|something|somewhere|new)
    (new|good|decent|cheap|reliable|second|laptop|phone|car|bike|light|lights|place|venue), looking (for|to find)
    (a|an|some|my next|the best|something|somewhere|new)
    (hotel|used|replacement|gift|present|camera|sofa|plumber|builder|flat|to buy|under|around|for under|with), in the
    market for, shopping (for|around for) (a|an|new|some), looking to (upgrade|book|buy|invest|hire|rent|sign
    up|order|replace|get|purchase), (can't|cant|cannot) wait to (buy|order|get one|get my hands|get mine|own|try
    one|purchase), saving up (for|to buy), save up for, payday (purchase|treat), can someone sell me, anyone selling,
    is (it|this|that) for sale, do you sell, (quote|quotation|estimate|catalogue|price list|pricelist)
    (for|please|on), send me (a|the|your) (quote|price|prices|price list|catalogue|details|link|brochure), (budget|my
    budget) (is|of|around|under|about), dm (me|) (the|) price, interested in
    (buying|purchasing|ordering|one|getting|booking|this one|signing up|joining|this item|this product|your
    services|taking), i'm interested, im interested, i am interested, sign me up, count me in, (would|could|can) i
    (still|also|) (order|book|reserve|preorder), (hold|reserve|put aside|keep) one for me, any
    (discount|discounts|deals|offers|deal|offer|promo code|promo codes|student discount|voucher|dates left|slots
    left|tickets left|rooms left)`;
