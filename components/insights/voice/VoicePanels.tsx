import type { VNode } from 'preact';
import { NumberTable } from '@/components/charts/NumberTable';
import { ShareBars } from '@/components/charts/ShareBars';
import { useTableToggle } from '@/components/charts/TableToggle';
import { useTranslator } from '@/components/hooks/translation';
import { Panel } from '@/components/overview/Panel';
import { shareWords } from '@/components/overview/shareWords';
import type { Translator } from '@/lib/i18n/translator';
import type { RivalVoice, VoiceBoard } from '@/lib/insights/voice/voiceBoard';
import { Movement } from './Movement';
import { measured, ratedOf, VOICE_MEASURES, voiceBars, type VoiceMeasure } from './voiceBars';
import styles from './VoiceView.module.css';

/** The share of voice by each measure, as bars or as one table. */
export function VoicePanels({ board, site, weighed }: { board: VoiceBoard; site: string | null; weighed: boolean }): VNode {
  const translator = useTranslator();
  const { text } = translator;
  const [table, toggle] = useTableToggle();
  if (table) {
    return (
      <Panel title={text('overview.voice')} action={toggle} note={text('shares.eachCounts')}>
        <VoiceTable board={board} site={site} />
      </Panel>
    );
  }
  return (
    <div class={styles['measures']}>
      {VOICE_MEASURES.map((measure) => (
        <Panel key={measure} title={text(`shares.by.${measure}`)} action={measure === 'mentions' ? toggle : undefined} note={noteOf(measure, board, weighed, translator)}>
          <ShareBars bars={voiceBars(measure, board, site, translator)} />
          {measure === 'mentions' && <Movement board={board} />}
        </Panel>
      ))}
    </div>
  );
}

function noteOf(measure: VoiceMeasure, { rivals }: VoiceBoard, weighed: boolean, { text, count }: Translator): string {
  const sum = (of: (rival: RivalVoice) => number): number => rivals.reduce((total, rival) => total + of(rival), 0);
  switch (measure) {
    case 'mentions': return text('overview.voiceFormula');
    case 'engagement': return text('shares.engagementNote');
    case 'authors': {
      const nameless = sum(({ authors }) => authors.nameless);
      return nameless === 0 ? text('shares.authorsNote') : `${text('shares.authorsNote')} ${count('shares.authorsNameless', nameless)}`;
    }
    default: return `${text('overview.correctedFormula')} ${text(weighed ? 'shares.weighed' : 'shares.alike')}`;
  }
}

/** All measures in one table; each number opens what it counts. */
function VoiceTable({ board, site }: { board: VoiceBoard; site: string | null }): VNode {
  const translator = useTranslator();
  const { text } = translator;
  return (
    <NumberTable
      caption={text('overview.voice')}
      label={text('volume.asTable', { title: text('overview.voice') })}
      columns={[text('mentions.filter.topic'), ...VOICE_MEASURES.map((measure) => text(`shares.by.${measure}`))]}
    >
      {board.rivals.map((rival) => (
        <tr key={rival.topic.id}>
          <th scope="row"><bdi>{rival.topic.name}</bdi></th>
          {VOICE_MEASURES.map((measure) => {
            const { share, counted, href, gone } = measured(measure, rival, { topicId: rival.topic.id, site, ...board.current }, translator);
            const rated = ratedOf(share);
            const written = rated === null ? counted : `${text('shares.shareAndRange', shareWords(rated, translator))} · ${counted}`;
            return <td key={measure} title={gone ?? undefined}>{href === null ? written : <a href={href}>{written}</a>}</td>;
          })}
        </tr>
      ))}
    </NumberTable>
  );
}
