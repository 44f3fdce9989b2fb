import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import styles from './CheckInsDue.module.css';

/** Somebody whom the user wanted to look in on by now. */
export interface DueCheckIn {
  /** Of the account by which they are known. */
  authorId: string;
  name: string;
  href: string;
  /** ms since 1970. */
  at: number;
}

export interface CheckInsDueProps {
  due: readonly DueCheckIn[];
  onDone: (authorId: string) => void;
}

/** Who is to be looked in on today; nothing where nobody is. */
export function CheckInsDue({ due, onDone }: CheckInsDueProps): VNode | null {
  const { text, date } = useTranslator();
  if (due.length === 0) return null;
  return (
    <section class={styles['due']} aria-label={text('authors.checkIns')}>
      <h2 class={styles['title']}>{text('authors.checkIns')}</h2>
      <ul class={styles['people']}>
        {due.map(({ authorId, name, href, at }) => (
          <li key={authorId} class={styles['person']}>
            <a class={styles['name']} href={href}>
              <bdi>{name}</bdi>
            </a>
            <span class={styles['soft']}>{text('authors.checkIn.since', { date: date(at) })}</span>
            <Button size="small" icon="check" onClick={() => onDone(authorId)}>
              {text('authors.checkIn.done')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
