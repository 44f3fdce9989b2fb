/** What went wrong, told without words of blame. */
export const FACTS = `
    (second|third|fourth|fifth|sixth|seventh|2nd|3rd|4th|5th|6th|umpteenth|nth) time (this|in a)
    (month|week|year|row|summer|winter|term|season|fortnight|day),
    (second|third|fourth|fifth|sixth|seventh|2nd|3rd|4th|5th|6th|umpteenth|nth)
    (call|email|engineer|replacement|technician|visit|delay|outage|attempt|complaint|plumber|appointment|repair|reminder),
    (second|third|fourth|fifth|sixth|seventh) (day|week|month|evening|night|morning|winter) (in a
    row|running|without|with no), (2nd|3rd|4th|5th|6th|umpteenth|nth) (day|week|month|evening|night|morning|winter)
    (in a row|running|without|with no),
    (bill|rent|premium|price|prices|fees|fare|fares|subscription|insurance|ticket) ...
    (gone|went|jumped|rose|crept|shot|going|goes) (up|from|again),
    (bill|rent|premium|price|prices|fee|subscription|fare) ... (doubled|tripled|crept up|shot up|went up|gone
    up|keeps going), up again this, (went|gone|going|put) up again, another (price|rent|fee|fare)
    (increase|hike|rise), (spoke|spoken|talked|speaking) (to|) (two|three|four|five|six|several)
    (different|agents|people|departments|times), (rang|called|written|emailed) (to|)
    (two|three|four|five|six|several) (different|agents|people|departments|times),
    (passed|transferred|sent|bounced|pushed) (to|between|through) (three|four|five|several|different), (each|every)
    (one|time|person|agent| call|of them) ... (different|another)
    (answer|story|reason|excuse|thing|date|person|price), a different (answer|story|excuse|reason)
    (every|each|from), left ... (footprints|mess|scratch*|stain*|dents|dent|marks|crumbs| grease),
    (came|come|fell|falling|coming|comes|falls) (apart|undone|unstuck|off)
    (the|after|on|in|within|when|while|every), left (it|my parcel|the parcel|my package|the package|them|my order)
    (with a|at another|at the wrong|on the|in the|by the|next to|somewhere), (delivered|handed|given|sent) (it|) to
    (a|the wrong|another|someone) (neighbour|neighbor|stranger|address|house|else|street|person), never met, streets
    away, wrong (address|house|door|building|colour|color|size|order|item|model|dish|room|name|part|date|
    flavour|person|bag|parcel|dose|medication|tooth|key|form|one|amount|account|seat), (ordered|booked)
    (a|an|the|two) ... (got|given|received|sent) (a|an|one|something|half), (paid for|asked for|reserved)
    (a|an|the|two) ... (got|given|received|sent) (a|an|one|something|half), (ordered|chose|wanted) (the|a|an) ...
    (a|an|the) ... (came|arrived|turned up|was sent), only to (find|discover|learn|hear|get|see|wait|then),
    (app|phone|box|router| machine|card|lock|tv|printer|watch|tablet|washer|dishwasher|kettle|toaster)
    (forgets|loses|drops|stops|deletes|skips|
    resets|closes|refuses|disconnects|switches|asks|won't|wont|never|stopped|hangs|shuts|shut|turns),
    (heating|water|power|internet|lift) (has been|is|was|has|went|been|keeps) (off|out|down|dead),
    (boiler|wifi|line|signal|tv|elevator) (has been|is|was|has|went|been|keeps) (off|out|down|dead), (no|without)
    (heating|hot water|internet|wifi|power|electricity|signal|water|toilet paper|towels|phone line|air
    conditioning|receipt|instructions|manual|explanation|notice|warning) (for|since|in the|on|all|when|again| at),
    (internet|connection|line|signal|wifi|call|broadband|stream|screen) ... (drops|dropped|drop|freezes|froze|cut
    out|cuts out|buffering|lags|buffers), (whole|entire) (time|meal|visit|lesson|flight|appointment) ...
    (phone|screen|computer), (on|at|into) (his|her|their) (phone|screen|phones|computer) (the whole|the
    entire|all|while|instead), in and out in, (booked|reserved|appointment|slot|table|promised|scheduled) ... (seen
    at|seated at|sat down at|arrived at|came at|served at|called in at|started at), (find|get|watch|read)
    (it|them|this|that|) (for free|free|all|) (on youtube|online|elsewhere), mostly
    (videos|ads|adverts|filler|sugar|air|packaging|fat|bone|ice|foam|plastic|water|bones|slides), (didn't|didnt)
    even
    (look|say|greet|smile|ask|bother|apologise|apologize|notice|offer|turn|open|check|read|get|last|fit|work|try|call|reply|clean|listen),
    doesn't even (work|fit|open|turn|connect|load|start|have|answer| last|come|reply|look), half (the|of the|of
    my|my|our|of our) ... (missing|closed|shut|broken|cold|empty|gone|dead|wrong|raw|stale|unusable|off|blank),
    (was|were|is|are) (half empty|half full|already open|already opened|opened
    already|cracked|leaking|squashed|crushed|soaked|stale|lukewarm|sour|mouldy|
    moldy|dented|bent|ripped|torn|frayed|crooked|chipped|jammed|scratched|stained|overcooked|undercooked|raw inside|
    burnt|soggy|wilted|rotten|expired|out of date),
    (leaks|wobbles|squeaks|creaks|rattles|peels|peeling|fades|shrinks|
    rusted|rusting|rusts|sags|jams|overheats|drips|flickers|buzzes|smells)
    (when*|after|every|already|all|from|of|on| like|at|in|badly|constantly), it wobbles, it leaks, it leaked, it
    squeaks, it rattles, nobody (knew|knows|told|came|showed|rang|turned up|noticed|took), (nobody|no one|noone|none
    of them|not one person|not a single person|neither)
    (knew|knows|told|came|could|wanted|showed|rang|turned|noticed|took|called|answered|apologised|has), stood
    (there|in|around|outside) (for|in the|waiting), (waited|queued|sat|stood|waiting|queue) ...
    (minutes|hours|hour|mins|days|weeks) (to|for|in|and|just), (waited|queued|sat|stood|waiting|queue) ...
    (minutes|hours|hour|mins|days|weeks) (outside|on|without|before|only), (minutes|hours| days|weeks|months)
    (later|on|after) ... (still|nothing|no), (until|till) (somebody|someone|anyone|anybody|a waiter|they)
    (came|answered|noticed|served|picked|turned|showed|took), (gave|given|sold|sent|handed|brought|served|charged)
    (me|us|him|her) (the wrong|someone else's|a different|a used|an old),
    (gave|given|sold|sent|handed|brought|served|charged) (me|us|him|her) (an expired|a broken|a smaller|a
    cold|half), does not (fit|work|open|close|charge|load|start|connect|turn|hold|stick|respond|show|match|
    switch|lock), doesn't (fit|close|charge|hold|stick|respond|match|lock|turn on|open|stay|sit), (won't|wont)
    (open|close|start|charge|load|turn|connect|stay|play|let|sync|fit|stop|print|update|switch|boot|lock|accept|take|
    save), (stopped|stops|quit) (working|charging|responding|heating|cooling|playing)
    (after|on|within|the|in|a|when|just|altogether|one), (lasted|lasts|survived) (only|just|less|barely|not
    even|exactly|all of|a whole) (a|two|three|one|than|four|five|until), (lasted|survived) (two|three|one|a|four)
    (day|days|week|weeks|month|months|wash|washes|hour|hours),
    (broke|snapped|tore|ripped|cracked|split|burst|melted|shrank|faded|peeled|died|failed|bent)
    (after|on|in|within|already|as soon|straight|while|during|the first|the second),
    (say|says|said|claim|claims|insist|insists|told me|told us) (it's|it is|that's|it was)
    (not|my|our|normal|too|nothing|out of), (is|was|are) (my|our) (own|) (fault|problem), not their
    (problem|fault|job|responsibility|department), (kept|keep|keeps) (my|our) (deposit| money|things|passport),
    (deducted|took|taken|withheld|withdrew|withdrawn|debited|charged|charging) ... (from my|deposit|for cleaning|for
    breakfast|that i never|that we never|i never|we never|we didn't|i didn't|without), (charged|
    billed|invoiced|paid) (me|us|) (for) ... (never|didn't|not|twice|don't), (billed|charged|charge|invoiced) ...
    (twice|two times|again|double|three times), turned out to be
    (a|an|the|fake|second|used|broken|empty|closed|much|only| not|half|plastic|too|nothing), (was|were|is|are)
    (still|already) (shut|closed|empty|full|locked|broken|dirty|cold| frozen|unpacked|wet),
    (hair|fly|bug|insect|plastic|glass|worm|stone) in (my|the|our|his|her)
    (food|soup|salad|pizza|burger|rice|bread), bins, dust everywhere, mould (on|in|around|behind), mold
    (on|in|around| behind), cockroach*, bed bugs, mice, walls (are|so|were) (paper|so|thin|that), could hear
    (every|the|everything| them|people|our), (passengers|customers|people|families|guests|tenants|students)
    (waiting|standing|left|queuing| stuck|stranded|sitting|still), (stuck|stranded|sat) (at|in|on|here|for|on the)
    (the|an|runway|airport| tarmac|train|platform|a|traffic|without|hours|two|three), two hours
    (late|on|in|at|for|waiting|without), (why|how) (do|does|is) (it|i|they|you|we) ... (still|always|take so|so
    hard|have to|keep), (why|how) (am|did|should) (it|i|they|you|we) ... (still|always|take so|so hard|have
    to|keep), has (moved|changed|been moved|been pushed|been changed|been postponed| slipped) (again|twice|three|for
    the|without|from), (moved|postponed|rescheduled|pushed|cancelled|canceled|changed| delayed) (again|twice|three
    times|for the|at the last|last minute|without|on the day|the day|yet),
    (teacher|instructor|trainer|engineer|driver|plumber|technician|doctor|waiter|tutor|coach|courier|landlord) ...
    (never|late|didn't|half an hour|left early|reads|read from|no idea|forgot|refused|shouted|ignored), forgot
    (my|our|half|about our|about my|to bring|to send|to put), (missing|lost) (from|in) (the|my|our)
    (order|box|bag|parts|post|transit|delivery), (goes|went|gone|going) (straight|directly|right) to
    (voicemail|answer*|an answer*|spam), reads (from|off) (the|his|her), (same|identical)
    (answer|reply|problem|fault|issue|error|excuse|mistake|copy) (again|every|each|as|since|for|after|over|twice|
    paste), copy (and|) (paste|pasted), automated (reply|response|message|replies|answer), chatbot, (talking|speak|
    talk|speaking|arguing) to a (robot|bot|wall|machine|recording|brick wall),
    (photos|pictures|website|brochure|advert|menu|description) (show|showed|shows|said|says|promised|promise) ...
    (in reality|but|actually|we got|it was), in reality (it|it's|we|the|is|they|there), used to be (our|my|a|the|so)
    (favourite|go to|great|lovely|good|nice|best|treat) ... (now|but|not|anymore|until|it's), looking forward to ...
    (then|but|shut|closed|cancelled), not
    (ready|included|there|delivered|posted|updated|cleaned|cooked|heated|sealed|packed|covered)
    (again|yet|when|as|although|despite|even|on|properly|through), (no one|nobody|noone) (will|would|can|could)
    (say|tell|help|explain|answer|take|give|fix|admit), (explained|explaining|repeated|repeating|told them|asked)
    the same (thing|story|question|problem), (arrived|came|comes|delivered|served|turned up) (with a|with
    no|without|with the|with only|with one|with half|cold|wrong) (leg|lid|hole|crack|scratch*),
    (arrived|came|comes|delivered|served|turned up) (with a|with no|without|with the|with only|with one|with
    half|cold|wrong) (dent|screws|and|the|screen), (arrived|came|comes|delivered|served|turned up)
    (empty|broken|burnt|open|wet) (leg|lid|hole|crack|scratch*|dent|screws|and|the|screen),
    (arrived|came|comes|delivered|served|turned up) (squashed|smashed|bent|late|in bits)
    (leg|lid|hole|crack|scratch*|dent|screws|and|the|screen), (arrived|came|comes|delivered|served|turned up) (with
    a|with no|without|with the|with only|with one|with half|cold|wrong) (part|receipt|any|of|key),
    (arrived|came|comes|delivered|served|turned up) (with a|with no|without|with the|with only|with one|with
    half|cold|wrong) (charger|cable|instructions|sauce|box), (arrived|came|comes|delivered|served|turned up)
    (empty|broken|burnt|open|wet) (part|receipt|any|of|key|charger|cable|instructions|sauce|box),
    (arrived|came|comes|delivered|served|turned up) (squashed|smashed|bent|late|in bits)
    (part|receipt|any|of|key|charger|cable|instructions|sauce|box), (food|soup|pizza|coffee|fries|meal)
    (came|arrived|was|were) (cold|late|wrong|raw|burnt|dry|without|incomplete|missing|bland|salty),
    (order|dinner|burger|plate|tea|steak|chips) (came|arrived|was|were) (cold|late|wrong|raw|burnt),
    (order|dinner|burger|plate|tea|steak|chips) (came|arrived|was|were)
    (dry|without|incomplete|missing|bland|salty), (shelf|shelves|stand|counter|reception|fridge|minibar|box|desk)
    (was|were|is|are) empty, (wipes|deletes|erases|deleted|wiped|erased) (everything|my|all|the), my
    (suitcase|luggage|bag|bags|case|pushchair|wheelchair|baggage)
    (is|was|did|never|didn't|still|stayed|went|apparently), (three|four|five|six) times
    (in|this|since|already|now|and),
    (changed|cancelled|moved|rescheduled|broke|failed|down|called|crashed|rang|asked)
    (two|three|four|five|six|several|twice) (times|in),
    (towed|clamped|fined|evicted|banned|reported|scratched|damaged) (my|me|our|us),
    (logged|signed|kicked|thrown|throws|logs|signs|kicks) (me|) out (every|again|of|all|each|after|when|mid),
    (isn't|is not|aren't|wasn't|are not) (mine|ours|what i ordered|what we booked|what it says|even mine), came back
    ... short, called off (an|the|last|on|at|without), while (i|we|ten|twelve|five|everyone|people|customers|the
    queue|a queue) ... (stood|queued|froze), meant (for|to be|to arrive|to come)
    (monday|tuesday|wednesday|thursday|friday|saturday|sunday|here|delivered|yesterday|last|fixed|ready|done|on|by),
    (so|really|just|am) tired of (explaining|calling|hearing|being|having|waiting|asking|the|this|your), what do you
    people, what are you people, not one (reply|answer|call|apology|person|single|of you), never (rang|knocked|came
    back|phoned|explained|apologised|turned up|got my|arrived|asked|offered|mentioned)
    (the|my|me|us|on|and|at|to|it|that|anyone|once|a), (put|left|leave|leaves|found) a (card|note|slip)
    (through|in|on|saying|instead), now it (just|only|suddenly) (says|shows|costs|makes|works|does),
    (had|have|having) to (reset|reinstall|redo|restart|call|ring|phone|chase|explain|clean)
    (again|every|my|it|twice|everything|three|two), (had|have|having) to
    (reset|reinstall|redo|restart|call|ring|phone|chase|explain|clean)
    (someone|another|for|them|back|myself|the|in|home), (had|have|having) to
    (wait|buy|pay|throw|return|go|ask|sleep|drive|walk|queue) (again|every|my|it|twice|everything|three|two),
    (had|have|having) to (wait|buy|pay|throw|return|go|ask|sleep|drive|walk|queue)
    (someone|another|for|them|back|myself|the|in|home), mine (fits|broke|is|looks|came|arrived) (in
    one|after|tiny|nothing|small|already|with|broken|half), i get (logged|kicked|an error|the
    same|charged|cut|no|nothing) (out|off|message|every|reply|whenever|when), (was|were|is) (due|expected|scheduled)
    between ... (now|still|nothing|never), (two|three|four|one|some|several|half the)
    (items|things|pieces|parts|screws|bottles|pages) (are|were|was|is) missing, (charged|billed) (me|us|the|) (full
    price|the full price|full), (nobody|no one) ... (knew|knows|had a clue),
    (dripped|leaked|buzzed|rattled|hummed|beeped|barked) all night, just rings out, ordered
    (small|medium|large|black|white|blue|red|size) ... got, froze (right|just|when|while|mid|in)`;
