import type { ReplyPack } from '@/lib/language/packs/replies';

const pack: ReplyPack = {
  greeting: {
    named: { familiar: ['Merhaba {name}.', 'Merhabalar {name}.'], formal: ['Merhaba {name}.', 'İyi günler {name}.'] },
    unnamed: { familiar: ['Merhaba.', 'Merhabalar.'], formal: ['Merhaba.', 'İyi günler.'] },
  },
  address: 'formal',
  within: { hours: { one: 'bir saat içinde', other: '{n} saat içinde' }, days: { one: 'bir gün içinde', other: '{n} gün içinde' } },
  quote: {
    familiar: ['Bu sözlerini sitemizde paylaşmamıza izin verir misin?', 'Yorumundan bir cümleyi sitemizde alıntılayabilir miyiz, ne dersin?'],
    formal: ['Bu sözlerinizi sitemizde paylaşmamıza izin verir misiniz?', 'Yorumunuzdan bir cümleyi sitemizde alıntılamamız sizin için uygun mu?'],
  },
  threat: [
    { kind: 'own', tones: ['negative'], grave: true, says: ['Bu çok ciddi bir durum, yaşananlar için özür dileriz.', 'Bu kadar ciddi bir konuda özür borçluyuz.'] },
    {
      kind: 'own', tones: ['negative'],
      says: {
        familiar: ['Seni bu noktaya getirdiğimiz için özür dileriz.', 'İş buraya geldiyse kusur bizde, özür dileriz.'],
        formal: ['Sizi bu noktaya getirdiğimiz için özür dileriz.', 'İş bu noktaya geldiyse kusur bizde, özür dileriz.'],
      },
    },
    { kind: 'own', says: ['Hata bizdeyse düzeltmek de bize düşer.', 'Nerede yanlış yaptığımızı bilmek istiyoruz.'] },
    {
      kind: 'acknowledge', feelings: ['anger'],
      says: {
        familiar: ['Öfkeni anlıyoruz.', 'Sabrının taşmış olmasını anlıyoruz.'],
        formal: ['Öfkenizi anlıyoruz.', 'Sabrınızın taşmış olmasını anlıyoruz.'],
      },
    },
    {
      kind: 'acknowledge',
      says: {
        familiar: ['Yazdıklarını ciddiye alıyoruz.', 'Hakkını aramanı doğal karşılıyoruz.'],
        formal: ['Yazdıklarınızı ciddiye alıyoruz.', 'Hakkınızı aramanızı doğal karşılıyoruz.'],
      },
    },
    {
      kind: 'private', messages: true,
      says: {
        familiar: [
          'Sipariş numaranı özel mesajla gönderirsen olup biteni baştan inceleyebiliriz.',
          'Özel mesajla yazarsan konuyu seninle baştan sona konuşabiliriz.',
          '{order} numaralı sipariş için özel mesaj atarsan olup biteni baştan inceleyebiliriz.',
          'Özel mesajla yaz, {order} numaralı siparişi birlikte ele alalım.',
        ],
        formal: [
          'Sipariş numaranızı özel mesajla iletirseniz olup biteni baştan inceleyebiliriz.',
          'Özel mesajla yazarsanız konuyu sizinle baştan sona konuşabiliriz.',
          '{order} numaralı sipariş için özel mesaj gönderirseniz olup biteni baştan inceleyebiliriz.',
          'Özel mesajla yazın, {order} numaralı siparişi birlikte ele alalım.',
        ],
      },
    },
    {
      kind: 'private', messages: false,
      says: {
        familiar: [
          '{contact} üzerinden yazarsan konuyu baştan sona konuşabiliriz.',
          'Bize doğrudan buradan ulaşabilirsin: {contact}.',
          'Müşteri hizmetlerimize yazarsan konuyu baştan sona konuşabiliriz.',
          'Ayrıntıları müşteri hizmetlerimizle paylaşırsan baştan inceleyebiliriz.',
        ],
        formal: [
          '{contact} üzerinden yazarsanız konuyu baştan sona konuşabiliriz.',
          'Bize doğrudan buradan ulaşabilirsiniz: {contact}.',
          'Müşteri hizmetlerimize yazarsanız konuyu baştan sona konuşabiliriz.',
          'Ayrıntıları müşteri hizmetlerimizle paylaşırsanız baştan inceleyebiliriz.',
        ],
      },
    },
    { kind: 'time', says: ['Mesajlara {within} yanıt veriyoruz.', 'Yanıtımız {within} gelir.'] },
  ],
  cancel: [
    { kind: 'own', tones: ['negative'], feelings: ['disappointment'], says: ['Hayal kırıklığı yarattığımız için üzgünüz.', 'Beklentiyi karşılayamadık, özür dileriz.'] },
    {
      kind: 'own', tones: ['negative'],
      says: {
        familiar: ['Seni bu karara ittiğimiz için üzgünüz.', 'Sana bunu yaşatmak istemezdik, özür dileriz.'],
        formal: ['Sizi bu karara ittiğimiz için üzgünüz.', 'Size bunu yaşatmak istemezdik, özür dileriz.'],
      },
    },
    {
      kind: 'acknowledge',
      says: {
        familiar: ['Karar senin, saygı duyuyoruz.', 'Ayrılmak istemeni anlıyoruz.'],
        formal: ['Karar sizin, saygı duyuyoruz.', 'Ayrılmak istemenizi anlıyoruz.'],
      },
    },
    { kind: 'step', answered: true, says: ['İptal şöyle yapılıyor: {answer}', 'İptal için: {answer}'] },
    {
      kind: 'step', answered: false,
      says: {
        familiar: [
          'Vazgeçtiğin bir sipariş mi, yoksa üyelik mi? İkisinin yolu farklı.',
          'Siparişini mi, üyeliğini mi iptal etmek istiyorsun?',
          '{order} numaralı siparişi mi iptal etmek istiyorsun?',
          'İptal etmek istediğin {order} numaralı sipariş, doğru mu?',
        ],
        formal: [
          'Vazgeçtiğiniz bir sipariş mi, yoksa üyelik mi? İkisinin yolu farklı.',
          'Siparişinizi mi, üyeliğinizi mi iptal etmek istiyorsunuz?',
          '{order} numaralı siparişi mi iptal etmek istiyorsunuz?',
          'İptal etmek istediğiniz {order} numaralı sipariş, doğru mu?',
        ],
      },
    },
    {
      kind: 'private', messages: true, answered: true,
      says: {
        familiar: ['Takıldığın yerde özel mesaj atman yeterli.', 'Olmazsa özel mesajla yaz, birlikte bakalım.'],
        formal: ['Takıldığınız yerde özel mesaj atmanız yeterli.', 'Olmazsa özel mesajla yazın, birlikte bakalım.'],
      },
    },
    {
      kind: 'private', messages: true, answered: false,
      says: {
        familiar: ['Sipariş numaranı ya da hesap adresini özel mesajla yazman yeterli.', 'Özel mesajla yaz, iptal için gerekenleri birlikte konuşalım.'],
        formal: ['Sipariş numaranızı ya da hesap adresinizi özel mesajla yazmanız yeterli.', 'Özel mesajla yazın, iptal için gerekenleri birlikte konuşalım.'],
      },
    },
    {
      kind: 'private', messages: false,
      says: {
        familiar: ['Takılırsan {contact} üzerinden bize ulaşabilirsin.', 'Olmazsa buradayız: {contact}.'],
        formal: ['Takılırsanız {contact} üzerinden bize ulaşabilirsiniz.', 'Olmazsa buradayız: {contact}.'],
      },
    },
    { kind: 'time', answered: false, says: ['Yazılanlara {within} yanıt veriyoruz.', 'Dönüşümüz {within} olur.'] },
  ],
  complaint: [
    { kind: 'acknowledge', grave: true, says: ['Geçmiş olsun, bu gerçekten ciddi bir konu.', 'Önce geçmiş olsun, bunun hafife alınacak yanı yok.'] },
    {
      kind: 'acknowledge', feelings: ['anger'],
      says: {
        familiar: ['Kızmakta haklısın.', 'Buna biz de kızardık, haklısın.'],
        formal: ['Kızmakta haklısınız.', 'Buna biz de kızardık, haklısınız.'],
      },
    },
    {
      kind: 'acknowledge', feelings: ['disappointment'],
      says: {
        familiar: ['Beklediğin bu değildi, anlıyoruz.', 'Hayal kırıklığını anlıyoruz.'],
        formal: ['Beklediğiniz bu değildi, anlıyoruz.', 'Hayal kırıklığınızı anlıyoruz.'],
      },
    },
    { kind: 'acknowledge', feelings: ['confusion'], says: ['Kafa karıştıran bir durum, anlıyoruz.', 'Baştan daha açık anlatmamız gerekirdi.'] },
    {
      kind: 'acknowledge', manner: 'rude',
      says: { familiar: ['Kızgınlığının farkındayız.', 'Canını fena sıkmışız, belli.'], formal: ['Kızgınlığınızın farkındayız.', 'Canınızı fena sıkmışız, belli.'] },
    },
    {
      kind: 'acknowledge',
      says: {
        familiar: ['Açıkça yazdığın için teşekkürler.', 'Bunu bize söylediğin iyi oldu.'],
        formal: ['Açıkça yazdığınız için teşekkürler.', 'Bunu bize söylediğiniz iyi oldu.'],
      },
    },
    {
      kind: 'own', tones: ['negative'], manner: 'polite',
      says: {
        familiar: ['Buna rağmen kibarca yazmışsın, kusur bizde, özür dileriz.', 'Nezaketine rağmen üzdük seni, özür dileriz.'],
        formal: ['Buna rağmen kibarca yazmışsınız, kusur bizde, özür dileriz.', 'Nezaketinize rağmen sizi üzdük, özür dileriz.'],
      },
    },
    {
      kind: 'own', tones: ['negative'],
      says: {
        familiar: ['Bunun olmaması gerekirdi, kusura bakma.', 'Hata bizde, özür dileriz.'],
        formal: ['Bunun olmaması gerekirdi, özür dileriz.', 'Hata bizde, kusurumuza bakmayın.'],
      },
    },
    { kind: 'own', tones: ['positive', 'careful'], says: ['Bir şeyler ters gitmiş gibi, nedenini biz de bilmek isteriz.', 'Böyle olmaması gerekirdi, üstümüze düşeni öğrenmek isteriz.'] },
    { kind: 'fact', answered: true, says: ['{answer}', 'İşe yarayabilir: {answer}'] },
    {
      kind: 'private', messages: true,
      says: {
        familiar: [
          'Sipariş numaranı özel mesajla gönderir misin, bakalım?',
          'Özel mesajla sipariş numaranı yazarsan ne olduğuna bakabiliriz.',
          '{order} numaralı siparişin ayrıntılarını özel mesajla yazar mısın?',
          'Ne olduğunu özel mesajla yazarsan {order} numaralı siparişe bakabiliriz.',
        ],
        formal: [
          'Sipariş numaranızı özel mesajla iletir misiniz, bakalım?',
          'Özel mesajla sipariş numaranızı yazarsanız ne olduğuna bakabiliriz.',
          '{order} numaralı siparişin ayrıntılarını özel mesajla yazar mısınız?',
          'Ne olduğunu özel mesajla yazarsanız {order} numaralı siparişe bakabiliriz.',
        ],
      },
    },
    {
      kind: 'private', messages: false,
      says: {
        familiar: [
          'Sipariş numaranla birlikte {contact} üzerinden yazarsan bakabiliriz.',
          'Bize sipariş numaranla buradan ulaşabilirsin: {contact}.',
          'Müşteri hizmetlerimize sipariş numaranla yazarsan bakabiliriz.',
          'Sipariş numaranı müşteri hizmetlerimize iletirsen ne olduğuna bakabiliriz.',
        ],
        formal: [
          'Sipariş numaranızla birlikte {contact} üzerinden yazarsanız bakabiliriz.',
          'Bize sipariş numaranızla buradan ulaşabilirsiniz: {contact}.',
          'Müşteri hizmetlerimize sipariş numaranızla yazarsanız bakabiliriz.',
          'Sipariş numaranızı müşteri hizmetlerimize iletirseniz ne olduğuna bakabiliriz.',
        ],
      },
    },
    { kind: 'time', says: ['Gelen mesajlara {within} dönüyoruz.', 'Yanıt {within} gelir.'] },
  ],
  fear: [
    {
      kind: 'thanks', grave: true, answered: false,
      says: { familiar: ['Uyardığın için sağ ol, bunu ciddiye alıyoruz.', 'Bunu yazman önemliydi, teşekkürler.'], formal: ['Uyardığınız için sağ olun, bunu ciddiye alıyoruz.', 'Bunu yazmanız önemliydi, teşekkürler.'] },
    },
    {
      kind: 'acknowledge', feelings: ['fear'],
      says: { familiar: ['Endişeni anlıyoruz.', 'İçinin rahat olmasını istemen çok doğal.'], formal: ['Endişenizi anlıyoruz.', 'İçinizin rahat olmasını istemeniz çok doğal.'] },
    },
    {
      kind: 'acknowledge',
      says: { familiar: ['Emin olmadan adım atmamakta haklısın.', 'Güvenmeden önce sorman çok doğal.'], formal: ['Emin olmadan adım atmamakta haklısınız.', 'Güvenmeden önce sormanız çok doğal.'] },
    },
    { kind: 'fact', answered: true, says: ['Bildiğimiz şu: {answer}', '{answer}'] },
    {
      kind: 'private', grave: true, messages: true, answered: false,
      says: {
        familiar: ['Ne olduğunu ve nerede gördüğünü özel mesajla hemen yazar mısın?', 'Lütfen beklemeden özel mesajla yaz.'],
        formal: ['Ne olduğunu ve nerede gördüğünüzü özel mesajla hemen yazar mısınız?', 'Lütfen beklemeden özel mesajla yazın.'],
      },
    },
    {
      kind: 'private', grave: true, messages: false, answered: false,
      says: { familiar: ['En hızlı buradan ulaşırsın: {contact}.', 'Beklemeden {contact} üzerinden yaz lütfen.'], formal: ['En hızlı buradan ulaşırsınız: {contact}.', 'Beklemeden {contact} üzerinden yazın lütfen.'] },
    },
    {
      kind: 'step', answered: false, grave: true,
      says: {
        familiar: ['Elindeki bir ürünse, durum netleşene kadar kullanma lütfen.', 'Konu açıklığa kavuşana kadar ürünü kullanmaman daha güvenli.'],
        formal: ['Elinizdeki bir ürünse, durum netleşene kadar kullanmayın lütfen.', 'Konu açıklığa kavuşana kadar ürünü kullanmamanız daha güvenli.'],
      },
    },
    {
      kind: 'step', answered: false,
      says: {
        familiar: ['Seni tam olarak ne düşündürdü?', 'Bunu nerede gördün ya da duydun?', '{product} için seni asıl düşündüren ne?', 'Aklına takılan yalnızca {product} ürünü mü?'],
        formal: ['Sizi tam olarak ne düşündürdü?', 'Bunu nerede gördünüz ya da duydunuz?', '{product} için sizi asıl düşündüren ne?', 'Aklınıza takılan yalnızca {product} ürünü mü?'],
      },
    },
    { kind: 'signOff', answered: true, says: { familiar: ['İçine sinmeyen bir şey kalırsa sor.', 'Başka ne merak ediyorsan yaz.'], formal: ['İçinize sinmeyen bir şey kalırsa sorun.', 'Başka ne merak ediyorsanız yazın.'] } },
  ],
  question: [
    { kind: 'thanks', tones: ['positive', 'careful'], manner: 'polite', says: { familiar: ['Güzel sorun için teşekkürler.', 'Sorman çok iyi oldu, teşekkürler.'], formal: ['Nazik sorunuz için teşekkürler.', 'Sormanız çok iyi oldu, teşekkürler.'] } },
    { kind: 'thanks', tones: ['positive', 'careful'], says: { familiar: ['Sorduğun için teşekkürler.', 'İyi ki sordun.'], formal: ['Sorduğunuz için teşekkürler.', 'İyi ki sordunuz.'] } },
    { kind: 'acknowledge', tones: ['negative'], says: { familiar: ['Net bir cevabı hak ediyorsun.', 'Haklısın, lafı uzatmayalım.'], formal: ['Net bir cevabı hak ediyorsunuz.', 'Haklısınız, lafı uzatmayalım.'] } },
    { kind: 'acknowledge', feelings: ['confusion'], says: { familiar: ['Kafanı karıştırması normal.', 'Karışık göründüğünü biliyoruz.'], formal: ['Kafanızı karıştırması normal.', 'Karışık göründüğünü biliyoruz.'] } },
    { kind: 'fact', answered: true, says: ['{answer}', 'Kısaca: {answer}'] },
    {
      kind: 'step', answered: false,
      says: {
        familiar: [
          'Hangi ürünü soruyorsun? Ona göre net cevap verebiliriz.',
          'Hangi ürün için, ne zaman aldığını da yazar mısın?',
          '{product} için mi soruyorsun?',
          '{product} hakkında tam olarak neyi bilmek istersin?',
          '{order} numaralı siparişi buradan izleyebilirsin: {tracking}.',
          '{order} numaralı siparişin nerede olduğu burada görünür: {tracking}.',
        ],
        formal: [
          'Hangi ürünü soruyorsunuz? Ona göre net cevap verebiliriz.',
          'Hangi ürün için, ne zaman aldığınızı da yazar mısınız?',
          '{product} için mi soruyorsunuz?',
          '{product} hakkında tam olarak neyi bilmek istersiniz?',
          '{order} numaralı siparişi buradan izleyebilirsiniz: {tracking}.',
          '{order} numaralı siparişin nerede olduğu burada görünür: {tracking}.',
        ],
      },
    },
    { kind: 'step', answered: true, says: ['Ayrıntılar şu sayfada: {link}.', 'Devamı burada: {link}.', '{order} numaralı siparişin takibi: {tracking}.', 'Takip için, {order} numaralı sipariş: {tracking}.'] },
    {
      kind: 'signOff', answered: true,
      says: { familiar: ['Başka bir şey olursa yaz, buradayız.', 'Açık kalan bir şey varsa sor.'], formal: ['Başka bir şey olursa yazın, buradayız.', 'Açık kalan bir şey varsa sorun lütfen.'] },
    },
  ],
  request: [
    { kind: 'acknowledge', tones: ['negative'], says: { familiar: ['Bunun eksikliğini hissettiğin belli, haklısın.', 'Böylesi seni yormuş, anlıyoruz.'], formal: ['Bunun eksikliğini hissettiğiniz belli, haklısınız.', 'Böylesi sizi yormuş, anlıyoruz.'] } },
    { kind: 'acknowledge', says: ['Güzel fikir.', 'Yerinde bir öneri.'] },
    { kind: 'thanks', tones: ['positive', 'careful'], says: { familiar: ['Yazdığın için teşekkürler.', 'Aklına gelip yazman çok iyi oldu.'], formal: ['Yazdığınız için teşekkürler.', 'Zaman ayırıp yazmanız çok iyi oldu.'] } },
    { kind: 'fact', answered: true, says: ['{answer}', 'Bugün durum şöyle: {answer}'] },
    { kind: 'signOff', answered: false, says: ['Söz vermeden önce ihtiyacı iyi anlamak istiyoruz.', 'Henüz verilmiş bir karar yok, ama öneri bize ulaştı.'] },
    {
      kind: 'step',
      answered: false,
      says: {
        familiar: ['En çok ne zaman lazım oluyor?', 'Nasıl bir durumda kullanırdın, bir örnek verir misin?', '{product} için mi istiyorsun, hepsi için mi?', '{product} kullanırken en çok ne zaman lazım oluyor?'],
        formal: ['En çok ne zaman gerekiyor?', 'Nasıl bir durumda kullanırdınız, bir örnek verir misiniz?', '{product} için mi istiyorsunuz, hepsi için mi?', '{product} kullanırken en çok ne zaman gerekiyor?'],
      },
    },
  ],
  comparison: [
    { kind: 'thanks', tones: ['positive', 'careful'], says: { familiar: ['Bizi de değerlendirdiğin için teşekkürler.', 'Karşılaştırırken bizi de anman güzel.'], formal: ['Bizi de değerlendirdiğiniz için teşekkürler.', 'Karşılaştırırken bizi de anmanız güzel.'] } },
    { kind: 'acknowledge', tones: ['negative'], says: { familiar: ['Eksik bulduğun yanı yazman iyi oldu.', 'Aleyhimize de olsa dürüst bir karşılaştırma, sağ ol.'], formal: ['Eksik bulduğunuz yanı yazmanız iyi oldu.', 'Aleyhimize de olsa dürüst bir karşılaştırma, sağ olun.'] } },
    { kind: 'fact', answered: true, says: ['Kendi ürünümüz için söyleyebileceğimiz: {answer}', 'Bizim tarafta durum şu: {answer}'] },
    {
      kind: 'step',
      says: {
        familiar: ['Senin için en önemlisi hangisi: ağırlık, fiyat, dayanıklılık?', 'En çok nerede ve nasıl kullanacaksın?', '{product} ürününün bütün özellikleri burada: {link}.', 'Madde madde karşılaştırmak istersen {product} sayfası: {link}.'],
        formal: ['Sizin için en önemlisi hangisi: ağırlık, fiyat, dayanıklılık?', 'En çok nerede ve nasıl kullanacaksınız?', '{product} ürününün bütün özellikleri burada: {link}.', 'Madde madde karşılaştırmak isterseniz {product} sayfası: {link}.'],
      },
    },
  ],
  purchase: [
    { kind: 'thanks', feelings: ['joy'], says: { familiar: ['Heyecanın bize de geçti!', 'Böyle heyecanla beklemen ne güzel!'], formal: ['Heyecanınız bize de geçti!', 'Böyle heyecanla beklemeniz ne güzel!'] } },
    { kind: 'thanks', says: { familiar: ['İlgin için teşekkürler!', 'Bizi düşünmene sevindik!'], formal: ['İlginiz için teşekkürler!', 'Bizi düşünmenize sevindik!'] } },
    {
      kind: 'step', answered: false,
      says: {
        familiar: ['Kararsızsan ne için kullanacağını yaz, birlikte seçelim.', 'Aklındaki soruyu yaz, acelesi yok.', 'Buradan bakabilirsin: {link}.', 'Sayfası şurada: {link}.', '{product} burada: {link}.', '{product} ile ilgili her şey şu sayfada: {link}.'],
        formal: ['Kararsızsanız ne için kullanacağınızı yazın, birlikte seçelim.', 'Aklınızdaki soruyu yazın, acelesi yok.', 'Buradan bakabilirsiniz: {link}.', 'Sayfası şurada: {link}.', '{product} burada: {link}.', '{product} ile ilgili her şey şu sayfada: {link}.'],
      },
    },
    { kind: 'fact', answered: true, says: ['Almadan önce bilmekte fayda var: {answer}', '{answer}'] },
    { kind: 'step', answered: true, says: { familiar: ['Sorun olursa yaz, acelesi yok.', 'Başka merak ettiğin olursa sor.', 'Buradan alabilirsin: {link}.', 'Satın almak istersen: {link}.'], formal: ['Sorunuz olursa yazın, acelesi yok.', 'Başka merak ettiğiniz olursa sorun.', 'Buradan alabilirsiniz: {link}.', 'Satın almak isterseniz: {link}.'] } },
  ],
  recommendation: [
    { kind: 'thanks', humour: true, tones: ['positive'], says: { familiar: ['Pazarlama ekibimiz seni kıskanıyor, teşekkürler!', 'Bizden iyi anlatmışsın, teşekkürler!'], formal: ['Pazarlama ekibimiz sizi kıskanıyor, teşekkürler!', 'Bizden iyi anlatmışsınız, teşekkürler!'] } },
    { kind: 'thanks', says: { familiar: ['Bizi tavsiye ettiğin için çok teşekkürler!', 'Başkalarına da anlattığın için sağ ol!'], formal: ['Bizi tavsiye ettiğiniz için çok teşekkürler!', 'Başkalarına da anlattığınız için sağ olun!'] } },
    { kind: 'signOff', review: true, says: ['En güvenilir söz, kullananın sözü.', 'Tecrübeyle yazılan yorumun yeri ayrı.'] },
    { kind: 'signOff', says: ['Sorusu olan olursa buraya bekleriz.', 'Merak edenlere biz de buradan cevap veririz.'] },
  ],
  praise: [
    { kind: 'thanks', humour: true, tones: ['positive'], says: ['Bunu çerçeveletip duvara asmayı düşünüyoruz, teşekkürler!', 'Okurken yanaklarımız kızardı, teşekkürler!'] },
    { kind: 'thanks', feelings: ['gratitude'], says: { familiar: ['Asıl biz teşekkür ederiz!', 'Ne demek, asıl teşekkür sana!'], formal: ['Asıl biz teşekkür ederiz!', 'Rica ederiz, asıl teşekkür size!'] } },
    { kind: 'thanks', review: true, says: { familiar: ['Bu güzel yorumun için çok teşekkürler!', 'Yorumunu okumak çok güzeldi, teşekkürler!'], formal: ['Bu güzel yorumunuz için çok teşekkürler!', 'Yorumunuzu okumak çok güzeldi, teşekkürler!'] } },
    { kind: 'thanks', feelings: ['joy'], says: { familiar: ['Sevincini okumak günümüzü aydınlattı, teşekkürler!', 'Mutluluğun bize de geçti, sağ ol!'], formal: ['Sevincinizi okumak günümüzü aydınlattı, teşekkürler!', 'Mutluluğunuz bize de geçti, sağ olun!'] } },
    { kind: 'thanks', review: false, says: { familiar: ['Güzel sözlerin için çok teşekkürler!', 'Böyle söylediğin için çok sağ ol!'], formal: ['Güzel sözleriniz için çok teşekkürler!', 'Böyle söylediğiniz için çok sağ olun!'] } },
    { kind: 'signOff', says: { familiar: ['İyi günlerde kullan!', 'Yolun açık olsun!'], formal: ['İyi günlerde kullanın!', 'Yolunuz açık olsun!'] } },
  ],
  unclear: [
    { kind: 'acknowledge', tones: ['negative'], says: { familiar: ['Bir şeyler hoşuna gitmemiş, anlıyoruz.', 'Memnun kalmadığını anlıyoruz.'], formal: ['Bir şeyler hoşunuza gitmemiş, anlıyoruz.', 'Memnun kalmadığınızı anlıyoruz.'] } },
    { kind: 'thanks', review: true, says: { familiar: ['Yorumun için teşekkürler.', 'Zaman ayırıp yorum yazdığın için teşekkürler.'], formal: ['Yorumunuz için teşekkürler.', 'Zaman ayırıp yorum yazdığınız için teşekkürler.'] } },
    { kind: 'thanks', review: false, says: { familiar: ['Mesajın için teşekkürler.', 'Bizden söz ettiğin için teşekkürler.'], formal: ['Mesajınız için teşekkürler.', 'Bizden söz ettiğiniz için teşekkürler.'] } },
    { kind: 'step', answered: false, says: { familiar: ['Yardımcı olabileceğimiz bir şey var mı?', 'Bakmamızı istediğin bir şey varsa buraya yazabilirsin.'], formal: ['Yardımcı olabileceğimiz bir konu var mı?', 'Bakmamızı istediğiniz bir şey varsa buraya yazabilirsiniz.'] } },
    { kind: 'fact', answered: true, says: ['Şu bilgi işe yarayabilir: {answer}', '{answer}'] },
    { kind: 'signOff', answered: true, says: { familiar: ['Kastettiğin başkaysa bir satır daha yaz.', 'Sorun bu değilse söyle.'], formal: ['Kastettiğiniz başkaysa bir satır daha yazın.', 'Sorduğunuz bu değilse söyleyin lütfen.'] } },
  ],
};

export default pack;
