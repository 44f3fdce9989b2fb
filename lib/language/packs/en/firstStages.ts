/** Before and at the purchase. */
export const AWARE = `
    never heard of (this|it|them|that|you|the|these), (first|1st) time (i hear|hearing|i've heard|ive heard|i
    have heard|seeing|i see|i've seen|i'm hearing|i'm seeing), just (heard|found
    out|learned|learnt|read|discovered|came across|stumbled|saw|seen)
    (about|of|that|across|on|upon|this|the|an|a|your|it|you|them), (came|come|stumbled) (across|upon|on)
    (this|your|the|a|an|it|them|you), (saw|seen|seeing|got|keep getting|keep seeing)
    (an|your|the|this|their|a|your new|so many) (ad|ads|advert|adverts|advertisement), (saw|seen|seeing|got|keep
    getting|keep seeing) (an|your|the|this|their|a|your new|so many) (commercial|billboard|poster|reel|sponsored
    post|banner), ad popped up, ads popped up, (popped up|showed up|appeared) (on|in) my
    (feed|fyp|timeline|recommendations|instagram|facebook|tiktok), on my (fyp|feed|timeline) (today|just|now|again),
    (a|my|some) (friend|colleague|mate|sister|brother) (told me|mentioned|showed me) (about|it|this|me), (a|my|some)
    (friend|colleague|mate|sister|brother) (sent me|was telling|recommended) (about|it|this|me), (a|my|some)
    (friend|colleague|mate|sister|brother) (told me|mentioned|showed me) (you|them|this to me|your|the), (a|my|some)
    (friend|colleague|mate|sister|brother) (sent me|was telling|recommended) (you|them|this to me|your|the),
    (a|my|some) (coworker|neighbour|neighbor) (told me|mentioned|showed me|sent me|was telling|recommended)
    (about|it|this|me), (a|my|some) (cousin|youtuber|influencer) (told me|mentioned|showed me|sent me|was
    telling|recommended) (about|it|this|me), (a|my|some) (coworker|neighbour|neighbor) (told me|mentioned|showed
    me|sent me|was telling|recommended) (you|them|this to me|your|the), (a|my|some) (cousin|youtuber|influencer) (told
    me|mentioned|showed me|sent me|was telling|recommended) (you|them|this to me|your|the), (didn't|didnt|did not|had
    no idea|no idea) (know|realise|realize) (this|you|it|that) (existed|even existed|exist), (didn't|didnt|did not|had
    no idea|no idea) (know|realise|realize) (this|you|it|that) (existed until|was a thing|were a thing|until),
    (didn't|didnt|did not|had no idea|no idea) (even know|this|you|that) (this|you|it|that) (existed|even
    existed|exist), (didn't|didnt) (even know|this|you|that) (this|you|it|that) (existed until|was a thing|were a
    thing|until), (did not|had no idea|no idea) (even know|this|you|that) (this|you|it|that) (existed until|was a
    thing|were a thing|until), (didn't|didnt|did not|had no idea|no idea) (know|realise|realize)
    (existed|they|these|there was) (existed|even existed|exist), (didn't|didnt|did not|had no idea|no idea)
    (know|realise|realize) (existed|they|these|there was) (existed until|was a thing|were a thing|until),
    (didn't|didnt|did not|had no idea|no idea) (even know|this|you|that) (existed|they|these|there was) (existed|even
    existed|exist), (didn't|didnt) (even know|this|you|that) (existed|they|these|there was) (existed until|was a
    thing|were a thing|until), (did not|had no idea|no idea) (even know|this|you|that) (existed|they|these|there was)
    (existed until|was a thing|were a thing|until), is this (a new|new) (brand|company|shop|thing|place|model), new
    brand, what is (this brand|this company|this app|this thing), what's (this brand|this company|this
    app|this thing), who are these (guys|people), heard (about|of) (you|them|this|it|this brand|this place)
    (from|on|through|via|in|today|yesterday|for the), saw (someone|somebody|a guy|a girl|a
    bloke|people|this|one|these|it) (with|wearing|riding|using|carrying|on|in|at|on the|today|yesterday)`;

export const CONSIDER = `
    (thinking|thought|think|considering|contemplating|debating|toying) (of|about|with|whether|)
    (buying|getting|ordering|purchasing|booking|subscribing|signing up),
    (thinking|thought|think|considering|contemplating|debating|toying) (of|about|with|whether|) (switching
    to|upgrading|whether|the idea|trying|joining|investing), torn between, can't decide (between|if|whether|which|on),
    cant decide, undecided, (on the|still on the|anyone on the) fence, is (it|this|that|the)
    (still|really|actually|even|) worth, worth (it|buying|the money|paying|the upgrade|the extra|getting|the
    price|upgrading|the hype|the wait), would it be worth, any good, is (it|this|that) any good, are (they|these|you)
    any good, (which|what) (one|model|size|version|plan|colour|color) (should|would|do|is|better|recommend|get|buy|to
    get|to buy|choose), (which|what) (of these|of the two|would you|do you|should i|is better|is best)
    (should|would|do|is|better|recommend|get|buy|to get|to buy|choose), should i
    (get|buy|go|order|choose|wait|upgrade|try|book|take|pick|invest|trust), compared (to|with), vs, versus, comparing,
    comparison, looking (for|at) (a|an|some|this|these|the|getting|buying|new|reviews|one|alternatives|something)
    (new|good|decent|cheap|reliable|reviews|one|model|laptop), looking (for|at)
    (a|an|some|this|these|the|getting|buying|new|reviews|one|alternatives|something)
    (phone|light|lights|car|bike|option|venue|hotel|place|recommendations), looking to
    (buy|book|get|upgrade|replace|purchase|hire|rent|invest|switch to), in the market for, shopping (for|around)
    (for|a|an|new|), shortlist*, short list, pros and cons, (read|reading|checking|looking at|watching|watched)
    (the|some|all the|your|all|a few|so many|) reviews (before|on|of|first|and|about), before (i|we)
    (buy|order|book|purchase|commit|decide|pull the trigger|sign up|pay), anyone
    (tried|using|used|have|has|got|own|had|bought) (this|it|one|these|the|them|experience|a|an|any), has
    (anyone|anybody) (tried|used|bought|ordered|had|got|been|stayed|eaten|owned), does anyone
    (have|own|use|recommend|know if (it|this|the|they)), do you
    (ship|deliver|sell|offer|have|accept|stock|cater|do|make|come in|allow|provide|price match|take), does (it|this)
    (come|fit|work|support|have|include) (in|a|with|on|for|the|my|under|without), do (they|these)
    (come|fit|work|ship|run|sell|make|support), whether you (ship|deliver|sell|offer|accept|stock|take), (does|will)
    (it|this|that|the ...) fit, will (it|this|they|these) (fit|work|last|suit|run), how much
    (is|are|does|do|for|would|will), what's the (price|difference|cost), whats the price, difference between, any
    (discount|discounts|deals|offers|promo codes|student discount|dates left|rooms left|reviews), (how long|how well)
    does (it|the) (last|battery), is (this|it|the site|this site|this shop|this seller) (legit|a
    scam|safe|genuine|trustworthy|reliable|real), legit or (a|) scam, too good to be true, tempted, tempting,
    wishlist, on my wish list, back in stock, restock*, when will (it|you|they|the ...) be (available|back|in
    stock|out|released|launched), interested in (this|the|buying|getting|your|one|joining|signing), what do you
    (recommend|suggest), any recommendations, (recommend|suggest) (a|an|me|some|something|good|which), thoughts on
    (this|the|these), opinions on, (hesitant|nervous|scared|afraid|kinda scared|reluctant|wary) (to|about)
    (buy|order|buying|ordering|book|booking|sign up|signing|put my|enter my|giving my|give my|pay|paying|commit)`;

export const BUY = `
    just (ordered|bought|purchased|booked|placed|pre ordered|preordered|subscribed|paid|got myself|picked up|signed
    up|pulled the trigger|splurged), (i|we|i've|ive|we've|finally|have) (ordered|preordered|pre ordered|placed an
    order|placed my order|pulled the trigger), ordered (a|an|my|two|the|this|these|some|one|it|on|from) ...
    (ago|on|from|last|yesterday|today|week|weeks|days|month|monday|tuesday|wednesday|thursday|friday|still|arrived|
    never|online), ordered (last|online|yesterday|today|three|over|weeks|days|2|3|4|5) ...
    (ago|on|from|last|yesterday|today|week|weeks|days|month|monday|tuesday|wednesday|thursday|friday|still|arrived|
    never|online), placed (an|my|the|our) order, order (number|confirmation|no|status|placed|still|hasn't|has not|was
    supposed|is late|is still|not arrived|says), my order
    (is|has|hasn't|was|still|says|number|arrived|status|never|from|shows|got|to|of), where is my
    (order|parcel|package|delivery|stuff), where's my (order|parcel|package|delivery|stuff), wheres my
    (order|parcel|package|delivery|stuff), track my order, tracking (number|says|hasn't|info|link|shows|still|page|has
    not), out for delivery, (waiting|wait) (for|on) (my|the|a|our|it|delivery|them) (order|delivery|parcel|package|to
    arrive|to be delivered|to come|shipment|preorder|to ship), (hasn't|has not|hasnt|not|still not|never)
    (arrived|shipped|been delivered|dispatched|turned up|been dispatched), (at|the|your) (checkout|check out|till|cash
    register), checkout (won't|wont|page|keeps|process|fails|is|isn't|doesn't|does not|error|hangs|was),
    (trying|tried|try) to (order|buy|pay|check out|checkout|place an order|purchase|book), (card|payment|paypal)
    (declined|rejected|failed|not accepted|won't go through|doesn't go through|didn't go through|error|keeps failing),
    payment (method|page|option|options|failed|went), won't accept my card, wont accept my card, (added|adding|in)
    (to|my) (cart|basket|my cart|my basket), take my money, where can (i|we) (buy|get|order|purchase|find one|pick
    one), where to (buy|order), how (do|can) (i|we) (order|buy|purchase|pay), ready to (buy|order|book|pay),
    (want|like|going|gonna|about) to (buy|order|purchase|book), wanna (buy|order), i'll (take|buy|order), (what|which)
    payment, pay (with|by|via) (paypal|klarna|card|invoice|apple pay|cash|bank transfer|instalments|installments),
    preorder*, pre order*, delivery (date|time|slot|estimate|window), when (will|does) (it|my order|my parcel|my
    package|this|mine) (arrive|ship|be delivered|come|get here|be shipped|be dispatched), arriving
    (today|tomorrow|soon), shipped (today|yesterday|yet), can't wait (for it to arrive|for mine|to get mine|to
    receive)`;
