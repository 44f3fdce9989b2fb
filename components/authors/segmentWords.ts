import type { Translator } from '@/lib/i18n/translator';
import type { Segment, SegmentFact } from '@/lib/inbox/segment';

type Words = Pick<Translator, 'text' | 'count' | 'sequence' | 'languageName' | 'duration' | 'date'>;

const DAY = 86_400_000;

/** Whom a segment holds, in a line: only what is set of it. */
export function segmentWords(segment: Segment, siteNames: ReadonlyMap<string, string>, translator: Words): string {
  const { text, count, sequence, languageName, duration } = translator;
  const { sites, languages, stages, histories, leastFollowers, leastLikes, leastMentions, days } = segment;
  const said = [
    ...(histories.length === 0 ? [] : [sequence(histories.map((history) => text(`segments.history.${history}`)))]),
    ...(sites.length === 0 ? [] : [sequence(sites.map((site) => siteNames.get(site) ?? site))]),
    ...(languages.length === 0 ? [] : [sequence(languages.map(languageName))]),
    ...(stages.length === 0 ? [] : [sequence(stages.map((stage) => text(`stage.${stage}`)))]),
    ...(leastFollowers === null ? [] : [count('segments.followersAtLeast', leastFollowers)]),
    ...(leastLikes === null ? [] : [count('segments.likesAtLeast', leastLikes)]),
    ...(leastMentions <= 1 ? [] : [count('segments.mentionsAtLeast', leastMentions)]),
    ...(days === null ? [] : [text('segments.within', { time: duration(days * DAY) })]),
  ];
  return said.length === 0 ? text('segments.everybody') : said.join(' · ');
}

/** Why somebody belongs to a segment. */
export function factWords(fact: SegmentFact, siteNames: ReadonlyMap<string, string>, translator: Words): string {
  const { text, count, sequence, languageName, date } = translator;
  if (fact.kind === 'sites') return sequence(fact.sites.map((site) => siteNames.get(site) ?? site));
  if (fact.kind === 'languages') return text('story.label', { label: sequence(fact.languages.map(languageName)), n: fact.n });
  if (fact.kind === 'stages') return text('story.label', { label: sequence(fact.stages.map((stage) => text(`stage.${stage}`))), n: fact.n });
  if (fact.kind === 'atRisk') return text(`risk.${fact.level}`);
  if (fact.kind === 'newcomers') return text('segments.knownSince', { date: date(fact.since) });
  if ('most' in fact) return count(fact.kind === 'likes' ? 'segments.likes' : 'segments.followers', fact.most);
  if (fact.kind === 'mentions') return count('count.mentions', fact.n);
  return text('story.label', { label: text(`sentiment.${fact.kind === 'negatives' ? 'negative' : 'positive'}`), n: fact.n });
}
