import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import styles from './AuthorRow.module.css';
import { CheckInWord } from './CheckInWord';
import { handleOf, hrefOfAuthor, nameOfAuthor, type ListedAuthor } from './listedAuthor';
import { RiskWord } from './RiskWord';
import { SentimentBar } from './SentimentBar';

export interface AuthorRowProps {
  author: ListedAuthor;
  siteNames: ReadonlyMap<string, string>;
  now: number;
}

/** Somebody in the list: who, where, how often, how they felt, and what is to be done. */
export function AuthorRow({ author, siteNames, now }: AuthorRowProps): VNode {
  const { text, count, sequence, relativeTime, dateTime } = useTranslator();
  const { account, accounts, facts, lastSeenAt, checkInAt } = author;
  const name = nameOfAuthor(author);
  const handle = handleOf(account);
  const sites = [...new Set(accounts.map(({ site }) => siteNames.get(site) ?? site))];
  return (
    <div class={styles['row']}>
      <p class={styles['who']}>
        <a class={styles['name']} href={hrefOfAuthor(author)}>
          <bdi>{name}</bdi>
        </a>
        {handle !== null && account.handle !== name && <bdi class={styles['soft']}>{handle}</bdi>}
        <span class={styles['soft']}>{sequence(sites)}</span>
        {accounts.length > 1 && <span class={styles['soft']}>{count('authors.accounts', accounts.length)}</span>}
      </p>
      <p class={styles['facts']}>
        <span>{count(facts.isMore ? 'count.mentionsAtLeast' : 'count.mentions', facts.mentions)}</span>
        <time dateTime={new Date(lastSeenAt).toISOString()} title={dateTime(lastSeenAt)}>
          {text('authors.lastSeen', { when: relativeTime(lastSeenAt, now) })}
        </time>
        {checkInAt !== null && <CheckInWord at={checkInAt} now={now} />}
      </p>
      <div class={styles['feeling']}>
        <SentimentBar points={facts.points} />
      </div>
      <div class={styles['risk']}>
        <RiskWord risk={facts.risk} />
      </div>
    </div>
  );
}
