import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { SearchInput } from '@/components/controls/SearchInput';
import { useTranslator } from '@/components/hooks/translation';
import { SentimentMark } from '@/components/sentiment/SentimentMark';
import { fold } from '@/lib/language/fold';
import type { OwnValue, OwnWord } from '@/lib/sentiment/ownWords';
import styles from './OwnWords.module.css';
import { valueKey } from './ownValues';

/** From so many words on there is a field to find one in. */
const MANY = 12;

/** The words of which the user said something, the newest first. */
export function OwnWordList({ words, onRemove }: { words: readonly OwnWord[]; onRemove: (word: OwnWord) => void }): VNode {
  const { text, count, languageName } = useTranslator();
  const [looked, setLooked] = useState('');
  const wanted = fold(looked.trim()).text;
  const isLong = words.length >= MANY;
  const found = isLong ? words.filter(({ word }) => fold(word).text.includes(wanted)) : words;
  return (
    <>
      {isLong && (
        <div class={styles['search']}>
          <SearchInput label={text('ownWords.search')} value={looked} onValue={setLooked}>
            <span class={wanted === '' ? 'visually-hidden' : styles['count']} role="status">
              {wanted === '' ? '' : count('ownWords.found', found.length)}
            </span>
          </SearchInput>
        </div>
      )}
      <ul class={isLong ? `${styles['list']} ${styles['long']}` : styles['list']} aria-label={text('ownWords.title')}>
        {found.map((one) => (
          <li key={`${one.language ?? ''} ${one.word}`} class={styles['row']}>
            <span class={styles['word']}>
              <bdi>{one.word}</bdi>
            </span>
            <span class={styles['value']}>
              <span class={styles['marks']}>
                <Marks value={one.value} />
              </span>
              {text(valueKey(one.value))}
            </span>
            <span class={styles['language']}>{one.language === null ? text('ownWords.allLanguages') : languageName(one.language)}</span>
            <Button kind="quiet" size="small" icon="remove" iconOnly onClick={() => onRemove(one)}>
              {text('ownWords.remove', { word: one.word })}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Marks({ value }: { value: OwnValue }): VNode {
  if (value === 0) return <SentimentMark label="neutral" named={false} />;
  const label = value > 0 ? 'positive' : 'negative';
  return (
    <>
      {Math.abs(value) > 2 && <SentimentMark label={label} named={false} />}
      <SentimentMark label={label} named={false} />
    </>
  );
}
