/**
 * What customers ask about. A theme says little by itself; beside others it tells a question from its neighbours: what is
 * sent late from what is sent back late.
 */
export const SERVICE_THEMES = [
  // what kind of answer is looked for
  'howLong', 'when', 'howMuch', 'where', 'why', 'which', 'atMost', 'fails',
  // from the basket to the door
  'order', 'delivery', 'abroad', 'track', 'late', 'address', 'pickUp', 'notHome', 'damaged', 'missing', 'fast', 'customs', 'stock', 'reserve', 'confirm',
  // back and made good
  'sendBack', 'refund', 'exchange', 'warranty', 'coverage', 'used', 'receipt', 'lost', 'crash', 'repair', 'parts', 'appointment',
  // money
  'pay', 'credit', 'later', 'instalments', 'twice', 'code', 'cheaper', 'voucher', 'gift', 'wrap', 'student', 'company', 'points', 'tax',
  // what is decided otherwise
  'change', 'cancel', 'stop', 'remove', 'add', 'wrong', 'expired',
  // the thing itself
  'size', 'colour', 'fit', 'attach', 'weight', 'carry', 'space', 'water', 'clean', 'hole', 'material', 'noise', 'foot', 'child', 'theft', 'cold', 'computer',
  'battery', 'charge', 'light', 'bright', 'blink', 'start', 'electric', 'wheel', 'vehicle', 'rack', 'bag', 'clothes', 'food', 'recycle', 'allowed', 'animals',
  // programs and accounts
  'app', 'phone', 'offline', 'language', 'crashes', 'connect', 'remind', 'account', 'guest', 'password', 'mail', 'newsletter', 'data', 'location', 'safe',
  'subscription', 'update', 'download',
  // people and places
  'shop', 'hours', 'call', 'contact', 'disabled', 'job', 'manual', 'health',
] as const;
export type ServiceTheme = (typeof SERVICE_THEMES)[number];

/** Words of one language by theme: entries parted by commas, compared folded; `*` for any ending, blanks between the words of a phrase. */
export type ServiceWords = Partial<Record<ServiceTheme, string>>;

const files = import.meta.glob<ServiceWords>('./*/serviceWords.ts', { eager: true, import: 'default' });

/** The words of every language that has them, by its code. For tools and the build: what is installed fetches one language. */
export const SERVICE_WORDS: ReadonlyMap<string, ServiceWords> = new Map(
  Object.entries(files).map(([path, words]) => [path.split('/')[1] ?? '', words]),
);
