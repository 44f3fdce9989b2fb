import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import type { Article } from '@/lib/replies/article';
import styles from './Kit.module.css';
import { isExpired } from './listedKit';

export interface ArticleFactsProps {
  article: Article;
  /** Names by id. */
  topics: ReadonlyMap<string, string>;
  /** YYYY-MM-DD in the reporting zone. */
  today: string;
}

/** What a row of the knowledge base says below its question. */
export function ArticleFacts({ article, topics, today }: ArticleFactsProps): VNode {
  const { text, count, languageName, day } = useTranslator();
  const { questions, answer, steps, language, product, validUntil, topicId } = article;
  return (
    <>
      <p class={styles['words']} dir="auto" lang={language}>{answer}</p>
      <p class={styles['facts']}>
        {validUntil !== null && (isExpired(article, today)
          ? <span class={styles['warned']}>{text('kit.expiredOn', { day: day(validUntil) })}</span>
          : <span>{text('kit.validUntil', { day: day(validUntil) })}</span>)}
        <span>{languageName(language)}</span>
        {product !== '' && <bdi>{product}</bdi>}
        {topicId !== null && (topics.has(topicId) ? <bdi>{topics.get(topicId)}</bdi> : <span class={styles['warned']}>{text('kit.topicGone')}</span>)}
        {questions.length > 1 && <span>{count('kit.article.ways', questions.length)}</span>}
        {steps.length > 0 && <span>{count('kit.article.stepCount', steps.length)}</span>}
      </p>
    </>
  );
}
