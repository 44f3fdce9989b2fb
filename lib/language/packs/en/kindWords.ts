/** Buying, told as a fact or a wish. */
export const BUYING = `
    i'd (order|buy|book|get) (it|one|two|them|this), (tickets|seats|places|table) ... (please), my new
    (phone|laptop|bike|sofa|car|tv|camera|bed|watch|shoes|toy|console) ... (on its
    way|arrives|arriving|coming|tomorrow|delivery|ordered), (on|made) my shortlist, (promo|discount|voucher|coupon)
    code ... (before|order|checkout|work*), pick up (a|one|two|some|mine|my)
    (pair|this|at|tomorrow|today|on|new|soon|saturday), (planning|plan|decided|want|hope|hoping) to (buy|book|get
    one|order|join) (a|the|for|this|you|one|it), (planning|plan|decided|want|hope|hoping) to (sign up|hire|book
    you|subscribe|purchase|enrol*) (a|the|for|this|you|one|it), (planning|plan|decided|want|hope|hoping) to
    (buy|book|get one|order|join) (my|our|next|in|with|to|soon), (planning|plan|decided|want|hope|hoping) to (sign
    up|hire|book you|subscribe|purchase|enrol*) (my|our|next|in|with|to|soon), (can|could|will|i'll|happy to)
    (collect|pick it up|pay) (tonight|today|tomorrow|now|cash|right away|this), before i
    (order|buy|book|pay|commit|hit order|check out|checkout), (put|putting|paid|paying|placed) (a|my|the|down a|down
    the) deposit, (straight|going|go|put|popped|sitting|added|adding) (in|into|to) (my|the)
    (basket|cart|trolley|wish list|wishlist|shopping list), treat* (myself|ourselves) (to|with),
    (thinking|tempted|considering|dreaming|about) (of|to|about|)
    (treating|upgrade|upgrading|splurg*|joining|getting|booking|buying|signing|investing|ordering|trying|going
    for|moving to), (need|want|take|order) (six|four|two|ten|three|five) (of these|of those|of them|tickets|for
    the|pairs), (need|want|take|order) (a dozen|20|50|one|both|some|a couple) (of these|of those|of them|tickets|for
    the|pairs), (i'd|i'll|we'd|we'll|i would|i will|id|ill) take (one|two|it|the|them|both|a|three|four|that),
    (finally|just) (caved|gave in|bit the bullet|pulled the trigger|splashed out|splurged|committed|went for it|took
    the plunge), caved (in|and), bit the bullet, biting the bullet, pulled the trigger,
    (looking|planning|hoping|want|wanting|ready|about|going|intend) (at|to|into|on) (signing up|sign
    up|enrol*|joining|join), (looking|planning|hoping|want|wanting|ready|about|going|intend) (at|to|into|on)
    (booking|buying|subscrib*|upgrade|order one), (we're|i'm|we are|i am) (getting|buying|ordering|booking|going
    for) (the|one|two|ours|mine|this), (can|could|may) (i|we) (reserve|pre order|preorder|pre book|put one
    aside|order one|buy one|get one|put down a), is (it|this|the|that) ... still (available|for sale|up for|going),
    interested in (buying|the|one|this|it|booking|joining|taking|ordering|your|getting|a), very interested in, where
    (can|do|could) (i|we) (get|buy|order|find|pick up|purchase|sign up), where to (buy|get|order),
    (discount|deal|offer|code|price) ... (if i|if we) (sign|buy|order|book|join|take|get|pay), (if i|if we) (sign
    up|order|book|join|buy) (this|now|today|before|two|for|online), (do|can) (you|we|i) ... (pay|buy|order|book) ...
    (instal*|monthly|advance|online|card|today), how much (is|are|for|would|does|do|will)
    (the|it|a|one|this|these|two|that|shipping|they|you), what's the price, price (please|pls|for|of the), need
    (this|these|one|it|that|to buy|to order|to get|to have) (in my|for my|now|asap|so bad|so badly|one of|a
    new|myself), (on|to|top of|next on) (my|the) (wish list|wishlist|shopping list|buy list), want
    (this|one|these|it|to buy|to order|to book) (so|now|for|in|asap|badly|a|one), (payday|paycheck|bonus) ...
    (buy|getting|mine|order|basket|cart|this|treat), dm (me|) (the|for|your) (price|details|link), (sign|count|put)
    (me|us) (up|in|down), where do i sign, take my card, on my way to (buy|get|pick|order),
    (booked|ordered|bought|reserved|preordered) (my|our|a|the|one|two|it|tickets|three|four) (today|just now|last
    night|this morning|yesterday), just (booked|ordered|bought|reserved|signed
    up|joined|enrolled|purchased|subscribed), saving up (for|to), (quote|estimate) for, who do i
    (talk|speak|contact) to about, bulk order`;

/** Wishes without a word of asking. */
export const WISHES = `
    (could|can|would|will) you (turn|keep|play|start|move|print) (the|a|it|us|down|your|me|in),
    (could|can|would|will) you (reduce|lower|dim|warn|label|show) (the|a|it|us|down|your|me|in), turn (the music|the
    heating|it|the volume|the lights|the tv) (down|up|off), ought to
    (sell|add|offer|open|have|bring|make|put|include|give), wish the
    (bus|train|app|shop|store|pool|gym|menu|class|site|website|lessons|cafe),
    (subtitles|captions|instructions|menu|manual|translation|version|audio) in
    (english|polish|spanish|arabic|our|my|french|german|ukrainian|welsh|large|bigger) (please|would|too),
    (can|could) someone (turn|open|fix|check|bring|send|add|call), (an earlier|a later|a smaller|a bigger|a
    cheaper|a longer|a quieter|a shorter|a lighter)
    (bus|train|pack|class|slot|size|version|option|room|cable|strap|menu|portion), (would|could) (save|spare)
    (my|us|me|a lot|so much|people|everyone), would help (people|everyone|us|me|my), would help (if|a
    lot|us|me|so|to have), (i'd|we'd|id|i would|we would) (pay|pay extra|pay more|spend more|happily pay|subscribe)
    (for|extra for|more for|if you|if it|if there), (happy to|gladly|would gladly|would happily|willing to) (pay|pay
    extra|pay more|spend more|happily pay|subscribe) (for|extra for|more for|if you|if it|if there),
    (could|can|can't|couldn't) (we|you|they|the|it|there) ... (back please|the old|instead|earlier|later in|more
    often|sooner|in summer|at weekends|layout back|menu back), could the ...
    (start|open|be|run|come|stay|go|have|last|stop), can we (have|get|please) (the|a|an|some|more|another), could we
    (have|get|please) (the|a|an|some|more|another), any chance (you'd|you'll|you'd
    ever|of|you|we|they'd|they|the|there), (someone|somebody) (please|needs to|should)
    (invent|make|open|build|create|fix|teach|sell|add|tell them|bring|design|start), more (bike
    racks|parking|seats|benches|staff|tills|options|choices|sizes|colours|shade|plugs|sockets|lockers|bins|toilets|mirrors|lighting|classes|buses|trains|slots|evening|vegetarian|veggie|vegan)
    ... (would|please|needed|are needed|could), (would|could) be
    (handy|ideal|lovely|welcome|great|nice|cool|awesome|amazing)
    (to|if|for|as|at|too|here|please|in|with|though|when), (would|could) be
    (perfect|useful|helpful|wonderful|appreciated|a dream|brilliant|a big help|better)
    (to|if|for|as|at|too|here|please|in|with|though|when), would be (lovely|welcome|handy|ideal|appreciated|a
    dream|a big help|a nice touch|a game changer|much appreciated), (why|how) (is there no|are there no|isn't
    there|aren't there|don't you sell|don't you do|don't you make|don't you have)
    (size|option|way|vegan|bigger|smaller|version|larger|app|button|dark|kids|an|a|any|left|plus|decaf), (my|our)
    (only|one|single|biggest|small|humble) (wish|request|suggestion|ask|plea|idea), (needs|need|could
    use|missing|lacks) (a|an|some) ...
    (option|way|button|mode|setting|ramp|lift|filter|search|bench|sign|mirror|undo|widget), (let|allow)
    (us|me|people|users|customers|guests|parents|members|students) ...
    (choose|pause|pay|book|mute|hide|change|sort|skip|split), (let|allow)
    (us|me|people|users|customers|guests|parents|members|students) ...
    (download|edit|cancel|bring|use|select|save|pick|opt|turn), give (us|me) (a|an|the|more|some|back), petition
    (to|for), begging (you|for|them), how about (a|an|some|adding|opening|letting|more|putting|doing|making), what
    about (adding|a discount|opening|a|some), (should|ought to) (come with|offer|provide|include|sell|add)
    (a|an|more|some|free), there should be (a|an|more|some), (wish|wishing) (you|there|it|they|the|this|we|someone)
    (had|were|was|would|did|made|could|came|sold), (wish|wishing) (you|there|it|they|the|this|we|someone)
    (opened|offered|delivered|let|stayed|shipped|accepted|took|kept|still), (please|pls|plz)
    (keep|stop|put|bring|make|open|start|leave|turn|let|give|sell|move|show|teach|build|print|use|wash|play|deliver|ship|switch|call|send|list|label|consider|think|translate|remind),
    hoping (for|to see|you'll|they'll|you will|you can) (a|an|more|add|bring|open|make|the), (it's|its|it
    is|high|about) time (you|they|we|for|to) (added|had|got|offered|made|opened|a|an|bring|introduced|add|fix),
    (idea|suggestion|request|tip) (for you|for the|to the|from|of mine|box)`;

/** Praise told by what was done. */
export const KINDNESS = `
    for free while, while i waited, (booked|ordered|done|sorted|paid) in (two|three|a few) (clicks|taps|minutes),
    still lasts, not a (scratch|hitch|mark|dent|single problem|single issue|single complaint|dry eye), (none|not
    one) of (them|us|my) (was|were|got) (bored|disappointed), (found|posted|returned|brought back|handed in) my
    (lost|wallet|ring|phone|keys|purse|bag), ran after me, i'd (do|sign up|go|come|book|stay|buy|order|visit|choose)
    ... again, would (do|sign up|go|come|book|stay|buy|order|visit|choose) ... again, best ... of (my|the)
    (week|life|year|day|month|trip|summer), expected to pay (double|more|twice|a lot), (has|have|had|was) never been
    (so|this|as) (clear|clean|soft|good|happy|easy|comfortable|fit|relaxed|smooth|bright|simple|quick|quiet), had
    (an|my|the) (answer|reply|replacement|refund|fix) (at|within|in|by|minutes|before|the same|next), on a
    (sunday|saturday|bank holiday|holiday) (evening|morning|night|too|even|and), before the
    (date|deadline|promised|estimated|time they), cried with happiness, (laughed|cried|learned|learnt) (so|a
    lot|all|more|i), without (me|us|my) (asking|even asking|having to ask), (carried|brought|lifted|helped) ...
    (up|upstairs|inside|door|car|floor|luggage|bags|shopping|pram|boxes|in), (remembered|remembers|knew|knows)
    (my|our|me|us|everyone's) (name|names|order|allergy|nut|usual|birthday|by name|from|favourite), knows (my|our)
    (order|name|usual), (still|looks|look|looking|works|runs) (like|as) (new|good as|strong), still
    (works|runs|going|running) (like|fine|perfectly|as), still (looks|look|looking|like) (new|good|brand|great|as),
    still going strong, (walked|came|went|left) (out|away|home|back) (with a working|with it
    fixed|smiling|happy|sorted|with a smile|with a new|relaxed|like a|feeling), (on|at) (my|our|the)
    (doorstep|door|desk|table) (before|by|within|in|the next|same|next|an hour|the same|in under), ordered ...
    (here|arrived|came|on my|at my) (before|the next|next|same|in time|by|by noon|this morning|today), my go to,
    (cheaper|better|nicer|tastier|faster|friendlier|cleaner|quieter) than (anywhere|any other|all
    the|most|everyone|any i|anything|home), (tastes|tasted|taste|smells|feels|felt) (homemade|home made|like
    home|just like|like my|amazing|fresh|heavenly|divine|like new|luxurious|like heaven), real
    (human|person|people|butter|ingredients|fruit) (on|answered|who|picked|in|and|within),
    (problem|issue|query|refund|claim|everything) (gone|solved|sorted|fixed|resolved|done|handled)
    (in|within|on|before|the same|without), in under (a|five|ten|two|an|three|20|half|24|30)
    (minute|minutes|hour|hours|an|mins|day), (passed|aced|nailed|got through|finished) (my|the|our)
    (exam|test|driving|interview|finals|course|theory|certificate|marathon), thanks to
    (this|your|their|our|my|the|these)
    (course|app|team|teacher|trainer|tutor|coach|shop|book|gym|doctor|staff|nurse|class|driver),
    (slept|sleep|sleeping|sleeps) (like|so well|better|through|really well|soundly|so soundly), got me
    (running|walking|back|through|in shape|fit|out of|home|moving|sleeping|speaking|a), (couldn't|can't|cannot)
    (imagine|live|be|manage|survive|cook|work) ... without, don't know how (i|we|people)
    (lived|managed|coped|did|survived|ever),
    (kids|children|son|daughter|husband|wife|mum|dad|grandma|toddler|family|guests|everyone) ...
    (loved|loves|love|raved|thrilled|seconds|wouldn't leave|can't stop|hooked|delighted|giggling),
    (ask|asking|asked|beg*) (when|to|if|for) (we're|we are|we can|go back|come back|go again|more|we), had seconds,
    (licked|cleaned|finished|scraped) (the|our|my|their|his|her) (plate|plates|bowl), (held|holding)
    (my|his|her|our) hand, (stayed|opened|kept) (late|open|on late|longer) (to|for|me|us|just|until), sat with
    (me|us|him|her), (waived|refunded|replaced|upgraded|fixed|repaired|swapped) (it|me|us|the fee|them) ... (free|no
    questions|no charge|on the spot|for nothing|straight away|immediately|while i waited), no questions asked, free
    of charge, there and then, (took|takes|taking) (the|their|his|her|plenty of|so much) time (to|with|and),
    (listened|explained|talked me|walked me|guided)
    (to|everything|every|it|through|us|properly|patiently|carefully|me), made (it|everything|us|me|him|her) ...
    (easy|comfortable|at ease|welcome|special|unforgettable|painless), (smile|smiles|smiled) (from|every time|with),
    (never|not once) (let me|let us|been late|broke*|missed a|failed me|had a problem), (always|every time)
    (fresh|friendly|clean|smiling|on time|warm|helpful|spotless|quick|a smile|kind|polite|welcoming|tidy|greet*),
    can't stop (using|eating|wearing|smiling|playing|listening|raving|telling|talking|watching|reading),
    (wish|wished) (i'd|i had|we had|we'd|i|we) (bought|found|discovered|known|switched|joined|ordered|started) ...
    (sooner|earlier|years), (wish|wished) (i|we) could (stay|give|go back), should have
    (bought|done|switched|joined|come|gone|got|tried) (this|it|here|one|years|sooner|ages|them|earlier), worth the
    (wait|money|price|trip|drive|hype|queue|journey|detour|effort|climb|extra), fell in love,
    (light|quiet|cosy|clean|warm|fresh|comfy|huge) (room|bed|as a feather|and quiet|sheets|and clean|and warm|and
    fresh|and cosy), (quieter|lighter|brighter|softer|warmer|smoother|quicker|sharper|bigger|faster|stronger) than
    (i|my old|expected|we|the|it|any|my|ever|before|its), (sitting here grinning|happy tears|tears of joy), finally
    (works|a|someone|something|an|found|one)
    (app|shop|that|who|place|company|dentist|shampoo|product|works|which|pair|bank|landlord|it|them),
    (fits|fit|fitted) (perfect|just right|exactly|beautifully|and looks), (every|each)
    (detail|bite|minute|lesson|page|euro|penny|step|mouthful|class|second)
    (was|of|is|worth|counted|perfect|thought|cared)`;
