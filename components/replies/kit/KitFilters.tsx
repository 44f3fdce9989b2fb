import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { FilterSelect, TopicSelect, type NamedSelectProps } from '@/components/mentions/FilterSelects';
import type { KitAddress } from './kitAddress';

export interface KitFiltersProps extends Pick<NamedSelectProps, 'from'> {
  at: KitAddress;
  onGo: (at: KitAddress) => void;
  /** Languages that items are in. */
  languages: readonly string[];
}

/** By which language and topic items are shown, where there are several. */
export function KitFilters({ at, onGo, languages, from }: KitFiltersProps): VNode {
  const { text, languageName } = useTranslator();
  return (
    <>
      {languages.length > 1 && (
        <FilterSelect
          label={text('kit.language')}
          all={text('kit.allLanguages')}
          value={at.language}
          options={languages.map((code) => ({ value: code, label: languageName(code) }))}
          onValue={(language) => onGo({ ...at, language })}
        />
      )}
      {from.length > 1 && <TopicSelect from={from} value={at.topicId} onValue={(topicId) => onGo({ ...at, topicId })} />}
    </>
  );
}
