import type { SituationWords } from '@/lib/language/packs/signalWords';

const words: SituationWords = {
  birth: `
    newborn, new born baby, new baby, (our|my|the|a) (baby|little girl|little boy|son|daughter|little one|twins|first
    child|first baby) (was born|were born|arrived|is due|is on the way|has arrived|is here), was born
    (on|last|today|yesterday|this|in the early|two|three|at), gave birth, giving birth, (just|i've|we've|recently) had
    (a|our|my) (baby|first baby|second baby|little|girl|boy|daughter|son), had (a|our) baby, having a baby, expecting
    (a baby|our|my|twins|a little|a child), pregnant, pregnancy, (baby|due) (shower|date), due in
    (january|february|march|april|may|june|july|august|september|october|november|december|a few weeks), maternity
    (leave|ward|bag|unit), paternity leave, mum to be, mom to be, dad to be, first time
    (mum|mom|dad|parent|parents|mother|father), new (mum|mom|dad|parent|parents|mother|father|arrival), became (a|an)
    (mum|mom|dad|father|mother|parent|grandparent|grandma|grandad|uncle|auntie), welcomed (our|a)
    (baby|daughter|son|little|first|second|new), weeks old baby, (week|weeks|month) old (baby|newborn|daughter|son),
    midwife, labour ward, postpartum, breastfeeding`,
  wedding: `
    got engaged, just engaged, (we are|we're|are|i'm|im) engaged, newly engaged, wedding*, getting married, got
    married, get married, just married, newlywed*, newly wed*, our (big day|special day), my (big day|hen do|stag
    do), hen (do|party|night), stag (do|party|night), bachelorette, bachelor party, bridal, bride, groom,
    bridesmaid*, groomsmen, best man, engagement (ring|party), our engagement, proposed to (my|me|her|him), she said
    yes, said yes to, honeymoon*, fiance*, fiancee, elope*, tie the knot, tying the knot, wedding day, wedding
    dress, marrying, getting hitched, walk down the aisle, tied the knot, he said yes, (my|our|her|his) (big day|hen
    do|stag do)`,
  birthday: `
    birthday*, bday*, b day, birthdays, turned
    (18|21|30|40|50|60|70|80|90|100|one|five|ten|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty),
    turns (18|21|30|40|50|60|70|80|90|100|one|five), turning
    (18|21|30|40|50|60|70|80|90|100|one|thirty|forty|fifty|sixty),
    (18th|21st|30th|40th|50th|60th|70th|80th|90th|100th|1st|sweet sixteenth) (party|bash|do), sweet sixteen, 🎂,
    (boy|girl|son|daughter|mum|dad|little one) (turns|turned|is turning) (one|two|three|four|five|six|seven|eight),
    (boy|girl|son|daughter|mum|dad|little one) (turns|turned|is turning) (nine|ten|18|30|40|50|60|70)`,
  anniversary: `
    anniversary, anniversaries, (one|two|three|five|ten|fifteen|twenty|thirty|forty|fifty|25|50|10|20|30|40|5) years
    (married|together|of marriage|wed), married for (ten|five|twenty|thirty|forty|fifty|10|20|25|30|40|50|over), years
    married, years of marriage, been together (for|ten|five|10|5|20), silver (wedding|jubilee), golden wedding, ruby
    wedding, jubilee`,
  graduation: `
    graduat*, my degree ceremony, finished (uni|university|college|high school|school|my degree|my masters|my phd|my
    master's|my studies), passed (my|all my) (exams|finals|driving test|a
    levels|gcses|bar|boards|degree|viva|thesis), got my (degree|diploma|masters|phd|a levels|exam
    results|bachelor's), valedictorian, cap and gown, commencement (ceremony|day), class of
    (2023|2024|2025|2026|2027), defended my (thesis|dissertation|phd), 🎓, handed in my (thesis|dissertation),
    officially (an engineer|a doctor|a nurse|a teacher|a lawyer|graduated)`,
  career: `
    new job, first job, (got|landed|start|started|starting|starts|begin|beginning) (a|my|the|his|her) (job|new
    job|first job|new role), (got|landed|start|started|starting|starts|begin|beginning) (a|my|the|his|her) (new
    position|dream job|internship|apprenticeship|new career), got the job, got promoted, promoted to, my promotion,
    promotion at work, got a promotion, retire, retired, retirement, retires, retiring, pension day, last day
    (at|of) work, job interview, lost (my|his|her) job, made redundant, redundancy, laid off, got fired, we're
    hiring, we are hiring, now hiring, job offer, maternity cover, career change, changed careers, opened my own
    (business|shop|practice), started my own (business|company), quit my job, (start|starting|started) (at|in) my
    new (firm|job|office|company|school|role), my new (firm|employer|boss|office|role), first day at (work|my
    new|the new|the office), (start|starting|begin) (a|my) new (job|role|position)`,
  moving: `
    (just|we've|we|i've|recently|i|are|i'm|we're) (moved|moving) (house|home|flat|flats|apartment|apartments|to a
    new house|to a new flat), (just|we've|we|i've|recently|i|are|i'm|we're) (moved|moving) (to a new place|to a new
    home|into|in to|out of|in with|out|countries|cities), moving (house|home|day|flat|out|in|in
    together|abroad|van|boxes|company|apartments|into), moved (house|home|flat|into|in together|abroad|countries|to
    a new|out of), house move, home move, new (house|home|flat|apartment|place)
    (is|and|keys|last|next|this|we|in|needs|has|doesn't|so|with|owner|owners), our new
    (house|home|flat|place|apartment), my new (house|home|flat|place|apartment), first (home|house|flat|apartment)
    (buyer|buyers|together|ever), got the keys, keys to our, housewarming, house warming, relocat*, change of
    address, changed address, emigrat*, bought (a|our|our first|my first) (house|home|flat|apartment|place), 🏡,
    (we|i|we're|i'm) (move|moving|moved) (house|home|out|flat|in|into|next|on|this), moving
    (day|boxes|van|house|home), boxes everywhere, keys (to|for|of) (our|my) (first|new)
    (flat|house|home|place|apartment)`,
  illness: `
    diagnosed, diagnosis, cancer, tumour, tumor, chemo*, chemotherapy, radiotherapy, leukaemia, leukemia, stroke,
    heart attack, heart surgery, surgery, operation on (monday|tuesday|wednesday|thursday|friday|my|his|her), having
    an operation, hospital*, in hospital, hospitalised, hospitalized, in the hospital, intensive care, icu, a and e,
    emergency room, ambulance, terminally ill, terminal illness, seriously ill, very ill, critically ill, chronic
    (illness|pain|fatigue), long covid, covid positive, tested positive, broke (my|his|her)
    (leg|arm|hip|ankle|wrist|collarbone|back|foot), broken (leg|arm|hip|ankle|wrist), dementia, alzheimer*,
    parkinson*, ms diagnosis, multiple sclerosis, miscarriage, miscarried, depression, mental breakdown, burnout, sick
    leave, off sick, (mum|mom|dad|mother|father|son|daughter|wife) (is|was|has been|fell|got) (ill|sick|unwell|in
    hospital), (mum|mom|dad|mother|father|son|daughter|wife) (is|was|has been|fell|got) (poorly|very ill|taken
    ill|really ill|really sick), (husband|grandad|nan|gran) (is|was|has been|fell|got) (ill|sick|unwell|in
    hospital|poorly|very ill|taken ill|really ill|really sick), (grandma|brother|sister|kid|baby) (is|was|has
    been|fell|got) (ill|sick|unwell|in hospital|poorly|very ill|taken ill|really ill|really sick), recovering from,
    recovery from, caring for my, carer for my, hospice, palliative, dialysis, transplant`,
  bereavement: `
    passed away, pass away, passed on last,
    (mum|mom|dad|mother|father|son|daughter|wife|husband|grandad|nan|gran|grandma|brother|sister|friend|uncle|aunt|
    partner|dog|cat|grandfather|grandmother) (died|passed|has died|has passed|just died|just passed|recently
    died|recently passed), died (last|on|in|this|suddenly|yesterday|recently|of), death of (my|our|a|his|her),
    (my|our) late
    (mother|father|husband|wife|mum|mom|dad|son|daughter|brother|sister|grandmother|grandfather|grandma|grandad|nan|
    partner), lost my
    (mum|mom|dad|mother|father|son|daughter|wife|husband|grandad|nan|gran|grandma|brother|sister|best
    friend|partner|dog|cat|baby|grandmother|grandfather), funeral*, bereave*, bereavement, condolences, grieving,
    mourning, rest in peace, obituary, wake for, cremat*, widow, widowed, widower, deceased, death certificate,
    probate, sorry for your loss, in loving memory, memorial service, put (her|him|my dog|our dog) to sleep,
    (mother|father|mum|mom|dad|husband|wife|grandma|grandad|brother|sister|son|daughter|aunt|uncle|nan)
    (who|has|just|recently|sadly|) (passed|died), in the name of my late, after (my|his|her|our)
    (mother|father|mum|mom|dad|husband|wife|grandma|nan) (died|passed)`,
  abuse: `
    fuck*, f ck, f ck*, fck*, fuk, fuking, fkn, fking, effing, motherfuck*, mf, mofo, shit, shite, shits, sh t, sh1t,
    shitty, shithead*, shithole*, bullshit, dipshit, horseshit, piss off, pissed off with you, bastard*, b stard*,
    bitch*, b tch*, asshole*, arsehole*, ass hole, arse, dickhead*, dick head, dick, dicks, wanker*, tosser*, twat*,
    prick, pricks, cunt*, c nt, c nts, bellend*, knobhead*, bollocks, bugger off, sod off, slut*, whore*, slag, fag,
    faggot*, nigger*, nigga, paki, chink, spic, kike, tranny, retard*, spastic, spaz, mong, cretin*, moron, morons,
    imbecile*, idiot, idiots, dumbass*, jackass*, scumbag*, scum, douchebag*, douche, vermin, subhuman*, absolute
    clowns, you clowns, you muppets, bunch of (idiots|morons|clowns|muppets|retards|scumbags|thieves), go to hell, rot
    in hell, burn in hell, die in a fire, go die, kys, kill (yourself|yourselves), drop dead, hope you
    (die|rot|choke|burn|get cancer), i hope (you|they) (all|) (die|rot|choke|burn), screw you, up yours, eat shit,
    suck my, lick my, stfu, gtfo, shut the, 🖕, piece of (shit|crap|filth), pos company, son of a, sob`,
  safety: `
    caught fire, catch fire, catches fire, on fire while, burst into flames, went up in (flames|smoke), set fire to,
    fire hazard, fire risk, house fire, house down, exploded, explodes, explosion, blew up in, blew up while, started
    (smoking|sparking|to smoke|to spark|burning|melting), smoke (coming|came|pouring|started|billowing)
    (out|from|off), smoking (while|when|and|charger|battery|plug), sparks, sparking, sparked, melted
    (the|my|while|in|onto|through), melting, burned (my|me|the|his|her|our|through), burnt
    (my|me|the|his|her|our|through|hand|fingers), burning smell, smells (of|like) burning, smelled (of|like) burning,
    burns on (my|his|her), (second|third) degree, scald*, electric shock*, electrocut*, gave me a shock, got a shock,
    shocked me when i touched, short circuit, short circuited, gas leak, carbon monoxide, gets
    (really|very|so|too|extremely|super|dangerously|scary) hot, dangerously hot, overheat*
    (and|while|when|badly|dangerously), food poisoning, poisoned, salmonella, e coli, norovirus, listeria,
    (made|making) (me|us|my kids|my son|my daughter|everyone|my dog|the kids|half) (ill|sick|throw up|vomit|unwell),
    threw up (after|all night|from), vomiting (after|all), glass in (my|the|our), metal in (my|the|our), plastic in
    (my|the) (food|soup|burger|salad|meal), found a (screw|nail|piece of glass|piece of
    metal|cockroach|needle|tooth|bone), cockroach*, rats in, mouse in the, bed bugs, bedbugs, allergic reaction*,
    anaphyla*, undeclared (allergen|nuts), nut allergy, rash (all over|from|after|on my), chemical burn*, choking
    hazard, choked on, nearly choked, almost choked, injur*, got hurt, hurt myself, hurt my
    (hand|son|daughter|kid|back|eye|foot|child), cut (my|his|her) (hand|finger|fingers|foot|lip|mouth), (ended
    up|went|been|taken|rushed) (in|to) (a and e|hospital|the hospital|the er|er|emergency|the emergency), brakes
    failed, brake failure, brakes stopped, brakes (don't|didn't|do not) work, wheel (came off|fell off), collapsed
    (under|while|when|on), tipped over on, recall this, should be recalled, product recall, dangerous, a danger,
    unsafe, is that safe, is this safe, is it safe, not safe, hazard, hazardous, could have
    (killed|died|burned|burnt|been killed), (nearly|almost) (killed|died|burned|burnt|set fire|electrocuted), death
    trap, deathtrap, toxic fumes, mould in, mold in, pull it from the shelves, take it off the (shelves|market)`,
  legal: `
    lawyer*, solicitor*, attorney*, barrister*, lawsuit*, law suit, class action, sue you, suing, sue them, sue the,
    sued, will sue, court, in court, small claims, legal action, legal proceedings, legal advice, legal team, legally
    (obliged|required|binding|entitled), legal rights, illegal, illegally, unlawful, against the law, breach of
    contract, breaking the law, break the law, consumer (rights|law|protection|act), statutory rights, sale of goods
    act, trading standards, ombudsman, better business bureau, bbb, ftc, fcc complaint, cfpb, ofcom, ofgem, fca,
    financial conduct, attorney general, advertising standards, asa complaint, ico, information commissioner, gdpr
    (breach|violation|request|complaint|fine), regulator*, watchdog, tribunal, arbitration, cease and desist, letter
    before action, formal complaint, formal notice, citizens advice, police, press charges, pressing charges,
    negligen*, liable, liability claim, discriminat*, defamation, libel, copyright infringement, trademark, health
    (department|inspector|inspectors), environmental health, hygiene inspector, health and safety executive, osha,
    report you to, reporting you to, reported you to`,
  fraud: `
    scam, scams, scammed, scammer*, scamming, fraud, frauds, fraudulent*, fraudster*, con artist*, con men, conned me,
    conned, swindl*, crooks, thieves, stole (my|our|from|money), stolen (money|from my account|my money|card), they
    stole, you stole, stealing (my|our|from|money), theft, took (money|my money) (from|out|without), taken (money)
    (from|out|without), robbed (me|us|of), charged (me|my card|us) (twice|double|without|for something|again|for
    nothing), charged twice, double charged, charged without, unauthorised, unauthorized, never authorised, never
    authorized, didn't authorise, didn't authorize, without (my|our) (authorisation|authorization|permission|consent)
    (took|charged|from), unknown (charge|charges|transaction), charges (i|we) (didn't|never|don't), (i|we) never
    (agreed|signed up|authorised|authorized|subscribed) (to|), billed twice, double billed, billed for something,
    hidden subscription, phishing, phished, fake
    (shop|site|website|store|products|product|seller|reviews|profile|account|email|tickets|goods|listing|item|number|
    page), counterfeit*, knock off, knockoff*, knock offs, replica, not genuine, isn't genuine, legit or, is this
    legit, is it legit, legit, ponzi, pyramid scheme, money laundering, embezzl*, bait and switch, identity theft,
    cloned card, card cloned, catfish*, too good to be true, never existed, ghost listing, impersonat*, fake email,
    smishing`,
  breach: `
    data (breach|breaches|leak|leaks|leaked|theft|stolen|exposed|was stolen|was leaked|has been leaked|was
    compromised|been compromised), breach of (data|privacy|security|gdpr), security
    (breach|incident|hole|flaw|vulnerability|leak|lapse), been (hacked|breached|pwned|compromised), got
    (hacked|pwned|breached), was (hacked|breached|compromised), were (hacked|breached), hacked, hack of, hacker*,
    hackers, leaked (my|our|data|passwords|customer|details|emails), leaking (my|our|data|customer), leak
    (of|exposed|includes), (part of|in|after|since|about) the ... leak, (my|our)
    (password|passwords|data|details|email) (was|were|got|has been) (leaked|exposed|stolen|compromised|hacked),
    (my|our) (password|passwords|data|details|email) (have been|is|are|been)
    (leaked|exposed|stolen|compromised|hacked), (my|our) (password|passwords|data|details|email) (was|were|got|has
    been) (for sale|on the dark|published|breached|taken over), (my|our) (password|passwords|data|details|email) (have
    been|is|are|been) (for sale|on the dark|published|breached|taken over), (my|our) (card details|card
    number|account|info|information|address) (was|were|got|has been) (leaked|exposed|stolen|compromised|hacked),
    (my|our) (card details|card number|account|info|information|address) (have been|is|are|been)
    (leaked|exposed|stolen|compromised|hacked), (my|our) (card details|card number|account|info|information|address)
    (was|were|got|has been) (for sale|on the dark|published|breached|taken over), (my|our) (card details|card
    number|account|info|information|address) (have been|is|are|been) (for sale|on the dark|published|breached|taken
    over), dark web, have i been pwned, account (takeover|was taken over|taken over|compromised|hacked|has been
    hacked|got hacked), (someone|somebody|stranger) (logged|got|has|accessed) (into|in) (my|our)
    (account|email|profile|card|wallet), (someone|somebody|stranger) (logged|got|has|accessed) (in to|access to|)
    (my|our) (account|email), (someone|somebody|stranger) (logged|got|has|accessed) (in to|access to|) (my|our)
    (profile|card|wallet), (strangers|a stranger|hackers) (logged|got|has|accessed) (into|in) (my|our)
    (account|email|profile|card|wallet), (strangers|a stranger|hackers) (logged|got|has|accessed) (in to|access to|)
    (my|our) (account|email), (strangers|a stranger|hackers) (logged|got|has|accessed) (in to|access to|) (my|our)
    (profile|card|wallet), (someone|somebody|stranger) (broke|is logged|gained|signed) (into|in) (my|our)
    (account|email|profile|card|wallet), (someone|somebody|stranger) (broke|is logged|gained|signed) (in to|access
    to|) (my|our) (account|email), (someone|somebody|stranger) (broke|is logged|gained|signed) (in to|access to|)
    (my|our) (profile|card|wallet), (strangers|a stranger|hackers) (broke|is logged|gained|signed) (into|in) (my|our)
    (account|email|profile|card|wallet), (strangers|a stranger|hackers) (broke|is logged|gained|signed) (in to|access
    to|) (my|our) (account|email), (strangers|a stranger|hackers) (broke|is logged|gained|signed) (in to|access to|)
    (my|our) (profile|card|wallet), (logged|signed) (into|in to) my account (from|without|and), login from
    (another|russia|a different|china|an unknown|somewhere), unknown (login|device), someone else's
    (account|order|data|details|invoice|orders|name|information), see (other people's|other customers'|other
    users'|someone else's), other (customers|people|users|customer|user)'s
    (data|orders|details|names|invoices|information), plain text passwords, passwords in plain, unencrypted,
    ransomware, malware, spyware, vulnerability, doxx*, exposed (my|our|customer|user|personal)`,
};

export default words;
