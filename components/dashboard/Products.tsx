import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Notice } from '@/components/controls/Notice';
import { useKit, useKitDecisions } from '@/components/hooks/kit';
import { useKitExport, useKitImport } from '@/components/hooks/kitImport';
import { useTranslator } from '@/components/hooks/translation';
import { LastDone } from '@/components/layout/LastDone';
import { Loading } from '@/components/layout/Loading';
import { EmptyPart } from '@/components/replies/kit/EmptyPart';
import { ImportPreview } from '@/components/replies/kit/ImportPreview';
import { KitBar } from '@/components/replies/kit/KitBar';
import { KitFailed } from '@/components/replies/kit/KitFailed';
import { KitItemPage } from '@/components/replies/kit/KitItemPage';
import { KitList } from '@/components/replies/kit/KitList';
import { NEW_ITEM, type KitAddress } from '@/components/replies/kit/kitAddress';
import styles from '@/components/replies/kit/Kit.module.css';
import { listedKit } from '@/components/replies/kit/listedKit';
import { ProductFacts } from '@/components/replies/kit/ProductFacts';
import { ProductForm } from '@/components/replies/kit/ProductForm';
import type { Product } from '@/lib/replies/product';

const NO_PRODUCT: Omit<Product, 'id'> = { name: '', url: '', price: '', aliases: [] };

/** The catalogue, with its data. */
export function Products({ at, onGo }: { at: KitAddress; onGo: (at: KitAddress, replaces?: boolean) => void }): VNode {
  const { text, count } = useTranslator();
  const products = useKit('product');
  const decisions = useKitDecisions();
  const [search, setSearch] = useState('');
  const file = useKitImport('product', []);
  const save = useKitExport([]);
  if (products.state === 'failed') return <Notice kind="trouble">{text('trouble.load')}</Notice>;
  if (products.state === 'loading') return <Loading lines={6} />;
  const all = products.value;
  const leave = (): void => onGo({ ...at, itemId: null });
  if (at.itemId !== null) {
    const stored = all.find(({ id }) => id === at.itemId);
    return (
      <KitItemPage failed={decisions.failed} isGone={stored === undefined && at.itemId !== NEW_ITEM} onLeave={leave}>
        <ProductForm
          key={at.itemId}
          product={stored ?? NO_PRODUCT}
          isNew={stored === undefined}
          onSave={async (product) => {
            const kept = await decisions.saveOne({ kind: 'product', ...(stored === undefined ? {} : { id: stored.id }), ...product }, text('kit.saved', { name: product.name }));
            if (kept) leave();
            return kept;
          }}
          onCancel={leave}
        />
      </KitItemPage>
    );
  }
  const rows = listedKit(all, { text: search, language: null, topicId: null, expired: false }, '');
  const take = async (): Promise<void> => {
    const items = file.items();
    if ((await decisions.save(items, count('kit.import.done', items.length))) !== null) file.leave();
  };
  const makeNew = (): void => onGo({ ...at, itemId: NEW_ITEM });
  return (
    <div class={styles['part']}>
      <p class={styles['hint']}>{text('kit.products.hint')}</p>
      <KitFailed failed={decisions.failed} />
      {all.length > 0 && (
        <KitBar
          newWords={text('kit.new.product')}
          searchWords={text('kit.products.search')}
          search={search}
          onSearch={setSearch}
          onNew={makeNew}
          onImport={file.read}
          onExport={() => save({ products: all })}
        />
      )}
      <LastDone done={decisions.done} onUndo={decisions.undo} />
      <ImportPreview key={file.state.state} kind="product" from={file} languages={[]} onTake={take} />
      {all.length === 0 && file.state.state === 'idle' && (
        <EmptyPart title={text('kit.products.none')} hint={text('kit.products.noneHint')} newWords={text('kit.products.first')} onNew={makeNew} onImport={file.read} />
      )}
      {all.length > 0 && (
        <KitList
          part="products"
          rows={rows}
          label={text('kit.part.products')}
          counted={count('kit.products.count', rows.length)}
          nameOf={nameOf}
          draw={draw}
          onRemove={(product) => void decisions.remove([product.id], text('kit.removed', { name: product.name }))}
          onClear={() => setSearch('')}
        />
      )}
    </div>
  );
}

const nameOf = ({ name }: Product): string => name;
const draw = (product: Product): VNode => <ProductFacts product={product} />;
