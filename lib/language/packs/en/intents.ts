import type { IntentWords } from '@/lib/language/packs/signalWords';
import { FEAR, QUESTION } from './askWords';
import { COMPLAINT } from './complaintWords';
import { FACTS } from './factWords';
import { BUYING, KINDNESS, WISHES } from './kindWords';
import { LEAVING, WARNINGS, WORRIES } from './leavingWords';
import { CANCEL, SWITCHING } from './leaveWords';
import { PRAISE, PROMOTION, REPLY } from './praiseWords';
import { THREAT } from './threatWords';
import { COMPARISON, PURCHASE, RECOMMENDATION } from './valueWords';
import { REQUEST } from './wishWords';

const words: IntentWords = {
  cancel: [CANCEL, LEAVING].join(','),
  switching: SWITCHING,
  threat: [THREAT, WARNINGS].join(','),
  complaint: [COMPLAINT, FACTS].join(','),
  fear: [FEAR, WORRIES].join(','),
  question: QUESTION,
  interrogatives: `
    how, what, when, where, which, who, whose, can i, can you, can we, can it, could i, could you, may i, can they,
    does he, do you, do they, do i, do we, does it, does the, does this, did you, did they, is it, is there, is this,
    is the, is that, is your, are there, are the, are your, are these, are they, are you, will it, will you, will
    there, will they, will the, would it, would you, would this, should i, should we, has it, have you, has the, any
    idea, any news, any update, any good, anyone, anybody, someone, worth it, is my, are my, does my, does your, do
    your, do these, what's, what about, how about, or not, or should i, possible, u have, u ship, u sell`,
  request: [REQUEST, WISHES].join(','),
  comparison: COMPARISON,
  recommendation: RECOMMENDATION,
  purchase: [PURCHASE, BUYING].join(','),
  praise: [PRAISE, KINDNESS].join(','),
  reply: REPLY,
  promotion: PROMOTION,
  aside: `
    nothing compares, ace of, class (action|room|of|mates), (a|the|per|each|every) class, looking for (a|)
    (new|another|) job, (need|want) one (more|of those days|day), no problem*, (thanks|thank you|thx|ty|thank
    u|cheers) in advance, no issues, no issue, without (a|any|)
    (problem|problems|issue|issues|hitch|hassle|complaint), without any (problems|issues), never
    (had|have|been|experienced) (a|any|an) (problem|problems|issue|issues|complaint), haven't had (a|any|an)
    (problem|problems|issue|issues), have not had any (problems|issues), zero (problems|issues), not (a|any)
    (problem|issue|complaint), no (more|further|real|major|big|such) (problems|issues|problem|issue), solved ...
    (problem*|issue|issues), fixed ... (problem*|issue|issues), (resolved|sorted|solves|solving|fixes)
    (the|my|our|this|all my|every) (problem*|issue|issues|complaint), no
    (complaints|complaint|worries|bugs|crashes|ads|delays|hidden fees|broken), can't complain, cannot complain, cant
    complain, nothing to complain, not only, not just, not to mention, can't wait, cant wait, cannot wait, broke even,
    broken (heart|hearted|english|leg|arm|record), cancel culture, noise (cancel*|canceling|cancelling), (cancel*)
    (my|our|the|all|all my|her|his|their)
    (plans|trip|holiday|vacation|meeting|party|wedding|date|appointment|show|concert|classes), best before, best
    (wishes|regards|of luck|friend|friends|man|mate|case|practice|practices|part), at best, all the best,
    (try|tried|trying|do|doing|did|does) (my|their|our|his|her|your) best, at least, great
    (britain|uncle|grandma|grandad|grandmother|aunt|deal of|wall|grandfather|depression|dane|lakes), (good|great)
    grief, oh great, love (life|affair|island|story|letter|song|songs|bird), make love, would love to, i'd love to,
    i'd love, would love, i would like to, i would like, would be
    (nice|great|good|helpful|awesome|perfect|lovely|amazing), hope you enjoy, like to thank, car crash, stock market
    crash, crash course, (at|in the|the) worst (case|it), worst case, (garbage|trash|rubbish)
    (can|bin|bag|bags|truck|collection|cans|man|day), take out the trash, holy (shit|crap), no shit, the shit, shit
    ton, (no|few) doubt, i'm afraid (not|so|that|we|i|it's|it|there|your|you), (terribly|awfully)
    (good|nice|sorry|kind), (ridiculously|insanely|stupidly|shockingly|disgustingly|sickeningly)
    (good|cheap|fast|easy|comfortable|bright|tasty|low priced|beautiful|cute), wicked (good|fast), bad boy, not bad,
    not too bad, no bad, not too shabby, bloody (good|brilliant|marvellous|amazing|love), damn (good|fine|nice), can i
    just say, what can i say, guess what, you know what, no matter (what|how|where|which), how (about
    that|cool|nice|lovely|cute|great|good|beautiful|amazing|awesome|sweet|exciting|wonderful), what a
    (lovely|great|fantastic|beautiful|brilliant|nice|wonderful|treat|joy|find|difference|bargain|day|time), as
    (long|soon|well|far) as, (as per|no) usual, reduce* complaints, complaint free, issue (of the|a
    statement|date|number|with me), latest issue, mag issue, thank (god|goodness|heavens), thanks to
    (the|their|this|you for), thanks god, thanks but, no thanks, no thank you, smart (ass), broken down by, breaking
    news, lost and found, scam alert, (avoid|prevent*|stop|beat) (scams|scammers|fraud), fraud
    (team|department|prevention|detection), perfect storm, perfect timing not, in a perfect world, would have been
    (nice|great|good|better|perfect), supposed to be (good|great|the best|amazing), should be
    (perfect|great|better|fine), could be better, could have been better, fun fact, (kind|sort) of, with love, for the
    love of, for the best, best of both, worth noting, worth mentioning, not worth worrying, sharp
    (object|edge|edges|corner|corners|pain), smooth talk*, professional (drivers|driver|photographer|use)`,
  negators: `
    not, no, never, don't, doesn't, didn't, isn't, wasn't, aren't, weren't, won't, wouldn't, can't, cannot, couldn't,
    shouldn't, haven't, hasn't, hadn't, dont, doesnt, didnt, isnt, wasnt, wont, cant, wouldnt, couldnt, arent, havent,
    hardly, barely, without, nothing, nobody, ain't, aint, lacks, lack of, far from, neither, nor, anything but, less
    than, hardly any, not exactly, not very, not that, not really, none`,
};

export default words;
