import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { SearchInput } from '@/components/controls/SearchInput';
import { useTranslator } from '@/components/hooks/translation';
import { EmptyState } from '@/components/layout/EmptyState';
import { KeyOverview } from '@/components/layout/KeyOverview';
import { Loading } from '@/components/layout/Loading';
import { WindowedFeed } from '@/components/layout/WindowedFeed';
import { FilterSelect, SiteSelect } from '@/components/mentions/FilterSelects';
import { AuthorRow, type AuthorRowProps } from './AuthorRow';
import { FIRST_AUTHORS, LISTED_RISKS, type AuthorsAddress } from './authorsAddress';
import styles from './AuthorsView.module.css';
import { nameOfAuthor, type ListedAuthor } from './listedAuthor';

/** Height of a row in px, until it is measured. */
const ROW_ESTIMATE = 58;
/** How long what is typed waits for more, ms. */
const PAUSE = 250;

/** What the list of authors holds so far. */
export interface AuthorsInList {
  state: 'loading' | 'ready' | 'failed';
  rows: readonly ListedAuthor[];
  complete: boolean;
  more: () => void;
}

export interface AuthorsViewProps {
  at: AuthorsAddress;
  list: AuthorsInList;
  sites: readonly { id: string; name: string }[];
  siteNames: ReadonlyMap<string, string>;
  now: number;
  singleKeys: boolean;
  /** `replaces`: the way back leads past where one was. */
  onGo: (at: AuthorsAddress, replaces?: boolean) => void;
  /** What stands above the list: who is to be looked in on. */
  children?: ComponentChildren;
}

/** The authors, newest first, with their filters. */
export function AuthorsView(props: AuthorsViewProps): VNode {
  const { at, list, sites, siteNames, now, singleKeys, onGo, children } = props;
  const { text, count } = useTranslator();
  const { rows, complete, state } = list;
  return (
    <>
      {children}
      <div class={styles['filters']} role="group" aria-label={text('mentions.filters')}>
        <div class={styles['search']}>
          <Search text={at.text} onText={(words) => onGo({ ...at, text: words }, true)} />
        </div>
        <SiteSelect from={sites} value={at.site} onValue={(site) => onGo({ ...at, site })} />
        <FilterSelect
          label={text('authors.risk')}
          all={text('authors.anyRisk')}
          value={at.risk}
          options={LISTED_RISKS.map((level) => ({ value: level, label: text(`authors.risk.${level}`) }))}
          onValue={(risk) => onGo({ ...at, risk: LISTED_RISKS.find((level) => level === risk) ?? null })}
        />
      </div>
      {rows.length === 0 ? (
        <Nobody {...props} />
      ) : (
        <section class={styles['list']} aria-label={text('authors.title')}>
          <div class={styles['count']}>
            <span role="status">{count(complete ? 'data.people.found' : 'authors.countAtLeast', rows.length)}</span>
            <KeyOverview
              singleKeys={singleKeys}
              keys={[
                { keys: 'J', words: text('authors.keys.next') },
                { keys: 'K', words: text('authors.keys.previous') },
                { keys: '⏎', words: text('authors.keys.open') },
                { keys: '?', words: text('keys.help') },
              ]}
            />
          </div>
          <WindowedFeed
            rows={rows}
            complete={complete || state === 'failed'}
            label={text('authors.title')}
            estimate={ROW_ESTIMATE}
            keyOf={({ account }) => account.id}
            nameOf={nameOfAuthor}
            draw={drawing({ siteNames, now })}
            onMore={list.more}
          />
          {state === 'failed' && <Notice kind="trouble">{text('trouble.load')}</Notice>}
          {!complete && state !== 'failed' && <p class={styles['end']} role="status">{text('authors.more')}</p>}
        </section>
      )}
    </>
  );
}

/** Takes what is typed once it rests, so that the list does not run after each letter. */
function Search({ text: stored, onText }: { text: string; onText: (text: string) => void }): VNode {
  const { text } = useTranslator();
  const [typed, setTyped] = useState(stored);
  const told = useRef(stored);
  const tell = useRef(onText);
  tell.current = onText;
  useEffect(() => {
    // The address changed under the field (Back, "Clear filters").
    if (stored !== told.current) setTyped(stored);
    told.current = stored;
  }, [stored]);
  useEffect(() => {
    if (typed === told.current) return undefined;
    const waiting = setTimeout(() => {
      told.current = typed;
      tell.current(typed);
    }, PAUSE);
    return () => clearTimeout(waiting);
  }, [typed]);
  return (
    <SearchInput label={text('data.people.search')} value={typed} onValue={setTyped}>
      {null}
    </SearchInput>
  );
}

const drawing = (shared: Pick<AuthorRowProps, 'siteNames' | 'now'>) => (author: ListedAuthor): VNode => <AuthorRow author={author} {...shared} />;

/** Why nobody stands in the list. */
function Nobody({ at, list, onGo }: AuthorsViewProps): VNode {
  const { text } = useTranslator();
  if (list.state === 'failed') return <Notice kind="trouble">{text('trouble.load')}</Notice>;
  if (!list.complete) return <Loading lines={6} />;
  const isFiltered = at.text !== '' || at.site !== null || at.risk !== null;
  return isFiltered ? (
    <EmptyState title={text('authors.noMatch')} action={<Button onClick={() => onGo(FIRST_AUTHORS)}>{text('mentions.clearFilters')}</Button>} />
  ) : (
    <EmptyState title={text('authors.none')} hint={text('authors.noneHint')} />
  );
}
