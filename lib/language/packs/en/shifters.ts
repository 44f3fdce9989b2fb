import type { FactorGroups } from '@/lib/language/packs/lists';

export const NEGATORS =
  'not, no, never, none, nobody, nothing, nowhere, neither, nor, cannot, cant, dont, doesnt, didnt, isnt, '
  + 'wasnt, arent, werent, wont, wouldnt, couldnt, shouldnt, hasnt, havent, hadnt, aint, without, hardly, '
  + "isn't, wasn't, aren't, weren't, don't, doesn't, didn't, won't, wouldn't, can't, couldn't, shouldn't, hasn't, haven't, "
  + "hadn't, ain't, needn't, mustn't, mightn't, "
  + 'scarcely, barely, lack, lacks, lacking, lacked, rarely, seldom';

/** After these a negator negates nothing: "not only", "not just", "no less". */
export const NEGATOR_RELEASES = 'only, just, merely, less';

/** Words of degree and their factor on the word that follows. */
export const DEGREES: FactorGroups = [
  [1.75, 'extremely, incredibly, utterly'],
  [1.6, 'absolutely, completely, insanely, fucking, exceptionally, horribly, unbelievably'],
  [1.45, 'very, really, totally, super, highly, ridiculously, deeply, truly, damn, freaking, bloody, hella, soo'],
  [1.45, 'sooo, amazingly, terribly, awfully, thoroughly, remarkably, entirely'],
  [1.3, 'so, especially, particularly, seriously, such, way, most, genuinely'],
  [1.15, 'too, quite, pretty, real, always, more, all'],
  [1.6, "couldn't have been more, could not have been more, couldn't be more, could not be more, can't be more"],
  [0.85, 'rather'],
  [0.7, 'fairly'],
  [0.55, 'almost, nearly, moderately, occasionally, sometimes, kinda, sorta, little, bit, maybe, perhaps, kind of'],
  [0.55, 'sort of, a bit, a little'],
  [0.4, 'slightly, somewhat, mildly, partly, partially, marginally'],
  [0.3, 'less, least'],
  [0.2, 'supposedly'],
];

/** What follows weighs more than what came before. */
export const CONTRASTS = 'but, however, yet, nevertheless, nonetheless, except';

/** What follows in the clause is not so, or not yet. */
export const IRREALIS = 'if, if only, would be, i wish, wish it, hoping for, unless';

/** They tell that words may not be meant. */
export const SARCASM =
  'oh great, oh joy, oh wonderful, yeah right, thanks for nothing, thanks a lot for, just what i needed, what a surprise, '
  + 'big surprise, nice job breaking, great job breaking, slow clap, as if, sure thing, how nice of them, good luck with that';

/** After these is said what might have been and is not. */
export const COUNTERFACTUALS =
  "if only, would have been, could have been, should have been, would've been, could've been, should've been, "
  + "woulda been, coulda been, shoulda been, would have had, could have had, should have had, was supposed to be, "
  + "were supposed to be, was meant to be, i wish it, i wish they, i wish this, i wish the, wish it was, wish it were, "
  + "wish it had, wish they had, wish they were, wish there was, wish there were";
