import type { VNode } from 'preact';
import { NumberTable } from '@/components/charts/NumberTable';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import { useTranslator } from '@/components/hooks/translation';
import type { SiteHealth } from '@/lib/insights/siteHealth';
import { missingWords, shareOfPosts } from './healthWords';
import styles from './SiteDetails.module.css';

export interface SiteDetailsProps {
  name: string;
  health: SiteHealth | null;
  hosts: readonly string[];
  grantedHosts: readonly string[];
  proven: boolean;
  /** Where the markup of an unproven site is known from. */
  sources: readonly string[];
  onGrant: (hosts: readonly string[]) => void;
  onGiveBack: (hosts: readonly string[]) => void;
}

/** What is worth knowing of a site now and then: how each kind of its pages is read, its addresses, what it is built on. */
export function SiteDetails(props: SiteDetailsProps): VNode {
  const { name, health, hosts, grantedHosts, proven, sources, onGrant, onGiveBack } = props;
  const { text } = useTranslator();
  return (
    <div class={styles['details']}>
      {health !== null && <Kinds name={name} health={health} />}
      <section>
        <h4 class={styles['title']}>{text('sites.proof')}</h4>
        {proven ? (
          <p>{text('sites.proven')}</p>
        ) : (
          <>
            <p>{text('sites.unprovenMeans')}</p>
            <ul class={styles['sources']}>
              {sources.map((source) => (
                <li key={source}>
                  <bdi lang="en">{source}</bdi>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      {hosts.length > 1 && (
        <section>
          <h4 class={styles['title']}>{text('sites.hosts')}</h4>
          <ul class={styles['hosts']}>
            {hosts.map((host) => (
              <li key={host} class={styles['host']}>
                {grantedHosts.includes(host) ? (
                  <>
                    <span class={styles['allowed']}>
                      <Icon name="check" />
                      <bdi dir="ltr">{host}</bdi>
                    </span>
                    <Button kind="quiet" size="small" iconOnly icon="close" onClick={() => onGiveBack([host])}>
                      {text('sites.takeBack', { site: host })}
                    </Button>
                  </>
                ) : (
                  <Button size="small" onClick={() => onGrant([host])}>
                    {text('sites.read', { site: host })}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {grantedHosts.length > 0 && (
        <div>
          <Button kind="quiet" size="small" icon="close" onClick={() => onGiveBack(grantedHosts)}>
            {text('sites.takeBack', { site: name })}
          </Button>
        </div>
      )}
    </div>
  );
}

function Kinds({ name, health }: { name: string; health: SiteHealth }): VNode {
  const translator = useTranslator();
  const { text, count, number } = translator;
  const title = count('health.byKind', health.days.length);
  return (
    <section>
      <h4 class={styles['title']}>{title}</h4>
      <NumberTable
        caption={`${name}: ${title}`}
        label={`${name}: ${title}`}
        columns={[text('health.kind'), text('health.found'), text('health.readColumn'), text('health.missingColumn')]}
      >
        {health.kinds.map(({ kind, found, read, missing }) => (
          <tr key={kind}>
            <th scope="row">{kind === 'any' ? text('health.anyKind') : text(`exposure.context.${kind}`)}</th>
            <td>{number(found)}</td>
            <td>{number(read)}</td>
            <td class={styles['lacking']}>{missingWords(missing, (field) => shareOfPosts(field, translator), translator) ?? '–'}</td>
          </tr>
        ))}
      </NumberTable>
    </section>
  );
}
