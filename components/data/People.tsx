import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { Progress } from '@/components/controls/Progress';
import { SearchInput } from '@/components/controls/SearchInput';
import type { Erasable, ErasingState, ErasureResult, FoundAuthor, Search } from '@/components/hooks/people';
import { useTranslator } from '@/components/hooks/translation';
import { EraseAuthor } from './EraseAuthor';
import styles from './People.module.css';

export interface PeopleProps {
  search: Search & { onText: (text: string) => void; onMore: () => void };
  siteNames: ReadonlyMap<string, string>;
  /** Whom the user thinks of erasing, with what is stored of them; null: nobody. */
  asked: Erasable | 'loading' | null;
  onAsk: (authorId: string | null) => void;
  running: readonly ErasingState[];
  results: readonly ErasureResult[];
  onErase: (authorId: string) => Promise<boolean>;
  onSave: (authorId: string) => Promise<string | null>;
}

/** Finds an author, writes what is stored of them into a file, and erases them for good. */
export function People(props: PeopleProps): VNode {
  const { search, siteNames, asked, running, results, onAsk, onErase, onSave } = props;
  const { text, count } = useTranslator();
  const [failed, setFailed] = useState<'erase' | 'save' | null>(null);
  const save = (authorId: string): void => void onSave(authorId).then((name) => setFailed(name === null ? 'save' : null));
  const erase = (authorId: string): void => {
    onAsk(null);
    void onErase(authorId).then((begun) => setFailed(begun ? null : 'erase'));
  };
  const isAsking = asked !== null && asked !== 'loading';
  const left = search.found.filter(({ author }) => !running.some((one) => one.author.id === author.id));
  return (
    <>
      {failed !== null && <Notice kind="trouble">{text(`data.people.${failed}Failed`)}</Notice>}
      <div class={styles['search']}>
        <SearchInput label={text('data.people.search')} value={search.text} onValue={search.onText}>
          {search.text.trim() !== '' && !search.searching && <span class={styles['soft']} role="status">{count('data.people.found', left.length)}</span>}
        </SearchInput>
      </div>
      {search.failed && <Notice kind="trouble">{text('trouble.load')}</Notice>}
      {left.length > 0 && (
        <ul class={styles['people']}>
          {left.map((found) => (
            <Person key={found.author.id} found={found} siteNames={siteNames} onSave={save} onErase={onAsk} />
          ))}
        </ul>
      )}
      {search.more && (
        <div>
          <Button size="small" disabled={search.searching} onClick={search.onMore}>
            {text('data.people.more')}
          </Button>
        </div>
      )}
      {running.map((one) => (
        <Running key={one.id} erasing={one} />
      ))}
      {results.map((result, at) => (
        <Result key={results.length - at} result={result} />
      ))}
      {isAsking && (
        <EraseAuthor
          erasable={asked}
          siteName={siteNames.get(asked.author.site) ?? asked.author.site}
          onErase={() => erase(asked.author.id)}
          onCancel={() => onAsk(null)}
        />
      )}
      <Forget search={search} results={results} />
    </>
  );
}

/** What was searched for goes from the screen with the erased. */
function Forget({ search, results }: Pick<PeopleProps, 'search' | 'results'>): null {
  const { onText } = search;
  useEffect(() => {
    if (results.length > 0) onText('');
    // oxlint-disable-next-line react/exhaustive-deps -- once for each result
  }, [results.length]);
  return null;
}

function Person(props: {
  found: FoundAuthor;
  siteNames: ReadonlyMap<string, string>;
  onSave: (authorId: string) => void;
  onErase: (authorId: string) => void;
}): VNode {
  const { found: { author, mentions }, siteNames, onSave, onErase } = props;
  const { text, count } = useTranslator();
  const name = nameOf(author);
  return (
    <li class={styles['person']}>
      <p class={styles['who']}>
        <bdi class={styles['name']}>{name}</bdi>
        {author.handle !== null && author.handle !== name && <bdi class={styles['soft']}>@{author.handle.replace(/^@/u, '')}</bdi>}
        <span class={styles['soft']}>{siteNames.get(author.site) ?? author.site}</span>
        <span class={styles['soft']}>{count('data.people.mentions', mentions)}</span>
      </p>
      <div class={styles['buttons']}>
        <Button size="small" icon="download" onClick={() => onSave(author.id)}>
          {text('data.people.save')}
        </Button>
        <Button size="small" kind="danger" icon="remove" onClick={() => onErase(author.id)}>
          {text('data.people.erase')}
        </Button>
      </div>
    </li>
  );
}

function Running({ erasing }: { erasing: ErasingState }): VNode {
  const { text } = useTranslator();
  const { author, step, done, total } = erasing;
  const label = text('data.people.erasing', { name: nameOf(author) });
  return (
    <div class={styles['going']} role="status">
      <p>{label}</p>
      <Progress label={label} done={step === 'own' ? 0 : step === 'others' ? done : total} all={total} />
    </div>
  );
}

function Result({ result: { mentions, quotes, files } }: { result: ErasureResult }): VNode {
  const { text, count } = useTranslator();
  return (
    <div class={styles['going']} role="status">
      <p>
        {count('data.people.erased', mentions)} {quotes > 0 && count('data.people.erasedQuotes', quotes)}
      </p>
      {files.length > 0 && (
        <>
          <p>{text('data.people.files')}</p>
          <ul class={styles['files']}>
            {files.map((file) => (
              <li key={file}>
                <bdi>{file}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** What an author is called. */
export function nameOf({ id, name, handle }: { id: string; name: string | null; handle: string | null }): string {
  return name ?? handle ?? id;
}
