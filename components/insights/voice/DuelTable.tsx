import type { VNode } from 'preact';
import { NumberTable } from '@/components/charts/NumberTable';
import { useTranslator } from '@/components/hooks/translation';
import { Opens } from '@/components/overview/Opens';
import { netWords } from '@/components/sentiment/netWords';
import type { Side } from '@/lib/insights/voice/headToHead';
import { verdictOf, type DuelsProps } from './DuelList';

/** The numbers of both sides, aspect by aspect. */
export function DuelTable({ duels, ours, theirs, nameOf, hrefOf }: DuelsProps): VNode {
  const translator = useTranslator();
  const { text } = translator;
  return (
    <NumberTable
      caption={text('shares.headToHead')}
      label={text('volume.asTable', { title: text('shares.headToHead') })}
      columns={[text('aspects.aspect'), ours.name, theirs.name, text('shares.difference')]}
    >
      {duels.map((duel) => (
        <tr key={duel.aspect}>
          <th scope="row"><bdi>{nameOf(duel.aspect)}</bdi></th>
          <SideCell side={duel.ours} hrefOf={(scored) => hrefOf(ours.id, duel.aspect, scored)} />
          <SideCell side={duel.theirs} hrefOf={(scored) => hrefOf(theirs.id, duel.aspect, scored)} />
          <td>{duel.difference === null ? '–' : verdictOf(duel, ours.name, translator)}</td>
        </tr>
      ))}
    </NumberTable>
  );
}

/** A rate opens what is scored, which it is of. */
function SideCell({ side, hrefOf }: { side: Side; hrefOf: (scored: boolean) => string }): VNode {
  const words = useTranslator();
  const { net, total } = side;
  const counted = words.count('count.mentions', total);
  const written = net.state === 'few' ? counted : `${netWords(net, words).both} · n ${words.number(net.n)}`;
  return <td>{total === 0 ? written : <Opens kept={side} href={hrefOf(net.state === 'rate')}>{written}</Opens>}</td>;
}
