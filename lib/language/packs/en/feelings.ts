import type { FeelingWords } from '@/lib/language/packs/signalWords';

const words: FeelingWords = {
  anger: `
    angry, anger, furious, fuming, fumed, livid, seething, raging, outrag*, enraged, infuriat*, incensed, irate, mad
    at, so mad, makes me mad, makes me angry, pissed, pissed off, pisses me off, piss off, ticked off, boiling, my
    blood boil, blood boils, hate, hated, despise, loathe, detest, fed up, sick of, sick and tired, sick to death,
    had enough, had it with, had it up to here, tired of (waiting|this|your|these|being|chasing|paying), frustrat*,
    annoying, annoyed, annoys, irritat*, aggravat*, maddening, exasperat*, unacceptable, inexcusable, unforgivable,
    disgrace*, disgust*, appalling, appalled, atrocious, outrageous, ridiculous, pathetic, shameful, scandalous,
    insulting, insult, shame on you, how dare, the audacity, the cheek, the nerve of, joke of a, is a joke, a joke,
    total joke, absolute joke, what a joke, bad joke, sick joke, taking the (piss|mick|mickey), having a laugh,
    beyond a joke, are you kidding, are you serious, are you joking, you must be joking, wtf, wth, what the
    (hell|fuck|heck), what is (wrong|going on), ffs, for (fuck|god|christ|fucks|gods|heaven|pete) (sake|s sake), for
    crying out loud, bullshit, bs, shambles, farce, liars, lied to, lies, thieves, crooks, robbed, daylight robbery,
    rip off, ripped off, scam, scammers, scammed, con artists, cowboys, clowns, muppets, idiots, morons,
    incompetent, useless, hopeless, rubbish, garbage, worst, absolutely
    (useless|shocking|disgusting|awful|terrible|dreadful|appalling|horrible), awful service, terrible service, never
    again, rolled (her|his|their) eyes, unbelievable service, fix your, fix this, sort it out, sort this out, get
    your act together, still nothing, still waiting, still no (reply|response|answer|refund|sign|word), hung up on,
    ignored, ignoring, fobbed off, go to hell, screw you, screw this, fuck*, bastards, joke company, rude, 😡, 🤬, 😠,
    👿, 😤, 🖕, 💢, (fourth|fifth|sixth|4th|5th|6th) (call|email|time|letter|visit), does (anyone|anybody|nobody)
    (there|actually|even|ever), does (anyone|anybody) ... (actually|even) (work|care|read|answer), how hard (can it
    be|is it|could it be), how (many times|many more|much longer), every single time, what a cheek, give me a break,
    beyond (belief|me how), couldn't care less, enough is enough, shocking, treated like (dirt|a criminal|an
    idiot|rubbish|cattle), laughed at (me|us), shouted at (me|us|my), shut the door, lost my patience, my patience,
    out of patience, make* no sense, (why|how) (on earth|the hell|is it so hard), (still|nothing) ... weeks later,
    so tired of, what do you people, not one (reply|answer|apology|call), (nine|ten|six|seven|eight|twelve)
    (emails|calls|times), all day long, again and again, over and over`,
  disappointment: `
    disappoint*, dissapoint*, disapoint*, let down, letdown, gutted, underwhelm*, crestfallen, disheart*, dismayed,
    disillusioned, saddened, sad to (say|see|hear), sadly, so sad, really sad, makes me sad, heartbroken,
    heartbreaking, broke my heart, devastated, bummed, bummer, a bummer, such a shame, what a shame, it's a shame,
    real shame, shame really, great shame, what a pity, such a pity, unfortunately
    (it|the|this|i|my|they|not|after|for), expected (better|more|so much|much), had (high|higher|such high)
    (hopes|expectations), hoped for (better|more), hoping for (better|more), high hopes, not what i
    (expected|hoped|wanted|paid), not impressed, unimpressed, not happy, unhappy, not satisfied, dissatisfied,
    unsatisfied, displeased, not (as|so) good as, not worth, wasn't worth, waste of (money|time|space), regret
    (buying|ordering|booking|getting|purchasing|it|choosing|switching|upgrading|my), wish i (hadn't|hadnt|had
    never|never), big mistake, mediocre, meh, so so, lacklustre, lackluster, overrated, overhyped, over hyped,
    nothing special, anticlimax, anti climax, fell short, falls short, fall short, left (me|us)
    (cold|wanting|disappointed|sad), lost faith, lost trust, lost all trust, no longer the same, not the same
    anymore, used to be (good|great|better|so good|amazing|brilliant), what happened to you, not what it used to be,
    gone downhill, going downhill, ruined (my|our)
    (birthday|wedding|holiday|christmas|day|trip|weekend|anniversary|evening|night), sigh, 😞, 😔, 🙁, ☹, 😢, 😭, 😕, 💔,
    😩, 😪, 😿, was (really|so|very) looking forward, (had|been) looking forward, so looking forward, saved (up|for)
    ... (months|years|weeks|ages), used to (be|love|come|go|like|enjoy) ... (favourite|now|but|anymore|so
    good|here), in reality it*, only to find, not the same (place|since|quality|taste|any more), what happened to
    (this|the|my|that|you|your), thought (better|more) of, could have been (so|such|better|great), all that
    (waiting|money|way|hype|fuss), after all (that|the), won't be (going back|coming back|back), for nothing, my
    (daughter|son|kids|mum|boy|girl) ... (cried|in tears|crying|upset|sad), in tears, crying because, so much for,
    big let, felt let, had to (miss|cancel our|cancel my), kids were (so|really|very|in), counted the days, counting
    the days (and|then|but), called off (an|the|at|last), looks huge`,
  joy: `
    love, loved, loving, luv, adore, obsessed, in love with, happy, happily, happier, delighted, thrilled, ecstatic,
    overjoyed, over the moon, on cloud nine, chuffed, stoked, pumped, buzzing, so excited, excited, excitement,
    can't wait, cant wait, made my (day|week|year|month|weekend), amazing, awesome, fantastic, brilliant, wonderful,
    fabulous, magical, incredible, superb, excellent, perfect, perfection, best
    (purchase|decision|thing|day|meal|experience|holiday|stay|gift|ever|app|buy|money|coffee|pizza|burger|company|
    service|birthday|place|product), so good, so pleased, very pleased, really pleased, pleased with, impressed, a
    joy, a delight, a pleasure, a dream, a treat, works a treat, game changer, life saver, lifesaver, godsend, yay,
    yayyy, woohoo, woo hoo, woot, hooray, hurray, hurrah, yes!!, finally got, smiling, smile on my face, big smile,
    grinning, couldn't be happier, can't stop (smiling|using|eating|listening|playing|wearing), fun, so much fun,
    enjoyed, enjoying, enjoy, absolutely
    (love|loving|gorgeous|stunning|beautiful|perfect|amazing|delicious|brilliant|fantastic), 10/10, 11/10, 5 stars,
    five stars, slaps, banger, fire, slay, take my money, chef's kiss, yum, yummy, delicious, 😍, 😊, 😀, 😁, 😃, 😄, 😻,
    🥰, 🤩, ❤, 🎉, 🥳, 🔥, 💯, 😋, 🙌, 💖, ♥, 🤗, ☺, we got the keys, got the keys, best day, woo, look what (arrived|came),
    it's here, (grinning|smiling|beaming|dancing), jump* for joy, still smiling, happy tears, tears of joy,
    finally (works|working|here|got|have|mine|arrived|did it|made it|passed), (passed|nailed|aced) (my|the)
    (exam|test|driving|theory|interview), had (a blast|the best|such a|a ball), can't believe how
    (good|well|lucky|easy|lovely|beautiful|fast|kind), so (lucky|proud|glad|relieved|happy), dream come true,
    couldn't stop (smiling|laughing|giggling), best
    (night|evening|morning|trip|weekend|week|class|hour|part|surprise|team), kids (loved|love|were laughing|had
    a|are thrilled), cried with happiness, with happiness, (nearly|almost) cried with`,
  fear: `
    afraid, scared, scary, terrified, terrifying, petrified, frightened, frightening, worried, worry, worries,
    worrying, worrisome, nervous, anxious, anxiety, panic, panicking, panicked, paranoid, uneasy, apprehensive,
    concerned (about|that|for|my|if), concerning, dread, dreading, dreaded, fear, fearing, fearful, alarmed,
    alarming, freaking out, freaked out, freaks me out, shaking, horrified, unsafe, don't feel safe, do not feel
    safe, is it safe, is this safe, is that safe, too good to be true, dodgy, sketchy, fishy, creepy, creeps me out,
    sceptical, skeptical, wary, hesitant, is this (a scam|legit), is it (a scam|legit), scam or legit, legit or
    scam, 😨, 😱, 😰, 😟, 😧, 🫣, 😬, clicked (it|on it|the link|that link) ... now, feels weird
    (giving|sending|sharing|to), don't dare, daren't, can't sleep (thinking|because|at night|over|since|with), don't
    want my (kid*|son|daughter|child*|baby) near, dread*, hope my (savings|money|data|card|account|deposit|details),
    go* (bankrupt|bust|under), (gets|got|getting|runs) (really|so|very|too) hot, looks off, something feels off,
    what if (it|they|the|someone|my|i), on edge, keep checking, are they safe, lose sleep, losing sleep, heart
    (racing|stopped|sank|pounding), unplugged it, burning smell, smell* (of|like) (gas|smoke|burning), bad feeling,
    can it explode, swollen up, been hacked, (make|makes|made) me (hesitate|think twice), afraid to, worried sick,
    (hope|pray) (they|it|nothing) (don't|doesn't|isn't|happens)`,
  confusion: `
    confus*, baffled, baffling, puzzled, puzzling, perplexed, bewildered, lost with, totally lost, completely lost,
    i'm lost, im lost, am lost, no idea (how|what|why|where|which|if), no clue, not a clue, haven't a clue, haven't
    got a clue, clueless as to, (don't|dont|do not|didn't|cannot|can't|cant) (understand|get it|get why|get
    how|figure|work out|make sense|follow|see how|see where), doesn't make sense, does not make sense, doesnt make
    sense, makes no sense, make no sense, not sure (how|what|why|where|which|if|whether), unsure
    (how|what|why|where|which|if|whether|about), unclear, not clear, isn't clear, ambiguous, contradictory,
    complicated, over complicated, too complex, what am i missing, am i missing something, what am i doing wrong,
    doing wrong, am i (being|just) (thick|stupid|dumb|dense|blind|dim|an idiot), what does (this|that|it|the) ...
    mean, what does this mean, what does that even mean, where did (the|my|it|that) ... go, where has ... gone, how on
    earth, how the (hell|heck) (do|does|am|can), makes my head (spin|hurt), head is spinning, scratching my head,
    stumped, stuck on, i'm stuck, im stuck, huh, wait what, can someone explain, can anyone explain, eli5,
    misunderstood, mixed up, 😕, 🤔, 😵, 🤷, 🤨, ❓`,
  gratitude: `
    thank you, thanks (so|a|to|again|for|very|guys|all|everyone|loads|heaps|tons|team|ever), thank u, thankyou,
    thanks, thx, tysm, ty so, many thanks, huge thanks, big thanks, massive thanks, much appreciated, really
    appreciate*, i appreciate, we appreciate, so appreciated, appreciate (it|you|your|the|all|everything|this),
    appreciative, grateful, gratitude, thankful, indebted, cheers (guys|for|mate|to|all), bless you, god bless, bless
    your, bless them, can't thank (you|them|him|her), cannot thank, kudos, shout out to, shoutout to, hats off, props
    to, big up, 🙏, 💐`,
  gap: `
    (expected|expecting|was expecting|were expecting) (something|better|more|so much more|so much better|a lot
    more|much more|much better|higher|at least|it to|them to|a|an|this to|that|the same|to get|to see|to
    be|longer|sturdier|bigger|different|real|proper), not (as|what|like|how)
    (described|advertised|pictured|promised|shown|i expected|expected|i was promised|i hoped|i thought|in the
    picture|in the pictures|in the photo|in the photos|in the ad|in the description|on the picture|on the website|on
    the photo|on the box|was promised|we expected|was advertised|we were promised|it says|it was|i imagined|i
    ordered|we booked|we were told|i was told|i paid for|seen online|in the brochure),
    (thought|assumed|figured|believed|hoped|was hoping|were hoping) (it would|it'd|it was going to|they would|this
    would|this was|it was|i was|for|i would|we would|you would|you were|you'd|that it|for better|for more) ... but,
    (hoped|was hoping|were hoping|hoping) for (better|more|something), than (i|we)
    (expected|hoped|thought|imagined|anticipated), less than (expected|i expected|promised|advertised), worse than
    (expected|i expected|i thought|we expected|advertised), smaller than (expected|i expected|advertised|i
    thought|it looks|pictured), thinner than (expected|i expected), (nothing|not|isn't|doesn't look|looks
    nothing|looks anything|look nothing) like (the|in the|on the)
    (picture|pictures|photo|photos|ad|advert|description|website|one in|video|images|image|listing|online), looks
    (different|nothing like|better) (from|in|on|than) the (picture|pictures|photo|photos|website), contrary to
    (the|what|your),
    (promised|advertised|said|told|claimed|claims|says|supposed|guaranteed|listed|described|marketed|billed|sold)
    ... but (it|i|got|the|they|only|is|was|in|after|actually|nothing|no|turned|we|never|arrived|came), (was|were|i
    was|we were|been) (promised|told|assured|guaranteed|led to believe), (instead|but) (i|we) (got|received|ended
    up), did not (meet|live up|match) ... expectations, didn't (meet|live up|match), didnt (meet|live up|match),
    doesn't (meet|live up|match), does not (meet|live up|match), failed to (meet|live up|deliver), (below|under)
    (my|our|all|) expectations, (fell|falls|fall) (short|well short|far short), far from what, (a far|far) cry from,
    supposed to (be|have|last|work|arrive|come|do|get|include), meant to (be|last|arrive|come|work|include),
    (had|have) (higher|high|such high|great|bigger|big) (hopes|expectations), lived up to none, not live up to,
    deserved better, (where's|where is) the (promised|advertised), misleading
    (ad|advert|description|photo|photos|pictures|advertising|listing|title), false advertising, falsely advertised,
    bait and switch, deceptive, so called (premium|waterproof|luxury|organic|fresh|unlimited|express|next day),
    premium price, for (the|that|this) price (i|we|you'd|you) (expect|expected|would expect|had expected), would
    have expected, would've expected, i'd expect, i would expect, you'd expect, in reality
    (it|it's|they|we|is|there|the), only to (find|discover|be told|learn|hear),
    (photos|pictures|website|brochure|advert|ad|menu|description|label|box)
    (show|showed|shows|said|says|promised|promises), (ordered|booked|paid for|asked for) (a|the|an|two) ...
    (got|came|received|given|arrived), was told (it|they|i|we|that|the|next) ... (but|then|now|and), they
    (said|promised|told) ... (but|then|still|never|actually), turned out (to be|it|they|that|the), supposed to
    (be|come|arrive|last|have|take|work|get), nothing like (the|what|it|your|i), looks nothing like, not (the|what)
    (one|colour|color|size|i|we) (ordered|chose|asked|booked|paid), was looking forward, looked (forward|nothing|so
    much|different), (on|in) the (website|picture|photo|photos|ad|brochure) ... (looks|looked|it|says|said), meant
    (for|to be|to arrive|to come)`,
};

export default words;
