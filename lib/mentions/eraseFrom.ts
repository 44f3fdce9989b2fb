import type { Span } from '@/lib/posts/post';
import type { Signals } from '@/lib/signals/signals';
import { addressIdentity, calledIdentity, foldAddress, foldName, handleIdentity } from './authorIdentity';
import { blackedOut, blackOutPost, identitiesInPost, type IsErased } from './blackOut';
import { calledNamesIn } from './calledNames';
import type { Match, Mention, MentionAnswer, Promised, Toward, Understanding } from './mention';

type Stretch = readonly Span[];

/**
 * Somebody else's mention, with its matches, without the names of erased authors: black in the texts, and gone from all that
 * quotes them. Labels and counts stay. Null where it names none.
 */
export function eraseFrom(
  mention: Mention,
  matches: readonly Match[],
  isErased: IsErased,
): { mention: Mention; matches: Match[] } | null {
  const { post, black } = blackOutPost(mention.post, isErased);
  const answer = answerLike(mention, isErased);
  const decided = decidedLike(mention, isErased);
  if (post === mention.post && answer === mention.answer && decided === mention.decided) return null;
  const erased: Mention = {
    ...mention,
    post,
    understanding: understandingWithout(mention.understanding, black),
    ...(answer === undefined ? {} : { answer }),
    ...promisesLike(mention, [post.reply?.text, answer?.text], isErased),
    ...(decided === undefined ? {} : { decided }),
  };
  return { mention: erased, matches: matches.map((match) => matchWithout(match, black)) };
}

/**
 * All identities that must be asked about before a mention may be stored: as of its post, of who answered it, and of whom the
 * user's draft may name.
 */
export function identitiesInMention({ site, post, answer, decided }: Pick<Mention, 'site' | 'post' | 'answer' | 'decided'>): string[] {
  return [
    ...identitiesInPost(post), ...(answer === undefined ? [] : identitiesInAnswer(site, answer)),
    ...calledNamesIn(decided?.draft ?? '', site).map(({ identity }) => identity),
  ];
}

/** All identities that must be asked about before an answer may be stored: of who answered, and of whom that may name. */
export function identitiesInAnswer(site: string, answer: Pick<MentionAnswer, 'handle' | 'permalink' | 'text'>): string[] {
  return [...answererIdentities(site, answer), ...calledNamesIn(answer.text ?? '', site).map(({ identity }) => identity)];
}

/** The identities of who answered a mention in its thread. */
export function answererIdentities(site: string, { handle, permalink }: Pick<MentionAnswer, 'handle' | 'permalink'>): string[] {
  const address = permalink === null ? null : foldAddress(permalink);
  return [handleIdentity(site, handle), calledIdentity(site, `@${foldName(handle)}`), ...(address === null ? [] : [addressIdentity(address)])];
}

function answerLike({ site, answer }: Mention, isErased: IsErased): MentionAnswer | undefined {
  if (answer === undefined) return answer;
  if (answererIdentities(site, answer).some(isErased)) {
    const { text: _text, ...bare } = answer;
    return { ...bare, handle: '█'.repeat(answer.handle.length), permalink: null };
  }
  const text = textWithout(answer.text ?? '', site, isErased);
  return text === (answer.text ?? '') ? answer : { ...answer, text };
}

/** A draft is the user's own, and speaks to others. */
function decidedLike({ site, decided }: Mention, isErased: IsErased): Mention['decided'] {
  if (decided?.draft === undefined) return decided;
  const draft = textWithout(decided.draft, site, isErased);
  return draft === decided.draft ? decided : { ...decided, draft };
}

/** A text with the names of erased authors black. */
export function textWithout(text: string, site: string, isErased: IsErased): string {
  return blackedOut(text, calledNamesIn(text, site).filter(({ identity }) => isErased(identity)));
}

/** Promises without the names of erased authors, and without those of whom nothing is left that the brand said. */
function promisesLike({ site, promises }: Mention, left: readonly (string | undefined)[], isErased: IsErased): { promises?: Promised[] } {
  if (promises === undefined) return {};
  const said = left.map((text) => text ?? '').join('\n');
  const black = promises.map((promise) => ({ ...promise, words: textWithout(promise.words, site, isErased) }));
  return { promises: black.filter(({ words }) => said.includes(words)) };
}

function understandingWithout(understanding: Understanding, black: Stretch): Understanding {
  const { sentiment, forTopics, intent, signals } = understanding;
  return {
    ...understanding,
    sentiment: { ...sentiment, reasons: clear(sentiment.reasons, black) },
    ...(forTopics === undefined ? {} : { forTopics: forTopics.map((one) => ({ ...one, adapted: clear(one.adapted, black) })) }),
    ...(intent === undefined ? {} : { intent: { ...intent, reasons: clear(intent.reasons, black) } }),
    ...(signals === undefined ? {} : { signals: signalsWithout(signals, black) }),
  };
}

function signalsWithout({ switchedTo, ...signals }: Signals, black: Stretch): Signals {
  const { emotions, gap, tone, address, aspects, stage, events, abuse, hazards } = signals;
  return {
    ...(emotions === undefined ? {} : { emotions: emotions.map((one) => without(one, black)) }),
    ...(gap === undefined ? {} : { gap: clear(gap, black) }),
    ...(tone === undefined ? {} : { tone: without(tone, black) }),
    ...(address === undefined ? {} : { address: without(address, black) }),
    ...(aspects === undefined ? {} : { aspects: aspects.map((one) => without(one, black)) }),
    ...(stage === undefined ? {} : { stage: without(stage, black) }),
    ...(events === undefined ? {} : { events: events.map((one) => without(one, black)) }),
    ...(abuse === undefined ? {} : { abuse: clear(abuse, black) }),
    ...(hazards === undefined ? {} : { hazards: hazards.map((one) => without(one, black)) }),
    ...(switchedTo === undefined || clear([switchedTo], black).length === 0 ? {} : { switchedTo }),
  };
}

function matchWithout(match: Match, black: Stretch): Match {
  const { toward, relevance, aspects } = match;
  return {
    ...match,
    ...(toward === undefined ? {} : { toward: towardWithout(toward, black) }),
    ...(relevance === undefined ? {} : { relevance: { ...relevance, reasons: clear(relevance.reasons, black) } }),
    ...(aspects === undefined ? {} : { aspects: aspects.map((one) => without(one, black)) }),
  };
}

function towardWithout(toward: Toward, black: Stretch): Toward {
  return toward.reasons === undefined ? toward : { ...toward, reasons: clear(toward.reasons, black) };
}

function without<Found extends { cues: Span[] }>(found: Found, black: Stretch): Found {
  return { ...found, cues: clear(found.cues, black) };
}

/** Those that quote nothing of what is black. */
function clear<Quote extends Span>(quotes: readonly Quote[], black: Stretch): Quote[] {
  return quotes.filter(({ start, end }) => !black.some((stretch) => start < stretch.end && end > stretch.start));
}
