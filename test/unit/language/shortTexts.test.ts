import { beforeAll, describe, expect, it } from 'vitest';
import { createIdentifier } from '@/lib/language/identify';
import type { Identify } from '@/lib/language/identify';
import { STOP_WORDS } from '@/lib/language/packs/stopWordLists';
import { TELLTALES } from '@/lib/language/packs/telltales';
import { languageTableOf } from '../../../scripts/build-data/languageTableOf.mjs';

let identify: Identify;

beforeAll(async () => {
  identify = createIdentifier(JSON.parse(languageTableOf(TELLTALES, STOP_WORDS)));
});

describe('a short text with and without what its page declares', () => {
  it.each([
    ['en', 'ok super!', 'en'],
    ['de', 'ok super!', 'de'],
    [null, 'ok super!', null],
    ['de', 'Danke', 'DE-at'],
    ['de', 'Danke', 'de'],
    ['de', 'Danke schön', 'en'],
    ['de', 'Danke schön', null],
    ['uk', 'дуже добре', null],
    ['uk', 'дуже добре', 'uk'],
    ['uk', 'дуже добре', 'ru'],
    ['ru', 'очень хорошо', 'uk'],
    ['ru', 'очень хорошо', null],
    ['ru', 'супер', 'ru'],
    ['uk', 'супер', 'uk'],
    [null, 'супер', null],
    ['ru', 'класс', 'ru'],
    ['uk', 'топ', 'uk'],
    ['fr', 'merci', 'fr'],
    ['fr', 'Merci beaucoup !', 'en'],
    ['fr', 'Merci beaucoup !', null],
    ['fr', 'parfait', 'fr'],
    ['es', 'gracias', 'es'],
    ['es', 'Muchas gracias', 'en'],
    ['es', 'Muchas gracias', null],
    ['es', 'perfecto', 'es'],
    ['it', 'grazie', 'it'],
    ['it', 'Grazie mille, ottimo', null],
    ['it', 'perfetto', 'it'],
    ['pt', 'obrigado', 'pt'],
    ['pt', 'Muito obrigado', 'en'],
    ['pt', 'Muito obrigado', null],
    ['pt', 'perfeito', 'pt'],
    ['nl', 'bedankt', 'nl'],
    ['nl', 'Heel erg bedankt', 'en'],
    ['nl', 'Heel erg bedankt', null],
    ['nl', 'top', 'nl'],
    ['pl', 'dzięki', 'pl'],
    ['pl', 'Bardzo dziękuję', 'en'],
    ['pl', 'Bardzo dziękuję', null],
    ['pl', 'super', 'pl'],
    ['tr', 'teşekkürler', 'tr'],
    ['tr', 'Çok teşekkürler', 'en'],
    ['tr', 'Çok güzel', null],
    ['tr', 'harika', 'tr'],
    ['ar', 'شكرا', 'ar'],
    ['ar', 'شكرا', 'en'],
    ['ar', 'ممتاز', null],
    ['fa', 'ممنون', 'fa'],
    ['fy', 'tige moai', 'fy'],
    ['fy', 'tige moai', null],
    ['fy', 'tankewol', 'nl'],
    ['fy', 'moai', 'fy'],
    ['en', 'thanks', 'en'],
    ['en', 'Thank you so much', 'de'],
    ['en', 'Thank you so much', null],
    ['en', 'This is the best lamp I ever had', 'de'],
    ['de', 'Das ist die beste Lampe, die ich je hatte', 'en'],
    ['fr', 'C\'est la meilleure lampe que j\'ai eue', 'es'],
    ['es', 'Es la mejor lámpara que he tenido', 'fr'],
    ['uk', 'Найкращий ліхтар, який я мав', 'ru'],
    ['ru', 'Лучший фонарь, который у меня был', 'uk'],
    ['nl', 'Dit is de beste lamp die ik ooit heb gehad', 'de'],
    ['fy', 'Dit is de bêste lampe dy\'t ik ea hân ha', 'nl'],
    ['it', 'È la lampada migliore che abbia mai avuto', 'en'],
    ['pt', 'É a melhor lanterna que já tive', 'es'],
    ['pl', 'To najlepsza lampka, jaką miałem', 'en'],
    ['tr', 'Şimdiye kadar aldığım en iyi lamba', 'de'],
    ['ar', 'هذا افضل مصباح اشتريته', 'fa'],
  ])('%s: %s (page: %s)', (language, text, page) => {
    expect(identify(text, page).language).toBe(language);
  });
});
