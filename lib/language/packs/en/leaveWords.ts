import { DONT } from './negations';

const CANCELS = '(cancel|cancelled|canceled|cancelling|canceling|terminate|terminated|terminating|end|ending|ended|discontinue)';
const CLOSES = '(close|closed|closing|delete|deleted|deleting|deactivate|deactivated|deactivating|shut down)';
const I_AM = "(i'm|im|i am|we're|we are|am|now|finally|about to be|thinking of|thinking about|considering|seriously considering)";

/** Leaving. */
export const CANCEL = `
    please (stop|end|terminate|close|delete|remove) my
    (membership|subscription|plan|contract|account|policy|service|direct debit|data and account|profile), leaving my
    (bank|provider|insurer|network|gym|carrier|broadband provider|supplier), (thinking of|thinking
    about|considering|time to start) (leaving|switching|cancelling|canceling|moving)
    (my|our|from|away|banks|bank|provider|elsewhere|to another), (thats|that's|that is) it i'm
    (off|out|done|gone|leaving), (i'm|im|we're) (off|out|gone) (for good|after|you lost|goodbye|bye),
    (want|wants|wanted) (to leave|out of) (this contract|my contract|the contract|the plan|your service|this bank|your
    bank), taking everything out of, pulling my (money|ads|business|account), (moved|moving|transferring|transferred)
    (all my|my|our) (money|savings|accounts|business) (out|away|elsewhere), (last|final) straw (for me|with),
    (won't|wont|will not|not) be (staying|continuing|signing up again|a subscriber) (with you|with this|with them|next
    year|after), get out of my contract, getting out of my contract, ${CANCELS} (my|our|the)
    (subscription|subscriptions|sub|contract|membership), ${CANCELS} (this|that|a|)
    (subscription|subscriptions|sub|contract|membership), ${CANCELS} (my|our|the) (memberships|policy|direct
    debit|standing order|free trial|trial), ${CANCELS} (this|that|a|) (memberships|policy|direct debit|standing
    order|free trial|trial), ${CANCELS} (my|our|the) (renewal|auto renewal|autorenewal|auto renew|premium), ${CANCELS}
    (this|that|a|) (renewal|auto renewal|autorenewal|auto renew|premium), ${CANCELS} (my|our|the) (premium plan|pro
    plan|mobile plan|phone plan|data plan|insurance), ${CANCELS} (this|that|a|) (premium plan|pro plan|mobile
    plan|phone plan|data plan|insurance), ${CANCELS} (my|our) (account|plan|order|orders|service|services|internet),
    ${CANCELS} (my|our) (broadband|line|card|booking|reservation|preorder|pre order), ${CLOSES} (my|our|the)
    (account|accounts|acc|acct|profile|bank account|savings account), (want to|wanna|going to|gonna|have to|had
    to|trying to|tried to|need to|like to|decided to|how to|how do i|how can i|please|time to|about to|ready
    to|tempted to|will) (cancel it|cancel this|cancel everything|cancel immediately|cancel asap|cancel today|cancel
    now|unsubscribe|opt out), (how do i|how can i|how to|where do i|where can i)
    (cancel|unsubscribe|terminate|deactivate), please cancel, i want to cancel, i wish to cancel, i would like to
    cancel, i'd like to cancel, wants to cancel, want out of my contract, ${I_AM}
    (cancelling|canceling|unsubscribing|switching away|leaving you|leaving your|quitting your|jumping ship),
    (i|we|ive|i've|we've|just|have|finally) (cancelled|canceled|unsubscribed), (i|we|just|have|finally|already)
    (uninstalled|deleted the app|deleted your app), uninstalled it, uninstalled the app, uninstalling, uninstalled
    immediately, uninstalled this, uninstalled your, deleting the app, deleting this app, deleting your app, deleted
    this app, i'm uninstalling, will uninstall, gonna uninstall, going to uninstall, time to uninstall, uninstall this
    app, (not|never|wont be|won't be|will not be|wouldn't be|not be|no longer) (renewing|re
    subscribing|resubscribing|extending my contract), ${DONT} (renew|be renewing|extend my contract|resubscribe|re
    subscribe|be extending), not going to renew, decided not to renew, stopped my subscription, stopping my
    subscription, dropped my subscription, dropping my subscription, paused my subscription, let my
    (subscription|membership|contract|policy) (lapse|expire|run out), (taking|take|took|taken) (my|our)
    (business|money|custom|number|account|savings) (elsewhere|somewhere else|to another|to a different|to a
    competitor), (going|go|moving|move|switching|switch|moved|gone) to (a competitor|the competition|your
    competitor|your competitors|another provider|another company|another bank|a different provider|a different bank|a
    different company|someone else|somebody else), (going|gone|moving|moved|shopping|looking|take my business)
    elsewhere, switching
    (provider|providers|banks|bank|supplier|suppliers|networks|network|carriers|carrier|insurers),
    (switched|changed|changing|change) (provider|providers|banks|suppliers|networks|carriers|insurers), leaving (you
    guys|your company|this company|the company|your bank|this bank|this provider|this platform|for good|your
    service|this service|the platform), left (you guys|your company|this company|your bank|this bank|this
    provider|your service|the platform) for good, (i'm|im|we're|i am|officially|so|absolutely|just|am) done with
    (you|you guys|them|this company|this app|this bank|this brand|your company|this service|this place|this
    provider|these people), done with your (company|service|app|bank|brand|shop|store|product|products), you
    (lost|have lost|just lost|have just lost|ve just lost|ve lost) (me|a customer|another customer|a loyal customer|a
    long time customer|my business|my custom|us), lost a (loyal|good|longtime|long time|paying|) customer, goodbye
    (forever|and good riddance), good riddance, no longer (a|your) (customer|member|subscriber|client), ${DONT} be a
    (customer|member|subscriber|client) (any|much) (more|longer), last (month|year|bill|payment|order) with you,
    ported my number, porting my number, port my number, porting out, asked for my pac code, need my pac code, what's
    my pac code, request a pac code, where's my pac code, looking for (an alternative|alternatives|a
    replacement|another provider|another bank|a different provider|a new provider|a new bank)
    (to|for|because|after|since|now|as), any (good|decent|) alternatives to, breaking up with (you|this app|this
    company|my bank|my provider), ditched my, ditched them, ditching them, ditching you, ditched you, jumped ship,
    jumping ship, hand in my notice on the contract, give notice on my contract, voting with my (wallet|feet), vote
    with my (wallet|feet)`;

/** Where somebody leaves to. */
export const SWITCHING = `
    that's it i'm off to, (i'm|im|we're) off to a, (signed|signing|joined|joining|gone) (up|) (with|to) ... instead
    of, found a better deal with, took out a contract with, now (with|on|using) a different,
    (switched|switching|swapped|swapping|migrated|migrating|jumped|jumping|defected|changed over|changing
    over|converted) (back|over|) to, (gonna|going to|will|about to|decided to|time to|thinking of going to|want
    to|ready to|have to|i'll|ill) switch (back|over|) to, (moved|moving|went|gone|going|crossed) over to, jumped ship
    to, jumping ship to, jump ship to, gone with ... instead,
    (leaving|left|ditched|ditching|dumped|dumping|dropped|dropping) (you|them|you guys|it|yours) for,
    (moved|moving|transferred|transferring) (my|our|all my|all our)
    (account|accounts|money|business|number|numbers|savings) (over|) to, (took|taking|ported|porting) (my|our|all
    my|all our) (account|accounts|money|business|number|numbers|savings) (over|) to,
    (moved|moving|transferred|transferring) (my|our|all my|all our)
    (custom|subscription|data|site|playlists|contract|lines) (over|) to, (took|taking|ported|porting) (my|our|all
    my|all our) (custom|subscription|data|site|playlists|contract|lines) (over|) to, replaced (it|them|you|yours)
    with, replacing (it|them|you) with, signed up with, signing up with, joined ... instead, signed with, sold my ... (and got|and bought) (a|an|the|), swapped my ... for (a|an|), deleted ... and went with, opened an account at, replaced (it|them) (by|with a|with an)`;
