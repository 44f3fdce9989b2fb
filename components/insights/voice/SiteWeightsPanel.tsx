import type { VNode } from 'preact';
import { NumberTable } from '@/components/charts/NumberTable';
import { Button } from '@/components/controls/Button';
import { Select } from '@/components/controls/Select';
import { useTranslator } from '@/components/hooks/translation';
import { Panel } from '@/components/overview/Panel';
import type { VoiceBoard } from '@/lib/insights/voice/voiceBoard';
import { ALIKE, withWeight, type SiteWeights } from '@/lib/mentions/siteWeights';
import { neutralHref } from './voiceBars';
import styles from './VoiceView.module.css';

/** What a site can weigh. */
const WEIGHTS = [0, 0.25, 0.5, 1, 2, 3, 5, 10];

export interface SiteWeightsPanelProps {
  board: VoiceBoard;
  weights: SiteWeights;
  siteNames: ReadonlyMap<string, string>;
  onWeights: (weights: SiteWeights) => void;
}

/** What the share by posts seen is made of on each site, and how much the site weighs in it. */
export function SiteWeightsPanel({ board, weights, siteNames, onWeights }: SiteWeightsPanelProps): VNode | null {
  const translator = useTranslator();
  const { text, number, decimal } = translator;
  const { sites, rivals, current } = board;
  if (sites.length === 0) return null;
  const weighed = Object.keys(weights).length > 0;
  const reset = weighed ? <Button kind="quiet" size="small" onClick={() => onWeights(ALIKE)}>{text('shares.weighAlike')}</Button> : undefined;
  return (
    <Panel title={text('shares.sites')} action={reset} note={text('shares.sitesNote')}>
      <NumberTable
        caption={text('shares.sites')}
        label={text('volume.asTable', { title: text('shares.sites') })}
        columns={[text('mentions.filter.site'), text('shares.weight'), text('exposure.seen'), ...rivals.map(({ topic }) => topic.name)]}
      >
        {sites.map(({ site, weight, seen, heard }) => {
          const name = siteNames.get(site) ?? site;
          const options = [...new Set([...WEIGHTS, weight])].toSorted((a, b) => a - b);
          return (
            <tr key={site}>
              <th scope="row"><bdi>{name}</bdi></th>
              <td class={styles['weight']}>
                <Select
                  label={text('shares.weightOf', { site: name })}
                  quiet
                  value={String(weight)}
                  options={options.map((value) => ({ value: String(value), label: `× ${decimal(value, 2)}` }))}
                  onValue={(value) => onWeights(withWeight(weights, site, Number(value)))}
                />
              </td>
              <td>{number(seen)}</td>
              {rivals.map(({ topic: { id } }) => {
                const { count, gone } = heard.get(id) ?? { count: 0, gone: 0 };
                const title = gone > 0 ? translator.count('volume.goneOf', gone) : undefined;
                return <td key={id} title={title}>{count > gone ? <a href={neutralHref({ topicId: id, site, ...current })}>{number(count)}</a> : number(count)}</td>;
              })}
            </tr>
          );
        })}
      </NumberTable>
    </Panel>
  );
}
