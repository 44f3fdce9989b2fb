import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Notice } from '@/components/controls/Notice';
import { useKit, useKitDecisions } from '@/components/hooks/kit';
import { useSampleKnown } from '@/components/hooks/sampleKnown';
import { useSegments } from '@/components/hooks/segments';
import { useTopics } from '@/components/hooks/topics';
import { useTranslator } from '@/components/hooks/translation';
import { LastDone } from '@/components/layout/LastDone';
import { Loading } from '@/components/layout/Loading';
import { EmptyPart } from '@/components/replies/kit/EmptyPart';
import { KitBar } from '@/components/replies/kit/KitBar';
import { KitFailed } from '@/components/replies/kit/KitFailed';
import { KitFilters } from '@/components/replies/kit/KitFilters';
import { KitItemPage } from '@/components/replies/kit/KitItemPage';
import { KitList } from '@/components/replies/kit/KitList';
import { FIRST_KIT, NEW_ITEM, type KitAddress } from '@/components/replies/kit/kitAddress';
import styles from '@/components/replies/kit/Kit.module.css';
import { languagesOf, listedKit } from '@/components/replies/kit/listedKit';
import { TemplateFacts } from '@/components/replies/kit/TemplateFacts';
import { TemplateForm, type TemplateFormProps } from '@/components/replies/kit/TemplateForm';
import type { Article } from '@/lib/replies/article';
import type { Product } from '@/lib/replies/product';
import type { Template } from '@/lib/replies/template';
import { SCORED_LANGUAGES } from '@/lib/sentiment/languages';

type Names = ReadonlyMap<string, string>;

/** The user's own templates, with their data. */
export function Templates({ at, onGo }: { at: KitAddress; onGo: (at: KitAddress, replaces?: boolean) => void }): VNode {
  const { text, count, language: shown } = useTranslator();
  const templates = useKit('template');
  const decisions = useKitDecisions();
  const live = useTopics();
  const { segments: own } = useSegments();
  const [search, setSearch] = useState('');
  if (templates.state === 'failed') return <Notice kind="trouble">{text('trouble.load')}</Notice>;
  if (templates.state === 'loading' || live.state === 'loading' || own === 'loading') return <Loading lines={6} />;
  const all = templates.value;
  const topics = live.state === 'ready' ? live.value : [];
  const segments = own === 'failed' ? [] : own;
  const leave = (): void => onGo({ ...at, itemId: null });
  if (at.itemId !== null) {
    const stored = all.find(({ id }) => id === at.itemId);
    return (
      <KitItemPage failed={decisions.failed} isGone={stored === undefined && at.itemId !== NEW_ITEM} onLeave={leave}>
        <Edited
          key={at.itemId}
          template={stored ?? { title: '', language: at.language ?? all.at(-1)?.language ?? shown, text: '', intents: [], topicId: at.topicId, segmentId: null }}
          isNew={stored === undefined}
          topics={topics}
          segments={segments}
          languages={SCORED_LANGUAGES}
          onSave={async (template) => {
            const kept = await decisions.saveOne({ kind: 'template', ...(stored === undefined ? {} : { id: stored.id }), ...template }, text('kit.saved', { name: template.title }));
            if (kept) leave();
            return kept;
          }}
          onCancel={leave}
        />
      </KitItemPage>
    );
  }
  const languages = languagesOf(all);
  const rows = listedKit(all, { text: search, language: at.language, topicId: at.topicId, expired: false }, '');
  const makeNew = (): void => onGo({ ...at, itemId: NEW_ITEM });
  return (
    <div class={styles['part']}>
      <p class={styles['hint']}>{text('kit.templates.hint')}</p>
      <KitFailed failed={decisions.failed} />
      {all.length > 0 && (
        <KitBar newWords={text('kit.new.template')} searchWords={text('kit.templates.search')} search={search} onSearch={setSearch} onNew={makeNew}>
          <KitFilters at={at} onGo={onGo} languages={languages} from={topics} />
        </KitBar>
      )}
      <LastDone done={decisions.done} onUndo={decisions.undo} />
      {all.length === 0 ? (
        <EmptyPart title={text('kit.templates.none')} hint={text('kit.templates.noneHint')} newWords={text('kit.templates.first')} onNew={makeNew} />
      ) : (
        <KitList
          part="templates"
          rows={rows}
          label={text('kit.part.templates')}
          counted={count('kit.templates.count', rows.length)}
          nameOf={titleOf}
          draw={drawing(new Map(topics.map(({ id, name }) => [id, name])), new Map(segments.map(({ id, name }) => [id, name])))}
          onRemove={(template) => void decisions.remove([template.id], text('kit.removed', { name: template.title }))}
          onClear={() => {
            setSearch('');
            onGo({ ...FIRST_KIT, part: 'templates' });
          }}
        />
      )}
    </div>
  );
}

const NO_PRODUCTS: readonly Product[] = [];
const NO_ARTICLES: readonly Article[] = [];

function Edited(props: Omit<TemplateFormProps, 'sample' | 'onLanguage'>): VNode {
  const [language, setLanguage] = useState(props.template.language);
  const [products, articles] = [useKit('product'), useKit('article')];
  const known = { products: products.state === 'ready' ? products.value : NO_PRODUCTS, articles: articles.state === 'ready' ? articles.value : NO_ARTICLES };
  return <TemplateForm {...props} sample={useSampleKnown(language, known)} onLanguage={setLanguage} />;
}

const titleOf = ({ title }: Template): string => title;
const drawing = (topics: Names, segments: Names) => (template: Template): VNode => <TemplateFacts template={template} topics={topics} segments={segments} />;
