/** Wishes. */
export const REQUEST = `
    you should (really|seriously|definitely|totally|please|maybe|perhaps)
    (let|add|make|offer|bring|allow|open|consider|include|sell|improve|introduce|have|do),
    (should|could|can|please|wish you'd|wish you would) let (us|me|people|customers|users)
    (pause|choose|turn|pick|sort|skip|disable|change), (should|could|can|please|wish you'd|wish you would) let
    (us|me|people|customers|users) (filter|save|pay|edit|export|cancel online|use|select|track), a (gluten
    free|vegan|bigger|smaller|cheaper|lighter|dark|longer|larger|left handed|plus
    size|kids|women's|mini|waterproof|rechargeable) (option|version|size|one|mode|range|model) would, would make my
    (day|life easier|life so much easier), make it (possible|easier|so we|so that|so
    you|optional|available|bigger|smaller|work with), would it (be possible|kill you) to, would you (consider|be
    able to|mind|please|ever), any (plans|thoughts) (to|on|for|about)
    (add|adding|bring|bringing|release|releasing|open|opening|make|making|support|supporting|an|a|the|more), crying
    out for, in desperate need of, (dear|hey) (devs|team|guys) please, put (it|them|this) back, give us
    (a|an|the|back|more|our|some), let us
    (have|pause|choose|turn|pick|sort|skip|disable|change|filter|pay|edit|export|use|select), more
    (sizes|colours|colors|options|veggie|vegan|gluten free|languages|parking) (please|would|pls), idea for (an|a|the
    next|your), heres an idea, here's an idea, (one|my|just one|small|only) (thing|improvement) (to improve|i'd
    change|i would change|to add|would be), (hope|hoping|hopefully|i hope) (you|they|you'll|they'll)
    (add|bring|fix|make|improve|release|consider|open a|change), (hope|hoping|hopefully|i hope) (you guys|you
    can|you will|they will|you guys can) (add|bring|fix|make|improve|release|consider|open a|change),
    (please|pls|plz|kindly)
    (add|make|bring|fix|give|allow|let|consider|include|stop|change|improve|update|sort|send|support|release|put|open|
    restore|remove|enable|implement|extend|cancel|return|help|provide|offer|bring back|come to|look into|look
    at|refund|restock|introduce|resolve|contact|call|reply|respond|create|start|sell|publish|translate|check|get|
    ensure|reconsider|work on|upload|post|unlock|increase|reduce|lower|take|turn|drop|dm me|pass on|get in touch|get
    back), i wish (it|you|they|there|this|the|we|i could|that|your|these|someone|somebody|more) ...
    (had|was|were|would|could|came|come|made|did|have|has|supported|offered|lasted|worked|sold), wish (it|you
    guys|there|this) (had|was|were|would|could|came|made|did|supported|offered|sold), i wish (it|there|this),
    (would|i'd|id|we'd|really) (love|like) (to see|it if|a|an|the option|more|some|for you|you to|to be able|if),
    (love|like) to see (a|an|more|the|this|some|you|it|support|that), feature (request|requests|suggestion|idea),
    (one|a|my|small|my only|just a|quick|only) (suggestion|request|wish), suggestion for, (needs|need|could
    use|could do with|lacks) (a|an|more|some|the ability|an option|better) (option|feature|mode|setting|button), (is
    missing|missing|just needs|really needs|only needs) (a|an|more|some|the ability|an option|better)
    (option|feature|mode|setting|button), (needs|need|could use|could do with|lacks) (a|an|more|some|the ability|an
    option|better) (ability|dark mode|widget|filter|way|search), (is missing|missing|just needs|really needs|only
    needs) (a|an|more|some|the ability|an option|better) (ability|dark mode|widget|filter|way|search),
    (needs|need|could use|could do with|lacks) (a|an|more|some|the ability|an option|better)
    (languages|colours|colors|sizes|integration), (is missing|missing|just needs|really needs|only needs)
    (a|an|more|some|the ability|an option|better) (languages|colours|colors|sizes|integration), (needs|need|could
    use|could do with|lacks) (a|an|more|some|the ability|an option|better) (support
    for|toggle|version|ramp|lift|staff), (is missing|missing|just needs|really needs|only needs) (a|an|more|some|the
    ability|an option|better) (support for|toggle|version|ramp|lift|staff), you (should|could|guys should|really
    should|ought to|might want to)
    (add|make|bring|offer|have|consider|include|improve|sell|open|introduce|allow|do|put|start|provide|think
    about|support|release|give), (they|there|it) should (add|offer|bring|sell|include|introduce|open),
    (hope|hoping|hopefully|i hope) (you|they|you'll|they'll|it|there|you guys|we)
    (add|bring|fix|make|improve|will|can|open), bring (it|back|them|this|that) (back|the|my|please), any chance (of
    a|of an|of adding|of getting|of bringing|of seeing|of having|of you|you could|you can|we can|we could|you guys),
    is there any chance, any plans (to|for|on), why not (add|make|offer|have|just add|bring|include), why don't you
    (add|make|offer|have|bring|include|sell), (how|what) about (adding|making|a|an|offering|some), consider
    (adding|making|bringing|offering|introducing|including), (an|the) option to
    (turn|disable|choose|change|sort|export|hide|remove|add|select|switch|pay|have|filter|opt|save|see), missing
    feature, only thing missing, the only thing it's missing, one thing missing, (we|i) (need|want)
    (a|an|more|the|some) (option|feature|way|mode|bigger|smaller|larger|dark mode|vegan|plus size|refund), (we|i)
    (need|want) (a|an|more|the|some) (replacement|ability|real|proper|android|ios|linux|desktop|web|update|offline),
    more
    (vegan|options|sizes|colours|colors|variety|choice|languages|flavours|flavors|parking|seats|seating|staff|tills)
    please, i (need|require|want) (help|assistance|a refund|a replacement|someone to|a callback|an invoice|a
    copy|the invoice|an exchange), (make|do|release|bring out|create) (a|an|it|them|one|more)
    (bigger|smaller|larger|cheaper|version|in), (make|do|release|bring out|create) (a|an|it|them|one|more)
    (for|with|available|possible|vegan|waterproof|of these in), come to (ireland|canada|australia|germany|our
    city|my city|india|europe|scotland|the uk|the us), open (a|one|another) (store|shop|branch|one)
    (in|near|here|at), petition to, feedback for the devs, dear devs, devs please, would appreciate (a|it
    if|if|an|some), much appreciated if, requesting (a|an|that), i request, i'd suggest, i would suggest, my
    suggestion, (can|could|would|will) (you|u|we) (please|pls|kindly|maybe|) (add|make|bring),
    (can|could|would|will) (you|u|we) (please|pls|kindly|maybe|) (fix|give|allow|let), (can|could|would|will)
    (you|u|we) (please|pls|kindly|maybe|) (consider|include|stop), (can|could|would|will) (you|u|we)
    (please|pls|kindly|maybe|) (change|improve|send|support), (can|could) (they|someone) (please|maybe|at least|)
    (add|make|bring|fix|give|allow|let|consider|include|stop|change|improve|send|support), (can|could|would)
    (you|they) (at least|just|guys|possibly) (add|make|bring|fix|give|allow|let), (can|could|would) (you|they) (at
    least|just|guys|possibly) (consider|include|stop|change|improve|send|support), (can|could|would|will) (you|u|we)
    (please|pls|kindly|maybe|) (release|put|restore|remove), (can|could|would|will) (you|u|we)
    (please|pls|kindly|maybe|) (enable|implement|look into|look at), (can|could|would|will) (you|u|we)
    (please|pls|kindly|maybe|) (sort|help|provide|introduce), (can|could|would|will) (you|u|we)
    (please|pls|kindly|maybe|) (refund|contact|call|have|get), (can|could) (they|someone) (please|maybe|at least|)
    (release|put|restore|remove|enable|implement|look into|look
    at|sort|help|provide|introduce|refund|contact|call|have|get), (can|could|would) (you|they) (at
    least|just|guys|possibly) (release|put|restore|remove|enable|implement|look into|look at), (can|could|would)
    (you|they) (at least|just|guys|possibly) (sort|help|provide|introduce|refund|contact|call|have|get),
    (would|it'd|that'd|itd) be (so|really) (nice|great|good|cool|awesome) (if|to|with|having),
    (would|it'd|that'd|itd) be (very|super|quite) (nice|great|good|cool|awesome) (if|to|with|having),
    (would|it'd|that'd|itd) be (absolutely|pretty) (nice|great|good|cool|awesome) (if|to|with|having),
    (would|it'd|that'd|itd) be (even|much|) (nice|great|good|cool|awesome) (if|to|with|having),
    (would|it'd|that'd|itd) be (so|really) (lovely|helpful|useful|better|handy) (if|to|with|having),
    (would|it'd|that'd|itd) be (very|super|quite) (lovely|helpful|useful|better|handy) (if|to|with|having),
    (would|it'd|that'd|itd) be (absolutely|pretty) (lovely|helpful|useful|better|handy) (if|to|with|having),
    (would|it'd|that'd|itd) be (even|much|) (lovely|helpful|useful|better|handy) (if|to|with|having),
    (would|it'd|that'd|itd) be (so|really) (perfect|amazing|fantastic|brilliant|wonderful) (if|to|with|having),
    (would|it'd|that'd|itd) be (very|super|quite) (perfect|amazing|fantastic|brilliant|wonderful)
    (if|to|with|having), (would|it'd|that'd|itd) be (absolutely|pretty)
    (perfect|amazing|fantastic|brilliant|wonderful) (if|to|with|having), (would|it'd|that'd|itd) be (even|much|)
    (perfect|amazing|fantastic|brilliant|wonderful) (if|to|with|having), (would|it'd|that'd) be
    (so|really|very|much|) (convenient|sweet|appreciated|ideal) (if|to|with|having)`;
