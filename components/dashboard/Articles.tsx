import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Notice } from '@/components/controls/Notice';
import { useCalendar } from '@/components/hooks/calendar';
import { useKit, useKitDecisions } from '@/components/hooks/kit';
import { useKitExport, useKitImport } from '@/components/hooks/kitImport';
import { useNow } from '@/components/hooks/now';
import { useTopics } from '@/components/hooks/topics';
import { useTranslator } from '@/components/hooks/translation';
import { LastDone } from '@/components/layout/LastDone';
import { Loading } from '@/components/layout/Loading';
import { FilterSelect } from '@/components/mentions/FilterSelects';
import { ArticleFacts } from '@/components/replies/kit/ArticleFacts';
import { EmptyPart } from '@/components/replies/kit/EmptyPart';
import { ImportPreview } from '@/components/replies/kit/ImportPreview';
import { KitBar } from '@/components/replies/kit/KitBar';
import { KitFailed } from '@/components/replies/kit/KitFailed';
import { KitFilters } from '@/components/replies/kit/KitFilters';
import { KitItemPage } from '@/components/replies/kit/KitItemPage';
import { KitList } from '@/components/replies/kit/KitList';
import { FIRST_KIT, NEW_ITEM, type KitAddress } from '@/components/replies/kit/kitAddress';
import styles from '@/components/replies/kit/Kit.module.css';
import { isExpired, languagesOf, listedKit } from '@/components/replies/kit/listedKit';
import type { Article } from '@/lib/replies/article';
import type { RecurringQuestion } from '@/lib/replies/knowledge/recurringQuestions';
import { SCORED_LANGUAGES } from '@/lib/sentiment/languages';
import { EditedArticle } from './EditedArticle';
import { RecurringQuestions } from './RecurringQuestions';
import { TryArticles } from './TryArticles';

/** The knowledge base, with its data. */
export function Articles({ at, onGo }: { at: KitAddress; onGo: (at: KitAddress, replaces?: boolean) => void }): VNode {
  const { text, count } = useTranslator();
  const articles = useKit('article');
  const decisions = useKitDecisions();
  const live = useTopics();
  const topics = live.state === 'ready' ? live.value : [];
  const today = useCalendar().at(useNow()).day;
  const [search, setSearch] = useState('');
  const [asked, setAsked] = useState<RecurringQuestion | null>(null);
  const file = useKitImport('article', topics);
  const save = useKitExport(topics);
  if (articles.state === 'failed') return <Notice kind="trouble">{text('trouble.load')}</Notice>;
  if (articles.state === 'loading' || live.state === 'loading') return <Loading lines={6} />;
  const all = articles.value;
  if (at.itemId !== null) {
    const leave = (): void => onGo({ ...at, itemId: null, mentionId: null });
    return (
      <KitItemPage failed={decisions.failed} isGone={at.itemId !== NEW_ITEM && all.every(({ id }) => id !== at.itemId)} onLeave={leave}>
        <EditedArticle
          key={at.itemId}
          at={at}
          asked={asked}
          articles={all}
          topics={topics}
          today={today}
          onSave={async (article, id) => {
            const kept = await decisions.saveOne({ kind: 'article', ...(id === null ? {} : { id }), ...article }, text('kit.saved', { name: titleOf(article) }));
            if (kept) leave();
            return kept;
          }}
          onLeave={leave}
        />
      </KitItemPage>
    );
  }
  const languages = languagesOf(all);
  const rows = listedKit(all, { text: search, language: at.language, topicId: at.topicId, expired: at.expired }, today);
  const names = new Map(topics.map(({ id, name }) => [id, name]));
  const take = async (): Promise<void> => {
    const items = file.items();
    if ((await decisions.save(items, count('kit.import.done', items.length))) !== null) file.leave();
  };
  const makeNew = (): void => onGo({ ...at, itemId: NEW_ITEM });
  // The address names a mention: the browser's history would keep what was asked.
  const answer = (question: RecurringQuestion): void => {
    setAsked(question);
    onGo({ ...at, itemId: NEW_ITEM, mentionId: question.ids[0] ?? null });
  };
  return (
    <div class={styles['part']}>
      <p class={styles['hint']}>{text('kit.articles.hint')}</p>
      <KitFailed failed={decisions.failed} />
      {all.length > 0 && (
        <KitBar
          newWords={text('kit.new.article')}
          searchWords={text('kit.articles.search')}
          search={search}
          onSearch={setSearch}
          onNew={makeNew}
          onImport={file.read}
          onExport={() => save({ articles: all })}
        >
          <KitFilters at={at} onGo={onGo} languages={languages} from={topics} />
          {(at.expired || all.some((article) => isExpired(article, today))) && (
            <FilterSelect
              label={text('kit.validity')}
              all={text('kit.validity.any')}
              value={at.expired ? 'expired' : null}
              options={[{ value: 'expired', label: text('kit.validity.expired') }]}
              onValue={(value) => onGo({ ...at, expired: value !== null })}
            />
          )}
        </KitBar>
      )}
      {all.length > 0 && <TryArticles topicIds={topics.map(({ id }) => id)} />}
      <LastDone done={decisions.done} onUndo={decisions.undo} />
      <ImportPreview key={file.state.state} kind="article" from={file} languages={SCORED_LANGUAGES} onTake={take} />
      {all.length === 0 && file.state.state === 'idle' && (
        <EmptyPart title={text('kit.articles.none')} hint={text('kit.articles.noneHint')} newWords={text('kit.articles.first')} onNew={makeNew} onImport={file.read} />
      )}
      {all.length > 0 && (
        <KitList
          part="articles"
          rows={rows}
          label={text('kit.part.articles')}
          counted={count('kit.articles.count', rows.length)}
          nameOf={titleOf}
          draw={drawing(names, today)}
          onRemove={(article) => void decisions.remove([article.id], text('kit.removed', { name: titleOf(article) }))}
          onClear={() => {
            setSearch('');
            onGo(FIRST_KIT);
          }}
        />
      )}
      <RecurringQuestions onWrite={answer} />
    </div>
  );
}

const drawing = (topics: ReadonlyMap<string, string>, today: string) => (article: Article): VNode => <ArticleFacts article={article} topics={topics} today={today} />;

const titleOf = ({ questions }: Pick<Article, 'questions'>): string => questions[0] ?? '';
