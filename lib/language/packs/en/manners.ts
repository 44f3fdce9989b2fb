import type { MannerWords } from '@/lib/language/packs/signalWords';

// English speaks to everybody as "you".
const words: MannerWords = {
  polite: `
    please, pls, plz, thank you, thanks, thank u, thankyou, thx, many thanks, cheers, much appreciated, appreciate
    (it|you|your|any|the|if|all|everything), would appreciate, be grateful, be so kind, would you kindly, kindly, if
    you don't mind, if possible, excuse me, pardon me, sorry to (bother|trouble|ask|bug|interrupt), sorry for
    (the|bothering|asking|any), apologies, apologise, apologize, we're sorry, we are sorry, i'm so sorry, dear
    (sir|madam|team|customer|support|all|guest|sirs), good (morning|afternoon|evening|day),
    (kind|best|warm|warmest|kindest) sincerely, respectfully, with all due respect, could you
    (please|kindly|possibly|maybe|perhaps), would you (please|kindly|mind|be able), would it be possible, may i
    (ask|have|know|please), might i, i was wondering if, i wonder if you, i'd be grateful, i would be grateful, hope
    you're well, hope you are well, hope this finds you, have a (nice|great|good|lovely|wonderful)
    (day|evening|weekend|week|one), all the best, best wishes, bless you, god bless, happy to help, 🙏`,
  rude: `
    fuck*, fck*, fuk*, fkn, fking, effing, shit, shite, shitty, bullshit, horseshit, dipshit, shithole, crappy, piss
    off, bugger off, sod off, naff off, get lost, get stuffed, get bent, shut up you, shut the, stfu, gtfo, go to
    hell, rot in hell, burn in hell, screw you, screw your, up yours, idiot, idiots, idiotic, moron, morons, moronic,
    imbecile*, cretin*, retard*, dumb (company|people|idiots|bot|staff|ass|fucks), dumbass*, stupid
    (company|people|idiots|staff|bot|app|idiot|support|cow|woman|man), clown, clowns, muppet, muppets, numpty,
    numpties, losers, loser, pathetic losers, scum, scumbag*, scummy, parasites, vermin, leeches, bastard*, bitch*,
    asshole*, arsehole*, ass hole*, arse, arseholes, dickhead*, dick head*, dicks, wanker*, tosser*, twat*, prick*,
    cunt*, bellend*, knobhead*, knob head*, pillock*, plonker*, git, gits, tool bags, douche*, jackass*, jerk, jerks,
    lazy (bastards|idiots|gits|sods|cows|fuckers), shame on you, you people are, you lot are, you guys (suck|are a
    joke|are useless|are pathetic|are liars|are thieves|are idiots|are clowns), you suck, u suck, you're
    (useless|pathetic|a joke|thieves|liars|clowns|idiots|crooks|scammers|disgusting|a disgrace), you are
    (useless|pathetic|a joke|thieves|liars|clowns|idiots|crooks|scammers|disgusting|a disgrace), are you
    (stupid|dumb|deaf|thick|blind|retarded|brain dead|braindead|illiterate|incompetent), do your
    (job|damn|bloody|fucking), learn to (read|code|do your), get your act together, sort your (shit|lives|sh*), get a
    grip, get off your (arse|ass|arses|asses), wake up you, sort this out (today|now) or, sort it out (today|now) or,
    fix ur, fix your (shit|damn|bloody|crap|fucking|sh*), bloody (useless|idiots|joke|thieves|hell|awful|disgrace),
    crooks, thieves, liars, con artists, 🖕, 🤬`,
  familiar: '',
  formal: '',
};

export default words;
