import type { SignalRow } from '../row';

/** Invented posts in Turkish, written before the rules. */
const rows: readonly SignalRow[] = [
  {
    text: 'Kargo bir haftadır gelmedi, müşteri hizmetlerine ulaşmak imkansız. Rezalet! 😡',
    intent: 'complaint', emotion: 'anger', aspects: { delivery: 'negative', support: 'negative' }, stage: 'support', answer: true,
  },
  { text: 'guncellemeden sonra uygulama surekli cokuyo, bi duzeltin artik', intent: 'complaint', emotion: 'anger', aspects: { app: 'negative' }, stage: 'use', answer: true },
  {
    text: 'Ürün görseldekiyle alakası yok, kumaşı incecik. Beklentimi hiç karşılamadı, hayal kırıklığı...',
    intent: 'complaint', emotion: 'disappointment', gap: true, aspects: { quality: 'negative' }, answer: true,
  },
  { text: 'Harikasınız gerçekten, 3 saattir internet yok 👏👏', intent: 'complaint', address: 'formal', stage: 'use', answer: true },
  { text: 'Çorba soğuk geldi, garson da surat asıyordu. Bir daha gitmem.', intent: 'complaint', aspects: { quality: 'negative', staff: 'negative' }, answer: true },
  { text: 'Bu lambanın şarjı ne kadar gidiyor, kullanan var mı?', intent: 'question', aspects: { quality: 'neutral' }, stage: 'consider', answer: true },
  { text: 'Merhaba, mağazadan iade yapabiliyor muyuz acaba?', intent: 'question', tone: 'polite', aspects: { returns: 'neutral' }, answer: true },
  {
    text: 'Ya kafam karıştı, yeni aldım da bunu telefona nasıl bağlıyoruz anlamadım',
    intent: 'question', emotion: 'confusion', stage: 'onboard', answer: true,
  },
  {
    text: 'Lütfen karanlık mod ekler misiniz? Gece gözlerim yoruluyor, şimdiden teşekkürler 🙏',
    intent: 'request', tone: 'polite', address: 'formal', answer: true,
  },
  { text: 'Keşke uygulamada yazıları büyütme seçeneği olsa, annem okuyamıyor', intent: 'request', aspects: { app: 'negative', accessibility: 'negative' }, answer: true },
  {
    text: 'Personel çok ilgili, yemekler muhteşemdi, bayıldık! Yine geleceğiz ❤️',
    intent: 'praise', emotion: 'joy', aspects: { staff: 'positive', quality: 'positive' }, answer: false,
  },
  { text: 'Hızlı çözüm için teşekkür ederim, elinize sağlık', intent: 'praise', emotion: 'gratitude', tone: 'polite', address: 'formal', aspects: { support: 'positive' }, stage: 'support', answer: false },
  { text: 'Altı aydır her gün kullanıyorum hiç sorun çıkarmadı, çok memnunum', intent: 'praise', emotion: 'joy', stage: 'use', answer: false },
  { text: 'Aboneliğimi iptal ettim, yine zam yapmışlar. Bu kadarı da fazla', intent: 'cancel', emotion: 'anger', aspects: { price: 'negative' }, stage: 'leave', answer: true },
  {
    text: "10 yıllık müşterinizdim, hattımı Lumaride'a taşıdım. Hadi hayırlı olsun",
    intent: 'cancel', address: 'formal', stage: 'leave', switchedTo: 'Lumaride', answer: true,
  },
  { text: 'Hesabımı kapatmak istiyorum nasıl yapacağım', intent: 'cancel', stage: 'leave', answer: true },
  { text: 'Param iade edilmezse tüketici hakem heyetine gideceğim, avukatım hazır.', intent: 'threat', emotion: 'anger', hazard: 'legal', aspects: { returns: 'negative' }, answer: true },
  { text: 'Çözmezseniz her yerde tek yıldız verip herkese anlatacağım haberiniz olsun', intent: 'threat', emotion: 'anger', address: 'formal', answer: true },
  { text: 'Bu site güvenilir mi? Dolandırıcı diyenler var, kart bilgilerimi girmeye korkuyorum', intent: 'fear', emotion: 'fear', aspects: { website: 'negative', privacy: 'negative' }, hazard: 'fraud', stage: 'consider', answer: true },
  { text: 'Şarjdayken batarya alev aldı, az kalsın ev yanıyordu!', intent: 'fear', emotion: 'fear', hazard: 'safety', stage: 'use', answer: true },
  { text: "Lumaride'a göre daha parlak ama pili daha çabuk bitiyor.", intent: 'comparison', aspects: { quality: 'neutral' }, stage: 'consider', answer: false },
  { text: 'iki banka arasında kaldım, hangisi daha iyi sizce', intent: 'comparison', address: 'formal', stage: 'consider', answer: true },
  { text: 'Bunu nereden alabilirim? Fiyatı ne kadar?', intent: 'purchase', aspects: { price: 'neutral' }, stage: 'consider', answer: true },
  { text: '42 numara stokta var mı, bugün sipariş vermek istiyorum', intent: 'purchase', aspects: { availability: 'neutral' }, stage: 'buy', answer: true },
  { text: 'Herkese tavsiye ederim, gözünüz kapalı alın.', intent: 'recommendation', address: 'formal', stage: 'advocate', answer: false },
  { text: 'kesin al kanka pişman olmazsın, ben üç arkadaşıma daha aldırdım', intent: 'recommendation', address: 'familiar', stage: 'advocate', answer: false },
  { text: 'Değerli misafirimiz, yaşadığınız olumsuzluk için özür dileriz. Konuyu ilgili birimimize ilettik, en kısa sürede size dönüş yapacağız.', intent: 'reply', tone: 'polite', address: 'formal', answer: false },
  { text: 'Merhaba Elif Hanım, sipariş numaranızı DM üzerinden paylaşır mısınız? Hemen yardımcı olalım.', intent: 'reply', tone: 'polite', address: 'formal', answer: false },
  { text: 'Sepette ek %20 indirim! Kod: BISIKLET20 👉 link profilde', intent: 'promotion', aspects: { price: 'neutral' }, answer: false },
  { text: 'Ekip arkadaşları arıyoruz: deneyimli kasiyer alınacaktır, CV gönderebilirsiniz.', intent: 'promotion', address: 'formal', answer: false },
  { text: 'Belediye sahil yoluna yeni bisiklet şeridi yapıyor.', intent: null, answer: false },
  { text: 'Dün akşam sahilde 25 km sürdük, hava serindi.', intent: null, answer: false },
  { text: 'Allah belanızı versin şerefsizler, hesabımdan habersiz para çekmişsiniz', intent: 'complaint', emotion: 'anger', tone: 'rude', address: 'formal', abuse: true, hazard: 'fraud', answer: true },
  { text: 'Babamı geçen ay kaybettik, üstündeki hattı kapattırmak için ne yapmam gerekiyor?', intent: 'cancel', event: 'bereavement', stage: 'leave', answer: true },
];

export default rows;
