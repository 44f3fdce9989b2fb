import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Notice } from '@/components/controls/Notice';
import { useOwnWork, type OwnWork as Figures } from '@/components/hooks/ownWork';
import { useTranslator } from '@/components/hooks/translation';
import { Loading } from '@/components/layout/Loading';
import { shareWords } from '@/components/overview/shareWords';
import styles from './OwnWork.module.css';

/** The user's own work of the last seven days, read only once it is unfolded; each figure unfolds to what it is. */
export function OwnWork(): VNode {
  const { text } = useTranslator();
  const [open, setOpen] = useState(false);
  return (
    <details class={styles['own']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class={styles['title']}>{text('ownWork.title')}</summary>
      {open && <OwnFigures />}
    </details>
  );
}

function OwnFigures(): VNode {
  const { text } = useTranslator();
  const work = useOwnWork();
  if (work.state === 'loading') return <Loading lines={2} />;
  if (work.state === 'failed') return <Notice kind="trouble">{text('ownWork.failed')}</Notice>;
  const { more } = work.value;
  return (
    <div class={styles['figures']}>
      <Handling {...work.value} />
      <PerAuthor {...work.value} />
      <Repeated {...work.value} />
      {more && <p class={styles['what']}>{text('ownWork.more')}</p>}
    </div>
  );
}

function Handling({ handling: { n, median, p90, setAside } }: Figures): VNode {
  const { text, count, duration } = useTranslator();
  const value = median === null ? text('ownWork.none') : duration(median);
  const most = p90 === null ? null : text('ownWork.handling.p90', { time: duration(p90) });
  return (
    <Figure name={text('ownWork.handling')} value={value} beside={most} from={count('ownWork.replies', n)} what={text('ownWork.handling.what')}>
      {setAside > 0 && count('ownWork.setAside', setAside)}
    </Figure>
  );
}

function PerAuthor({ contacts: { contacts, authors, perAuthor, nameless } }: Figures): VNode {
  const { text, count, decimal, sequence } = useTranslator();
  const value = perAuthor === null ? text('ownWork.none') : decimal(perAuthor, 1);
  return (
    <Figure
      name={text('ownWork.perAuthor')}
      value={value}
      beside={null}
      from={sequence([count('ownWork.contacts', contacts), count('ownWork.authors', authors)])}
      what={text('ownWork.perAuthor.what')}
    >
      {nameless > 0 && count('ownWork.nameless', nameless)}
    </Figure>
  );
}

function Repeated({ contacts: { repeated } }: Figures): VNode {
  const translator = useTranslator();
  const { text, count } = translator;
  const written = repeated.state === 'rate' ? shareWords(repeated, translator) : null;
  return (
    <Figure
      name={text('ownWork.repeated')}
      value={written === null ? text('ownWork.few', { count: repeated.count, of: repeated.of }) : written.share}
      beside={written?.range ?? null}
      from={count('ownWork.contacts', repeated.of)}
      what={text('ownWork.repeated.what')}
    />
  );
}

interface FigureProps {
  name: string;
  value: string;
  /** Its spread. */
  beside: string | null;
  /** From how many it is told. */
  from: string;
  /** What it is, and how it comes about. */
  what: string;
  children?: string | false;
}

function Figure({ name, value, beside, from, what, children }: FigureProps): VNode {
  return (
    <details class={styles['figure']}>
      <summary>
        <span class={styles['name']}>{name}</span>
        <span class={styles['value']}>{value}</span>
        <span class={styles['beside']}>{beside === null ? from : `${beside} · ${from}`}</span>
      </summary>
      <p class={styles['what']}>
        {what}
        {children && ` ${children}`}
      </p>
    </details>
  );
}
