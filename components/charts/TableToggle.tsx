import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';

/** Whether a chart is shown as its table, and the button that turns it. */
export function useTableToggle(): [table: boolean, toggle: VNode] {
  const { text } = useTranslator();
  const [table, setTable] = useState(false);
  return [
    table,
    <Button key="toggle" kind="quiet" size="small" icon={table ? 'chart' : 'table'} onClick={() => setTable(!table)}>
      {text(table ? 'volume.showChart' : 'volume.showTable')}
    </Button>,
  ];
}
