/** Liking, thanks and verdicts. */
export const PRAISE = `
    on the house, fair play, hats off to, saved (me|my life|my day|us|my bacon|my skin|the day|me so|my marriage),
    (came|arrived|delivered) (a|one|two|three|2|3|a few|a couple of) (day|days|week|weeks|hour) early, fits like a
    glove, fit like a glove, no notes, cant fault, 10 out of 10, spot on, bang on, right on time, as
    (described|advertised|promised|pictured) and, exactly (as described|what i needed|what i wanted|what we needed|as
    pictured|as advertised|as promised), does wonders, works wonders, blown away, mind blown, speechless, made
    (us|me|my son|my daughter|my kids|them|him|her) (so happy|smile|feel welcome|feel at home|very happy|feel
    special|cry happy), feel at home, felt at home, couldn't do enough, nothing was too much trouble, a credit to,
    went out of their way, went the extra, goes the extra, sorted (it|me|us|everything) (out|) (straight
    away|quickly|within|in minutes|same day|immediately|right away|no fuss), super service, service with a smile,
    quality (product|item|bit of kit|service), banging, proper (nice|good|tasty|lush), lush, belter, cracking,
    smashing, ace, corker, class act, pure class, so worth it, 😋, 🫶, 🤌, ✨, 😎, hyped, goes hard, so
    (fresh|clean|tasty|yummy|well made|lightweight|sturdy|worth
    it|impressed|pleased|delicious|beautiful|gorgeous|bright and|simple|satisfied), thank you, thanks, thx, thankyou,
    thank u, ty, tysm, cheers (guys|for|mate|to|all), many thanks, big up, props to, hats off, kudos, shout out to,
    shoutout to, much appreciated, appreciate (it|you|your|the|this|all|how), appreciated, grateful, thankful,
    (forever|eternally) grateful, love, loved, loving, loves, luv, lovin, adore, adored, adorable, obsessed, in love,
    smitten, chuffed, thrilled, delighted, over the moon, made my (day|week|year|month|weekend|birthday), happy
    (with|about|customer|bunny|campers), so happy, very happy, really happy, super happy, happy customer, happier,
    couldn't be happier, couldn't be more happy, happily, pleased, impressed, impressive, satisfied, enjoyed,
    enjoying, enjoyable, enjoy it, fan of, a fan, big fan, huge fan, a pleasure, pleasure to, glad (i|we|that i)
    (bought|ordered|got|went|chose|found|switched|picked|tried|upgraded), no regrets at all, best decision, best
    purchase, best thing (i|we|ever|since), great, gr8, amazing, awesome, excellent, fantastic, brilliant, brill,
    wonderful, wonderfully, perfect, perfectly, perfection, superb, outstanding, exceptional, exceptionally,
    magnificent, marvellous, marvelous, fabulous, fab, stunning, gorgeous, beautiful*, lovely, delightful, terrific,
    splendid, phenomenal, spectacular, incredible, sublime, stellar, first class, first rate, top notch, top quality,
    top drawer, top class, world class, second to none, flawless*, impeccable, immaculate, spotless, exquisite,
    divine, heavenly, delicious, yummy, yum, tasty, scrumptious, mouthwatering, best, the goat, goated, epic, dope,
    sick quality, fire quality, slaps, banger, lit, chef's kiss, 10/10, 5/5, 11/10, 100/10, 9/10, ten out of ten, 5
    star, 5 stars, five star, five stars, top marks, full marks, a gem, hidden gem, a treat, works a treat, a dream, a
    joy, a delight, a winner, a star, a legend, legend, legends, absolute star, star ⭐, life saver, lifesaver, life
    changer, life changing, lifechanging, game changer, gamechanger, godsend, a blessing, a steal, bargain, good
    value, great value, value for money, worth every (penny|cent|pound|dollar|euro|bit|single), well worth, worth it,
    totally worth, money well spent, cheap as chips, exceeded (my|our|all|expectations), exceeds, beyond (my|our|all)
    expectations, better than (expected|i expected|i thought|ever|advertised|described|i hoped|i imagined|we
    expected|the pictures), above and beyond, extra mile, out of (his|her|their) way, can't fault, cannot fault,
    couldn't fault, can't praise, cannot praise, can't thank, cannot thank, couldn't ask for, could not ask for,
    couldn't have asked, couldn't have been (better|nicer|more|happier|kinder), what more could, nothing but praise,
    nothing but (good|great|positive), (not|never|didn't|did not|won't be|wasn't|doesn't|don't|never been|does
    not|will not be) disappoint*, good
    (job|work|stuff|service|quality|product|value|experience|food|choice|price|prices|support|communication|buy|bit of
    kit|shout|vibes|company|people|guys|news|app|one|sound|battery|place|hotel|seller|packaging|fit|course), very
    good, really good, so good, pretty good, damn good, good so far, soo good, sooo good, good as new, all good, does
    the job, does the trick, does exactly what, does what it says, did the trick, just works, works
    (great|well|perfectly|beautifully|flawlessly|like a charm|like a dream|fine|brilliantly|fantastic|amazing|as
    expected|as described|as advertised|wonders|good|really well|very well|a treat), working
    (great|well|perfectly|beautifully|flawlessly), runs (great|smoothly|well|perfectly), fits
    (perfectly|great|well|like a glove|beautifully), well (done|made|built|packed|packaged|priced|designed|thought
    out|worth|played|organised|organized|presented|looked after|written|explained|crafted), solid
    (build|product|app|choice|piece), nice (work|job|touch|one|people|staff|app|product|quality|design|to
    have|place|and|little|place|clean|update), super
    (nice|fast|quick|easy|helpful|friendly|comfy|comfortable|soft|cute|happy|bright|cool), so
    (nice|cute|soft|easy|helpful|friendly|comfy|comfortable|pretty|fast|quick|kind|cool|smooth|bright|fun|satisfying|
    polite), very
    (nice|helpful|friendly|comfortable|easy|quick|fast|kind|polite|professional|efficient|clean|tasty|pretty|bright|
    useful|happy|pleasant|reliable|responsive), really
    (nice|helpful|friendly|comfortable|easy|quick|kind|like|enjoy|bright|useful|pretty|tasty|fast), i like, really
    like, we like, i really like, helpful, friendly, attentive, courteous, welcoming, accommodating, knowledgeable,
    efficient, professional, polite, (fast|quick|speedy|prompt|swift|rapid|lightning fast|free)
    (delivery|shipping|service|reply|response|turnaround|dispatch|postage), (arrived|came|delivered|shipped) (early|on
    time|quickly|next day|in perfect|promptly|before|safely|a day early|fast|well packed|super), next day delivery, on
    time and, easy to (use|set up|install|navigate|assemble|fit|clean|follow|understand|book|order|return|read), user
    friendly, so easy, a breeze, super easy, hassle free, painless, seamless*, smooth, smoothly, sturdy, robust, rock
    solid, durable, high quality, good quality, great quality, premium feel, comfy, cosy, cozy, crisp, sharp, bright
    enough, super bright, keep (it up|up the good|up the great|doing what), thumbs up, two thumbs up, bravo, respect
    to, big respect, you (rock|guys rock|guys are the|are the best|are amazing|are awesome|nailed it|legends), nailed
    it, smashed it, killing it, crushing it, chapeau, best in (class|town|the business|the city), favourite*,
    favorite*, my fav, go to (place|shop|brand|app|spot|store), never looked back, never let (me|us) down, never
    failed me, never go back to, will be back, will definitely be back, we'll be back, i'll be back, can't wait to
    (come back|go back|return|use|try|wear|ride), be coming back, will return, (already|just) ordered (another|a
    second|more|my second), loyal customer, customer for life, customer since, repeat customer, faith in humanity,
    restored my faith, put a smile, made me smile, big smile, 👍, 👏, ❤, 😍, 🥰, 💯, 🔥, 🙌, 😊, 🤩, ⭐, 😻, 💖`;

/** How companies answer. */
export const REPLY = `
    (we're|were|we are|i'm|i am|so|very|really|truly|we're so|we're very|we are so|we are very|deeply|extremely) sorry
    (to hear|to read|to learn|to see|for the inconvenience|for any inconvenience|you had|you've had|that you|that
    your|about your experience|for your experience|for the experience|for the trouble|for the delay|for this|for
    any|for your), sorry (to hear|for the inconvenience|for any inconvenience) (that|this|about|you|your|of|), (we|i)
    (sincerely|do|deeply|truly|would like to|want to|must|) (apologise|apologize) (for|that|if|sincerely),
    (our|my|sincere|sincerest|many|please accept our|please accept my|our sincere) (apologies|apology), apologies for
    (the|any|this|your|that), accept our (sincere|) apologies, regret (the|any) inconvenience, we regret (that|to),
    (thank you|thanks|thank u|many thanks) (so much|very much|) for (your|) (feedback|reaching out|contacting
    us|getting in touch|bringing this|taking the time to|choosing us|choosing our|sharing your), (thank
    you|thanks|thank u|many thanks) (so much|very much|) for (your|) (your feedback|your review|your kind|your
    lovely|the feedback|your comment|your comments|letting us know|your message|your patience), (thank
    you|thanks|thank u|many thanks) (so much|very much|) for (your|) (your understanding|your loyalty|leaving
    us|flagging|reviewing us|staying with us|your rating|your inquiry|your enquiry), (thank you|thanks|thank u|many
    thanks) (so much|very much|) for (your|) (your order with us|your support|kind
    words|review|message|patience|visiting us|shopping with us|dining with us|your interest), (please|kindly|could
    you|could you please) (dm|pm|message|contact|email|e mail) (us|our|me a dm|us a dm|our team|our support), (can
    you|can you please|do|feel free to|you can) (dm|pm|message|contact|email|e mail) (us|our|me a dm|us a dm|our
    team|our support), (please|kindly|could you|could you please) (dm|pm|message|contact|email|e mail) (our
    customer|us an email|us a message|us at|us on|us your|us directly), (can you|can you please|do|feel free to|you
    can) (dm|pm|message|contact|email|e mail) (our customer|us an email|us a message|us at|us on|us your|us directly),
    (please|kindly|could you|could you please) (call|reach out to|write to|get in touch with|reach|drop|send)
    (us|our|me a dm|us a dm|our team|our support), (can you|can you please|do|feel free to|you can) (call|reach out
    to|write to|get in touch with|reach|drop|send) (us|our|me a dm|us a dm|our team|our support), (please|kindly|could
    you|could you please) (call|reach out to|write to|get in touch with|reach|drop|send) (our customer|us an email|us
    a message|us at|us on|us your|us directly), (can you|can you please|do|feel free to|you can) (call|reach out
    to|write to|get in touch with|reach|drop|send) (our customer|us an email|us a message|us at|us on|us your|us
    directly), (send|drop|shoot) us (a|an|your) (dm|message|email|private|direct|order|booking|note|line), (dm|pm) us,
    via dm, in a dm, by dm, through dm, (reach out|get in touch|contact|email|message|call) (to us|with us|us)
    (at|via|on|by|through|directly|and we|so we|so that we|if you|with), please reach out, please get in touch, our
    (team|support team|customer service team|customer care team|specialists|technicians)
    (will|is|are|has|have|would|can|'ll) (be|get|look|contact), our (team|support team|customer service team|customer
    care team|specialists|technicians) (will|is|are|has|have|would|can|'ll)
    (reach|review|happy|looking|investigating), our (engineers|customer
    service|staff|colleagues|manager|developers|customer support) (will|is|are|has|have|would|can|'ll)
    (be|get|look|contact), our (engineers|customer service|staff|colleagues|manager|developers|customer support)
    (will|is|are|has|have|would|can|'ll) (reach|review|happy|looking|investigating), our (team|support team|customer
    service team|customer care team|specialists|technicians) (will|is|are|has|have|would|can|'ll)
    (working|been|love|assist), our (team|support team|customer service team|customer care
    team|specialists|technicians) (will|is|are|has|have|would|can|'ll) (help|gladly|respond|reply|follow), our
    (engineers|customer service|staff|colleagues|manager|developers|customer support)
    (will|is|are|has|have|would|can|'ll) (working|been|love|assist), our (engineers|customer
    service|staff|colleagues|manager|developers|customer support) (will|is|are|has|have|would|can|'ll)
    (help|gladly|respond|reply|follow), (a member of|someone from|one of) our
    (team|staff|agents|specialists|managers), (we'll|we will|we'd|we would|we are|we're|we can) (be happy to|be glad
    to|love to|like to) (help|assist|make this right|make it right|look into|put this right), (we'll|we will|we'd|we
    would|we are|we're|we can) (be happy to|be glad to|love to|like to) (learn more|hear more|welcome|see
    you|discuss|speak|investigate), we're here to help, we are here to help, happy to help, glad to help, we're glad
    (you|to|that|it), we are glad (you|to|that|it), we're (delighted|thrilled|so happy|happy|pleased|so glad|so
    pleased) (you|to|that), we are (delighted|thrilled|so happy|happy|pleased|so glad|so pleased|overjoyed)
    (you|to|that), (we|i) (look|looking) forward to (welcoming|seeing you|hearing from you|serving|your next), looking
    forward to (welcoming|seeing you|serving), hope to (see you again|welcome you|see you soon|serve you), (we|i)
    (have|'ve) (escalated|passed|forwarded) (this|your|it|the|that) (to|on|with|feedback|for), (we|i) (have|'ve)
    (shared|logged|raised) (this|your|it|the|that) (to|on|with|feedback|for), (we|i) (have|'ve)
    (escalated|passed|forwarded) (this|your|it|the|that) (concern|comments|case), (we|i) (have|'ve)
    (escalated|passed|forwarded) (this|your|it|the|that) (issue|matter|onto), (we|i) (have|'ve) (shared|logged|raised)
    (this|your|it|the|that) (concern|comments|case), (we|i) (have|'ve) (shared|logged|raised) (this|your|it|the|that)
    (issue|matter|onto), passed (this|your feedback|your comments|it) (on|along|onto) to (our|the), (we|i)
    (take|value|appreciate) (your|this|all|customer|these|such) (feedback|very
    seriously|matter|concerns|opinion|comments|patience), (we|i) (take|value|appreciate)
    (your|this|all|customer|these|such) (understanding|business|loyalty|seriously|kind words|review|custom|support),
    your (feedback|opinion|satisfaction|experience|comfort|safety) (is|helps|means|matters) (important|us|a
    lot|very|valuable|invaluable|so much|our|to us), (make|put|set) (this|it|things) right (for you|), rectify
    (this|the), (we'll|we will|i'll|i will) (look into|investigate|get back to you|be in touch|check this|check
    with|pass this|pass your|get this sorted|sort this|follow up|update you|forward|reach out|contact you|escalate),
    look into (this|it|the matter) (right away|further|for you|immediately), (provide|share|send) (us|) (with|)
    (your|the) (order number|booking reference|booking number) (so|and), (provide|share|send) (us|) (with|) (your|the)
    (order number|booking reference|booking number) (via|in|to), (provide|share|send) (us|) (with|) (your|the)
    (account number|ticket number|reference number) (so|and), (provide|share|send) (us|) (with|) (your|the) (account
    number|ticket number|reference number) (via|in|to), (provide|share|send) (us|) (with|) (your|the) (order
    number|booking reference|booking number) (by|so we), (provide|share|send) (us|) (with|) (your|the) (order
    number|booking reference|booking number) (so that|here|with), (provide|share|send) (us|) (with|) (your|the)
    (account number|ticket number|reference number) (by|so we), (provide|share|send) (us|) (with|) (your|the) (account
    number|ticket number|reference number) (so that|here|with), (provide|share|send) (us|) (with|) (your|the) (order
    id|case number|phone number) (so|and), (provide|share|send) (us|) (with|) (your|the) (order id|case number|phone
    number) (via|in|to), (provide|share|send) (us|) (with|) (your|the) (email address|registration|tracking
    number|postcode) (so|and), (provide|share|send) (us|) (with|) (your|the) (email address|registration|tracking
    number|postcode) (via|in|to), (provide|share|send) (us|) (with|) (your|the) (order id|case number|phone number)
    (by|so we), (provide|share|send) (us|) (with|) (your|the) (order id|case number|phone number) (so that|here|with),
    (provide|share|send) (us|) (with|) (your|the) (email address|registration|tracking number|postcode) (by|so we),
    (provide|share|send) (us|) (with|) (your|the) (email address|registration|tracking number|postcode) (so
    that|here|with), (kind|best|warm|warmest|kindest) regards, yours sincerely, dear
    (customer|guest|valued|sir|madam|user|player|passenger|client|reviewer|mr|ms|mrs), hi there thanks for, on behalf
    of (our|everyone at|the team|the whole team|the management|all of us), valued customer, valued guest, this is not
    the (experience|standard|level|service) we, not the experience we, fall short of (our|the), fell short of
    (our|your), we strive to, we aim to, we pride ourselves, we do our best, rest assured, please be assured, please
    accept, we understand (your|how|that|the)
    (frustration|frustrating|concern|concerns|disappointment|this|importance|it|inconvenience), at your earliest
    convenience, we appreciate (your|you|the|it), for your understanding, check your (dms|inbox|direct
    messages|messages|spam), replied to your dm, responded to your dm, we've replied, we have replied, (have|has) been
    (resolved|fixed|forwarded) (now|by our|to our), hello from the`;

/** Selling, jobs and draws. */
export const PROMOTION = `
    (be in with|stand|in with) a chance (of winning|to win), (chance|chances) of winning, we have an opening, we have
    (vacancies|openings|a vacancy), cvs (to|please|welcome), send cvs, drop (in|off) your cv, seeking (a|an)
    (experienced|part time|full time|motivated|passionate), win (a free|free|tickets|one of|our),
    (use|with|using|enter|apply) (my|our|the|promo) (code|coupon|promo code|discount code) ... (for|to|at),
    (use|with|using|enter|apply) (my|our|the|promo) (code|coupon|promo code|discount code) ... (and|off|get),
    (use|with|using|enter|apply) (my|our|the|promo) (referral code|link|voucher code|affiliate link|referral link) ...
    (for|to|at), (use|with|using|enter|apply) (my|our|the|promo) (referral code|link|voucher code|affiliate
    link|referral link) ... (and|off|get), (use|with|using|enter|apply) (discount|coupon|referral|this|)
    (code|coupon|promo code|discount code) ... (for|to|at), (use|with|using|enter|apply)
    (discount|coupon|referral|this|) (code|coupon|promo code|discount code) ... (and|off|get), (use|with)
    (discount|coupon|referral|this|) (referral code|link|voucher code|affiliate link|referral link) ... (for|to|at),
    (using|enter|apply) (discount|coupon|referral|this|) (referral code|link|voucher code|affiliate link|referral
    link) ... (for|to|at), (use|with) (discount|coupon|referral|this|) (referral code|link|voucher code|affiliate
    link|referral link) ... (and|off|get), (using|enter|apply) (discount|coupon|referral|this|) (referral
    code|link|voucher code|affiliate link|referral link) ... (and|off|get), (use|with|enter|apply)
    (my|our|promo|discount|coupon) code, promo code, discount code, coupon code, referral code, referral link,
    affiliate link, affiliate links, my link, sign up (with|using|through|via) my, link in (my|the|our|)
    (bio|profile|description|comments|first comment), link below, links below, link in description, click
    (the|my|this|here|our) (link|to|for|below), swipe up, tap the link, shop (now|our|here), order (now|yours|today)
    (at|and|while|from|on|via|online|before), buy (now|yours today) (at|and|while|from|on|before),
    (get|grab|claim|book|order) yours (now|today|here|before|while), (get|save|enjoy|grab|take) (up to|an extra|a|an|)
    (10|15|20)% (off|discount|on|on all), (get|save|enjoy|grab|take) (up to|an extra|a|an|) (25|30|35)%
    (off|discount|on|on all), (up to|extra|flat|with|a) (up to|an extra|a|an|) (10|15|20)% (off|discount|on|on all),
    (up to|extra|flat|with|a) (up to|an extra|a|an|) (25|30|35)% (off|discount|on|on all), (get|save|enjoy|grab|take)
    (up to|an extra|a|an|) (40|50|60)% (off|discount|on|on all), (get|save|enjoy|grab|take) (up to|an extra|a|an|)
    (70|75|80)% (off|discount|on|on all), (up to|extra|flat|with|a) (up to|an extra|a|an|) (40|50|60)%
    (off|discount|on|on all), (up to|extra|flat|with|a) (up to|an extra|a|an|) (70|75|80)% (off|discount|on|on all),
    (10|15|20|25|30|40|50|60|70)% off, percent off, half price (on|until|this|all|today),
    (limited|exclusive|special|early bird|introductory|black friday|cyber
    monday|flash|summer|winter|spring|christmas|easter|weekend) (time
    offer|offer|offers|sale|deal|deals|discount|edition drop|promotion), limited time, while stocks last, while
    supplies last, offer (ends|valid|expires|ends soon|ends sunday), sale (ends|starts|is on|now on|is live), now
    (available at|available in|available on|on sale|in stock at|back in stock at|live on|open for), available now
    (at|on|in|from|for), new arrivals, new in store, don't miss (out|this|it|our|your chance), hurry
    (while|before|only|and order), act now, last chance to (buy|get|grab|save|order|enter|win), free shipping
    (on|over|for|worldwide|with), buy one get one, buy 1 get 1, bogo, buy 2 get, free trial (today|now|at|here),
    giveaway, give away alert, (to win|chance to win|could win|enter to win)
    (a|an|one|two|this|these|free|some|our|tickets|your), tag (a friend|3 friends|two friends|2 friends|your
    friends|three friends|someone|a mate|friends), like and (share|tag|follow|retweet|rt|comment|subscribe)
    (to|for|this), follow (us|me|and) (and|like|rt|retweet|to|on|for|tag)
    (like|rt|retweet|share|tag|enter|win|more|tag), follow us, rt to (enter|win), retweet to (enter|win), enter
    (now|here|our|to win|the draw|below), winner (announced|will be|drawn|gets), competition time, raffle, prize draw,
    sponsored, paid partnership, gifted, (in|paid) partnership with, brand ambassador, collab with, dm (us|me|) (to
    order|for orders|for prices|for collab|to book|for bookings|for promo|for more info|for details|for credit), dm to
    order, whatsapp (us|me|now|on|for), call us (today|now|on|at|for), book (now|your|a)
    (online|today|appointment|table|demo|at|slot|spot|free consultation), book now, contact us (today|for a free|for
    more|now|for a quote|for all), visit (our|us|www) (website|store|shop|at|today|online|showroom|new), check out
    (our|my)
    (new|latest|website|shop|store|page|etsy|channel|video|blog|full|range|collection|profile|podcast|sale|course),
    subscribe (to|for) (my|our|more|the channel), my (channel|etsy|onlyfans|new video|youtube channel), we
    (ship|deliver) (worldwide|nationwide|all over), introducing (our|the new|the all), (we're|were|we
    are|now|currently|urgently|is|are) (hiring|recruiting|looking to hire|looking for a new|seeking a|looking for an
    experienced), hiring, join our (team|growing team|community), apply
    (now|today|here|at|via|online|within|by|below|before), job
    (alert|opening|openings|opportunity|opportunities|vacancy|offer|title|description|fair), vacancy, vacancies, send
    (your|us your) (cv|resume|portfolio), (full|part) time (position|role|job|opportunity), competitive salary, years
    of experience required, dream job alert, work from home and earn, earn (money|cash|up to|extra|passive)
    (from|online|per|a|while|working|at|with), passive income, make money (online|from home|fast), financial freedom,
    crypto signals, 100x, dm me to start, investment opportunity, onlyfans, full review (on|at|here|in), read more
    (at|on|here), watch (the|my) full (video|review), available on (amazon|etsy|app store|google play|all
    platforms|spotify), pre order now, preorder now, wholesale (price|prices|inquiries|orders), best price guaranteed,
    lowest price guaranteed, satisfaction guaranteed`;
