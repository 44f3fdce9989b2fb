import type { ComponentChildren, VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { Button } from './Button';
import { Dialog } from './Dialog';

export interface ConfirmDialogProps {
  title: string;
  children: ComponentChildren;
  /** What the button says that goes ahead. */
  confirm: string;
  kind: 'danger' | 'primary';
  disabled?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before something changes for good. */
export function ConfirmDialog(props: ConfirmDialogProps): VNode {
  const { title, children, confirm, kind, disabled = false, onConfirm, onCancel } = props;
  const { text } = useTranslator();
  return (
    <Dialog
      title={title}
      onCancel={onCancel}
      onSubmit={(close) => {
        close();
        onConfirm();
      }}
      buttons={
        <>
          <Button onClick={onCancel}>{text('action.cancel')}</Button>
          <Button kind={kind} type="submit" disabled={disabled}>
            {confirm}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
