import type { PromiseWords } from '../promiseWords';

const WILL = "('ll| will| shall| are going to|'re going to| am going to|'m going to) (also |then |now |certainly |definitely |absolutely |gladly |happily |personally |be sure to |make sure to |make sure we |of course |immediately |promptly |soon |quickly |surely |)";
const DO = '(get back|get (this|it|that|you|your)|get in touch|look (into|at|for|after)|(re|)send|(re|)ship|replace|refund|reimburse|compensate|credit|fix|repair|correct|solve|resolve|sort|call|ring|phone|contact|reach out|follow up|'
  + 'check|double-check|investigate|verify|review|let you know|keep you (posted|updated|informed)|update|inform|notify|tell you|arrange|respond|reply|answer|write|email|dm|message|pick up|collect|deliver|return|issue|raise|'
  + 'escalate|forward|pass (this|it|that|your|on|along)|add|release|publish|restock|take (care|this|it|that|your)|find out|come back|dispatch|exchange|cancel|remove|change|process|handle|deal with|see to|confirm|waive|'
  + 'make (it|this|that|things)|do (it|this|that|so|everything|our best)|give you|provide|prepare|ask|speak (to|with)|talk to|have (it|this|that|an answer|a look|someone|somebody|your|the)|bring|roll out|extend|improve)';

const words: PromiseWords = {
  commits: `(we|i)${WILL}${DO}, (we|i)('ll| will) (both|all) ${DO}, (we|i) (promise|guarantee|commit) (to|that|you|it|we|a), you('ll| will) (hear|have an answer|have a reply) (back |)(from|shortly|soon),
    (our|my|the|a|one of our) ... will ${DO}, (someone|somebody) ... will ${DO}, (we|i)('ll| will) be (in touch|back|getting|looking|sending|calling|refunding|replacing|reviewing|checking|contacting|fixing|following up)`,
  dated: `(we|i)('ll| will| shall), (we|i)('re|'m| are| am) (sending|shipping|replacing|refunding|fixing|calling|getting back|looking|checking|arranging|releasing|delivering|processing|issuing|rolling|aiming),
    will (also |then |now |all |)(be|have|get|receive|arrive|go|come|reach|call|contact|reply|respond|send|ship|collect|deliver|hear|see|follow), you('ll| will), (goes|go) out, it('ll| will), expect (a|an|to|your|it|the), you should (receive|have|get|hear)`,
  aside: `(can't|cannot|can not|could not|couldn't|won't|will not|shall not|may not|might not|unable|not able), will (never|always|miss|need|remember|cherish|try|hope|see you|love|like|happily accept|only),
    'll (never|always|miss|need|remember|try|hope|see you|love|like|only), will be (closed|open|away|at|attending|exhibiting|happy|glad|delighted|pleased|hosting|unavailable|offline|back open),
    'll be (closed|open|away|at|attending|exhibiting|happy|glad|delighted|pleased|hosting|unavailable|offline|back open), will (your|you|it|there|that|this|they) , will gladly (help|assist),
    (usually|normally|typically|generally|as a rule|on average), we (aim|strive|try|hope|want|wish|expect|plan|would|'d), (would|'d) (love|like|be), (don't|do not|doesn't|does not|didn't|did not|isn't|is not|aren't|are not|wasn't|weren't),
    (open|opened|closed|opening hours), (offer|sale|discount|promotion|voucher|code|coupon|warranty|guarantee) (is|ends|runs|lasts|expires|covers), (valid|ends|expires),
    you should (also |)(contact|write|send|check|reach|call|keep|return|ask|always), you (can|may|could|must|have|had|need|might|get to|wrote|ordered|said|mentioned|were|are), we (sent|shipped|replied|answered|received|called|have|had|were|was|did|refunded|delivered|got|saw|tried|emailed|reply|respond|answer|deliver|ship),
    (was|were|has|had|have been), (thanks|thank you) for, (sorry|apologies) (for|about|that|to)`,
  idle: `if you have ... (questions|concerns|question|doubts), if you need (anything|any|more|further|help), if you like, if you'd like`,
  asks: `(please|kindly|pls|plz) (also |do |just |)(send|dm|message|write|email|mail|call|ring|contact|reach|get|let|give|provide|share|drop|check|tell|reply|respond|allow|try|visit|use|fill|confirm|leave|submit|return|bring|come|pm|have|follow|click|update|forward),
    (dm|pm|message|email|drop|send|write to|write|call|contact|give|text) (us|me), (reach out|get in touch|speak|chat) (to|with) (us|me), let us know, just (send|dm|write|call), (could|can|would|will) you`,
  conditions: `if you, if your, once (you|your|we (receive|get|have received|have your)|the item|it (arrives|is back)), as soon as (you|your|we (receive|get) (your|the|it)), when you (send|write|return|contact|reply), unless, in case you, after you, should you, whenever you, provided you`,
  past: `happened, went wrong, occurred, ordered, arrived, delivered, bought, visited, your (order|visit|review|message|call|email|comment|purchase|booking|stay|flight|parcel|delivery|experience) ... (of|from|on), (the|that) (order|delivery|parcel|visit|outage|incident|flight|invoice) (of|from|on), last, since, from last, sent, you wrote, past`,
};

export default words;
