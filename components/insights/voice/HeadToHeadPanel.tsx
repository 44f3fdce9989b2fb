import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useTableToggle } from '@/components/charts/TableToggle';
import { Button } from '@/components/controls/Button';
import { Select } from '@/components/controls/Select';
import { useTranslator } from '@/components/hooks/translation';
import { mentionsHref } from '@/components/overview/links';
import { Panel } from '@/components/overview/Panel';
import { aspectName } from '@/components/signals/signalNames';
import type { HeadToHead } from '@/lib/insights/voice/headToHead';
import type { VoiceBoard } from '@/lib/insights/voice/voiceBoard';
import type { Topic } from '@/lib/query/topic';
import { DuelList } from './DuelList';
import { DuelTable } from './DuelTable';
import styles from './VoiceView.module.css';

/** Shown before more are asked for. */
const FIRST = 8;

export interface HeadToHeadPanelProps {
  board: VoiceBoard;
  duels: HeadToHead;
  topics: readonly Topic[];
  site: string | null;
}

/** How each aspect of ours comes off beside that of a competitor, and where the difference is more than chance explains. */
export function HeadToHeadPanel({ board, duels, topics, site }: HeadToHeadPanelProps): VNode {
  const translator = useTranslator();
  const { text, count } = translator;
  const [table, toggle] = useTableToggle();
  const [chosen, setChosen] = useState<{ ours?: string; theirs?: string }>({});
  const [all, setAll] = useState(false);
  const sideOf = (own: boolean): VoiceBoard['rivals'][number]['topic'][] => board.rivals.filter((rival) => rival.own === own).map(({ topic }) => topic);
  const [oursOf, theirsOf] = [sideOf(true), sideOf(false)];
  const ours = oursOf.find(({ id }) => id === chosen.ours) ?? oursOf[0];
  const theirs = theirsOf.find(({ id }) => id === chosen.theirs) ?? theirsOf[0];
  const rows = duels.pairs.find((pair) => pair.ours === ours?.id && pair.theirs === theirs?.id)?.duels ?? [];
  const choices = (
    <div class={styles['head']}>
      {ours !== undefined && oursOf.length > 1 && (
        <Select label={text('shares.own')} value={ours.id} options={optionsOf(oursOf)} onValue={(id) => setChosen({ ...chosen, ours: id })} />
      )}
      {theirs !== undefined && theirsOf.length > 1 && (
        <Select label={text('shares.against')} value={theirs.id} options={optionsOf(theirsOf)} onValue={(id) => setChosen({ ...chosen, theirs: id })} />
      )}
      {rows.length > 0 && toggle}
    </div>
  );
  if (ours === undefined || theirs === undefined || rows.length === 0) {
    return (
      <Panel title={text('shares.headToHead')} action={choices}>
        <p class={styles['lacking']}>{text('shares.noAspects')}</p>
      </Panel>
    );
  }
  const shown = all ? rows : rows.slice(0, FIRST);
  const View = table ? DuelTable : DuelList;
  return (
    <Panel title={text('shares.headToHead')} action={choices} note={duels.tests === 0 ? text('shares.headToHeadFew') : text('shares.headToHeadNote', { tests: duels.tests })}>
      <View
        duels={shown}
        ours={ours}
        theirs={theirs}
        nameOf={(aspect) => aspectName(aspect, topics, translator)}
        hrefOf={(topicId, aspect, scored = false) => mentionsHref({ topicId, site, ...board.current, signal: `aspect:${aspect}${scored ? ':scored' : ''}` })}
      />
      {shown.length < rows.length && (
        <div>
          <Button kind="quiet" size="small" onClick={() => setAll(true)}>{count('overview.showMore', rows.length - shown.length)}</Button>
        </div>
      )}
    </Panel>
  );
}

function optionsOf(topics: readonly { id: string; name: string }[]): { value: string; label: string }[] {
  return topics.map(({ id, name }) => ({ value: id, label: name }));
}
