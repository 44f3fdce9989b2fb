import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { useTranslator } from '@/components/hooks/translation';
import { sayDamage, type ShownDamage } from './sayDamage';
import styles from './DamageNotice.module.css';

/** What came of saving what can still be read. */
export type RestState =
  | { state: 'none' }
  | { state: 'failed' }
  | { state: 'saving'; mentions: number }
  | { state: 'saved'; file: string; mentions: number; missing: number };

export interface DamageNoticeProps {
  damage: ShownDamage;
  rest: RestState;
  /** Leads to where backups are restored. Absent: nothing can be restored before a new store is there. */
  onRestore?: () => void;
  onSaveRest: () => void;
  onGoOn: () => Promise<boolean>;
  onStartAnew: () => Promise<boolean>;
}

/** Says what was lost of the stored data, since when and how much, and offers what can be done. */
export function DamageNotice(props: DamageNoticeProps): VNode {
  const { damage, rest, onRestore, onSaveRest, onGoOn, onStartAnew } = props;
  const translator = useTranslator();
  const { text } = translator;
  const [failed, setFailed] = useState(false);
  const isBroken = damage.code === 'database-broken';
  // Nothing is deleted before what can be read of it was saved.
  const isSaved = damage.opens === false || rest.state === 'saved';
  const act = (doing: () => Promise<boolean>) => () => void doing().then((done) => setFailed(!done));
  return (
    <div class={styles['damage']}>
      <Notice kind="trouble">{sayDamage(damage, translator)}</Notice>
      <div class={styles['buttons']}>
        {onRestore !== undefined && (
          <Button kind={isBroken ? 'secondary' : 'primary'} size="small" onClick={onRestore}>
            {text('damage.restore')}
          </Button>
        )}
        {damage.opens !== false && (
          <Button kind={isBroken ? 'primary' : 'secondary'} size="small" disabled={rest.state === 'saving'} onClick={onSaveRest}>
            {text('damage.save')}
          </Button>
        )}
        {!isBroken && (
          <Button kind="quiet" size="small" onClick={act(onGoOn)}>
            {text('damage.goOn')}
          </Button>
        )}
        {isBroken && isSaved && (
          <Button kind="danger" size="small" onClick={act(onStartAnew)}>
            {text('damage.startAnew')}
          </Button>
        )}
      </div>
      <Rest rest={rest} />
      {isBroken && <p class={styles['hint']}>{text(isSaved ? 'damage.startAnew.hint' : 'damage.save.hint')}</p>}
      {failed && <Notice kind="trouble">{text(isBroken ? 'damage.startAnew.failed' : 'trouble.saveFailed')}</Notice>}
    </div>
  );
}

function Rest({ rest }: { rest: RestState }): VNode | null {
  const { text, count } = useTranslator();
  if (rest.state === 'none') return null;
  if (rest.state === 'failed') return <Notice kind="trouble">{text('damage.save.failed')}</Notice>;
  if (rest.state === 'saving') return <p role="status">{count('damage.saving', rest.mentions)}</p>;
  const saved = count('damage.saved', rest.mentions, { file: rest.file });
  return <Notice kind="note">{rest.missing === 0 ? saved : `${saved} ${count('damage.unreadable', rest.missing)}`}</Notice>;
}
