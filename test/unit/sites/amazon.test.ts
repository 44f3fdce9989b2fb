// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Post } from '@/lib/posts/post';
import { siteOfHost } from '@/lib/sites/reading/catalogue';
import { show } from '../markup';
import { documentOf, readDocument, readSource } from './samplePages';

const ID = 'R1EXAMPLE00001';
const address = 'https://www.amazon.com/Norvelo-Beam-4/product-reviews/B0NORVELO1/ref=cm_cr_dp_d_show_all_btm';
const TITLE_LINK = `/gp/customer-reviews/${ID}/ref=cm_cr_arp_d_rvw_ttl?ie=UTF8&amp;ASIN=B0NORVELO2`;

interface Review {
  id?: string;
  stars?: string;
  title?: string;
  date?: string;
  body?: string;
  votes?: string;
  more?: string;
}

function review({ id = ID, stars = 'a-star-4', title, date, body = '<span>Bright.</span>', votes, more = '' }: Review = {}): string {
  const star = `<i data-hook="review-star-rating" class="a-icon a-icon-star ${stars} review-rating">
    <span class="a-icon-alt">4.0 out of 5 stars</span></i><span class="a-letter-space"></span>`;
  const said = votes === undefined ? '' : `<span data-hook="helpful-vote-statement">${votes}</span>`;
  return `<div id="${id}" data-hook="review" class="review"><a href="/gp/profile/amzn1.account.AEXAMPLE/ref=x?ie=UTF8" class="a-profile">
    <span class="a-profile-name">Maud Ferris</span></a>
    ${title ?? `<a data-hook="review-title" href="${TITLE_LINK}">${star} <span>Good light</span> </a>`}
    <span data-hook="review-date">${date ?? 'Reviewed in the United States on March 5, 2024'}</span>
    <span data-hook="review-body" class="review-text">${body}</span>${more}${said}</div>`;
}

const page = (source: string, lang = 'en-us'): string => `<html lang="${lang}"><body>${source}</body></html>`;
const posts = (source: string, url = address, lang?: string): Post[] => readSource(page(source, lang), url).posts;
const first = (source: string, url?: string, lang?: string): Post | undefined => posts(source, url, lang)[0];

describe('where reviews are', () => {
  test.each([
    ['www.amazon.com', 'amazon'], ['amazon.de', 'amazon'], ['smile.amazon.co.uk', 'amazon'], ['www.amazon.com.br', 'amazon'],
    ['www.amazon.co.jp', 'amazon'], ['www.amazon.eg', 'amazon'], ['www.amazon.com.be', 'amazon'], ['www.amazon.ie', 'amazon'],
    ['notamazon.com', undefined], ['amazon.com.evil.example', undefined], ['www.amazon.example', undefined],
  ])('%s is %s', (host, id) => expect(siteOfHost(host)?.id).toBe(id));

  test.each([
    ['/dp/B0NORVELO1', 'reviews'], ['/Norvelo-Beam/dp/B0NORVELO1/ref=sr_1_1?k=norvelo', 'reviews'],
    ['/-/en/dp/B0NORVELO1', 'reviews'], ['/gp/product/B0NORVELO1?th=1', 'reviews'], ['/gp/aw/d/B0NORVELO1', 'reviews'],
    ['/Norvelo-Beam/product-reviews/B0NORVELO1/ref=cm_cr_arp_d_paging_btm_2?pageNumber=2', 'reviews'],
    ['/gp/customer-reviews/R1EXAMPLE00001/ref=cm_cr_dp_d_rvw_ttl?ie=UTF8', 'reviews'], ['/review/R1EXAMPLE00001', 'reviews'],
    ['/portal/customer-reviews/R1EXAMPLE00001', 'reviews'], ['/gp/profile/amzn1.account.AEXAMPLE', 'profile'],
    ['/', null], ['/s?k=norvelo&ref=dp/B0NORVELO1', null], ['/gp/cart/view.html', null], ['/gp/css/order-history', null],
    ['/gp/bestsellers', null], ['/stores/page/B0NORVELO1', null],
  ])('%s is %s', (path, kind) => {
    expect(readSource('<p></p>', `https://www.amazon.com${path}`).page?.kind ?? null).toBe(kind);
  });
});

describe('what is no review', () => {
  test.each([
    ['a teaser above the list', `<div id="viewpoint-${ID}"><span data-hook="review-title">Good</span>
      <span class="review-date">Reviewed in the United States on March 5, 2024</span><span>Bright.</span></div>`],
    ['a summary by a machine', '<div data-hook="cr-insights-widget"><p>Customers like the light.</p></div>'],
    ['an advertisement', '<div class="AdHolder"><span class="a-icon-alt">4.0 out of 5 stars</span>Lumaride</div>'],
    ['a card that is not filled yet', `<div id="${ID}" data-hook="review"><span class="a-profile-name">Maud</span></div>`],
    ['a card without a word', review({ title: '<span data-hook="review-title"></span>', body: '' })],
    ['an idea list on a profile', '<div class="profile-at-card"><p>Things to look at</p></div>'],
  ])('%s', (_, source) => expect(posts(source)).toEqual([]));

  test('a review that stands on the page twice is one', () => expect(posts(review() + review())).toHaveLength(1));
});

describe('the text of a review', () => {
  const expander = `<div class="a-expander-container"><div data-hook="review-collapsed" class="a-expander-content review-text-content">
    <span>One.<br><br>Two.</span></div><div class="a-expander-header"><a data-hook="expand-collapse-read-more-less">
    <span class="a-expander-prompt">Read more</span></a></div></div>`;
  const video = `<div id="video-block-${ID}" class="video-block">The media could not be loaded.</div>
    <input class="video-url" type="hidden" value=""> <span>See the clip.</span>`;
  const rich = `<div data-hook="reviewText"><div class="a-teaser-describedby-collapsed a-hidden">Brief content visible</div>
    <div data-hook="reviewRichContentContainer"><p><span>One.</span></p><p><span>Two.</span></p></div>
    <div class="a-cardui-footer"><span class="a-see-more-text">Read more</span></div></div>`;
  test.each([
    ['its lines', '<span>One.<br>Two &amp; three</span>', 'One.\nTwo & three', []],
    ['without the button that unfolds it', expander, 'One.\n\nTwo.', []],
    ['without its player', video, 'See the clip.', ['video']],
    ['without the button beside it', '<span>One.</span><div class="a-expander-header"><span class="a-expander-prompt">Read more</span></div>', 'One.', []],
    ['without what is hidden', '<span class="a-hidden">Not loaded.</span><span>One.</span>', 'One.', []],
    ['in paragraphs', rich, 'One.\n\nTwo.', []],
    ['without a container of its own', '<div data-hook="reviewText"><span>One.</span><div class="a-cardui-footer">Read less</div></div>', 'One.', []],
    ['by class names alone', '<div class="_Y3Itd_contain-rich-content_2IORW"><p><span>One.</span></p></div>', 'One.', []],
    ['none', ' <span></span> ', '', []],
  ])('%s', (_, body, text, media) => expect(first(review({ body }))).toMatchObject({ text, media, title: 'Good light', partial: false }));

  test.each([
    ['with its stars', `<a data-hook="review-title" href="${TITLE_LINK}"><i class="a-icon a-star-4" data-hook="review-star-rating">
      <span class="a-icon-alt">4.0 out of 5 stars</span></i> <span>Good light</span></a>`],
    ['of 2016', `<a data-hook="review-title" class="review-title" href="${TITLE_LINK}">Good light</a>`],
    ['of 2026', `<a href="${TITLE_LINK}"><h5 data-hook="reviewTitle" lang="en-US">Good light</h5></a>`],
    ['of 2026, another', `<h5 data-hook="review-title-content"><a href="${TITLE_LINK}">Good light</a></h5>`],
    ['of 2026, by class names alone', `<a href="${TITLE_LINK}"><h5 class="_Y3Itd_single-review-title_2aKRE">Good light</h5></a>`],
  ])('title %s', (_, title) => {
    const permalink = `https://www.amazon.com${TITLE_LINK.replaceAll('&amp;', '&')}`;
    expect(first(review({ title }))).toMatchObject({ title: 'Good light', permalink });
  });

  test.each([
    ['review-image-tile', ['image']], ['cmps-review-image-tile', ['image']], ['average-image', []],
  ])('pictures: %s', (hook, media) => {
    expect(first(review({ more: `<img data-hook="${hook}" src="data:,">` }))?.media).toEqual(media);
  });
});

describe('reviews of other countries', () => {
  const said = JSON.stringify({ params: { reviews: JSON.stringify([{ id: ID, locale: { language: 'nl', country: 'BE' } }]) } })
    .replaceAll('"', '&quot;');
  const button = `<span data-action="reviews:ajax-post" data-reviews:ajax-post="${said}"><a>Translate</a></span>`;
  const both = (hidden: 'original' | 'translated', original: string, translated: string): string =>
    `<span class="cr-original-review-content${hidden === 'original' ? ' aok-hidden' : ''}">${original}</span>
     <span class="cr-translated-review-content${hidden === 'translated' ? ' aok-hidden' : ''}">${translated}</span>`;
  const foreign = (hidden: 'original' | 'translated'): string => `<div id="x" data-hook="review">
    <div id="customer_review_foreign-${ID}"><span class="a-profile-name">Wim</span>
    <i data-hook="cmps-review-star-rating" class="a-icon a-icon-star a-star-5"><span class="a-icon-alt">5.0 out of 5 stars</span></i>
    <span data-hook="review-title">${both(hidden, 'Goede lamp', 'Good lamp')}</span>
    <span data-hook="review-date">Reviewed in Belgium on 5 March 2024</span>
    <span data-hook="review-body">${both(hidden, 'Werkt prima.', 'Works fine.')}</span>${button}</div></div>`;

  test('have no page of their own here, and say what they were written in', () => {
    expect(first(foreign('translated'))).toMatchObject({
      nativeId: ID, permalink: null, threadUrl: 'https://www.amazon.com/dp/B0NORVELO1', place: 'BE', language: 'nl',
      title: 'Goede lamp', text: 'Werkt prima.', rating: { value: 5, best: 5 }, author: { name: 'Wim', url: null },
    });
  });

  test('also which country, where the sentence does not', () => {
    expect(first(foreign('translated').replace('in Belgium ', ''))?.place).toBe('BE');
  });

  test('a translation is read as it is shown, in a language that nobody declares', () => {
    expect(first(foreign('original'))).toMatchObject({ title: 'Good lamp', text: 'Works fine.', language: null, place: 'BE' });
  });

  test('translating a review that was read gives the translation, under the same name', () => {
    const document = documentOf(page(foreign('translated')));
    const before = readDocument(document, address).posts[0];
    for (const text of document.querySelectorAll('.cr-original-review-content, .cr-translated-review-content')) {
      text.classList.toggle('aok-hidden');
    }
    const after = readDocument(document, address).posts[0];
    expect([before?.text, after?.text]).toEqual(['Werkt prima.', 'Works fine.']);
    expect(after?.nativeId).toBe(before?.nativeId);
  });
});

describe('a recycled card', () => {
  test('is read as what it holds now', () => {
    const document = documentOf(page(review()));
    expect(readDocument(document, address).posts[0]?.nativeId).toBe(ID);
    show(review({ id: 'R1EXAMPLE00002', body: '<span>Dim.</span>' }), document.body);
    expect(readDocument(document, address).posts[0]).toMatchObject({ nativeId: 'R1EXAMPLE00002', text: 'Dim.', permalink: null });
  });
});

describe('names', () => {
  test.each([
    ['its own id', review(), ID],
    ['an id within', `<li data-hook="review"><div id="customer_review-${ID}"><b data-hook="review-title">x</b></div></li>`, ID],
    ['an id around', `<div data-hook="reviewContainer" id="${ID}"><div data-hook="review"><b data-hook="reviewTitle">x</b></div></div>`, ID],
    ['its link', `<div data-hook="review"><a data-hook="review-title" href="${TITLE_LINK}">x</a></div>`, ID],
    ['none', '<div id="review-3" data-hook="review"><b data-hook="review-title">x</b></div>', null],
  ])('a review is known by %s', (_, source, id) => expect(first(source)?.nativeId).toBe(id));

  test('the thread is the product, the permalink the review, the writer without the way there', () => {
    expect(first(review())).toMatchObject({
      threadUrl: 'https://www.amazon.com/dp/B0NORVELO1',
      permalink: `https://www.amazon.com/gp/customer-reviews/${ID}/ref=cm_cr_arp_d_rvw_ttl?ie=UTF8&ASIN=B0NORVELO2`,
      author: { name: 'Maud Ferris', url: 'https://www.amazon.com/gp/profile/amzn1.account.AEXAMPLE', handle: null },
    });
  });

  test('on its own page a review needs no link', () => {
    const title = '<span data-hook="review-title">Good light</span>';
    const source = `<a data-hook="product-link" href="/Norvelo/dp/B0NORVELO3/ref=x">Norvelo</a>${review({ title })}`;
    expect(first(source, `https://www.amazon.com/gp/customer-reviews/${ID}`)).toMatchObject({
      permalink: `https://www.amazon.com/gp/customer-reviews/${ID}`, threadUrl: 'https://www.amazon.com/dp/B0NORVELO3',
    });
    expect(first(review(), `https://www.amazon.com/gp/customer-reviews/${ID}`)?.threadUrl).toBe('https://www.amazon.com/dp/B0NORVELO2');
  });
});

describe('stars', () => {
  const stars = (alt: string, name = ''): string =>
    `<i data-hook="review-star-rating" class="a-icon ${name}"><span class="a-icon-alt">${alt}</span></i><b data-hook="review-title">x</b>`;
  test.each([
    ['a-star-3', '', 3], ['a-star-mini-2', '', 2], ['a-star-4-5', '', 4.5], ['a-star-3', '5.0 out of 5 stars', 3],
    ['', '4.0 out of 5 stars', 4], ['', '5,0 de 5 estrellas', 5], ['', '4,0 von 5 Sternen', 4], ['', '5つ星のうち4.0', 4],
    ['', '星5つのうち2.0', 2], ['', '٤٫٠ من ٥ نجوم', 4], ['', '5 yıldız üzerinden 1,0', 1], ['', '별 5개 중 3.0개', 3],
    ['', '5 में से 4.0 सितारे', 4], ['', '3,0 na 5 gwiazdek', 3], ['', '5.0 颗星，最多 5 颗星', 5],
    ['', 'no stars', null], ['', '9 of 10', null], ['', '0.0 out of 5 stars', null], ['a-star-9', '', null],
  ])('%s %s: %s', (name, alt, value) => {
    expect(first(review({ title: stars(alt, name) }))?.rating?.value ?? null).toBe(value);
  });
});

describe('votes', () => {
  test.each([
    ['18 people found this helpful', 18], ['One person found this helpful', 1], ['1,234 people found this helpful', 1234],
    ['1.234 Personen fanden diese Informationen hilfreich', 1234], ['Eine Person fand diese Informationen hilfreich', 1],
    ['1\u202f234 personnes ont trouvé cela utile', 1234], ['Une personne a trouvé cela utile', 1],
    ['A 3 personas les resultó útil', 3], ['A una persona le resultó útil', 1], ['Una persona l’ha trovato utile', 1],
    ['Uma pessoa achou isso útil', 1], ['Eén persoon vond dit nuttig', 1], ['En person tyckte att detta var till hjälp', 1],
    ['Jedna osoba uważa to za pomocne', 1], ['Bir kişi bunu yararlı buldu', 1], ['12人のお客様がこれが役に立ったと考えています', 12],
    ['وجد شخص واحد هذا مفيدًا', 1], ['وجد ٣ أشخاص هذا مفيدًا', 3], ['وجد شخصان هذا مفيدًا', null], ['12명이 도움이 되었다고 함', 12],
    ['५ लोगों को यह उपयोगी लगा', 5], ['एक व्यक्ति को यह उपयोगी लगा', 1], ['Helpful', null],
  ])('%s: %s', (votes, likes) => expect(first(review({ votes }))?.engagement.likes).toBe(likes));

  test('unsaid is unknown', () => expect(first(review())?.engagement.likes).toBeNull());
});

describe('dates and places', () => {
  test.each([
    ['com', 'en-us', 'Reviewed in the United States on March 5, 2024', 'US'],
    ['co.uk', 'en-gb', 'Reviewed in Italy on 5 March 2024', 'IT'],
    ['de', 'de-de', 'Rezension aus Deutschland vom 5. März 2024', 'DE'],
    ['de', 'en-gb', 'Reviewed in the Netherlands on 5 March 2024', 'NL'],
    ['de', 'cs-cz', 'Recenze z Německa, 5. března 2024', 'DE'],
    ['fr', 'fr-fr', 'Avis laissé en France le 5 mars 2024', 'FR'],
    ['es', 'es-es', 'Opinión revisada en España el 5 de marzo de 2024', 'ES'],
    ['it', 'it-it', 'Recensito in Italia il 5 marzo 2024', 'IT'],
    ['com.br', 'pt-br', 'Avaliado no Brasil em 5 de março de 2024', 'BR'],
    ['com.mx', 'es-mx', 'Calificado en México el 5 de marzo de 2024', 'MX'],
    ['nl', 'nl-nl', 'Beoordeeld in Nederland op 5 maart 2024', 'NL'],
    ['se', 'sv-se', 'Recenserad i Sverige den 5 mars 2024', 'SE'],
    ['pl', 'pl-pl', 'Recenzja z Polski z dnia 5 marca 2024', 'PL'],
    ['com.tr', 'tr-tr', "5 Mart 2024 tarihinde Türkiye'de değerlendirildi", 'TR'],
    ['sa', 'ar-ae', 'تمت مراجعته في المملكة العربية السعودية في ٥ مارس ٢٠٢٤', 'SA'],
    ['co.jp', 'ja-jp', '2024年3月5日に日本でレビュー済み', 'JP'],
    ['com', 'zh-cn', '2024年3月5日在美国审核', 'US'],
    ['com', 'ko-kr', '2024년 3월 5일에 미국에서 검토됨', 'US'],
    ['in', 'hi-in', '5 मार्च 2024 को भारत में समीक्षा की गई', 'IN'],
    ['com', 'en-us', 'on March 5, 2024', null],
    // what the page does not say, its shop does
    ['de', '', 'Bewertet in Deutschland am 5. März 2024', 'DE'],
    ['com.be', '', 'Beoordeeld op 05.03.2024', null],
  ])('amazon.%s in %s: %s', (shop, lang, date, place) => {
    const post = first(review({ date }), `https://www.amazon.${shop}/dp/B0NORVELO1`, lang);
    expect([post?.publishedAt.at, post?.publishedAt.precision, post?.place]).toEqual(['2024-03-05T00:00:00.000Z', 'day', place]);
    expect(post?.publishedAt.raw).toBe(date);
  });

  test('a date that is not understood is unknown', () => {
    expect(first(review({ date: 'Reviewed in the United States on 31/05/06' }))?.publishedAt).toEqual({
      at: null, precision: 'unknown', raw: 'Reviewed in the United States on 31/05/06',
    });
  });
});

test('a review of 2016 names its writer and votes in other words', () => {
  const source = `<div id="customer_review-${ID}" data-hook="review"><i data-hook="review-star-rating" class="a-icon a-icon-star a-star-2"></i>
    <a data-hook="review-title" href="/gp/customer-reviews/${ID}/ref=x?ASIN=B0NORVELO1">Dim</a>
    <span data-hook="review-author">By <a href="/gp/pdp/profile/AEXAMPLE/ref=y">Tom</a></span>
    <span data-hook="review-date">on March 5, 2016</span><span data-hook="review-body">Too dim.</span>
    <span class="review-votes">7 people found this helpful.</span></div>`;
  expect(first(source)).toMatchObject({
    nativeId: ID, author: { name: 'Tom', url: 'https://www.amazon.com/gp/profile/AEXAMPLE' }, title: 'Dim', text: 'Too dim.',
    place: null, rating: { value: 2 }, engagement: { likes: 7 }, publishedAt: { at: '2016-03-05T00:00:00.000Z' },
  });
});

test('a writer’s page shows beginnings', () => {
  const source = `<div class="name-container">Dana</div><div class="profile-at-card profile-at-review-box">
    <span class="a-profile-descriptor">レビュー済み (2024年3月5日)</span><span class="a-icon-alt">星5つのうち2.0</span>
    <a class="profile-at-review-link" href="/gp/customer-reviews/${ID}?ref=pf"><h1 class="profile-at-review-title">Dim</h1>
    <p class="profile-at-review-text">Too dim to</p></a><a href="/dp/B0NORVELO1?ref=pf">Norvelo</a>
    <span class="profile-at-review-helpful-message-text">参考になった投票 5</span></div>`;
  expect(first(source, 'https://www.amazon.co.jp/gp/profile/amzn1.account.AEXAMPLE', 'ja-jp')).toMatchObject({
    nativeId: ID, partial: true, context: 'profile', title: 'Dim', text: 'Too dim to', rating: { value: 2, best: 5 },
    author: { name: 'Dana', url: 'https://www.amazon.co.jp/gp/profile/amzn1.account.AEXAMPLE' },
    permalink: `https://www.amazon.co.jp/gp/customer-reviews/${ID}?ref=pf`, threadUrl: 'https://www.amazon.co.jp/dp/B0NORVELO1',
    publishedAt: { at: '2024-03-05T00:00:00.000Z' }, engagement: { likes: 5 },
  });
});
