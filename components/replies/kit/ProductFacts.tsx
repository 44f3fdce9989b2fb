import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import type { Product } from '@/lib/replies/product';
import styles from './Kit.module.css';

/** What a row of the catalogue says below the name. */
export function ProductFacts({ product: { url, price, aliases } }: { product: Product }): VNode {
  const { text, sequence } = useTranslator();
  return (
    <p class={styles['facts']}>
      {price !== '' && <bdi>{price}</bdi>}
      {aliases.length > 0 && <span>{text('kit.product.alsoCalled', { names: sequence(aliases) })}</span>}
      {url !== '' && <a class={styles['link']} href={url} target="_blank" rel="noreferrer" dir="ltr">{url}</a>}
    </p>
  );
}
