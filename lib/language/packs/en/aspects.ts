import type { AspectWords } from '@/lib/language/packs/signalWords';

const words: AspectWords = {
  delivery: `
    deliver*, delivery, redeliver*, shipping, shipment*, shipped, ships, ship to, ship it, (you|they|u) ship,
    dispatch*, despatch*, courier*, parcel*, package, packages, packaging, well packed, badly packed, packed well,
    poorly packed, postage, posted (out|it|to me|today), postman, mailman, mail carrier, tracking, tracking number,
    track my, tracked, in transit, out for delivery, arrived (late|early|on time|next
    day|today|yesterday|quickly|fast|in|damaged|broken|safely|after|before|promptly|two|three|a|the),
    (never|not|hasn't|has not|hasnt|still not|still hasn't|didn't|haven't) (arrived|arrive|turned up|shown up|come
    yet|received it|received my|shipped), never received, not received, haven't received, lost in the post, lost in
    transit, lost my (parcel|package|order|luggage|bag|bags|baggage), ordered ... (still nothing|and still|no
    sign|nothing yet|never came|where is it), (weeks|days|months) late, next day, same day, click and collect, pick
    up point, pickup point, drop off, left (it|my parcel|my package) (outside|with|in the rain|on the|at), customs,
    import duty, import duties, turned up dead, turned up late, came (quickly|fast|early|late|on time|next
    day|within|the next day|in two|in perfect), waiting (for|on) (my|the) (order|parcel|package|delivery), waited
    (two|three|four|five|six|over|weeks|2|3|4) ... (order|arrive|deliver*|parcel|package), 📦, 🚚, (courier|driver)
    (left|threw|rang|never|carried|said|didn't|dropped|drove), doorstep, left (it|the parcel|my parcel) with, with a
    neighbour, next door neighbour, (arrived|came) (two|three|a) (days|weeks|week|day) (late|early|later), parcel
    (was|is) (meant|due|supposed), (delivered|arrived) on a`,
  price: `
    price*, pricing, priced, pricey, costs, cost me, the cost, cost of, cost a, costing, costly, expensive, cheap,
    cheaper, cheapest, affordable, overpriced, over priced, underpriced, value for money, good value, great value,
    bad value, poor value, worth (the money|every penny|every cent|paying|the price|the extra|it for the price), a
    bargain, a steal, bargain, rip off, ripoff, ripped off, extortionate, daylight robbery, price gouging, money,
    budget, quid, bucks, how much (is|are|does|do|for|would|will|it|to), per month, a month, monthly
    (fee|cost|payment|price|charge|bill), per year, fee, fees, charges, surcharge*, charged
    (me|twice|us|my|extra|double|for), charging (me|us|extra|for), overcharg*, double charged, billed
    (twice|me|for|double), bill (shock|is|was|went|has|keeps|for), discount*, coupon*, voucher*, promo code*, half
    price, on sale, free shipping, special offer*, any offers, deal on, good deal, great deal, best deal, price
    hike*, went up, goes up, price increase*, subscription (price|cost|fee|is too), pay (for|more|extra|that
    much|this much|less), paid (for itself|for|a fortune|too much|extra|good money|over), paying
    (for|more|extra|over|good money), waste of money, not worth the, tariff, tariffs, deposit amount, rent, roaming
    charges, refund minus, exchange rate, interest rate, salary, 💰, 💸, under
    (50|100|200|300|400|500|600|700|800|1000), for the pair, (from|at) (32|30|40|50|20|10) to,
    (bill|rent|premium|fee|fees|fare|tariff|rates) (has|have|is|went|gone|goes|was|again|keeps|up), went up
    (again|by|to|from), gone up (again|by|to|from), (charged|charging|billed) (me|us|for|twice|again), deducted,
    deposit (came|was|is|back), pay (double|twice|half|more|less)`,
  quality: `
    (the|your|their|our|my|best|great|delicious|cold|soggy|these|those) (burger|burgers),
    (my|cracked|broken|touch|phone|laptop|tv|lcd) screen, touchscreen, screen
    (cracked|broke|went|is|flickers|protector|quality|died|has|on my), hinges, hinge (broke|snapped|is|came),
    quality, well made, well built, poorly made, badly made, cheaply made, badly built, solid, sturdy, sturdier,
    flimsy, robust, durable, durability, reliable, reliability, unreliable, build, craftsmanship, workmanship,
    material, materials, fabric, stitching, seams, zip, zipper, strap, lens, finish, texture, plastic, plasticky,
    battery, charger, bright, brighter, brightness, sound (quality|is|was), sounds
    (great|amazing|tinny|awful|terrible|good), speaker, camera, display, mount,
    (broke|broken|breaks|breaking|snapped|snaps|cracked|cracks|died|ripped|tore|split|faded|fades|shrank|shrunk|
    shrinks|peeling|peeled|leaks|leaking|leaked|melted|rusted|rusty|wobbly|scratched|scratches|dented|bent|chipped|
    warped), fell apart, falling apart, falls apart, came apart, came off, fell off, faulty, defect, defective,
    defects, fault, damaged, dead on arrival, doa, stopped working, not working, doesn't work, does not work, doesnt
    work, didn't work, works (great|well|perfectly|a treat|like a charm|like a dream|as expected|as
    described|flawlessly|fine|brilliantly), fits (well|perfectly|great|like a glove), comfy, comfortable,
    uncomfortable, soft, itchy, scratchy, waterproof, lasted, lasts (ages|long|forever|all day), hold up, held up,
    wear and tear, taste, tastes, tasty, tasted, delicious, flavour*, flavor*, bland, food (was|is|cold|arrived),
    the food, meal, meals, dish, dishes, portion*, stale, fresh, freshly, undercooked, overcooked, soggy, cold food,
    lukewarm, coffee (is|was), pizza (is|was), room (was|is|smelled|smelt), the room, rooms (were|are), clean,
    cleanliness, filthy, dirty, dirt, spotless, bed (was|is), mattress, noisy, mouldy, moldy, smelly, smell,
    smelled, stinks, stank, signal, reception is, outage*, connection (drops|is|was|keeps), broadband speed, speed
    (is|was|drops), slow internet, internet (is|was|keeps|went|down), course (content|material|was|is), lessons,
    content is, graphics, gameplay, machines, gets (really|very|so|too|extremely|super|quite) hot, overheat*,
    started smoking, smoke, caught fire, burnt out, wrong size, sizing, true to size, runs (small|big|large|true),
    too (small|big|tight|loose|short|long|thin|heavy|dim|loud|quiet) (for|on|and|in), slaps, dead
    (flowers|plant|plants|battery|pixel|pixels), sticks, perfect condition, as described, not as described, pram
    (is|you), dose, wilted, second hand looking, used condition, (internet|line|connection|signal|wifi|broadband)
    ... (down|dropped|drops|slow|out|off|cut|cuts), (still|looks|look) (like|as|) new, came (apart|undone|unstuck),
    (came|fell) off (after|in|when|the|on), (ordered|wanted) ... came, (it|they|one)
    (wobbles|leaks|squeaks|rattles|peels), won't (switch on|turn on|charge|close|open), doesn't
    (close|charge|fit|hold),
    (snapped|tore|ripped|cracked|split|faded|shrank|leaks|leaked|leaking|wobbly|flimsy|stale|soggy|overcooked|undercooked|lukewarm|mouldy|blunt|scratched|dented),
    not a scratch, (soup|food|pizza|burger|coffee|bread|steak|meal) (was|came|arrived|were), screw in, leg that,
    (arrived|came) with a`,
  support: `
    support
    (is|was|team|agent|staff|line|told|said|has|never|keeps|chat|replied|sorted|were|rep|guy|lady|person|ticket|
    request|case|took|fixed|hours|in|from|and|a|sucks|are),
    (customer|tech|technical|their|your|great|terrible|awful|no|the|bad|poor|excellent|amazing|phone|chat|email|zero)
    support, (customer|client) (service|services|care|relations|experience team|success), service
    (is|was|went|has|at|team|desk|here|from|department|sucks|agent|got|in|advisor|provider is),
    (great|good|poor|bad|terrible|awful|excellent|amazing|fantastic|horrible|appalling|brilliant|shocking|worst|best|
    lovely|impeccable|outstanding|friendly|slow|fast|quick|prompt|rude|dreadful|exceptional|abysmal|superb|crap|shit|
    disgusting|zero|no|lousy|personal) (customer|) service, and the service, the service, your service, their
    service, aftersales, after sales, after sale, helpdesk, help desk, helpline, hotline, call (centre|center),
    chatbot, chat bot, live chat, chat just, chat (agent|is|was|keeps|loops), on hold, hold music, hung up (on|me),
    cut off, (no|never|not a|any|zero|without) (reply|replies|response|answer|communication|call back|callback),
    (nobody|no one|noone|none of you) (has|ever|is|) (answers|answered|replies|replied|responds|responded|picks
    up|picked up|gets back|got back|calls back|called back|cares|helps|helped|turned up|showed up|came),
    (never|not|didn't|don't|won't|hasn't|haven't) (replied|reply|responded|respond|answered|answer|got back|called
    back|call back|get back|heard back|hear back), (reply|replied|responded|respond|answer|answered)
    (to|within|in|so|quickly|promptly|very|my) (my|our|an|the|a|quickly),
    (reply|replied|responded|respond|answer|answered) (to|within|in|so|quickly|promptly|very|my)
    (minutes|hours|fast|promptly|emails|all), quick to respond, ignoring (me|my|us|emails|customers), ignored
    (me|my|us|emails), ghosted, fobbed off, fobbing, passed (around|from pillar|from one|me from), who do (i|we)
    (talk|speak|complain|contact) (to|), contact (number|form|details), speak to (a|someone|an actual)
    (human|person|manager|real), warranty, guarantee claim, ticket (number|closed|was|is|for), opened a ticket,
    complaint (handling|department|was|ignored|has), complaints (team|department|procedure), resolved
    (my|the|quickly|within|it), sorted (it|my|out|everything|the)
    (out|quickly|within|in|for|straight|issue|problem), appointment (was|cancelled|missed|never), engineer
    (never|didn't|came|was|turned|fixed), technician*, repair (took|team|service|was), spoke to
    (three|four|five|two|six|several|someone|a), spoken to,
    (agent|agents|advisor|advisors|adviser|operator|operators|call handler), on the phone
    (in|for|to|with|who|was|and), real (human|person), a human, (second|third|fourth|fifth|sixth) (call|email),
    talk* to a (robot|bot|machine|recording), no (explanation|apology|answer*) (from|at|to|and|or|after),
    (chat|phone) (and|or) (email|phone|chat), (emails|calls|messages) (not|no|without|and no), had an answer,
    (wrote|emailed|rang|called) at, the same thing to`,
  app: `
    app, apps, the app, application (crashes|keeps|is|was|freezes|won't|for), ios, android, app store, play store,
    update, updates, updated, latest version, new version, firmware, software, interface, ui, ux, widget, widgets,
    notification*, dark mode, sync, syncs, syncing, crash, crashes, crashing, crashed, logging me out, logs me out,
    login (screen|page|fails|loop|issue), can't log in, cannot log in, cant log in, glitch*, buggy, bugs, bug,
    freezes, laggy, menu, new menu, export button, toggle, settings menu, in app, user interface, bluetooth
    (connection|pairing|keeps), desktop version, the game, offline mode, beta, logged out, log me out`,
  website: `
    website, web site, webpage, web page, your site, the site, this site, their site, (site|page|homepage|portal)
    (is|was|won't|doesn't|keeps|crashed|crashes|down|has|loads|takes|looks|isn't|navigation|search), online
    (shop|store|booking|form|checkout|ordering|account|banking|portal), checkout, check out page, at the check out,
    shopping cart, cart, basket, search (function|bar|results|is|doesn't|filter), payment
    (page|method|option|options|failed|fails|won't|error|process|declined), card (declined|rejected|not
    accepted|keeps being), accept (my|the) (card|payment|paypal), accept paypal, paypal
    (option|doesn't|isn't|failed), pay with, promo code (doesn't|not|won't|field),
    (create|creating|register|registering|registration|sign up|sign in|log in|login) (an account|page|form|online|on
    the), password reset, reset my password, reset link, confirmation email, captcha, verification code, broken
    link, broken links, 404, web form, contact form, order form, account page, no button anywhere, to put my card
    in, put my card in, enter my card, card details, dot (com|shop|co), booking form`,
  staff: `
    staff, staffs, employee, employees, waiter, waiters, waitress*, server was, servers were, our server, barista*,
    bartender*, bar staff, receptionist*, reception (desk|was|were|staff|lady|guy), front desk, concierge,
    housekeeping, cleaner, cleaners, manager, managers, management, assistant, assistants, shop assistant*, sales
    (assistant*|person|people|lady|guy|woman|man|rep|reps|woman), salesman, salesperson, saleswoman, cashier*,
    clerk*, teller, driver, drivers, delivery (driver|guy|man|woman|person|boy), courier
    (was|threw|left|shouted|dumped), postman was, mechanic*, technician (was|came), engineer (was|who|came|called),
    the (guy|guys|lady|ladies|girl|girls|man|woman|boys|gentleman|people|team|owner|owners|chef)
    (at|who|in|was|were|on|is|are|behind|there|that|surprised|went|made), the
    (doctor|nurse|nurses|instructor|tutor|teacher|trainer|host|hosts|crew|stylist|barber|therapist|dentist|agent)
    (at|who|in|was|were|on|is|are|behind|there|that|surprised|went|made), cabin crew, flight attendant*, crew, crew
    were, host was, hosts were, our (host|guide|instructor|teacher|tutor|driver|waiter|nurse|midwife|trainer), tour
    guide, instructor*, tutor*, teacher, teachers, nurse*, doctor, doctors, dentist, security (guard|guy|staff),
    bouncer*, owner, owners, chef, barber, stylist, hairdresser, therapist,
    (rude|friendly|lovely|helpful|unfriendly|polite|nice|attentive|arrogant)
    (people|guy|lady|team|man|woman|girl|owner|host), (thanks|thank you|shout out|shoutout|kudos|props) to (the
    team|everyone at|all the team|your team|the guys|the girls|the staff), rolled (her|his|their) eyes, (she|he)
    (was|is|stayed|went|helped|made|took|explained) (so|very|really|extremely|super|late|above|me|rude|amazing),
    (she|he) (was|is|stayed|went|helped|made|took|explained)
    (great|fantastic|lovely|friendly|helpful|kind|patient|brilliant|us|out|the time), bedside manner,
    (lad|guy|man|lady|woman|girl|chap|boy|fella|kid) (who|at|on|behind|from|in), the
    (cashier|porter|cleaner|fitter|plumber|electrician|engineer|technician|physio|hairdresser|steward|stewardess|pilot|coach|midwife|builder|removal
    men|movers|conductor),
    (cashier|porter|cleaner|cleaners|fitter|plumber|electrician|engineer|technician|physio|flight
    attendant*|steward*|cabin crew|bus driver|removal
    men|bartender|barista|waitress*|doorman|concierge|janitor|lifeguard)`,
  returns: `
    (free|easy|hassle free|accept|no|your|the|their) returns, returns
    (policy|desk|department|process|are|is|were|team|label|portal|page), compensate (me|us|for my|customers), return
    (policy|it|them|this|these|label|the|my|process|shipping|postage|window|period|desk|address|form|mine), returned
    (it|them|the|mine|my|this|for|item), returning (it|them|the|this|my), refund*, reimburs*, money back, my money
    back, deposit back, (get|got|give|want|gimme) (me|) (my|our) (money|deposit|cash), exchange
    (it|them|desk|policy|for|the|this|my), exchanged, exchanging, exchanges, swap it, swapped it, swap for,
    replacement*, replaced (it|the|free|within|without|under|my), (take|took|taking) (it|them) back, send (it|them)
    back, sent (it|them) back, sending (it|them) back, store credit, credit note, restocking fee, cooling off,
    chargeback, charge back, compensation`,
  availability: `
    in stock, out of stock, back in stock, sold out, sells out, restock*, stock, availability, available,
    unavailable, not available, any (left|dates left|rooms left|tickets left|slots left|dates), still have
    (any|some), (do|did) you (sell|stock|have any|still have|carry), anywhere to buy, can't find (it|one|them|this)
    anywhere, hard to find, impossible to find, where can i (find|buy|get) (one|it|this|them|these|a), where (is
    it|are they) sold, sold (in|at|here|online|anywhere), discontinued, discontinue, bring back, bring it back,
    waiting list, waitlist, fully booked, booked out, no
    (appointments|slots|tables|dates|tickets|availability|stock|rooms), opening (hours|times|time|day), opening hrs,
    what time (do|does|are|is) ... (open|close|opening|closing), are you open, you open, (open|closed)
    (on|today|tomorrow|sunday|sundays|late|bank|saturday|saturdays|monday|mondays|until|till|during|over|at|for), is
    it open, still open, when do you (open|close), closing time, nearest (store|shop|branch|location|stockist),
    stockist*, branch near, in my (area|country|town|city|region), coverage in, preorder (date|open), pre order
    (date|open), release date, sold off, backorder*, back order*, on backorder,
    (shop|store|branch|cafe|office|restaurant|pool|gym|museum) (was|is|were|) (shut|closed), shut
    (on|for|at|early|with|when|today), (half|all) (the|of the) ... (shut|closed), no (size|sizes) (left|46|in),
    (shelf|shelves) (was|were|is|are) empty, empty shel*`,
  privacy: `
    privacy, privacy policy, personal (data|info|information|details), my (data|details|personal|personal data|info),
    our data, your data, user data, customer data, data
    (breach|leak|protection|collection|sharing|privacy|policy|was|is|been|were), gdpr, ccpa, dpo, cookies, cookie
    (banner|banners|wall|popup|consent|policy), tracking (me|us|users|cookies|pixel), tracks
    (me|us|you|everything|your), spy*, spying, surveillance, snooping, (sell|sold|selling|sells)
    (my|your|our|their|users|user|customer|customers) (data|details|number|info|information|email),
    (share|shared|sharing|shares|leak) (my|your|our|their|users|user|customer|customers)
    (data|details|number|info|information|email), (sell|sold|selling|sells)
    (my|your|our|their|users|user|customer|customers) (emails|address|phone|personal|phone number|numbers|card),
    (share|shared|sharing|shares|leak) (my|your|our|their|users|user|customer|customers)
    (emails|address|phone|personal|phone number|numbers|card), (leaked|leaking|leaks|pass)
    (my|your|our|their|users|user|customer|customers) (data|details|number|info|information|email),
    (passed|passing|passes|gave|harvest*) (my|your|our|their|users|user|customer|customers)
    (data|details|number|info|information|email), (leaked|leaking|leaks|pass)
    (my|your|our|their|users|user|customer|customers) (emails|address|phone|personal|phone number|numbers|card),
    (passed|passing|passes|gave|harvest*) (my|your|our|their|users|user|customer|customers)
    (emails|address|phone|personal|phone number|numbers|card), spam (calls|call|emails|texts|me), spamming me, cold
    calls, third party (sharing|advertisers|companies), third parties, consent, without (my|our) consent, without
    asking, permission* (to access|to my|does it|does the app|for), access to my
    (contacts|photos|location|microphone|camera|mic), anonymous, anonymity, encrypted, encryption, incognito, hacked,
    hackers, identity theft, logged into my, logged in to my, broke into my account, someone (logged|got|has|accessed)
    (into|in|in to|access to|) my (account|email|profile), passwords (leaked|were|in plain), delete my data, data
    request, right to be forgotten, opt out, marketing emails, on to advertisers`,
  accessibility: `
    accessible, accessibility, inaccessible, wheelchair*, wheel chair, step free, ramp, ramps, disabled
    (access|toilet|parking|people|customers|users|person|bay|seats|bathroom), disability, disabilities, mobility
    (scooter|issues|aid|impaired), blind (user|users|person|people|customers|and), i'm blind, visually impaired,
    vision impaired, low vision, partially sighted, poor eyesight, bad eyesight, bad eyes, eyesight, sight loss, sight
    impaired, colour blind*, color blind*, colorblind*, colourblind*, screen reader*, screenreader*, voiceover,
    talkback, nvda, jaws, alt text, captions, caption, captioning, closed captions, subtitles, subtitle, transcript,
    transcripts, sign language, bsl, asl, deaf, hard of hearing, hearing (aid|aids|impaired|loop|loss), hearing
    impaired, tiny (font|text|print|buttons|letters), small (font|text|print|letters), (font|text|print)
    (is|are|so|way) (too|so|way too|very) (small|tiny|faint|), (letters|buttons|labels|lettering) (is|are|so|way)
    (too|so|way too|very) (small|tiny|faint|), (font|text|print) (is|are|so|way) (really|small|tiny|)
    (small|tiny|faint|), (letters|buttons|labels|lettering) (is|are|so|way) (really|small|tiny|) (small|tiny|faint|),
    font size, bigger font, larger font, larger text, bigger text, bigger buttons, large print, braille, contrast, low
    contrast, light grey on, grey on white, gray on white, unreadable, hard to read, can't read the, cannot read the,
    cant read the, keyboard navigation, keyboard only, dyslexi*, autis*, sensory, neurodiv*, epilep*, flashing
    (lights|images|animation*), elderly, older people, arthritis, guide dog*, service dog*, assistance dog*,
    (lift|elevator) (is|was|out|broken|access), no lift, no elevator, stairs only, only stairs, pushchair access`,
};

export default words;
