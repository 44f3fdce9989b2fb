/** Threats: reviews, the public, authorities, lawyers. */
export const THREAT = `
    (hear|hearing) from (the|) (trading standards|ombudsman|police|my bank|regulator|bbb|citizens advice|ftc|press),
    (telling|tell) everyone (on|in|i know|about this|about your|to stay|to avoid), (i'll|ill|i will|i'll be|will
    be|we'll be) (telling|warning|letting) (everyone|everybody|people|all my|others|the whole), last warning, final
    warning, (it|this|my case|this matter) (goes|is going|will go) to (my bank|the ombudsman|court|small claims|the
    press|the papers|trading standards|my lawyer|my solicitor|the regulator), (i'm|im|i am) (contacting|reporting
    you|reporting this|calling) (the|to|) (ombudsman|police|trading standards|press|papers), (i'll be|will be|we
    are) (contacting|reporting you|reporting this|calling) (the|to|) (ombudsman|police|trading
    standards|press|papers), (i'm|im|i am) (contacting|reporting you|reporting this|calling) (the|to|)
    (bbb|authorities|regulator|lawyer|media), (i'll be|will be|we are) (contacting|reporting you|reporting
    this|calling) (the|to|) (bbb|authorities|regulator|lawyer|media), my next (stop|call|step) is (the|my|a),
    (don't|dont) make me (go|call|report|take|leave|post|contact), (or i|else i|otherwise i|or we|otherwise we)
    (will|ll|'ll) (take|report|leave|post|sue|go|contact|call|dispute|file|complain|escalate|claim),
    (hear|hearing|heard) from (my|our) (lawyer|lawyers|solicitor|solicitors|attorney|attorneys|legal
    team|barrister), (my|our) (lawyer|lawyers|solicitor|solicitors|attorney|attorneys|legal team)
    (will|is|are|has|have|says|said|would|shall), (contact*|call|calling|called|speak to|speaking to|spoke to|talk
    to|talking to|consult*|hire|hiring|get|getting|instruct*|see|seeing|going to) (a|my|our|an)
    (lawyer|solicitor|attorney|barrister), (lawyer|lawyers|solicitor|attorney) (is being|has been|will be)
    (contacted|instructed|involved), (take|taking|took) (you|them|this|it|the company|this company|your company) to
    (court|small claims|the small claims|a tribunal|tribunal|arbitration), small claims court, (going|go|off) to
    (small claims|court over|court if|the ombudsman|the regulator|the press|the papers|the media|the newspapers|the
    local paper), (sue|suing) (you|them|your|this company|the company), (i'll|ill|i will|gonna|going to|we
    will|we'll) sue, (take|taking|consider|considering|pursue|pursuing|start|starting|seek|seeking|face) legal
    action, legal action (will|if|against you|next|unless), legal proceedings, (report|reporting|reported) (you|your
    company|this company|the company|the seller|this shop|this seller|your shop) to,
    (contact|contacting|contacted|call|calling|email|emailing|tipping off) (the|) (trading
    standards|ombudsman|bbb|better business bureau|watchdog|consumer affairs|citizens
    advice|regulator|press|media|local paper|local news|newspapers|local tv), (filing|file|lodging|lodge|opening) a
    (complaint|case|claim|dispute|report) (with|against) (the|you|my|paypal|consumer),
    (filing|file|lodging|lodge|opening) a (complaint|case|claim|dispute|report) (with|against)
    (bbb|trading|ftc|fca|financial), (doing|filing|do|file|raise|raising|start|starting|initiate|initiating) a
    (chargeback|charge back|dispute with my bank|paypal dispute), chargeback (if|is next|coming),
    (dispute|disputing) (the|this|these) (charge|charges|payment|payments|transaction), (expect|enjoy|prepare
    for|get ready for) (a|your|my) (one star|1 star|bad|negative|terrible) (review|reviews|rating), (i'll|ill|i
    will|gonna|going to|we will) (warn everyone|warn everybody|warn others|expose you|expose them|name and
    shame|make this public|make it public|go public|ruin you|ruin your|destroy your|tell everyone what|tell everyone
    how|tell everybody what|tell everyone about your|tell everyone to avoid|tell everyone not),
    (post|posting|share|sharing|putting|publish|publishing) (this|everything|screenshots|the video|the
    screenshots|our chat) (all over|everywhere|on every|on social media|on all my), (your|this is your) (last|final)
    (warning|chance), (last|final) chance to (fix|sort|refund|make this right|put this right|resolve), fix (this|it)
    or (else|i|i'll|we), (refund|reply|answer|respond|deliver) (me|) (today|now|tomorrow) or (i'll|i'm|i
    will|else|we'll|you'll|face), (refund|reply|answer|respond|deliver) (me|) (by monday|by friday|by tomorrow|) or
    (i'll|i'm|i will|else|we'll|you'll|face), or (i'm|im|i am|i'll|ill|i will|we'll) (going to the|calling the|call
    the|reporting|report you|contacting|contact the|sue|suing|leaving a|leave a|posting|disputing|dispute|charging
    back|taking this|take this|see you in), you will (regret|pay for) this, you'll (regret|pay for) this, lawyers
    will be, lawyered up, lawyer up, lawyering up, see you in court, see them in court, legal action
    (will|if|against|next|unless), letter before action, formal notice, see my lawyer, review bomb, review bombing,
    bad reviews everywhere, name and shame, naming and shaming, going public with, go public with, expose you,
    exposing you, make this go viral, make this viral, going viral unless, this is your last (chance|warning), going
    to the papers, going to the press, going to the media, tell the press, tell the media, (i'll|ill|i will|gonna)
    (leave|leaving|write|writing) (a|you a) (one star|1 star|zero star|0 star|negative), (i'll|ill|i will|gonna)
    (post|posting|give you|be leaving) (a|you a) (one star|1 star|zero star|0 star|negative), (going to|we
    will|about to|or i'm) (leave|leaving|write|writing) (a|you a) (one star|1 star|zero star|0 star|negative),
    (going to|we will|about to|or i'm) (post|posting|give you|be leaving) (a|you a) (one star|1 star|zero star|0
    star|negative), (i'll|ill|i will|gonna) (leave|leaving|write|writing) (a|you a)
    (bad|terrible|scathing|damning|very bad|really bad), (i'll|ill|i will|gonna) (post|posting|give you|be leaving)
    (a|you a) (bad|terrible|scathing|damning|very bad|really bad), (going to|we will|about to|or i'm)
    (leave|leaving|write|writing) (a|you a) (bad|terrible|scathing|damning|very bad|really bad), (going to|we
    will|about to|or i'm) (post|posting|give you|be leaving) (a|you a) (bad|terrible|scathing|damning|very
    bad|really bad), (make sure|see to it|make sure that) (everyone|everybody|people|nobody|no one|my followers|the
    world|all my friends) (knows|know|hears|hear|finds out|sees|see|avoids|avoid|else),
    (leave|leaving|write|writing|post|posting|give|giving) ... star (review|reviews|rating)
    (everywhere|on|if|unless|until|today|all over|across), (leaving|leave|writing|posting|write) (a|)
    (negative|bad|terrible|scathing|damning) (review|reviews) (everywhere|on|if), (leaving|leave) (a|)
    (negative|bad|terrible|scathing|damning) (review|reviews) (unless|until|all over|across),
    (writing|posting|write) (a|) (negative|bad|terrible|scathing|damning) (review|reviews) (unless|until|all
    over|across), (leave|leaving|write|writing|post|posting) (a|) (very bad|awful|nasty) (review|reviews),
    (report|reporting|reported|complain|complaining|complained|escalate|escalating|taking|take|referring|refer) ...
    to (ftc|fcc|cfpb|ofcom|ofgem|fca|ico|asa|cma|accc|attorney general),
    (report|reporting|reported|complain|complaining|complained|escalate|escalating|taking|take|referring|refer) ...
    to (authorities|police|regulator|regulators|consumer protection|citizens advice|watchdog|health
    department|environmental health|health inspector|tribunal),
    (report|reporting|reported|complain|complaining|complained|escalate|escalating|taking|take|referring|refer) ...
    to (press|media|papers|newspapers|local paper|news|data protection|consumer rights|action
    fraud|ombudsman|trading standards),
    (report|reporting|reported|complain|complaining|complained|escalate|escalating|taking|take|referring|refer) ...
    to (bbb)`;
