import type { DraftedPost } from './draftedPost';

/** Posts in English, one an intent. */
const posts: readonly DraftedPost[] = [
  {
    intent: 'threat', site: 'trustpilot', kind: 'review', rating: { value: 1, best: 5 }, author: 'Callum',
    text: 'Sent the faulty light back in March, order NV-3391, and still no refund. Two more days and my solicitor writes the next letter.',
    order: 'NV-3391',
  },
  {
    intent: 'cancel', site: 'googleplay', kind: 'review', rating: { value: 1, best: 5 }, author: 'Priya',
    text: 'Used to love this app. Now every screen wants me to upgrade. I am done, please cancel my subscription.',
    article: {
      question: 'How do I cancel my subscription?',
      answer: 'Open Account, Subscription, Cancel in the app. You keep access until the end of the month that you paid for.',
    },
  },
  {
    intent: 'complaint', site: 'x', kind: 'post', author: 'Marcus',
    text: '@norvelo my Harbour bag is soaked inside after ONE rainy commute. £95 for a sponge. So disappointed, I expected way better from you.',
    product: 'Harbour bag',
  },
  {
    intent: 'fear', site: 'reddit', kind: 'post', author: null,
    text: 'Got a text saying my Norvelo parcel is held at customs and I need to pay 2.99 through a link. Is this a scam? Worried they already have my card details.',
    article: {
      question: 'Does Norvelo ask for customs fees by text message?',
      answer: 'No. We never ask for payments by text message. Do not open the link, and block your card if you entered its number.',
    },
  },
  {
    intent: 'question', site: 'facebook', kind: 'comment', author: 'Bronwen',
    text: 'Hiya, quick one: how long do I have to send something back if the colour isn’t right? Can’t find it anywhere on your site.',
    article: { question: 'How long can I return something?', answer: 'You can return anything unused within 60 days, and the return label is free.' },
  },
  {
    intent: 'request', site: 'mastodon', kind: 'post', author: 'Theo',
    text: 'Dear Norvelo, please add an option to export rides as GPX. It would be so much nicer than taking screenshots.',
  },
  {
    intent: 'comparison', corrected: true, site: 'reddit', kind: 'comment', author: 'gravelgoblin',
    text: 'Compared to my old panniers the Norvelo ones are lighter, but the clips feel flimsier than the ones from the Swiss brand. Which would you trust on a long tour?',
  },
  {
    intent: 'purchase', corrected: true, site: 'bluesky', kind: 'post', author: 'Keira',
    text: 'Right, payday. Where can I buy the Norvelo Beam 2 in the UK, and is there a discount code about?',
    product: 'Beam 2',
  },
  {
    intent: 'recommendation', site: 'youtube', kind: 'comment', author: 'Osman',
    text: 'If you commute in the rain I highly recommend the Norvelo bags. Had mine for six years, you won’t regret it.',
  },
  {
    intent: 'praise', site: 'googlemaps', kind: 'review', rating: { value: 5, best: 5 }, author: 'Lorna',
    text: 'Brilliant shop. They fixed my broken strap while I had a coffee and wouldn’t take a penny. Thank you so much, I’m over the moon!',
  },
  {
    intent: 'reply', site: 'facebook', kind: 'comment', author: 'Norvelo',
    text: 'Hi Bronwen, sorry to hear that. Please send us a direct message with your order number and our team will look into it.',
  },
  {
    intent: 'promotion', site: 'instagram', kind: 'post', author: 'bikebargains',
    text: '25% off all Norvelo lights this weekend only! Use code GLOW25 at checkout, link in bio.',
  },
];

export default posts;
