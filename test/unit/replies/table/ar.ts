import type { DraftedPost } from './draftedPost';

/** Posts in Arabic, in its standard and as people speak. */
const posts: readonly DraftedPost[] = [
  {
    intent: 'threat', site: 'x', kind: 'post', author: 'سلمى',
    text: 'شهر كامل وأنا أنتظر استرجاع فلوسي من نورفيلو للطلب NV-4471. إذا ما رجعت هذا الأسبوع برفع عليكم شكوى في وزارة التجارة وحماية المستهلك.',
    order: 'NV-4471',
  },
  {
    intent: 'cancel', site: 'facebook', kind: 'comment', author: 'كريم',
    text: 'خلاص قررت ألغي اشتراكي في تطبيق نورفيلو، كل أسبوع عطل جديد وما عاد له فايدة. كيف ألغي؟',
    article: { question: 'كيف ألغي اشتراكي في التطبيق؟', answer: 'افتح «الحساب» ثم «الاشتراك» واضغط «إلغاء». يبقى الاشتراك فعّالاً حتى نهاية الشهر المدفوع.' },
  },
  {
    intent: 'complaint', site: 'trustpilot', kind: 'review', rating: { value: 1, best: 5 }, author: 'Nadia',
    text: 'تجربة سيئة جداً. السحّاب تعطّل بعد ثلاثة أيام، وراسلتهم أربع مرات ولم يرد أحد. خيبة أمل كبيرة.',
  },
  {
    intent: 'fear', site: 'x', kind: 'post', author: 'يوسف',
    text: 'هل موقع نورفيلو موثوق ولا نصب؟ خايف أدخل بيانات البطاقة وتنسرق.',
    article: { question: 'هل الدفع على موقعكم آمن؟', answer: 'الدفع مشفّر ويتم عبر البنك، ولا نرى رقم البطاقة ولا نحفظه.' },
  },
  {
    intent: 'question', site: 'instagram', kind: 'comment', author: 'هند',
    text: 'السلام عليكم، كم يوم ياخذ التوصيل لو سمحتم؟',
    article: { question: 'كم يستغرق التوصيل؟', answer: 'يغادر الطلب مستودعنا خلال يوم عمل، ويصل بعده بيومين إلى أربعة أيام عمل.' },
  },
  {
    intent: 'request', site: 'mastodon', kind: 'post', author: 'rami_k',
    text: 'يا ريت تضيفون اللغة العربية إلى تطبيق الصيانة، صعب علينا نتابع الشرح بالإنجليزي.',
  },
  {
    intent: 'comparison', corrected: true, site: 'reddit', kind: 'comment', author: null,
    text: 'محتار بين حقيبة نورفيلو وحقيبة تانية أرخص بعشرين دولار. أيهما أفضل مقارنةً بالسعر؟',
  },
  {
    intent: 'purchase', corrected: true, site: 'facebook', kind: 'comment', author: 'عمر',
    text: 'أبي أشتري المصباح الخلفي Luma، وين أقدر أطلبه وكم سعره؟', product: 'Luma',
  },
  {
    intent: 'recommendation', site: 'youtube', kind: 'comment', author: 'ليلى',
    text: 'أنصح الجميع بحقائب نورفيلو، معي من سنتين ولم تتغير. توكلوا على الله واشتروها.',
  },
  {
    intent: 'praise', site: 'googlemaps', kind: 'review', rating: { value: 5, best: 5 }, author: 'Sami',
    text: 'محل رائع وخدمة ممتازة! صلّحوا المصباح وأنا أشرب القهوة، شكراً من القلب.',
  },
  {
    intent: 'reply', site: 'facebook', kind: 'comment', author: 'Norvelo',
    text: 'مرحباً بك، نأسف لما حدث. نرجو التواصل معنا على الخاص مع رقم الطلب وسيقوم فريقنا بمساعدتك.',
  },
  {
    intent: 'promotion', site: 'instagram', kind: 'post', author: null,
    text: 'خصم ٢٠٪ على كل إضاءات الدراجات اليوم فقط! استخدم الكود BIKE20 والرابط في البايو 🔥 #إعلان',
  },
];

export default posts;
