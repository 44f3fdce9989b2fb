import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { FocusedFirst } from '@/components/controls/FocusedFirst';
import { Notice } from '@/components/controls/Notice';
import { Progress } from '@/components/controls/Progress';
import { Select } from '@/components/controls/Select';
import type { ImportKind, KitImport } from '@/components/hooks/kitImport';
import { useTranslator } from '@/components/hooks/translation';
import styles from './ImportPreview.module.css';
import { refusalWords, troubleWords } from './importWords';

/** Refused cells that are shown; more are counted. */
const MOST_SHOWN = 100;

export interface ImportPreviewProps {
  kind: ImportKind;
  from: KitImport;
  languages: readonly string[];
  onTake: () => Promise<void>;
}

/** What taking a table would do, row by row where it cannot be taken; nothing is stored before the user says so. */
export function ImportPreview({ kind, from, languages, onTake }: ImportPreviewProps): VNode | null {
  const translator = useTranslator();
  const { text, count, sequence, languageName } = translator;
  const taken = useRef(false);
  const { state } = from;
  if (state.state === 'idle') return null;
  if (state.state === 'reading') {
    const label = text('data.restore.checking', { file: state.file });
    return (
      <div class={styles['reading']} role="status">
        <p>{label}</p>
        <Progress label={label} done={state.done} all={1} />
        <Button size="small" onClick={from.leave}>{text('action.cancel')}</Button>
      </div>
    );
  }
  if (state.state === 'untaken') {
    return (
      <Notice kind="trouble" action={<Button size="small" onClick={from.leave}>{text('action.dismiss')}</Button>}>
        {text('kit.import.untaken', { file: state.file })} {troubleWords(state.why, translator)}
      </Notice>
    );
  }
  const { file, added, changed, same, refused, unknown } = state;
  const rows = new Set(refused.map(({ row }) => row)).size;
  const wanted = added + changed;
  const needsLanguage = kind === 'article' && (from.language !== '' || refused.some(({ why, value }) => why === 'no-language' && value === ''));
  return (
    <section class={styles['import']} aria-label={text('kit.import.title', { file })}>
      <h2 class={styles['title']}>{text('kit.import.title', { file })}</h2>
      <ul class={styles['sums']}>
        <li>{count(`kit.import.added.${kind}`, added)}</li>
        <li>{count('kit.import.changed', changed)}</li>
        {same > 0 && <li>{count('kit.import.same', same)}</li>}
        {rows > 0 && <li class={styles['refused']}>{count('kit.import.refused', rows)}</li>}
      </ul>
      {unknown.length > 0 && <p class={styles['note']}>{text('kit.import.unknown', { columns: sequence(unknown) })}</p>}
      {needsLanguage && (
        <Select
          label={text('kit.import.language')}
          visibleLabel
          value={from.language}
          options={[{ value: '', label: text('kit.import.noLanguage') }, ...languages.map((code) => ({ value: code, label: languageName(code) }))]}
          onValue={from.onLanguage}
        />
      )}
      {refused.length > 0 && (
        <div
          class={styles['reasons']}
          role="region"
          aria-label={text('kit.import.reasons')}
          // What scrolls is scrolled by keys, too.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
        >
          <table>
            <thead>
              <tr>
                <th scope="col">{text('kit.import.row')}</th>
                <th scope="col">{text('kit.import.column')}</th>
                <th scope="col">{text('kit.import.reason')}</th>
              </tr>
            </thead>
            <tbody>
              {refused.slice(0, MOST_SHOWN).map((refusal) => (
                <tr key={`${refusal.row} ${refusal.column}`}>
                  <td>{translator.number(refusal.row)}</td>
                  <td><code dir="ltr">{refusal.column}</code></td>
                  <td>{refusalWords(refusal, translator)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {refused.length > MOST_SHOWN && <p class={styles['note']}>{count('kit.import.more', refused.length - MOST_SHOWN)}</p>}
        </div>
      )}
      <div class={styles['buttons']}>
        <FocusedFirst takesFocus>
          <Button
            kind="primary"
            disabled={wanted === 0}
            onClick={() => {
              if (taken.current) return;
              taken.current = true;
              void onTake().finally(() => {
                taken.current = false;
              });
            }}
          >
            {wanted === 0 ? text('kit.import.nothing') : count('kit.import.take', wanted)}
          </Button>
        </FocusedFirst>
        <Button onClick={from.leave}>{text('action.cancel')}</Button>
      </div>
    </section>
  );
}
