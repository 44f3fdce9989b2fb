import type { VNode } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import type { ListedMention } from '@/components/mentions/listedMention';
import { PanelList, type ListContext } from './PanelList';
import styles from './PanelScreen.module.css';

export interface ClickedViewProps {
  listed: ListedMention;
  /** When it was clicked, ms since 1970: a second click brings the focus back. */
  at: number;
  context: ListContext;
  onBack: () => void;
}

/** The mention whose mark was clicked: open, with the focus on it. Escape leads back. */
export function ClickedView({ listed, at, context, onBack }: ClickedViewProps): VNode {
  const { text } = useTranslator();
  const { id } = listed.mention;
  // oxlint-disable-next-line react/exhaustive-deps -- each click is a new wish
  const goTo = useMemo(() => ({ mentionId: id, open: true }), [id, at]);
  const rows = useMemo(() => [listed], [listed]);
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      onBack();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [onBack]);
  return (
    <section class={styles['clicked']} aria-label={text('panel.clicked')}>
      <div>
        <Button kind="quiet" size="small" icon="back" onClick={onBack}>
          {text('panel.back')}
        </Button>
      </div>
      <PanelList
        key={id}
        rows={rows}
        complete
        onMore={noMore}
        goTo={goTo}
        endNote={false}
        context={context}
      />
    </section>
  );
}

const noMore = (): void => undefined;
