import type { VNode } from 'preact';
import { AuthorParts } from '@/components/authors/AuthorParts';
import type { AuthorsAddress } from '@/components/authors/authorsAddress';
import { AuthorsView } from '@/components/authors/AuthorsView';
import { CheckInsDue } from '@/components/authors/CheckInsDue';
import { useAuthorId } from '@/components/hooks/author';
import { useAuthors, useCheckIns } from '@/components/hooks/authors';
import { useNow } from '@/components/hooks/now';
import { usePersonDecisions } from '@/components/hooks/personDecisions';
import { useSettings } from '@/components/hooks/settings';
import { SITE_NAMES, useKnownSites } from '@/components/hooks/sites';
import { LastDone } from '@/components/layout/LastDone';
import { Loading } from '@/components/layout/Loading';
import { Author, NoAuthor } from './Author';
import { Segments } from './Segments';

/** The authors, with its data: everybody, segments of them, or one. */
export function Authors({ at, onGo }: { at: AuthorsAddress; onGo: (at: AuthorsAddress, replaces?: boolean) => void }): VNode {
  const authorId = useAuthorId(at);
  if (at.authorId !== null || at.mentionId !== null) {
    if (authorId === undefined) return <Loading lines={6} />;
    return authorId === null ? <NoAuthor /> : <Author key={authorId} authorId={authorId} />;
  }
  return (
    <>
      <AuthorParts part={at.part} />
      {at.part === 'list' && <Everybody at={at} onGo={onGo} />}
      {at.part === 'segments' && <Segments shownId={at.segmentId} onShow={(segmentId) => onGo({ ...at, segmentId })} />}
    </>
  );
}

function Everybody({ at, onGo }: { at: AuthorsAddress; onGo: (at: AuthorsAddress, replaces?: boolean) => void }): VNode {
  const { singleKeys } = useSettings();
  const now = useNow();
  const due = useCheckIns(now);
  const decisions = usePersonDecisions(null);
  return (
    <AuthorsView
      at={at}
      list={useAuthors(at)}
      sites={useKnownSites()}
      siteNames={SITE_NAMES}
      now={now}
      singleKeys={singleKeys}
      onGo={onGo}
    >
      <CheckInsDue due={due.state === 'ready' ? due.value : []} onDone={(authorId) => decisions.checkIn(null, authorId)} />
      <LastDone done={decisions.done} onUndo={decisions.undo} />
    </AuthorsView>
  );
}
