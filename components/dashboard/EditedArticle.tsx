import type { VNode } from 'preact';
import { useListedMention } from '@/components/hooks/listedMentionById';
import { useTranslator } from '@/components/hooks/translation';
import { Loading } from '@/components/layout/Loading';
import { ArticleForm, type ArticleFormProps } from '@/components/replies/kit/ArticleForm';
import { NEW_ITEM, type KitAddress } from '@/components/replies/kit/kitAddress';
import type { Mention } from '@/lib/mentions/mention';
import { bodyOf } from '@/lib/posts/post';
import { LONGEST_ARTICLE, type Article } from '@/lib/replies/article';
import type { RecurringQuestion } from '@/lib/replies/knowledge/recurringQuestions';
import { SCORED_LANGUAGES } from '@/lib/sentiment/languages';

export interface EditedArticleProps extends Pick<ArticleFormProps, 'topics' | 'today'> {
  at: KitAddress;
  /** The recurring question that a new article is to answer; null, or another mention's: what the mention says is taken. */
  asked: RecurringQuestion | null;
  articles: readonly Article[];
  /** `id`: null where it is new. */
  onSave: (article: Omit<Article, 'id'>, id: string | null) => Promise<boolean>;
  onLeave: () => void;
}

/** The article that the address names, or a new one, filled in with what a mention asks. */
export function EditedArticle({ at, asked, articles, topics, today, onSave, onLeave }: EditedArticleProps): VNode {
  const { language } = useTranslator();
  const named = useListedMention(at.itemId === NEW_ITEM ? at.mentionId : null);
  if (at.itemId === NEW_ITEM && at.mentionId !== null && (named.state === 'loading' || (named.state === 'ready' && named.value.mentionId !== at.mentionId))) return <Loading lines={6} />;
  const mention = named.state === 'ready' ? (named.value.listed?.mention ?? null) : null;
  const stored = articles.find(({ id }) => id === at.itemId);
  return (
    <ArticleForm
      article={stored ?? emptyArticle(askedBy(mention, asked), { language: at.language ?? articles.at(-1)?.language ?? language, topicId: at.topicId })}
      isNew={stored === undefined}
      topics={topics}
      languages={SCORED_LANGUAGES}
      today={today}
      onSave={(article) => onSave(article, stored?.id ?? null)}
      onCancel={onLeave}
    />
  );
}

/** What a new article is to answer, as it was asked. */
function askedBy(mention: Mention | null, recurring: RecurringQuestion | null): { questions: string[]; language: string | null } {
  if (mention === null) return { questions: [], language: null };
  if (recurring !== null && recurring.ids[0] === mention.id) return { questions: [...new Set([recurring.question, ...recurring.examples])], language: recurring.language };
  return { questions: [bodyOf(mention.post)], language: mention.understanding.language.language };
}

function emptyArticle(asked: { questions: string[]; language: string | null }, { language, topicId }: { language: string; topicId: string | null }): Omit<Article, 'id'> {
  const questions = asked.questions.map((one) => one.replaceAll(/\s+/gu, ' ').trim().slice(0, LONGEST_ARTICLE.question)).filter((one) => one !== '');
  return { questions, answer: '', steps: [], language: asked.language ?? language, product: '', validUntil: null, source: '', topicId };
}
