export default {
  phone: String.raw`telefon\p{L}*|tel|cep|gsm|ara(?:yın|yin|yabilirsiniz|r mısın)?|numaram\p{L}*|ula[şs]\p{L}*|ileti[şs]im`,
  other: String.raw`sipari[şs]\p{L}*|fatura\p{L}*|kargo\p{L}*|takip|rezervasyon\p{L}*|bilet\p{L}*|talep|ürün|urun|seri|sözleşme|sozlesme|müşteri|musteri|abone`,
};
