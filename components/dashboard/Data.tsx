import type { VNode } from 'preact';
import { Contents } from '@/components/data/Contents';
import type { DataPart } from '@/components/data/parts';
import { Section, type SectionProps } from '@/components/data/Section';
import { useTranslator } from '@/components/hooks/translation';
import { NO_FILTER } from '@/components/mentions/listedMention';
import { writeAddress } from './address';
import { BackupWithData } from './BackupWithData';
import styles from './Data.module.css';
import { ConsentWithData, DeleteEverythingWithData, LogWithData, PeopleWithData, RetentionWithData, SiteRulesWithData, StoredWithData } from './DataParts';
import { ImportWithData } from './ImportWithData';
import { RestoreWithData } from './RestoreWithData';

export interface DataProps {
  /** What is gone to first. */
  part: DataPart | null;
  /** A mention whose author the user thinks of erasing. */
  mentionId: string | null;
}

/** The user's data: what is stored, how long, how it goes out, comes back and is removed. */
export function Data({ part, mentionId }: DataProps): VNode {
  const { text } = useTranslator();
  const of = (own: DataPart): Pick<SectionProps, 'part' | 'called'> => ({ part: own, called: own === part });
  return (
    <>
      <p class={styles['promise']}>{text('data.promise')}</p>
      <Contents />
      <div>
        <Section {...of('stored')}>
          <StoredWithData />
        </Section>
        <Section {...of('retention')}>
          <RetentionWithData />
        </Section>
        <Section {...of('sites')} hint={text('data.sites.hint')}>
          <SiteRulesWithData />
        </Section>
        <Section {...of('out')} hint={text('data.out.hint')}>
          <a href={writeAddress({ view: 'export', filter: NO_FILTER })}>{text('data.out.go')}</a>
        </Section>
        <Section {...of('import')} hint={text('data.import.hint')}>
          <ImportWithData />
        </Section>
        <Section {...of('backup')} hint={text('data.backup.hint')}>
          <BackupWithData />
        </Section>
        <Section {...of('restore')} hint={text('data.restore.hint')}>
          <RestoreWithData />
        </Section>
        <Section {...of('log')} hint={text('data.log.hint')}>
          <LogWithData />
        </Section>
        <Section {...of('consent')}>
          <ConsentWithData />
        </Section>
        <Section {...of('people')} hint={text('data.people.hint')}>
          <PeopleWithData mentionId={mentionId} />
        </Section>
        <Section {...of('everything')}>
          <DeleteEverythingWithData />
        </Section>
      </div>
    </>
  );
}
