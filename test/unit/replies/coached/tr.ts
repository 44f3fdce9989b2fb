import type { CoachedReply } from './coachedReply';

/** Replies in Turkish, good and bad. */
export const coached: readonly CoachedReply[] = [
  {
    about: 'owns a lost parcel, and says what is done by when',
    mention: { text: 'Üç haftadır çantam kargoda kayıp, müşteri hizmetleri telefona bile çıkmıyor. Yazıklar olsun Norvelo!', label: 'negative', intent: 'complaint', emotions: ['anger'], kind: 'comment', site: 'x' },
    words: 'Üç hafta beklemek gerçekten çok uzun, kusura bakmayın, bu gecikmenin sorumlusu biziz. Sipariş numaranızı DM’den yazarsanız kargoyla hemen görüşüp bugün içinde size dönelim.',
    expected: { acknowledges: 'good', owns: 'good', nextStep: 'good', time: 'good', privateChannel: 'good' },
  },
  {
    about: 'answers a question with what the article says',
    mention: { text: 'Merhaba, beğenmezsem kaç gün içinde iade edebiliyorum acaba?', label: 'neutral', intent: 'question', kind: 'comment', site: 'instagram' },
    words: 'Merhaba! Ürünü teslim aldıktan sonra 30 gün içinde ücretsiz iade edebilirsiniz, etiketi üstünde olsun yeter.',
    article: { question: 'İade süresi kaç gün?', answer: 'Teslimattan sonraki 30 gün içinde ücretsiz iade edebilirsiniz. Ürün kullanılmamış, etiketi üzerinde olmalıdır.' },
    expected: { answers: 'good' },
  },
  {
    about: 'thanks for praise as one person to another',
    mention: { text: 'Bu ışığı alalı iki yıl oldu, hâlâ ilk günkü gibi. Helal olsun!', label: 'positive', intent: 'praise', emotions: ['joy'], kind: 'review', site: 'trustpilot' },
    words: 'İki yıl sonra bunu duymak çok güzel, güzel sözleriniz için teşekkürler!',
    expected: { acknowledges: 'good' },
  },
  {
    about: 'familiar to who is familiar, about a wish',
    mention: { text: 'şu uygulamaya karanlık mod getirsene artık, gece gözüm çıkıyor', label: 'neutral', intent: 'request', kind: 'comment', site: 'x', address: 'familiar' },
    words: 'Haklısın, gece o beyaz ekran göz yoruyor. İsteğini uygulama ekibine ilettik, hangi telefonu kullandığını da yazarsan çok işimize yarar.',
    expected: { acknowledges: 'good', nextStep: 'good' },
  },
  {
    about: 'respects who leaves and points to where it is done',
    mention: { text: 'Aboneliğimi iptal ettim, sürekli çöken bir uygulamaya para vermem.', label: 'negative', intent: 'cancel', emotions: ['disappointment'], kind: 'review', site: 'googleplay' },
    words: 'Kararınızı anlıyoruz, sizi bu noktaya getirdiğimiz için üzgünüz. Hesabınızdan ücret çekilirse destek@norvelo.example adresine yazın, en geç 24 saat içinde kontrol edip durduralım.',
    voice: { contact: 'destek@norvelo.example' },
    expected: { acknowledges: 'good', owns: 'good', nextStep: 'good', time: 'good', privateChannel: 'good' },
  },
  {
    about: 'hides behind the terms and blames the customer',
    mention: { text: 'Fermuar ilk haftada koptu, değiştirmiyorlar. Rezalet.', label: 'negative', intent: 'complaint', emotions: ['anger'], kind: 'review', site: 'trustpilot' },
    words: 'Ürünü yanlış kullanmışsınız. Daha önce de belirttiğimiz gibi prosedürümüz gereği kullanıcı hataları garanti kapsamı dışındadır, yapabileceğimiz bir şey yok.',
    expected: { acknowledges: 'missing', owns: 'missing', nextStep: 'missing', time: 'missing', privateChannel: 'missing', defensive: 'wrong' },
  },
  {
    about: 'only what everybody writes',
    mention: { text: 'Dördüncü kez arıyorum, yarım saat bekletip kapatıyorlar. Böyle destek olmaz.', label: 'negative', intent: 'complaint', emotions: ['anger'], kind: 'comment', site: 'x' },
    words: 'Değerli müşterimiz, görüşleriniz bizim için çok değerli. Memnuniyetiniz önceliğimizdir. İyi günler dileriz.',
    expected: { acknowledges: 'missing', owns: 'missing', nextStep: 'missing', time: 'missing', privateChannel: 'missing', avoided: 'wrong' },
  },
  {
    about: 'asks for number and mail in public, and tells the number itself',
    mention: { text: 'Siparişim eksik geldi, iki ışık ısmarladım bir tane çıktı kutudan!', label: 'negative', intent: 'complaint', emotions: ['anger'], kind: 'comment', site: 'facebook' },
    words: 'Eksik ürün için özür dileriz, hata bizde. 0532 123 45 67 numaralı telefonunuzdan size ulaşamadık, yarın tekrar arayacağız.',
    expected: { acknowledges: 'missing', owns: 'good', nextStep: 'good', time: 'good', privateChannel: 'missing', personalData: 'wrong' },
  },
  {
    about: 'familiar and jolly to somebody formal and upset',
    mention: { text: 'Askısı koptu, dizüstü bilgisayarım yere düştü. Zararımı nasıl karşılayacaksınız?', label: 'negative', intent: 'complaint', emotions: ['anger'], kind: 'comment', site: 'instagram', address: 'formal' },
    words: 'Ahahaha geçmiş olsun kanka 😅 olur böyle şeyler, takma kafana! DM at bakalım, bir şeyler ayarlarız.',
    expected: { acknowledges: 'missing', owns: 'missing', nextStep: 'good', time: 'missing', privateChannel: 'good', tone: 'wrong', address: 'wrong' },
  },
  {
    about: 'speaks at length and leaves the question open',
    mention: { text: 'Pilin garantisi kaç yıl?', label: 'neutral', intent: 'question', kind: 'comment', site: 'facebook' },
    words: 'Merhaba, sorunuz için teşekkür ederiz. Norvelo olarak uzun zamandır bisiklet tutkunları için çalışıyor, en kaliteli malzemeleri özenle seçiyor, ürünlerimizi titizlikle üretiyoruz. Ürün yelpazemizde çantalar, ışıklar ve daha pek çok şey bulunuyor. Bütün ürünlerimiz uzman ekibimiz tarafından geliştiriliyor ve her biri ayrı ayrı deneniyor. Müşterilerimizin bizi tercih etmesi bizi her zaman gururlandırıyor. Sosyal medya hesaplarımızı takip ederek en yeni haberlere, kampanyalara ve etkinliklere ulaşabilir, bültenimize abone olabilirsiniz. Bizi tercih ettiğiniz için bir kez daha teşekkür eder, iyi sürüşler dileriz.',
    article: { question: 'Pil garantisi ne kadar?', answer: 'Pilin garantisi satın alma tarihinden itibaren iki yıldır; faturayı saklamanız gerekir.' },
    expected: { answers: 'missing', length: 'wrong' },
  },
];
