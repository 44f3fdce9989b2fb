import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import type { CustomerProposals } from '@/components/hooks/customerStory';
import { useTranslator } from '@/components/hooks/translation';
import styles from './Import.module.css';

/** Customers who may be authors that the user knows, to be confirmed one by one, or all by their e-mail. */
export function CustomerMatches({ matches: { proposals, confirm } }: { matches: CustomerProposals }): VNode | null {
  const { text } = useTranslator();
  const [failed, setFailed] = useState(false);
  if (proposals.length === 0) return null;
  const say = (chosen: typeof proposals): void => void confirm(chosen).then((kept) => setFailed(!kept));
  return (
    <section class={styles['list']} aria-label={text('import.matches')}>
      <h3 class={styles['subtitle']}>{text('import.matches')}</h3>
      <p class={styles['hint']}>{text('import.matches.hint')}</p>
      {failed && <Notice kind="trouble">{text('trouble.saveFailed')}</Notice>}
      <ul class={styles['rows']}>
        {proposals.map((proposal) => {
          const { customer, author } = proposal;
          const known = author.name ?? author.handle ?? author.id;
          return (
            <li key={customer.id} class={styles['row']}>
              <span class={styles['what']}>
                {text('import.matches.row', { customer: customer.name ?? customer.email ?? customer.id, author: known })}
                <span class={styles['hint']}><bdi>{customer.email}</bdi></span>
              </span>
              <Button size="small" icon="check" onClick={() => say([proposal])}>
                {text('import.matches.yes')} <span class="visually-hidden"><bdi>{known}</bdi></span>
              </Button>
            </li>
          );
        })}
      </ul>
      {proposals.length > 1 && (
        <div>
          <Button onClick={() => say(proposals)}>{text('import.matches.all', { n: proposals.length })}</Button>
        </div>
      )}
    </section>
  );
}
