/** What screens call things in English. */
export const LABEL_NAMES = { negative: 'Negative', neutral: 'Neutral', positive: 'Positive', unsure: 'Unsure', unscored: 'Not scored yet' };

export const STAGE_NAMES = {
  aware: 'Becomes aware', consider: 'Considers', buy: 'Buys', onboard: 'Begins', use: 'Uses', support: 'Needs support', leave: 'Renews or leaves',
  advocate: 'Speaks for it',
};

export const KIND_NAMES = {
  post: 'Post', comment: 'Comment', reply: 'Reply', review: 'Review', question: 'Question', answer: 'Answer', article: 'Article',
};

export const ASPECT_NAMES = {
  delivery: 'Delivery', price: 'Price', quality: 'Quality', support: 'Support', app: 'App', website: 'Website and checkout', staff: 'Staff',
  returns: 'Returns', availability: 'Availability', privacy: 'Privacy', accessibility: 'Accessibility',
};

const SITE_NAMES = { hackernews: 'Hacker News', trustpilot: 'Trustpilot', x: 'X' };

export const siteName = (site) => SITE_NAMES[site] ?? site;
