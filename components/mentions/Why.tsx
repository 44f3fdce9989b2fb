import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { SentimentMark } from '@/components/sentiment/SentimentMark';
import type { Translator } from '@/lib/i18n/translator';
import type { Match, Toward, Understanding } from '@/lib/mentions/mention';
import type { Topic } from '@/lib/query/topic';
import { isUntested } from '@/lib/sentiment/languages';
import { describeReason } from './describeReason';
import styles from './Why.module.css';

export interface WhyProps {
  understanding: Understanding;
  matches: readonly Match[];
  topics: ReadonlyMap<string, Pick<Topic, 'id' | 'name'>>;
}

/** The reasons of a score, one line each, and their sum; beside it, those of the scores toward single topics. */
export function Why({ understanding, matches, topics }: WhyProps): VNode {
  const translator = useTranslator();
  const { text, sequence, languageName } = translator;
  const { language, mixed } = understanding.language;
  const toward = matches.flatMap((match) => {
    const topic = topics.get(match.topicId);
    return match.toward === undefined || topic === undefined ? [] : [{ topic, sentiment: match.toward }];
  });
  const isScored = understanding.sentiment.score !== null;
  const facts = [...(isScored && language !== null ? [languageName(language)] : []), ...(mixed ? [text('why.mixed')] : [])];
  return (
    <div class={styles['why']}>
      {toward.length > 0 && <Title words={text('why.whole')} label={understanding.sentiment.label} />}
      {!isScored && <p>{whyUnscored(understanding, translator)}</p>}
      <Scored sentiment={understanding.sentiment} none={text('why.none')} />
      {toward.map(({ topic, sentiment }) => (
        <div key={topic.id} class={styles['part']}>
          <Title words={text('why.toward', { topic: topic.name })} label={sentiment.label} />
          <Scored sentiment={sentiment} none={text('why.noneToward', { topic: topic.name })} />
        </div>
      ))}
      {facts.length > 0 && <p>{sequence(facts)}</p>}
      {isScored && language !== null && isUntested(language) && (
        <p>{text('why.untested', { language: languageName(language) })}</p>
      )}
    </div>
  );
}

function Title({ words, label }: { words: string; label: Toward['label'] }): VNode {
  return (
    <p class={styles['title']}>
      <SentimentMark label={label} />
      {words}
    </p>
  );
}

/** `none` is said where no reason moves the score; nothing is where reasons are not known. */
function Scored({ sentiment, none }: { sentiment: Toward; none: string }): VNode | null {
  const translator = useTranslator();
  const { text, signed, percent } = translator;
  const { score, confidence, reasons, label } = sentiment;
  if (score === null) return null;
  const sum = reasons?.reduce((total, { contribution }) => total + contribution, 0) ?? 0;
  const isExplained = reasons !== undefined && reasons.length > 0;
  return (
    <>
      {reasons?.length === 0 && <p>{none}</p>}
      {label === 'unsure' && <p>{text('why.unsure')}</p>}
      {isExplained && (
        <ul class={styles['reasons']}>
          {reasons.map((reason, index) => (
            <li key={index} class={reason.contribution < 0 ? styles['against'] : styles['inFavour']}>
              {describeReason(reason, translator)}
            </li>
          ))}
        </ul>
      )}
      <p class={styles['sum']}>
        {isExplained && <span>{text('why.sum', { sum: signed(sum, 1) })}</span>}
        <strong>{text('why.score', { score: signed(score, 2) })}</strong>
        {confidence !== null && <span>{text('why.confidence', { confidence: percent(confidence) })}</span>}
      </p>
    </>
  );
}

function whyUnscored(understanding: Understanding, { text, languageName }: Translator): string {
  const { language } = understanding.language;
  return language === null
    ? text('why.languageUnknown')
    : text('why.unscoredLanguage', { language: languageName(language) });
}
