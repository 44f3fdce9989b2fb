import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { ExportView } from '@/components/export/ExportView';
import { FIRST_CHOICE } from '@/components/hooks/exportChoice';
import { useExporting } from '@/components/hooks/exporting';
import { useExportMappings } from '@/components/hooks/exportMappings';
import { useExportPreview } from '@/components/hooks/exportPreview';
import { useExportPrivacy } from '@/components/hooks/exportPrivacy';
import { SITE_NAMES, useKnownSites } from '@/components/hooks/sites';
import { saveAgain, useTableExport } from '@/components/hooks/tableExport';
import { useHiddenCounts, useTopics } from '@/components/hooks/topics';
import { useNamedTouchpoints } from '@/components/hooks/touchpoints';
import type { ListFilter } from '@/components/mentions/listedMention';

const NONE_HIDDEN: ReadonlyMap<string, number> = new Map();

/** The view that takes data out, with its data. */
export function Export({ filter, onFilter }: { filter: ListFilter; onFilter: (filter: ListFilter) => void }): VNode {
  const [choice, setChoice] = useState(FIRST_CHOICE);
  const { privacy, choose } = useExportPrivacy();
  const stored = useTopics();
  const topics = stored.state === 'ready' ? stored.value : [];
  const own = useExportMappings();
  const exporting = useExporting();
  const asked = { filter, topics, privacy, choice, mappings: own.mappings };
  const write = useTableExport(asked);
  return (
    <ExportView
      filter={filter}
      onFilter={onFilter}
      topics={topics}
      sites={useKnownSites()}
      hidden={useHiddenCounts(topics.map(({ id }) => id)) ?? NONE_HIDDEN}
      touchpoints={useNamedTouchpoints()}
      choice={choice}
      onChoice={setChoice}
      own={own}
      privacy={privacy}
      onPrivacy={choose}
      preview={useExportPreview(asked)}
      siteNames={SITE_NAMES}
      state={exporting.state}
      onStart={() => void exporting.run(write)}
      onStop={exporting.stop}
      onAnswer={exporting.answer}
      onSave={saveAgain}
    />
  );
}
