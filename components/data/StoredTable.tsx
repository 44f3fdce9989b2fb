import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { NumberTable } from '@/components/charts/NumberTable';
import { Notice } from '@/components/controls/Notice';
import { writeAddress } from '@/components/dashboard/address';
import type { Live } from '@/components/hooks/live';
import { useTranslator } from '@/components/hooks/translation';
import { Loading } from '@/components/layout/Loading';
import { NO_FILTER } from '@/components/mentions/listedMention';
import styles from './Stored.module.css';
import { sizeOf, type StoredPart, type StoredSizes } from './storedParts';

/** Shown before more are asked for. */
const FIRST = 8;

/** What is stored by topic or by site: how many, from when to when, and about how much room they take. */
export function StoredTable(props: {
  of: 'topic' | 'site';
  parts: Live<readonly StoredPart[]>;
  sizes: StoredSizes;
  /** How much smaller what is stored is than samples tell. */
  packing: number;
}): VNode | null {
  const { of, parts, sizes, packing } = props;
  const { text, count } = useTranslator();
  const [all, setAll] = useState(false);
  if (parts.state === 'failed') return <Notice kind="trouble">{text('trouble.load')}</Notice>;
  if (parts.state === 'loading') return <Loading lines={3} />;
  if (parts.value.length === 0) return null;
  const shown = all ? parts.value : parts.value.slice(0, FIRST);
  const title = text(`data.stored.by.${of}`);
  return (
    <div class={styles['parts']}>
      <NumberTable
        caption={title}
        label={title}
        columns={[title, text('data.stored.mentions'), text('data.stored.oldest'), text('data.stored.newest'), text('data.stored.size')]}
      >
        {shown.map((part) => (
          <Row key={part.id} of={of} part={part} bytes={sizeOf(part, sizes, packing)} />
        ))}
      </NumberTable>
      {shown.length < parts.value.length && (
        <Button kind="quiet" size="small" onClick={() => setAll(true)}>
          {count('overview.showMore', parts.value.length - shown.length)}
        </Button>
      )}
    </div>
  );
}

function Row({ of, part, bytes }: { of: 'topic' | 'site'; part: StoredPart; bytes: number | null }): VNode {
  const { text, count, number, date, size } = useTranslator();
  const { id, name, mentions, hidden, oldest, newest } = part;
  const own = of === 'topic' ? { topicId: id } : { site: id };
  const href = writeAddress({ view: 'mentions', filter: { ...NO_FILTER, ...own } });
  return (
    <tr>
      <th scope="row" class={styles['part']}>
        <bdi>{name}</bdi>
      </th>
      <td>
        {mentions === 0 ? (
          number(0)
        ) : (
          <a href={href} aria-label={text('data.stored.link', { name, n: number(mentions) })}>
            {number(mentions)}
          </a>
        )}
        {hidden > 0 && (
          <>
            {' '}
            <a class={styles['hidden']} href={writeAddress({ view: 'mentions', filter: { ...NO_FILTER, ...own, hidden: true } })}>
              {count('data.stored.hidden', hidden)}
            </a>
          </>
        )}
      </td>
      <td>{oldest === null ? '–' : date(oldest)}</td>
      <td>{newest === null ? '–' : date(newest)}</td>
      <td>{bytes === null ? '…' : bytes === 0 ? '–' : text('data.stored.about', { value: size(bytes) })}</td>
    </tr>
  );
}
