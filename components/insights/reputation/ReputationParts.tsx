import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { NumberTable } from '@/components/charts/NumberTable';
import { Select } from '@/components/controls/Select';
import type { ReadReputation } from '@/components/hooks/reputation';
import { useTranslator } from '@/components/hooks/translation';
import { OpensThese } from '@/components/mentions/OpensThese';
import { mentionsHref, type Behind } from '@/components/overview/links';
import { Panel } from '@/components/overview/Panel';
import { aspectName, type NamingTopic } from '@/components/signals/signalNames';
import type { Translator } from '@/lib/i18n/translator';
import { REPUTATION_PARTS, type ReputationBy } from '@/lib/insights/reputationView';

export interface PartNames {
  site: string | null;
  topics: readonly NamingTopic[];
  siteNames: ReadonlyMap<string, string>;
}

/** What moves the index, by site, aspect or language; names open the mentions. */
export function ReputationParts({ read: { view, current, topicId }, site, topics, siteNames }: PartNames & { read: ReadReputation }): VNode {
  const translator = useTranslator();
  const { text, number, percent } = translator;
  const [by, setBy] = useState<ReputationBy>('aspect');
  const nameOf = (key: string): string => {
    if (by === 'site') return siteNames.get(key) ?? key;
    if (by === 'language') return key === 'unknown' ? text('overview.languageUnknown') : translator.languageName(key);
    return key === '' ? text('reputation.noAspect') : aspectName(key, topics, translator);
  };
  const parts = view.parts[by];
  const compares = parts.some(({ moved }) => moved !== null);
  return (
    <Panel
      title={text('reputation.parts')}
      note={text('reputation.partsNote')}
      action={
        <Select
          label={text('reputation.by')}
          value={by}
          options={REPUTATION_PARTS.map((one) => ({ value: one, label: one === 'aspect' ? text('reputation.by.aspect') : text(`overview.by.${one}`) }))}
          onValue={(value) => setBy(REPUTATION_PARTS.find((one) => one === value) ?? by)}
        />
      }
    >
      <NumberTable
        caption={text('reputation.parts')}
        label={text('volume.asTable', { title: text('reputation.parts') })}
        columns={[
          by === 'aspect' ? text('signals.aspect') : by === 'site' ? text('mentions.filter.site') : text('kit.language'),
          text('reputation.points'),
          ...(compares ? [text('reputation.change')] : []),
          text('reputation.opinions'),
          text('reputation.weight'),
        ]}
      >
        {parts.map(({ key, n, ids, share, points, moved }) => (
          <tr key={key}>
            <th scope="row">
              {key === '' ? nameOf(key) : <a href={mentionsHref(behindPart({ topicId, site, ...current }, by, key))}>{nameOf(key)}</a>}
            </th>
            <td>{pointWords(points, translator)}</td>
            {compares && <td>{moved === null ? '' : pointWords(moved, translator)}</td>}
            <td><OpensThese ids={ids}>{number(n)}</OpensThese></td>
            <td>{percent(share)}</td>
          </tr>
        ))}
      </NumberTable>
    </Panel>
  );
}

/** Points with a sign, to one digit. */
export function pointWords(points: number, { signed }: Translator): string {
  return signed(points, 1);
}

function behindPart(behind: Behind, by: ReputationBy, key: string): Behind {
  if (by === 'aspect') return { ...behind, signal: `aspect:${key}` };
  return by === 'site' ? { ...behind, site: key } : { ...behind, language: key };
}
