import type { IntentWords } from '@/lib/language/packs/signalWords';
import { INTERROGATIVES, QUESTION, REQUEST } from './asking';
import { COMPARISON, PRAISE, PURCHASE, RECOMMENDATION } from './buying';
import { PROMOTIONS, REPLIES } from './companies';
import { COMPLAINTS } from './complaints';
import { CANCEL, FEAR, SWITCHING, THREAT } from './leaving';

const words: IntentWords = {
  cancel: CANCEL,
  switching: SWITCHING,
  threat: THREAT,
  complaint: COMPLAINTS,
  fear: FEAR,
  question: QUESTION,
  interrogatives: INTERROGATIVES,
  request: REQUEST,
  comparison: COMPARISON,
  recommendation: RECOMMENDATION,
  purchase: PURCHASE,
  praise: PRAISE,
  reply: REPLIES,
  promotion: PROMOTIONS,
  aside: `sorun (yok*|değil*|olmadı*|yaşamadım*|yaşamadık*|çıkmadı*|çıkarmadı*|çözüldü*|çözdü*|kalmadı*), hiç sorun*,
    hiçbir sorun*, problem (yok*|değil*|yaşamadım*|olmadı*), problemsiz*, sorunum çözüldü*,
    sorunumu (çözdü*|hemen*|hızlı*), sorunumuz (çözüldü*|kısa*), sorunu (çözdü*|hemen*|hallet*), şimdiden teşekkür*,
    teşekkürler şimdiden*, şimdiden tşk*, cevaplar için teşekkür*, yardımlarınız için şimdiden*, kötü değil*,
    fena değil*, hiç fena değil*, hiç kötü değil*, pahalı değil*, yavaş değil*, kaba saba değil*,
    iyi (günler*|akşamlar*|geceler*|çalışmalar*|sabahlar*|haftalar*|bayramlar*|hafta sonları*|yolculuk*),
    kolay gelsin*, hayırlı (olsun*|cumalar*|işler*|günler*|sabahlar*|akşamlar*),
    güzel (günler*|bir gün*|insan*|haber değil*), bozuk para*, kaba taslak*, çöp kutusu*, çöp kamyonu*, çöp poşeti*,
    ilgili (kişi*|birim*|madde*|konu*|haber*|olarak*|bir|kurum*), ile ilgili*, bununla ilgili*, konuyla ilgili*,
    temizlik, temiz (hava*|enerji*), rahat bırak*, ne güzel olurdu*, güzel olurdu*, güzel olur*, hızlı (tren*|okuma*),
    geç değil*, adil*, adına*, adım*, adımı*, adisyon*, adil değil*, kabak*, kabarık saç*, kabataş*, küfe*, pist*,
    piste*, pistonlu*, piston*, pişti*, pişir*, pişman olm*, bekletmeden*, bekletmediler*, beklemeden*, gecikmeden*,
    geciktirmeden*, bıkmadan*, hatasız*, eksiksiz*, kusursuz*, hasarsız*, şikayetim yok*, şikayetimiz yok*,
    şikayet edecek bir şey*, yardımcı olun* lütfen, kral dairesi*, krallık*, iyi ki doğdun*, doğum günün kutlu*,
    arıza servisi*, bir daha (alırım*|alacağım*|gelirim*|geleceğiz*|gideriz*|olsa yine*),
    kokusu (güzel*|harika*|çok güzel*|enfes*|mis*), mis gibi kok*, güzel kok*, böcek ilacı*`,
  negators: 'sözümona',
};

export default words;
