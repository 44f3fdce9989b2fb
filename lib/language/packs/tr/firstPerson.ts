/** What the signs mean stands in `../firstPerson.ts`. */
const words = `ben bana beni benim benden bende biz bize bizi bizim bizden bizde
  eşim kızım oğlum annem babam kardeşim arkadaşım siparişim memnunum pişmanım
  aldım yaptım ettim gittim verdim gördüm kullandım istedim sevdim beğendim oldum bekledim aradım denedim buldum
  ödedim kaldım yaşadım düşündüm geldim dedim söyledim çalıştım
  aldık yaptık ettik gittik verdik gördük kullandık istedik sevdik beğendik bekledik aradık denedik ödedik kaldık
  *iyorum *ıyorum *uyorum *üyorum *iyoruz *ıyoruz *uyoruz *üyoruz *acağım *eceğim *acağız *eceğiz`;

export default words;
