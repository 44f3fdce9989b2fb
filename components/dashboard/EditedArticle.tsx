import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { useListedMention } from '@/components/hooks/listedMentionById';
import { useTranslator } from '@/components/hooks/translation';
import { EmptyState } from '@/components/layout/EmptyState';
import { Loading } from '@/components/layout/Loading';
import { ArticleForm, type ArticleFormProps } from '@/components/replies/kit/ArticleForm';
import { NEW_ITEM, type KitAddress } from '@/components/replies/kit/kitAddress';
import type { Mention } from '@/lib/mentions/mention';
import { bodyOf } from '@/lib/posts/post';
import { LONGEST_ARTICLE, type Article } from '@/lib/replies/article';
import { SCORED_LANGUAGES } from '@/lib/sentiment/languages';

export interface EditedArticleProps extends Pick<ArticleFormProps, 'topics' | 'today'> {
  at: KitAddress;
  articles: readonly Article[];
  /** `id`: null where it is new. */
  onSave: (article: Omit<Article, 'id'>, id: string | null) => Promise<boolean>;
  onLeave: () => void;
}

/** The article that the address names, or a new one, filled in with what a mention asks. */
export function EditedArticle({ at, articles, topics, today, onSave, onLeave }: EditedArticleProps): VNode {
  const { text, language } = useTranslator();
  const asked = useListedMention(at.itemId === NEW_ITEM ? at.mentionId : null);
  if (at.itemId === NEW_ITEM && at.mentionId !== null && (asked.state === 'loading' || (asked.state === 'ready' && asked.value.mentionId !== at.mentionId))) return <Loading lines={6} />;
  const mention = asked.state === 'ready' ? (asked.value.listed?.mention ?? null) : null;
  const stored = articles.find(({ id }) => id === at.itemId);
  if (stored === undefined && at.itemId !== NEW_ITEM) {
    return <EmptyState title={text('kit.gone')} action={<Button onClick={onLeave}>{text('kit.back')}</Button>} />;
  }
  return (
    <ArticleForm
      article={stored ?? emptyArticle(mention, { language: at.language ?? articles.at(-1)?.language ?? language, topicId: at.topicId })}
      isNew={stored === undefined}
      topics={topics}
      languages={SCORED_LANGUAGES}
      today={today}
      onSave={(article) => onSave(article, stored?.id ?? null)}
      onCancel={onLeave}
    />
  );
}

function emptyArticle(mention: Mention | null, { language, topicId }: { language: string; topicId: string | null }): Omit<Article, 'id'> {
  const asked = mention === null ? '' : bodyOf(mention.post).replaceAll(/\s+/gu, ' ').trim().slice(0, LONGEST_ARTICLE.question);
  return {
    questions: asked === '' ? [] : [asked], answer: '', steps: [], language: mention?.understanding.language.language ?? language, product: '', validUntil: null, source: '', topicId,
  };
}
