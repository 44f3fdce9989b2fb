import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import { SURE_ANSWER, type ArticleMatch } from '@/lib/replies/article';
import type { AnswerIn } from '@/lib/replies/suggestReplies';
import styles from './AnswerArticle.module.css';

export interface AnswerArticleProps {
  found: ArticleMatch;
  /** What became of its answer in the drafts. */
  answer: AnswerIn;
  /** Of the drafts: primary subtag. */
  language: string;
  /** Adds words to what stands in the box. */
  onInsert: (words: string) => void;
}

/** The article of the knowledge base that answers a mention, or may: with its steps, where it is from and how long it holds. */
export function AnswerArticle({ found: { article, confidence, question }, answer, language: wanted, onInsert }: AnswerArticleProps): VNode {
  const { text, day, languageName } = useTranslator();
  const { language, steps, validUntil, source } = article;
  const isSure = confidence >= SURE_ANSWER;
  const facts = [
    language === wanted ? null : languageName(language),
    validUntil === null ? null : text('reply.article.until', { day: day(validUntil) }),
    source === '' ? null : text('reply.article.source', { source }),
  ].filter((fact) => fact !== null);
  return (
    <details class={styles['article']} open={answer !== 'said'}>
      <summary>
        <span class={styles['of']}>{text(isSure ? 'reply.article.sure' : 'reply.article.may')}</span>
        <span class={styles['question']} lang={language} dir="auto">{question}</span>
      </summary>
      {answer === 'too-long' && <p class={styles['note']}>{text('reply.article.tooLong')}</p>}
      <p class={styles['answer']} lang={language} dir="auto">{article.answer}</p>
      {steps.length > 0 && (
        <ol class={styles['steps']} lang={language} dir="auto">
          {steps.map((step) => <li key={step}>{step}</li>)}
        </ol>
      )}
      {facts.length > 0 && <p class={styles['note']}>{facts.map((fact) => <span key={fact} dir="auto">{fact}</span>)}</p>}
      <div class={styles['actions']}>
        {answer !== 'said' && <Button size="small" kind="quiet" icon="add" onClick={() => onInsert(article.answer)}>{text('reply.article.insertAnswer')}</Button>}
        {steps.length > 0 && <Button size="small" kind="quiet" icon="add" onClick={() => onInsert(asList(steps))}>{text('reply.article.insertSteps')}</Button>}
      </div>
    </details>
  );
}

/** Steps as a list in plain text. */
const asList = (steps: readonly string[]): string => steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
