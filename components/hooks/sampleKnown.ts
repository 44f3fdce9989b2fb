import { useEffect, useState } from 'preact/hooks';
import type { ReplyPack } from '@/lib/language/packs/replies';
import { readPackageData } from '@/lib/platform/packageData';
import type { Article } from '@/lib/replies/article';
import type { Product } from '@/lib/replies/product';
import { replyPacks } from '@/lib/replies/replyFile';
import { dayOf, withinOf } from '@/lib/replies/slots';
import type { Known } from '@/lib/replies/ways';

const packOf = replyPacks(readPackageData);

/** An invented mention, by somebody who asks about an order of this day. */
const ORDERED = Date.UTC(2026, 4, 3);
const WITHIN = { n: 4, unit: 'hours' } as const;

/** What would be known of an invented mention in a language, as far as the user's own products and articles say it. */
export function useSampleKnown(language: string, { products, articles }: { products: readonly Product[]; articles: readonly Article[] }): Known {
  const [loaded, setLoaded] = useState<{ language: string; pack: ReplyPack | null }>({ language: '', pack: null });
  useEffect(() => {
    let current = true;
    // A language without replies has no words for a time.
    void packOf(language).catch(() => null).then((pack) => current && setLoaded({ language, pack }));
    return () => {
      current = false;
    };
  }, [language]);
  const pack = loaded.language === language ? loaded.pack : null;
  const within = pack === null ? null : withinOf(WITHIN, pack, language);
  const date = dayOf(ORDERED, language);
  const answer = articles.find((article) => article.language === language)?.answer;
  return {
    name: 'Mira',
    order: 'NV-1042',
    product: products[0]?.name ?? 'Norvelo Roll bag',
    link: products[0]?.url ?? 'https://norvelo.example/roll-bag',
    tracking: 'https://norvelo.example/track/NV-1042',
    appointment: 'https://norvelo.example/visit',
    contact: 'help@norvelo.example',
    ...(answer === undefined ? {} : { answer }),
    ...(date === null ? {} : { date }),
    ...(within === null ? {} : { within }),
  };
}
