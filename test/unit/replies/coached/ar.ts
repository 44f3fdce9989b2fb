import type { CoachedReply } from './coachedReply';

/** Replies in Arabic, good and bad. */
export const coached: readonly CoachedReply[] = [
  {
    about: 'says sorry for a late parcel, and where and when it goes on',
    mention: { text: 'طلبت حقيبة من نورفيلو قبل أسبوعين وإلى الآن ما وصلت، ولا أحد يرد على رسائلي!', label: 'negative', intent: 'complaint', emotions: ['anger'], kind: 'comment', site: 'facebook' },
    words: 'معك حق، أسبوعان بلا رد مدة طويلة ونعتذر منك. لو ترسل لنا رقم الطلب على الخاص نتأكد من شركة الشحن ونرد عليك اليوم قبل السادسة مساءً.',
    expected: { acknowledges: 'good', owns: 'good', nextStep: 'good', time: 'good', privateChannel: 'good' },
  },
  {
    about: 'answers a question by its article, in two sentences',
    mention: { text: 'هل المصباح الأمامي يتحمل المطر ولا لازم أشيله؟', label: 'neutral', intent: 'question', kind: 'comment', site: 'instagram' },
    words: 'أهلاً! المصباح مقاوم للماء بدرجة IPX5، فيمكن تركه على الدراجة تحت المطر، لكن لا تغمره في الماء.',
    article: { question: 'هل المصباح مقاوم للماء؟', answer: 'نعم، المصباح مقاوم للماء بدرجة IPX5: يتحمل المطر الغزير، ولا يُغمر في الماء.' },
    expected: { answers: 'good' },
  },
  {
    about: 'is glad of praise and keeps it short',
    mention: { text: 'بصراحة أفضل حقيبة دراجة جربتها، سنة كاملة وما زالت كأنها جديدة 😍', label: 'positive', intent: 'praise', emotions: ['joy'], kind: 'comment', site: 'instagram' },
    words: 'شكراً من القلب! سنة كاملة وهي كالجديدة، هذا أجمل ما نسمعه اليوم.',
    expected: { acknowledges: 'good' },
  },
  {
    about: 'takes a wish seriously without promising anything',
    mention: { text: 'يا ليت تضيفون الوضع الليلي في التطبيق، الشاشة تعمي العين بالليل.', label: 'neutral', intent: 'request', kind: 'comment', site: 'x' },
    words: 'فكرة ممتازة، وشكراً لأنك كتبتها لنا. رفعنا طلبك لفريق التطبيق، وراح نكتب هنا إذا صار فيه جديد.',
    expected: { acknowledges: 'good', nextStep: 'good' },
  },
  {
    about: 'lets go who leaves, with the way to do it',
    mention: { text: 'ألغيت اشتراكي في التطبيق بعد ثلاث سنوات، كل تحديث أسوأ من الذي قبله.', label: 'negative', intent: 'cancel', emotions: ['disappointment'], kind: 'review', site: 'googleplay' },
    words: 'نتفهم قرارك، ويؤسفنا أن آخر التحديثات خيّب أملك. إن بقي خصم من حسابك فراسلنا على help@norvelo.example وسنوقفه خلال يوم عمل واحد.',
    voice: { contact: 'help@norvelo.example' },
    expected: { acknowledges: 'good', owns: 'good', nextStep: 'good', time: 'good', privateChannel: 'good' },
  },
  {
    about: 'blames the customer and hides behind rules',
    mention: { text: 'السحّاب انكسر من أول أسبوع وترفضون الاستبدال. هذا غش.', label: 'negative', intent: 'complaint', emotions: ['anger'], kind: 'review', site: 'trustpilot' },
    words: 'كان يجب عليك قراءة الشروط قبل الشراء. سياستنا واضحة: سوء الاستخدام لا يشمله الضمان، وكما قلنا لك سابقاً لا يمكننا فعل شيء.',
    expected: { acknowledges: 'missing', owns: 'missing', nextStep: 'missing', time: 'missing', privateChannel: 'missing', defensive: 'wrong' },
  },
  {
    about: 'hollow words, and nothing that comes next',
    mention: { text: 'للمرة الرابعة أتصل بخدمة العملاء وأنتظر نصف ساعة ثم يقفل الخط.', label: 'negative', intent: 'complaint', emotions: ['anger'], kind: 'comment', site: 'x' },
    words: 'عميلنا العزيز، رأيك يهمنا ورضاكم غايتنا. نعتذر عن أي إزعاج.',
    expected: { acknowledges: 'missing', owns: 'good', nextStep: 'missing', time: 'missing', privateChannel: 'missing', avoided: 'wrong' },
  },
  {
    about: 'tells the phone number and the mail of the customer in public',
    mention: { text: 'وصلني الطلب ناقص قطعة ودافع فلوسها! متى بترجعون لي حقي؟', label: 'negative', intent: 'complaint', emotions: ['anger'], kind: 'comment', site: 'facebook' },
    words: 'نأسف لنقص القطعة، هذا خطأ منا. حاولنا الاتصال بك على 0551234567 وعلى sara.m@mail.example ولم نجدك، سنعيد المحاولة غداً صباحاً.',
    expected: { acknowledges: 'good', owns: 'good', nextStep: 'good', time: 'good', privateChannel: 'missing', personalData: 'wrong' },
  },
  {
    about: 'laughs at somebody who is angry',
    mention: { text: 'انقطع حزام الحقيبة وطاح اللابتوب على الأرض. خسارة كبيرة بسببكم.', label: 'negative', intent: 'complaint', emotions: ['anger'], kind: 'comment', site: 'instagram' },
    words: 'هههه يا ساتر، اللابتوب طار 😂 ولا يهمك يا غالي، كلمنا على الخاص ونشوف لك حل!!!',
    voice: { tone: 'plain', emoji: 'none' },
    expected: { acknowledges: 'missing', owns: 'missing', nextStep: 'good', time: 'missing', privateChannel: 'good', tone: 'wrong' },
  },
  {
    about: 'answers in another language than the question, and does not answer it',
    mention: { text: 'كم مدة الضمان على البطارية لو سمحتم؟', label: 'neutral', intent: 'question', kind: 'comment', site: 'facebook' },
    words: 'Hello, thanks a lot for your question! All the details are on our website, please have a look there.',
    article: { question: 'كم مدة ضمان البطارية؟', answer: 'ضمان البطارية سنتان من تاريخ الشراء، بشرط الاحتفاظ بالفاتورة.' },
    expected: { language: 'wrong' },
  },
];
