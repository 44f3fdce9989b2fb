import * as v from 'valibot';
import { ALERT_WAYS, WATCH_KINDS, type AuthorCondition, type Watch } from '@/lib/inbox/alertRule';
import { SENSITIVITIES } from '@/lib/insights/spikes/sensitivity';
import type { Finding } from '@/lib/inbox/finding';
import type { Counted } from '@/lib/insights/shrunkFactors';
import { WINDOWS } from '@/lib/insights/spikes/baseline';
import type { DriftReason } from '@/lib/insights/spikes/drift';
import type { NegativeReason } from '@/lib/insights/spikes/negativeShare';
import type { SpikeReason } from '@/lib/insights/spikes/spike';
import { MOST_LENGTH } from '@/lib/query/grammar/readQuery';
import { TOPIC_ROLES, type TopicAspect } from '@/lib/query/topic';
import type { AlertRow, AlertRuleRow, AuthorRow, SettingRow, TombstoneRow, TopicRow } from '@/lib/storage/rows';
import type { SettingKey } from '@/lib/storage/settingKeys';
import { MOST_URL } from '@/lib/posts/clean';
import { INTENTS } from '@/lib/signals/signals';
import { isPlain } from './plain';
import { count, id, instant, key, label, line, list, number, stamp, stamps, yes, type Fields } from './parts';
import type { RowOf } from './numbers';

const query = v.pipe(v.string(), v.maxLength(MOST_LENGTH));
const words = query;

const aspect = v.object({ id, name: v.exactOptional(line), words, off: yes } satisfies Fields<TopicAspect>);

export const topic = v.object({
  id,
  name: line,
  hue: v.pipe(count, v.maxValue(7)),
  role: v.picklist(TOPIC_ROLES),
  query,
  dontStore: v.exactOptional(query),
  hide: v.exactOptional(query),
  exactLetters: v.exactOptional(v.boolean()),
  handles: v.exactOptional(list(line)),
  listeningSince: instant,
  pausedSince: v.exactOptional(instant),
  context: v.exactOptional(v.object({ about: v.exactOptional(words), notAbout: v.exactOptional(words) })),
  aspects: v.exactOptional(list(aspect)),
  createdAt: instant,
  stamps,
} satisfies Fields<TopicRow>);

export const author = v.object({
  id,
  site: id,
  handle: v.nullable(line),
  name: v.nullable(line),
  url: v.nullable(v.pipe(v.string(), v.maxLength(MOST_URL))),
  followers: v.nullable(number),
  firstSeenAt: instant,
  lastSeenAt: instant,
} satisfies Fields<AuthorRow>);

const sensitivity = v.picklist(SENSITIVITIES);

export const alertRule = v.object({
  id,
  on: v.boolean(),
  topicIds: list(id),
  sites: list(id),
  labels: list(label),
  intents: list(v.picklist(INTENTS)),
  leastSeverity: v.nullable(number),
  author: v.nullable(v.object({ negatives: number, days: number } satisfies Fields<AuthorCondition>)),
  leastFollowers: v.nullable(number),
  mostDays: number,
  way: v.picklist(ALERT_WAYS),
  cooldown: number,
  watch: v.exactOptional(v.object({ kind: v.picklist(WATCH_KINDS), sensitivity, least: count } satisfies Fields<Watch>)),
  createdAt: instant,
  stamps,
} satisfies Fields<AlertRuleRow>);

const counted = v.object({ heard: number, expected: number } satisfies Fields<Counted>);
const spike = v.object({
  hours: v.picklist(WINDOWS), from: instant, heard: count, seen: count, expected: number, bursts: v.nullable(counted), p: number,
  clumped: v.nullable(number), weeks: count, sensitivity,
} satisfies Fields<SpikeReason>);
const drift = v.object({ days: count, heard: count, expected: number, z: number, limit: number, weeks: count } satisfies Fields<DriftReason>);
const negative = v.object({
  negative: count, scored: count, share: number, low: number, usual: number, of: count, p: number, clumped: number, from: instant,
  weeks: count, sensitivity,
} satisfies Fields<NegativeReason>);
const finding = v.variant('kind', [
  v.object({ topicId: id, to: instant, kind: v.literal('spike'), because: spike }),
  v.object({ topicId: id, to: instant, kind: v.literal('drift'), direction: v.picklist(['up', 'down']), because: drift }),
  v.object({ topicId: id, to: instant, kind: v.literal('negative'), because: negative }),
]) satisfies v.GenericSchema<unknown, Finding>;

export const alert = v.object({
  id,
  ruleId: id,
  at: instant,
  mentionIds: list(id),
  count,
  dueAt: v.exactOptional(instant),
  toldAt: v.exactOptional(instant),
  seen: count,
  openSince: v.exactOptional(instant),
  found: v.exactOptional(finding),
  stamps,
} satisfies Fields<AlertRow>);

export const relevanceOfTopic = v.object({ topicId: id, forgotten: v.exactOptional(stamp) } satisfies Fields<RowOf<'relevance'>>);

export const setting = v.object({
  key: v.pipe(key, v.custom<SettingKey>((name) => typeof name === 'string')),
  value: v.pipe(v.unknown(), v.check((value) => value !== undefined && isPlain(value))),
  stamp: v.exactOptional(stamp),
} satisfies Fields<SettingRow>);

export const tombstone = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,100}:[\w-]{43}$/u)), at: instant,
} satisfies Fields<TombstoneRow>);
