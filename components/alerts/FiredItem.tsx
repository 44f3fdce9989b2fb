import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import { MentionText } from '@/components/mentions/MentionText';
import { SentimentMark } from '@/components/sentiment/SentimentMark';
import { hitSentence } from '@/lib/insights/hitSentence';
import { labelOf } from '@/lib/mentions/mention';
import { bodyOf } from '@/lib/posts/post';
import type { Topic } from '@/lib/query/topic';
import { findingNumbers, findingWords } from './findingWords';
import styles from './Fired.module.css';
import type { AlertNames, FiredAlert } from './firedAlert';
import { describeRule } from './ruleWords';

/** Letters of a mention that are shown. */
const MOST_SHOWN = 160;

export interface FiredItemProps {
  alert: FiredAlert;
  topics: ReadonlyMap<string, Topic>;
  names: AlertNames;
  now: number;
  open: boolean;
  onOpen: (open: boolean) => void;
  onSeen: () => void;
  /** What it caught, once it is open. */
  mentionsOf: (alert: FiredAlert, topics: ReadonlyMap<string, Topic>, now: number) => VNode;
}

/** What a rule caught: how much, when, by which rule, and the first of it. */
export function FiredItem({ alert, topics, names, now, open, onOpen, onSeen, mentionsOf }: FiredItemProps): VNode {
  const translator = useTranslator();
  const { text, count, dateTime, relativeTime } = translator;
  const id = useId();
  const isNew = alert.openSince !== undefined;
  const { rule, dueAt, found } = alert;
  return (
    <li class={isNew ? `${styles['item']} ${styles['new']}` : styles['item']}>
      <div class={styles['content']}>
        <p class={styles['head']}>
          {isNew && <span class={styles['badge']}>{text('alerts.new')}</span>}
          <strong class={styles['count']}>
            {found === undefined ? count('count.mentions', alert.count) : findingWords(found, names.topics.get(found.topicId) ?? text('alerts.topic.gone'), translator)}
          </strong>
          <time dateTime={new Date(alert.at).toISOString()} title={dateTime(alert.at)}>
            {relativeTime(alert.at, now)}
          </time>
          <span>{rule === null ? text('alerts.ruleGone') : describeRule(rule, names, translator)}</span>
        </p>
        {found !== undefined && <p class={styles['note']}>{findingNumbers(found, translator)}</p>}
        {!open && (found === undefined || alert.count > 0) && <First alert={alert} topics={topics} names={names} />}
        {dueAt !== undefined && <p class={styles['note']}>{text('alerts.waits', { time: dateTime(dueAt) })}</p>}
        {open && <div id={id}>{mentionsOf(alert, topics, now)}</div>}
      </div>
      <div class={styles['actions']}>
        {isNew && (
          <Button kind="quiet" size="small" icon="check" onClick={onSeen}>
            {text('alerts.seen')}
          </Button>
        )}
        <Button kind="quiet" size="small" expanded={open} {...(open ? { controls: id } : {})} onClick={() => onOpen(!open)}>
          {text(open ? 'alerts.hide' : 'alerts.show')}
        </Button>
      </div>
    </li>
  );
}

/** The sentence that was heard first. */
function First({ alert, topics, names }: Pick<FiredItemProps, 'alert' | 'topics' | 'names'>): VNode {
  const { text, count } = useTranslator();
  const { first } = alert;
  if (first === null) return <p class={styles['note']}>{text('alerts.mentionsGone')}</p>;
  const { mention, matches } = first;
  const body = bodyOf(mention.post);
  const { language } = mention.understanding.language;
  const matched = matches.flatMap(({ topicId, spans }) => spans.map((span) => ({ ...span, hue: topics.get(topicId)?.hue ?? 0 })));
  return (
    <div class={styles['first']}>
      <SentimentMark label={matches[0]?.label ?? labelOf(mention)} />
      <div class={styles['said']}>
        <MentionText
          body={body}
          part={hitSentence(body, matched, MOST_SHOWN, language ?? undefined)}
          matched={matched}
          reasons={[]}
          language={language}
        />
        <p class={styles['note']}>
          {names.sites.get(mention.site) ?? mention.site}
          {alert.count > 1 && ` · ${count('alerts.more', alert.count - 1)}`}
        </p>
      </div>
    </div>
  );
}
