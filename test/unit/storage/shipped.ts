/** Every version that was ever shipped, as it was declared then. Never edited; a new version adds its own. */
export const SHIPPED: { version: number; stores: Record<string, string> }[] = [
  {
    version: 1,
    stores: {
      topics: 'id',
      mentions: 'id, listedAt, [site+listedAt], authorId, understandingVersion',
      matches: '[topicId+mentionId], [topicId+listedAt]',
      authors: 'id',
      tallies: '[topicId+day]',
      exposure: '[site+day+context], day',
      exposureSeen: '[day+chunk]',
      health: '[site+day]',
      readers: 'instance, lastSeenAt',
      settings: 'key',
    },
  },
  {
    version: 2,
    stores: {
      topics: 'id',
      mentions: 'id, listedAt, [site+listedAt], authorId, understandingVersion',
      matches: '[topicId+mentionId], [topicId+listedAt], [topicId+queue+listedAt]',
      authors: 'id',
      tallies: '[topicId+day]',
      exposure: '[site+day+context], day',
      exposureSeen: '[day+chunk]',
      health: '[site+day]',
      readers: 'instance, lastSeenAt',
      settings: 'key',
    },
  },
  {
    version: 3,
    stores: {
      topics: 'id',
      mentions: 'id, listedAt, [site+listedAt], authorId, understandingVersion',
      matches: '[topicId+mentionId], [topicId+listedAt], [topicId+queue+listedAt], [topicId+hiddenAt]',
      authors: 'id',
      tallies: '[topicId+day]',
      exposure: '[site+day+context], day',
      exposureSeen: '[day+chunk]',
      health: '[site+day]',
      readers: 'instance, lastSeenAt',
      settings: 'key',
    },
  },
  {
    version: 4,
    stores: {
      topics: 'id',
      mentions: 'id, listedAt, [site+listedAt], authorId, understandingVersion',
      matches: '[topicId+mentionId], [topicId+listedAt], [topicId+queue+listedAt], [topicId+hiddenAt]',
      authors: 'id',
      tallies: '[topicId+day]',
      exposure: '[site+day+context], day',
      exposureSeen: '[day+chunk]',
      siteHealth: '[site+day+kind], day',
      unreadable: '[site+kind]',
      readers: 'instance, lastSeenAt',
      settings: 'key',
    },
  },
  {
    version: 5,
    stores: {
      topics: 'id',
      mentions: 'id, listedAt, [site+listedAt], authorId, understandingVersion, [teaches+listedAt]',
      matches: '[topicId+mentionId], [topicId+listedAt], [topicId+queue+listedAt], [topicId+hiddenAt]',
      authors: 'id',
      tallies: '[topicId+day]',
      exposure: '[site+day+context], day',
      exposureSeen: '[day+chunk]',
      siteHealth: '[site+day+kind], day',
      unreadable: '[site+kind]',
      adapters: 'language',
      readers: 'instance, lastSeenAt',
      settings: 'key',
    },
  },
];
// The sixth brings rows to another form, and keeps the stores.
SHIPPED.push({ version: 6, stores: SHIPPED.at(-1)?.stores ?? {} });
SHIPPED.push({
  version: 7,
  stores: {
    ...SHIPPED.at(-1)?.stores, alertRules: 'id', alerts: 'id, at, [ruleId+at], dueAt, openSince', relevance: 'topicId',
    matches: '[topicId+mentionId], [topicId+listedAt], [topicId+queue+listedAt], [topicId+hiddenAt], [topicId+hiddenBy], [topicId+mark+listedAt]',
  },
});
SHIPPED.push({
  version: 8,
  stores: {
    ...SHIPPED.at(-1)?.stores,
    mentions: 'id, listedAt, [site+listedAt], authorId, understandingVersion, [teaches+listedAt], lastSeenAt, [site+lastSeenAt]',
    tombstones: 'id',
    auditLog: 'id, at',
    staged: '++n',
  },
});
SHIPPED.push({
  version: 9,
  stores: {
    ...SHIPPED.at(-1)?.stores,
    mentions: 'id, listedAt, [site+listedAt], [authorId+listedAt], understandingVersion, [teaches+listedAt], lastSeenAt, [site+lastSeenAt]',
  },
});
SHIPPED.push({
  version: 10,
  stores: {
    ...SHIPPED.at(-1)?.stores,
    mentions: 'id, listedAt, [site+listedAt], [authorId+listedAt], understandingVersion, [teaches+listedAt], lastSeenAt, [site+lastSeenAt], decided.snoozedUntil',
    matches: '[topicId+mentionId], [topicId+listedAt], [topicId+queue+listedAt], [topicId+hiddenAt], [topicId+hiddenBy], [topicId+mark+listedAt], *queued',
    workLog: 'id, mentionId, at',
    words: 'id, *entries',
  },
});
SHIPPED.push({
  version: 11,
  stores: { ...SHIPPED.at(-1)?.stores, authors: 'id, lastSeenAt, [site+lastSeenAt]', identities: 'authorId, personId', people: 'id, checkInAt' },
});
SHIPPED.push({ version: 12, stores: { ...SHIPPED.at(-1)?.stores, replyKit: 'id, kind' } });
SHIPPED.push({ version: 13, stores: { ...SHIPPED.at(-1)?.stores, facetDays: '[topicId+day]', authorDays: '[topicId+day]', surveys: 'id, survey, [survey+at], authorId', series: 'id', goals: 'id', actions: 'id' } });
SHIPPED.push({
  version: 14,
  stores: {
    ...SHIPPED.at(-1)?.stores, imports: 'id, at', customers: 'id, importId, email, authorId', orders: 'id, importId, email',
    mentions: 'id, listedAt, [site+listedAt], [authorId+listedAt], understandingVersion, [teaches+listedAt], lastSeenAt, [site+lastSeenAt], decided.snoozedUntil, importId',
    surveys: 'id, survey, [survey+at], authorId, importId', series: 'id, importId',
    destinations: 'id', deliveries: 'id, destinationId, dueAt, endedAt',
  },
});
