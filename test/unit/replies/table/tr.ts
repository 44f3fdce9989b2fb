import type { DraftedPost } from './draftedPost';

/** Posts in Turkish. */
const posts: readonly DraftedPost[] = [
  {
    intent: 'threat', site: 'x', kind: 'post', author: 'Elif', address: 'formal',
    text: 'Norvelo, NV-2093 numaralı siparişin parasını bir aydır iade etmediniz. Bu hafta da yatmazsa tüketici hakem heyetine şikayet edeceğim, haberiniz olsun.',
    order: 'NV-2093',
  },
  {
    intent: 'cancel', site: 'facebook', kind: 'comment', author: 'Deniz', address: 'formal',
    text: 'Uygulama aboneliğimi iptal etmek istiyorum, her güncellemede daha kötü oluyor. Nereden iptal ediliyor?',
    article: { question: 'Aboneliğimi nasıl iptal ederim?', answer: 'Uygulamada “Hesap”, ardından “Abonelik” bölümünü açıp “İptal et”e basın. Abonelik, ödenen ayın sonuna kadar açık kalır.' },
  },
  {
    intent: 'complaint', site: 'trustpilot', kind: 'review', rating: { value: 1, best: 5 }, author: 'Umut', address: 'formal',
    text: 'Tam bir hayal kırıklığı. Fermuar üç günde bozuldu, dört kez yazdım, kimse dönmedi. Siz bu işi bilmiyorsunuz.',
  },
  {
    intent: 'fear', site: 'x', kind: 'post', author: 'cemre_34', address: 'formal',
    text: 'Norvelo sitesi güvenilir mi, dolandırıcı olabilir mi? Kart bilgilerimin çalınmasından korkuyorum.',
    article: { question: 'Sitede ödeme güvenli mi?', answer: 'Ödemeler şifrelenir ve banka üzerinden yapılır. Kart numaranızı görmüyor ve saklamıyoruz.' },
  },
  {
    intent: 'question', site: 'instagram', kind: 'comment', author: 'Zeynep', address: 'formal',
    text: 'Merhaba, kargo kaç günde gelir acaba?',
    article: { question: 'Teslimat ne kadar sürer?', answer: 'Siparişler bir iş günü içinde depodan çıkar, iki ila dört iş günü sonra elinizde olur.' },
  },
  {
    intent: 'request', site: 'mastodon', kind: 'post', author: 'Bora', address: 'familiar',
    text: 'Norvelo, şu uygulamaya karanlık mod eklesen ne güzel olur. Gece tamir yaparken gözüm kör oluyor, sen de biliyorsun.',
  },
  {
    intent: 'comparison', corrected: true, site: 'reddit', kind: 'comment', author: null, address: 'formal',
    text: 'Norvelo çantası mı daha iyi, yoksa yarı fiyatına olan öteki marka mı? İkisini kıyaslayan oldu mu?',
  },
  {
    intent: 'purchase', site: 'facebook', kind: 'comment', author: 'Mert', address: 'formal',
    text: 'Luma arka ışığı satın almak istiyorum, nereden sipariş verebilirim, fiyatı ne kadar?', product: 'Luma',
  },
  {
    intent: 'recommendation', site: 'youtube', kind: 'comment', author: 'Aslı', address: 'formal',
    text: 'İki yıldır Norvelo çanta kullanıyorum, herkese tavsiye ederim. Gözünüz kapalı alın, pişman olmazsınız.',
  },
  {
    intent: 'praise', site: 'googlemaps', kind: 'review', rating: { value: 5, best: 5 }, author: 'Ege', address: 'formal',
    text: 'Harika bir dükkân, çok ilgililer! Işığımı ben çayımı içerken tamir ettiler, elinize sağlık.',
  },
  {
    intent: 'reply', site: 'facebook', kind: 'comment', author: 'Norvelo', address: 'formal',
    text: 'Merhaba, yaşadığınız sorun için üzgünüz. Sipariş numaranızı bize özel mesajla iletirseniz ekibimiz size yardımcı olacaktır.',
  },
  {
    intent: 'promotion', site: 'instagram', kind: 'post', author: null, address: 'formal',
    text: 'Bugüne özel tüm bisiklet ışıklarında %20 indirim! BIKE20 kodunu kullanın, link profilde 🔥 #reklam #işbirliği',
  },
];

export default posts;
