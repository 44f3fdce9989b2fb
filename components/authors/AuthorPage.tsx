import type { ComponentChildren, VNode } from 'preact';
import { Folded } from '@/components/controls/Folded';
import { useTranslator } from '@/components/hooks/translation';
import { LastDone, type LastDoneProps } from '@/components/layout/LastDone';
import { Notice } from '@/components/controls/Notice';
import type { AuthorStory } from '@/lib/inbox/authorStory';
import type { Contacts } from '@/lib/inbox/contacts';
import { MOST_ACCOUNTS } from '@/lib/inbox/person';
import { Accounts, type AccountsProps } from './Accounts';
import { AuthorHead } from './AuthorHead';
import styles from './AuthorPage.module.css';
import { AuthorPart } from './AuthorPart';
import { CheckIn } from './CheckIn';
import { Contact, type ContactProps } from './Contact';
import type { ListedAuthor } from './listedAuthor';
import { Outreach, type OutreachTo } from './Outreach';

export interface AuthorPageProps extends Pick<AccountsProps, 'suggested' | 'onLink' | 'onRefuse' | 'onUnlink'>, Pick<ContactProps, 'contact' | 'channel' | 'onField' | 'onChannel'> {
  author: ListedAuthor;
  story: AuthorStory;
  contacts: Contacts | null;
  outreach: OutreachTo | null;
  siteNames: ReadonlyMap<string, string>;
  now: number;
  zone: string;
  onCheckIn: (at: number | null) => void;
  /** What was decided last, and its undoing. */
  done: LastDoneProps['done'];
  /** Why the last decision was not stored; null: it was. */
  refused: 'failed' | 'too-many' | null;
  onUndo: () => void;
  /** What links an account by hand. */
  byHand: ComponentChildren;
  /** Where they can be erased, or their data handed out. */
  eraseHref: string;
  /** The timeline. */
  children: ComponentChildren;
}

/** All of one author: who they are, what the user knows of them, and everything that happened, over all their accounts. */
export function AuthorPage(props: AuthorPageProps): VNode {
  const { author, story, contacts, outreach, siteNames, now, zone, contact, done, refused, byHand, eraseHref, children } = props;
  const { text } = useTranslator();
  return (
    <div class={styles['page']}>
      <AuthorHead author={author} story={story} contacts={contacts} siteNames={siteNames} now={now} />
      {refused !== null && (
        <Notice kind="trouble">{refused === 'failed' ? text('trouble.saveFailed') : text('authors.tooMany', { n: MOST_ACCOUNTS })}</Notice>
      )}
      <LastDone done={done} onUndo={props.onUndo} />
      <div class={styles['columns']}>
        <div class={styles['known']}>
          {outreach !== null && story.risk.level !== 'none' && (
            <AuthorPart title={text('authors.outreach')}>
              <Outreach risk={story.risk} to={outreach} />
            </AuthorPart>
          )}
          <AuthorPart title={text('authors.accountsTitle')}>
            <Accounts
              accounts={author.accounts}
              suggested={props.suggested}
              siteNames={siteNames}
              onLink={props.onLink}
              onRefuse={props.onRefuse}
              onUnlink={props.onUnlink}
            >
              {byHand}
            </Accounts>
          </AuthorPart>
          <AuthorPart title={text('authors.checkIn')}>
            <CheckIn at={author.checkInAt} now={now} zone={zone} onAt={props.onCheckIn} />
          </AuthorPart>
          <AuthorPart title={text('authors.contact')}>
            <Folded summary={text('authors.contact.show')} open={Object.keys(contact).length > 0}>
              <div class={styles['folded']}>
                <Contact
                  contact={contact}
                  channel={props.channel}
                  accounts={author.accounts}
                  siteNames={siteNames}
                  onField={props.onField}
                  onChannel={props.onChannel}
                />
              </div>
            </Folded>
          </AuthorPart>
          <p>
            <a class={styles['erase']} href={eraseHref}>{text('authors.erase')}</a>
          </p>
        </div>
        <AuthorPart title={text('authors.timeline')}>{children}</AuthorPart>
      </div>
    </div>
  );
}
