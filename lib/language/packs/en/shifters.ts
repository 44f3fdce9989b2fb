export const NEGATORS: readonly string[] = [
  'not', 'no', 'never', 'none', 'nobody', 'nothing', 'nowhere', 'neither', 'nor', 'cannot', 'cant', 'dont', 'doesnt',
  'didnt',
  'isnt', 'wasnt', 'arent', 'werent', 'wont', 'wouldnt', 'couldnt', 'shouldnt', 'hasnt', 'havent', 'hadnt', 'aint',
  'without',
  'hardly', 'scarcely', 'barely', 'lack', 'lacks', 'lacking', 'lacked', 'rarely', 'seldom',
];

/** After these a negator negates nothing: "not only", "not just", "no less". */
export const NEGATOR_RELEASES: readonly string[] = ['only', 'just', 'merely', 'less'];

/** Words of degree and their factor on the word that follows. */
export const DEGREES: Record<string, number> = {
  very: 1.3, really: 1.3, so: 1.2, extremely: 1.5, incredibly: 1.5, absolutely: 1.4, totally: 1.3, completely: 1.4,
  utterly: 1.5,
  super: 1.3, too: 1.1, quite: 1.1, especially: 1.2, particularly: 1.2, highly: 1.3, insanely: 1.4,
  ridiculously: 1.3, deeply: 1.3,
  truly: 1.3, seriously: 1.2, such: 1.2, damn: 1.3, fucking: 1.4, freaking: 1.3, bloody: 1.3, hella: 1.3, soo: 1.3,
  sooo: 1.3,
  way: 1.2, pretty: 1.1, real: 1.1, always: 1.1, most: 1.2, more: 1.1, exceptionally: 1.4, amazingly: 1.3,
  terribly: 1.3,
  awfully: 1.3, horribly: 1.4, genuinely: 1.2, thoroughly: 1.3, remarkably: 1.3, unbelievably: 1.4, all: 1.1,
  entirely: 1.3,
  slightly: 0.6, somewhat: 0.6, fairly: 0.8, rather: 0.9, mildly: 0.6, partly: 0.6, partially: 0.6, almost: 0.7,
  nearly: 0.7,
  marginally: 0.6, moderately: 0.7, occasionally: 0.7, sometimes: 0.7, kinda: 0.7, sorta: 0.7, little: 0.7, bit: 0.7,
  less: 0.5,
  least: 0.5, maybe: 0.7, perhaps: 0.7, supposedly: 0.4, 'kind of': 0.7, 'sort of': 0.7, 'a bit': 0.7, 'a little': 0.7,
};

/** What follows weighs more than what came before. */
export const CONTRASTS: readonly string[] = ['but', 'however', 'yet', 'nevertheless', 'nonetheless', 'except'];
