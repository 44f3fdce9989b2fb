import type { ValueGroups } from '@/lib/language/packs/lists';

/** What customers say of dealings, service, goods and software, as far as AFINN lacks it or misleads. */
export const CUSTOMER_WORDS: ValueGroups = [
  [4, 'flawless, flawlessly'],
  [3, 'delicious, yummy, spotless'],
  [2, 'bargain, affordable, courteous, attentive, knowledgeable, responsive, professional, polite'],
  [2, 'welcoming, accommodating, recommend, recommended, recommends, reliable, intuitive, sleek, snappy'],
  [2, 'smooth, seamless, seamlessly, sturdy, durable, speedy, handy, tasty, cozy, cosy, underrated, gem'],
  [1, 'addictive'],
  [-1, 'refund, refunds, refunded, unsubscribe, cancelled, canceled, cancel, broke, breaks, lag, bug, bugs'],
  [-1, 'freezing, meh, noisy, delayed, delay, delays, late'],
  [-2, 'pricey, cheaply, chargeback, paywall, unresponsive, dismissive, clueless, ghosted, beware, avoid'],
  [-2, 'runaround, broken, laggy, lags, lagging, glitch, glitches, glitchy, buggy, bloated, bloatware'],
  [-2, 'clunky, crashes, crashed, crashing, crash, freezes, slow, sluggish, outage, outages, downtime'],
  [-2, 'unreliable, flimsy, faulty, junk, trash, trashy, tacky, underwhelming, underwhelmed, mediocre'],
  [-2, 'subpar, lackluster, lacklustre, bland, tasteless, stale, soggy, undercooked, overcooked, dirty'],
  [-2, 'smelly, cramped, overbooked, overrated, disappointingly, letdown, regret, regretted'],
  [-3, 'overcharged, overcharge, overpriced, ripoff, scammy, swindle, swindlers, counterfeit, rude, rudely'],
  [-3, 'unhelpful, unprofessional, incompetent, incompetence, condescending, unusable, useless, defective'],
  [-3, 'crap, crappy, garbage, enshittification, shitty, nightmare, dreadful, appalling, filthy'],
  [-4, 'scam, scams, scammed, scammer, scammers, horrendous, atrocious, abysmal'],
];
