import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { AuthorPage } from '@/components/authors/AuthorPage';
import { partHref } from '@/components/authors/authorsAddress';
import { CustomerPart } from '@/components/authors/CustomerPart';
import { LinkByHand } from '@/components/authors/LinkByHand';
import type { Account } from '@/components/authors/listedAuthor';
import { Timeline } from '@/components/authors/Timeline';
import { Notice } from '@/components/controls/Notice';
import { authorHref as eraseHrefOf, partHref as dataHref } from '@/components/data/parts';
import { useAuthorDetails, useSuggestedAccounts } from '@/components/hooks/author';
import { accountOf } from '@/components/hooks/authors';
import { useCustomerStory } from '@/components/hooks/customerStory';
import { useNow } from '@/components/hooks/now';
import { usePeopleSearch } from '@/components/hooks/people';
import { usePersonDecisions } from '@/components/hooks/personDecisions';
import { useSettings } from '@/components/hooks/settings';
import { SITE_NAMES } from '@/components/hooks/sites';
import { useTimeline } from '@/components/hooks/timeline';
import { useTranslator } from '@/components/hooks/translation';
import { EmptyState } from '@/components/layout/EmptyState';
import { Loading } from '@/components/layout/Loading';
import type { TimelineKind } from '@/lib/inbox/timeline';

/** The page of one author, with its data. */
export function Author({ authorId }: { authorId: string }): VNode {
  const { text } = useTranslator();
  const { zone } = useSettings();
  const now = useNow();
  const details = useAuthorDetails(authorId, now);
  const suggested = useSuggestedAccounts(authorId);
  const decisions = usePersonDecisions(authorId);
  if (details.state === 'failed') return <Notice kind="trouble">{text('trouble.load')}</Notice>;
  if (details.state === 'loading') return <Loading lines={6} />;
  if (details.value === null) return <NoAuthor />;
  const { author, story, contacts, contact, channel, outreach } = details.value;
  const newest = story.points.at(-1);
  const nameOfChannel = (key: string): string => (key === 'email' || key === 'phone' ? text(`authors.contact.${key}`) : (SITE_NAMES.get(key) ?? key));
  return (
    <AuthorPage
      author={author}
      story={story}
      contacts={contacts}
      contact={contact}
      channel={channel}
      outreach={outreach}
      suggested={suggested.filter(({ account }) => author.accounts.every(({ id }) => id !== account.id))}
      siteNames={SITE_NAMES}
      now={now}
      zone={zone}
      done={decisions.done}
      refused={decisions.refused}
      onUndo={decisions.undo}
      onLink={decisions.link}
      onRefuse={decisions.refuse}
      onUnlink={decisions.unlink}
      onField={decisions.field}
      onChannel={(key) => decisions.channel(key, key === null ? '' : nameOfChannel(key))}
      onCheckIn={(at) => decisions.checkIn(at, authorId)}
      eraseHref={newest === undefined ? dataHref('people') : eraseHrefOf(newest.id)}
      byHand={<ByHand linked={author.accounts} onLink={decisions.link} />}
    >
      <CustomerWithData authorId={authorId} />
      <TimelineWithData authorId={authorId} now={now} />
    </AuthorPage>
  );
}

function CustomerWithData({ authorId }: { authorId: string }): VNode | null {
  const story = useCustomerStory(authorId);
  return story.state === 'ready' ? <CustomerPart story={story.value} /> : null;
}

/** Where nothing is stored of an author any more, or never was. */
export function NoAuthor(): VNode {
  const { text } = useTranslator();
  return <EmptyState title={text('authors.gone')} action={<a href={partHref('list')}>{text('authors.part.list')}</a>} />;
}

function ByHand({ linked, onLink }: { linked: readonly Account[]; onLink: (account: Account) => void }): VNode {
  const search = usePeopleSearch();
  const found = search.found.map(({ author }) => accountOf(author)).filter(({ id }) => linked.every((account) => account.id !== id));
  return (
    <LinkByHand
      text={search.text}
      found={found}
      searching={search.searching}
      more={search.more}
      failed={search.failed}
      siteNames={SITE_NAMES}
      onText={search.onText}
      onMore={search.onMore}
      onLink={(account) => {
        search.onText('');
        onLink(account);
      }}
    />
  );
}

function TimelineWithData({ authorId, now }: { authorId: string; now: number }): VNode {
  const { blursAbuse } = useSettings();
  const [kinds, setKinds] = useState<readonly TimelineKind[]>([]);
  const { state, items, complete, most, more } = useTimeline(authorId, kinds);
  return (
    <Timeline
      state={state}
      items={items}
      complete={complete}
      most={most}
      kinds={kinds}
      siteNames={SITE_NAMES}
      blurs={blursAbuse}
      now={now}
      onKinds={setKinds}
      onMore={more}
    />
  );
}
