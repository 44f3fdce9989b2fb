import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import { Dialog } from '@/components/controls/Dialog';

/** Asks, once for each file, whether mentions of a site may go into it. */
export function ExportQuestion(props: { siteName: string; onAnswer: (leaves: boolean) => void; onCancel: () => void }): VNode {
  const { siteName, onAnswer, onCancel } = props;
  const { text } = useTranslator();
  return (
    <Dialog
      title={text('export.ask.title', { site: siteName })}
      onCancel={onCancel}
      onSubmit={() => onAnswer(true)}
      buttons={
        <>
          <Button onClick={() => onAnswer(false)}>{text('export.ask.leaveOut')}</Button>
          <Button kind="primary" type="submit">
            {text('export.ask.takeAlong')}
          </Button>
        </>
      }
    >
      <p>{text('export.ask.why', { site: siteName })}</p>
      <p>
        <a href="#/data?part=sites">{text('export.ask.rule')}</a>
      </p>
    </Dialog>
  );
}
