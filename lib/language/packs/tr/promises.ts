import type { PromiseWords } from '../promiseWords';

const words: PromiseWords = {
  commits: `
    *(yapacağız|yapacağım|döneceğiz|döneceğim|vereceğiz|vereceğim|göndereceğiz|göndereceğim|arayacağız|arayacağım|ileteceğiz|ileteceğim|inceleyeceğiz|inceleyeceğim|çözeceğiz|düzelteceğiz|değiştireceğiz|ödeyeceğiz|geçeceğiz|geçeceğim|bilgilendireceğiz|kontrol edeceğiz|kontrol edeceğim|araştıracağız|yanıtlayacağız|cevaplayacağız|onaracağız|edeceğiz|edeceğim|sağlayacağız|ekleyeceğiz|yayınlayacağız|ulaştıracağız|ulaşacağız|ulaşacağım|tamamlayacağız|gidereceğiz|yazacağız|haber vereceğiz|iletişime geçecek|iletişime geçecekler|sizi arayacak|size dönecek|size yazacak),
    (söz veriyoruz|garanti ediyoruz|taahhüt ediyoruz)
  `,
  dated: `
    (edilecek|edilecektir|gönderilecek|gönderilecektir|ulaşacak|ulaşacaktır|alacaksınız|alacaksın|olacak|olacaktır|gelecektir|arayacak|arayacaktır|geçecek|geçecektir|teslim edilecek|yapılacak|yapılacaktır|yayınlanacak|yayınlanacaktır|çıkacak|çözülecek|çözülecektir|yatacak|yatacaktır|yatırılacak|düzeltilecek|değiştirilecek|elinizde olacak|dönecek|dönecektir|getirecek|verilecek),
    (gönderiyoruz|iade ediyoruz|arıyoruz|dönüyoruz|yayınlıyoruz)
  `,
  aside: `
    (*emeyeceğiz|*amayacağız|*meyeceğiz|*mayacağız|*emiyoruz|*amıyoruz|değil|mümkün değil|*emeyiz|*amayız),
    (genellikle|normalde|her zaman|ortalama|çoğunlukla),
    (umuyoruz|ummaktayız|çalışacağız|çalışıyoruz|isteriz|deneyeceğiz|seviniriz|mutlu olacağız|mutluluk duyarız|memnun oluruz|kapalı olacağız|açık olacağız),
    (açık|kapalı|açıktır|kapalıdır|hizmet veriyoruz), (kampanya|indirim|garanti|geçerli|geçerlidir|sona erecek|sona eriyor|bitiyor),
    (*bilirsiniz|*bilirsin|*malısınız|gerekiyor),
    (gönderdik|yanıtladık|aldık|aradık|ettik|iade ettik|teslim ettik|edildi|gönderildi|oldu|idi|yaptık|verdik|ilettik),
    (teşekkür ederiz|teşekkürler)
  `,
  asks: `
    (lütfen|rica ederiz),
    (yazın|yazınız|gönderin|gönderiniz|arayın|arayınız|iletin|iletiniz|ulaşın|ulaşınız|bildirin|paylaşın|bekleyin)
  `,
  conditions: '(*rsanız|*rseniz|*rsan|*rsen|*dığınızda|*diğinizde|*duğunuzda), takdirde, sonra bize, halinde, koşuluyla',
  past: 'yaşanan, olan, verdiğiniz, sipariş ettiğiniz, geçen, geçtiğimiz, günkü',
  verbLast: true,
};

export default words;
