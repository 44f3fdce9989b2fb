import { isolate } from '@/lib/i18n/fillIn';
import type { Translator } from '@/lib/i18n/translator';
import { isWatch, SEVERITIES, type AlertRule } from '@/lib/inbox/alertRule';
import type { AlertNames } from './firedAlert';

/** More names than this are counted. */
const MOST_NAMED = 2;

/** Labels that a rule can ask for, as its sentence calls them. */
export const RULE_LABELS = ['negative', 'neutral', 'positive', 'unsure'] as const;

export function labelWords({ labels }: Pick<AlertRule, 'labels'>, { text, list }: Translator): string {
  const named = RULE_LABELS.filter((label) => labels.includes(label));
  return named.length === 0 ? text('alerts.label.any') : list(named.map((label) => text(`alerts.label.${label}`)));
}

export function topicWords({ topicIds }: Pick<AlertRule, 'topicIds'>, names: AlertNames, { text, count, list }: Translator): string {
  if (topicIds.length === 0) return text('alerts.topic.any');
  const known = topicIds.flatMap((id) => names.topics.get(id) ?? []);
  if (known.length === 0) return text('alerts.topic.gone');
  return known.length <= MOST_NAMED ? list(known) : count('alerts.topic.several', known.length);
}

export function siteWords({ sites }: Pick<AlertRule, 'sites'>, names: AlertNames, { text, count, list }: Translator): string {
  if (sites.length === 0) return text('alerts.site.any');
  return sites.length <= MOST_NAMED ? list(sites.map((id) => names.sites.get(id) ?? id)) : count('alerts.site.several', sites.length);
}

export function intentWords({ intents }: Pick<AlertRule, 'intents'>, { text, sequence }: Translator): string {
  return intents.length === 0 ? text('alerts.intent.any') : sequence(intents.map((intent) => text(`intent.${intent}`)));
}

export function severityWords(least: number, { text }: Translator): string {
  const [, serious, grave] = SEVERITIES;
  return text(least >= grave ? 'alerts.severity.grave' : least >= serious ? 'alerts.severity.serious' : 'alerts.severity.noticeable');
}

/** A rule in few words: what it asks for, parted by dots. */
export function describeRule(rule: AlertRule, names: AlertNames, translator: Translator): string {
  const { text, count, number } = translator;
  const { leastSeverity, author, leastFollowers } = rule;
  const parts = [
    ...(isWatch(rule) ? [text(`alerts.watch.${rule.watch.kind}`)] : []),
    ...(rule.labels.length === 0 ? [] : [rule.labels.map((label) => text(`sentiment.${label}`)).join(' + ')]),
    ...(rule.intents.length === 0 ? [] : [intentWords(rule, translator)]),
    ...(leastSeverity === null ? [] : [text('alerts.severityOrWorse', { severity: severityWords(leastSeverity, translator) })]),
    ...(author === null ? [] : [count('alerts.negativesCount', author.negatives)]),
    ...(leastFollowers === null ? [] : [text('alerts.followersOrMore', { n: number(leastFollowers) })]),
    ...(rule.topicIds.length === 0 ? [] : [topicWords(rule, names, translator)]),
    ...(rule.sites.length === 0 ? [] : [siteWords(rule, names, translator)]),
  ];
  return parts.length === 0 ? text('alerts.allMentions') : parts.map(isolate).join(' · ');
}
