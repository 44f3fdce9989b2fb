import type { ValueGroups } from '@/lib/language/packs/lists';

/** Idioms of people who bought, stayed, watched or waited. */
export const IDIOMS: ValueGroups = [
  [3, 'does exactly what it says, do exactly what it says, bang for … buck, bang for the buck, head and shoulders above'],
  [3, "the bee's knees, the dog's bollocks, best thing since sliced bread, cherry on top, icing on the cake"],
  [3, "worth its weight in gold, what a steal, a steal at, a no brainer, chef's kiss, knocked it out of the park"],
  [3, 'hit it out of the park, nailed it'],
  [1, 'does what it says, does the job, gets the job done, fits the bill'],
  [-1, 'nothing to write home about, run of the mill, jury is out'],
  [-2, "dropped the ball, drop the ball, drops the ball, not all it's cracked up to be, isn't all it's cracked up to be"],
  [-2, "not what it's cracked up to be, the last straw, the final straw, like pulling teeth, on its last legs"],
  [-2, "more trouble than it's worth, not worth the paper, hot garbage, dumpster fire, train wreck, asleep at the wheel"],
  [-2, "caveat emptor, couldn't organise a, couldn't organize a, flash in the pan, bait and switch, smoke and mirrors"],
  [-3, 'daylight robbery, highway robbery, no bang for'],
];
