import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { SegmentShown, type SegmentCounted } from '@/components/authors/SegmentShown';
import { SegmentsView } from '@/components/authors/SegmentsView';
import { Notice } from '@/components/controls/Notice';
import { useSegmentCount, useSegments } from '@/components/hooks/segments';
import { useSettings } from '@/components/hooks/settings';
import { SITE_NAMES, useKnownSites } from '@/components/hooks/sites';
import { useTopics } from '@/components/hooks/topics';
import { useTranslator } from '@/components/hooks/translation';
import { Loading } from '@/components/layout/Loading';
import { firstDayOfWeek } from '@/lib/i18n/week';
import type { Segment } from '@/lib/inbox/segment';
import { SCORED_LANGUAGES } from '@/lib/sentiment/languages';

/** Segments of the authors, with their data; `shownId`: the one that is looked at. */
export function Segments({ shownId, onShow }: { shownId: string | null; onShow: (segmentId: string | null) => void }): VNode {
  const { text } = useTranslator();
  const { segments, done, failed, save, remove, undo } = useSegments();
  const [editing, setEditing] = useState<Segment | null>(null);
  const [counts, setCounts] = useState<ReadonlyMap<string, { count: number; isDone: boolean }>>(new Map());
  const sites = useKnownSites();
  if (segments === 'failed') return <Notice kind="trouble">{text('trouble.load')}</Notice>;
  if (segments === 'loading') return <Loading lines={4} />;
  const shown = segments.find(({ id }) => id === shownId);
  return (
    <>
      {failed && <Notice kind="trouble">{text('trouble.saveFailed')}</Notice>}
      <SegmentsView
        segments={segments}
        counts={counts}
        siteNames={SITE_NAMES}
        shownId={shownId}
        editing={editing}
        sites={sites}
        languages={SCORED_LANGUAGES}
        done={done}
        onNew={() => setEditing(newSegment())}
        onEdit={setEditing}
        onSave={(segment) => {
          save(segment);
          setEditing(null);
          setCounts(without(counts, segment.id));
          onShow(segment.id);
        }}
        onDelete={(segment) => {
          remove(segment);
          if (segment.id === shownId) onShow(null);
        }}
        onUndo={undo}
      >
        {shown !== undefined && editing === null && (
          <Shown
            key={shown.id}
            segment={shown}
            onCounted={({ count, state }) => setCounts((before) => new Map(before).set(shown.id, { count, isDone: state === 'done' }))}
          />
        )}
      </SegmentsView>
    </>
  );
}

function Shown({ segment, onCounted }: { segment: Segment; onCounted: (counted: SegmentCounted) => void }): VNode {
  const translator = useTranslator();
  const { weekStart } = useSettings();
  const topics = useTopics();
  const { counted, stop, again } = useSegmentCount(segment);
  const { state } = counted;
  useEffect(() => {
    if (state === 'done' || state === 'stopped') onCounted(counted);
    // oxlint-disable-next-line react/exhaustive-deps -- once for each count
  }, [state, counted.count]);
  return (
    <SegmentShown
      segment={segment}
      counted={counted}
      siteNames={SITE_NAMES}
      topics={topics.state === 'ready' ? topics.value : []}
      weekStart={weekStart === 'auto' ? firstDayOfWeek(translator.language) : weekStart}
      onStop={stop}
      onAgain={again}
      onPrint={() => window.print()}
    />
  );
}

function newSegment(): Segment {
  return {
    id: crypto.randomUUID(), name: '', sites: [], languages: [], stages: [], histories: [], leastFollowers: null, leastLikes: null, leastMentions: 1, days: null,
  };
}

function without<Value>(map: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> {
  return new Map([...map].filter(([one]) => one !== key));
}
