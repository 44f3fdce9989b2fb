/** Fears and doubts. */
export const FEAR = `
    is (that|this|it) really (you|from you|your|them|legit|safe), (not sure|don't know if|wouldn't know if) (i'd|i
    would|i can|i could|we can|i should) trust, (wouldn't|would not|couldn't|don't really|do not) trust
    (them|this|it|you|that|these) with, (hackers|scammers|fraudsters|a hacker|a scammer|thieves)
    (got|have|has|stole|took|accessed|have got) (my|our|hold), could (this|it|that) be (a
    scam|dangerous|fake|phishing|harmful), (looks|seems|sounds|feels) (a bit|kinda|very|really|so|super|pretty|rather)
    (dodgy|fishy|sketchy|suspicious|shady|unsafe), (dodgy|fishy|sketchy|shady)
    (site|website|email|seller|shop|company|link|text|as hell|af), anyone (been scammed|get scammed|got scammed|else
    worried), has anyone been scammed, (losing|lose) all my (money|photos|data|savings|files|contacts), is
    (this|it|that|the site|this site|this website|the website|this company|this seller|this shop|this store|this
    app|this email|this text|this message) (a scam|legit|legitimate|fake|a fraud|a con|trustworthy|a
    trustworthy|dodgy|a rip off|a ripoff|a legit|real or fake|real or a scam|phishing|spam or), (scam or legit|legit
    or scam|legit or a scam|legit or not|scam or not|real or scam), (are|is) (they|these guys|these
    people|he|she|anyone sure this) (legit|scammers|trustworthy|a scam|legitimate), is (this|it|that|the)
    (safe|dangerous|normal|secure) (to|for|that|when|if|with|around), is (this|it|that) (safe|dangerous|secure), are
    (these|they) safe, how safe is, how secure is, can (i|we|you|it|they|this) (be trusted|trust), can i really trust,
    (don't|dont|do not|not sure i|not sure if i|hard to|wouldn't|cant|can't) (trust|can trust)
    (this|it|them|the|your|you),
    (worried|concerned|nervous|anxious|uneasy|apprehensive|sceptical|skeptical|wary|suspicious) (about|that|for
    my|over|whether|my), (scared|afraid|hesitant|terrified|reluctant|nervous) to
    (order|buy|use|put|enter|give|pay|install|connect|leave|send|try|open|charge|plug|book|click|log
    in|download|share|switch|update), (i'm|im|i am|we're|we are|bit|little|kinda|kind
    of|really|very|so|quite|super|getting|pretty|now)
    (worried|concerned|nervous|anxious|scared|afraid|terrified|uneasy|frightened|paranoid|freaked out|freaking
    out|panicking|petrified), should i (be worried|worry|be concerned|be scared|panic|trust), do i need to worry,
    worries me, scares me, freaks me out, makes me nervous, freaking out, panicking, in a panic, having a panic, too
    good to be true, seems (dodgy|fishy|sketchy|suspicious|shady|like a scam), looks
    (dodgy|fishy|sketchy|suspicious|shady|like a scam), sounds (dodgy|fishy|sketchy|suspicious|shady|like a scam|too
    good), feels (dodgy|fishy|sketchy|like a scam|unsafe), red flag, red flags, (was|were|has|have|been|got) my
    (data|account|card|details|password|information) (been|compromised|leaked|hacked|stolen|affected),
    (think|fear|afraid) (i've|i have|i|my account|my card|someone) (been|got|was|has been|has)
    (scammed|hacked|phished), (someone|somebody|a hacker|hackers) (logged into|got into|has access
    to|accessed|hacked|broke into|is using) my, what if (it|they|my|the|someone|something)
    (breaks|catches|gets|leaks|explodes|goes wrong|happens|falls|steal|stops|doesn't), i (fear|dread|worry)
    (that|it|they|this|the|about|for|my), my (fear|worry|concern|only worry|biggest worry|main worry|only
    concern|biggest fear|main concern) is, don't feel safe, do not feel safe, didn't feel safe, feel unsafe, felt
    unsafe, (scared|afraid|worried|nervous) (i'll|i will|i might|it'll|it will|it might|they'll|he'll), at risk of
    (losing|fire|being), is my (money|data|account|information|card) (safe|secure|at risk|protected), is our
    (money|data) safe, will i lose my`;

/** Asking, even where no mark follows. */
export const QUESTION = `
    how (late|early|big|heavy|bright|loud|wide) (is|are|do|does) (the|it|this|these|they|you|your), how
    (tall|deep|thick|waterproof|accurate|noisy|fast|long) (is|are|do|does) (the|it|this|these|they|you|your), what
    (size|colour|color|model|time|version|sizes|colours|type|cable|battery|bulb)
    (is|are|would|should|do|does|will|comes), what do i need to, where's the
    (nearest|best|button|option|link|menu|setting|manual), whats the best way to, what's the best way to, who
    (can|do|should|would) (help|i speak|i ask|i contact|i email|i call|i talk), is there somewhere (i|we|to), is
    there anyone, can you still, can i still, do i (need|have) to, does that (mean|include|come|work|count), am i
    (supposed|able|allowed|meant|still able|too late) to, are we (able|allowed|supposed) to, what happens
    (if|when|to), is it (ok|okay|normal|safe|too late|allowed|necessary|true) (to|that|if|for), was wondering,
    wanted to know, just a quick question, quick q, looking to find out, not clear (if|whether|how|what),
    (does|do|did|has|have|can|could|would|is|are|will) (anyone|anybody|someone|somebody|any of you|any one),
    (anyone|anybody|any one) (know|knows|tried|try|have|has|got|used|using|else|here|out
    there|bought|had|experience|figured|managed|recommend), (how|where|when|what|which)
    (do|can|could|should|would|will|did|does) (i|you|we|they|one|it|u), how to i, how would one, how come, how long
    (does|do|will|is|did|until|before|should|can), how much longer, how many, how often, how old (is|are), how far,
    how late are, how soon (can|will|do), what (time|size|kind of|type of|sort of|model|version|are the|is the|does
    the|do i|s the|happens if|happens when|if i) ... you, what's the
    (difference|best|process|phone|email|price|return|link|name|deal|delivery|postage|warranty|procedure|status|code),
    whats the (difference|best|process|phone|email|price|link|name|deal|status|code), is (there|it)
    (a|any|an|anyone|somewhere|still|possible|compatible|normal|supposed to|worth|ok to|okay to|true that|just
    me|also|going to), is it just me or, are there (any|plans), are (you|u) (open|still|going
    to|planning|able|sending|shipping|taking|accepting|doing|offering|hiring any), (i'd|i would|would|we'd|we
    would|i|really) like to (know|ask|find out|hear), want to (know|ask), wanted to (ask|know|check), just
    (wondering|asking|checking|curious|want to know|wanted to ask|out of curiosity), wondering
    (if|whether|how|what|when|where|why|which|about), i wonder (if|whether|how|when|what|which), curious
    (if|whether|about|how|what|when), any idea (how|when|what|where|if|why|whether), any (ideas|clue|update on
    when|eta|news on|word on|idea if|advice|suggestions|tips|recommendations|recs|recommendation|chance you
    know|thoughts on|experience with|good), please (tell|advise|explain|confirm|clarify|let me know|let us know),
    pls (tell|advise|explain|confirm), plz tell, (let me|let us) know (if|when|whether|how|where|what|which), can
    (u|you) tell, tell me (how|if|when|where|what|whether|which|why|more), need to know
    (if|how|when|what|whether|where),
    (i|we|got|just|one|have|had|quick|another|stupid|silly|dumb|genuine|serious|general|small|simple|my|only) (have
    a question|have questions|question|questions), (a|quick|got a|one) question, question
    (for|about|regarding|on|re|is), (have|got) (a|some|few) (question|questions), (can't|cannot|cant|couldn't|trying
    to) (find|figure out|work out|see) (how|where|out how|out if|out when|the price|info|any info|information|out
    what|what), not sure (how|if|whether|what|which|where|when|why) (to|i|it|this|the|my|you|they), don't
    (know|understand|get) (how|where|which|what|whether|if|why) (to|i|it|this|the|my), dont (know|understand)
    (how|where|which|what|if) (to|i|it|this|the|my), (no|not) (idea|clue) (how|where|which|what|if|why), help me
    (choose|decide|understand|pick|figure), need (help|advice)
    (with|on|choosing|deciding|setting|installing|finding|to|please|from), need some (help|advice), looking for
    (advice|recommendations|suggestions|opinions|some advice|tips|info|information), who (do|should|can|would)
    (i|we) (talk|speak|contact|call|ask|email|turn|write|complain), whom do i, torn between, which
    (one|model|size|version|of these|of the two|would you|do you) (should|is|do|would|to|would
    you|better|best|recommend|prefer|suits|fits|you), do (you|u|they)
    (ship|deliver|have|offer|accept|do|sell|stock|work|fit|support|take|make|know|need|open|include|plan|recommend|
    cater|price match|allow|provide|think|guys), does (it|this|that)
    (work|fit|come|support|have|include|need|run|charge|last|mean|matter|count|do|require|cost), can (i|we)
    (use|get|still|return|exchange|pay|bring|change|connect|charge|wash|have|book|collect|track|ask|upgrade|transfer|
    swap|add|order|just|also), when (will|is|are|does|do|can) (the|it|you|this|that)
    (be|available|come|release|coming|open|restock), when (will|is|are|does|do|can) (my|they|we|i|u)
    (be|available|come|release|coming|open|restock), when (will|is|are|does|do|can) (the|it|you|this|that)
    (back|next|going|out|close|start|expect|get), when (will|is|are|does|do|can) (my|they|we|i|u)
    (back|next|going|out|close|start|expect|get), where (is|are|can|do) (the|my|your|i|you|we)
    (order|parcel|package|see|nearest|store|shop), where (is|are|can|do) (the|my|your|i|you|we)
    (download|change|go|send|return|manual|button|option), eta on, eli5, asking for a friend, tia,
    (do|does|did|can|could) (you|u|they|it|this|these) (guys|still|also|ever|already), (will|would|is|are|has|have)
    (you|u|they|it|this|these) (guys|still|also|ever|already), (do|does|did|can|could) (you|u|they|it|this)
    (actually|currently), (could|can|would|will) (you|u|someone|somebody|anyone|they) ... (tell
    me|explain|confirm|clarify|advise|let me know|let us know|point me|recommend|suggest|show me), (could|can)
    (you|u|someone|somebody|anyone|they) (please|) (check if|check whether|give me an idea|help me
    understand|say|share)`;
