import type { VNode } from 'preact';
import type { CustomerStory } from '@/components/hooks/customerStory';
import { useTranslator } from '@/components/hooks/translation';
import { AuthorPart } from './AuthorPart';
import styles from './CustomerPart.module.css';

/** What shops and registers know of somebody: as which customers, and what they ordered, the latest first. */
export function CustomerPart({ story: { customers, orders } }: { story: CustomerStory }): VNode | null {
  const { text, number, decimal, date, sequence } = useTranslator();
  if (customers.length === 0 && orders.length === 0) return null;
  return (
    <AuthorPart title={text('authors.customer')}>
      {customers.map(({ id, name, company, tags, note, orders: count, spent }) => (
        <dl key={id} class={styles['facts']}>
          {([['name', name], ['company', company], ['orders', count === null ? null : number(count)], ['spent', spent === null ? null : decimal(spent, 2)], ['tags', tags.length === 0 ? null : sequence(tags)], ['note', note]] as const).map(([field, value]) => value !== null && (
            <div key={field}>
              <dt>{text(`import.field.${field}`)}</dt>
              <dd><bdi>{value}</bdi></dd>
            </div>
          ))}
        </dl>
      ))}
      {orders.length > 0 && (
        // A region that scrolls must be reachable by key.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div class={styles['scroll']} role="region" aria-label={text('import.kind.orders')} tabIndex={0}>
          <table class={styles['orders']}>
            <caption class="visually-hidden">{text('import.kind.orders')}</caption>
            <thead>
              <tr>{[text('authors.customer.order'), text('import.field.date'), text('import.field.total'), text('import.field.item')].map((head) => <th key={head} scope="col">{head}</th>)}</tr>
            </thead>
            <tbody>
              {orders.map(({ id, number: own, at, total, currency, items }) => (
                <tr key={id}>
                  <th scope="row"><bdi>{own}</bdi></th>
                  <td>{date(at)}</td>
                  <td><bdi>{total === null ? '—' : `${decimal(total, 2)} ${currency ?? ''}`}</bdi></td>
                  <td><bdi>{sequence(items)}</bdi></td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </AuthorPart>
  );
}
