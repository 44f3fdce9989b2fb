import type { VNode } from 'preact';
import { Icon } from '@/components/controls/Icon';
import { useTranslator } from '@/components/hooks/translation';
import type { Contacts } from '@/lib/inbox/contacts';
import type { AuthorStory as AuthorStoryOf } from '@/lib/inbox/authorStory';
import { AuthorStory } from './AuthorStory';
import styles from './AuthorHead.module.css';
import { partHref } from './authorsAddress';
import { CheckInWord } from './CheckInWord';
import { handleOf, nameOfAuthor, type ListedAuthor } from './listedAuthor';

export interface AuthorHeadProps {
  author: ListedAuthor;
  story: AuthorStoryOf;
  /** How often they came; null: not known yet. */
  contacts: Contacts | null;
  siteNames: ReadonlyMap<string, string>;
  now: number;
}

/** Who somebody is at a glance: name, where, how they fared, how often they came back, and what is at stake. */
export function AuthorHead({ author, story, contacts, siteNames, now }: AuthorHeadProps): VNode {
  const { text, sequence } = useTranslator();
  const { account, accounts, checkInAt } = author;
  const handle = handleOf(account);
  const name = nameOfAuthor(author);
  return (
    <header class={styles['head']}>
      <p>
        <a class={styles['back']} href={partHref('list')}>
          <Icon name="back" />
          {text('authors.part.list')}
        </a>
      </p>
      <h2 class={styles['name']}>
        <bdi>{name}</bdi>
      </h2>
      <p class={styles['facts']}>
        {handle !== null && account.handle !== name && <bdi>{handle}</bdi>}
        <span>{sequence([...new Set(accounts.map(({ site }) => siteNames.get(site) ?? site))])}</span>
        {checkInAt !== null && <CheckInWord at={checkInAt} now={now} />}
      </p>
      <AuthorStory story={story} shown="" />
      {contacts !== null && <ContactFact contacts={contacts} />}
    </header>
  );
}

/** How often they came, and how often within a week of the time before. */
function ContactFact({ contacts: { contacts, repeated } }: { contacts: Contacts }): VNode | null {
  const { count } = useTranslator();
  if (contacts === 0) return null;
  return (
    <p class={styles['soft']}>
      {count('authors.contacts', contacts)} {repeated.count > 0 && count('authors.repeats', repeated.count)}
    </p>
  );
}
