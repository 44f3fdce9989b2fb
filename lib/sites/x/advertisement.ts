import {
  attribute, closest, find, findAll, firstChildOf, following, isElement, isText, tagOf, textNodeValue,
} from '../reading/dom';
import { isOwn, NAME, own, ownAll, TEXT } from './parts';

const LABELS = new Set([
  'ad', 'promoted', 'sponsored', 'anzeige', 'gesponsert', 'publicité', 'sponsorisé', 'anuncio', 'promocionado', 'anúncio',
  'promovido', 'patrocinado', 'annuncio', 'sponsorizzato', 'inserzione', 'post sponsorizzato', 'advertentie', 'gepromoot',
  'uitgelicht', 'реклама', 'продвигается', 'промо', 'рекламний допис', '広告', 'プロモーション', '광고', '프로모션', '广告', '推广',
  '廣告', '推廣', 'reklam', 'reklama', 'sponsorowane', 'annons', 'annonce', 'mainos', 'إعلان', 'iklan', 'quảng cáo', 'โฆษณา',
  'विज्ञापन', 'hirdetés', 'διαφήμιση', 'reclamă', 'advertinsje',
]);

/** Whether a post is shown for money: around such lie the pixels that measure how it is seen. */
export function isPlaced(post: Element): boolean {
  const tracked = closest(post, '[data-testid="placementTracking"]');
  return tracked !== null && find(tracked, '[data-testid$="-impression-pixel"]') !== null;
}

/** Whether a post that shows no time says what it is in its place, or counts who follows its links. */
export function isAdvertisement(post: Element): boolean {
  return ownAll(post, 'a[href*="twclid="]').length > 0
    || isLabelledBesideName(post)
    || findAll(post, 'span').some((span) => isOwn(span, post) && closest(span, TEXT) === null && isLabel(span));
}

/** Between the author's name and the menu a post says nothing, an advertisement what it is, in any language. */
function isLabelledBesideName(post: Element): boolean {
  const name = own(post, NAME);
  const menu = own(post, '[data-testid="caret"]');
  if (name === null || menu === null) return false;
  let node = following(name, post, true);
  while (node !== null && node !== menu) {
    if (isText(node) && textNodeValue(node).trim() !== '') return true;
    const passed = isElement(node) && (/^(?:A|BUTTON|SVG)$/u.test(tagOf(node)) || attribute(node, 'role') === 'button');
    node = following(node, post, passed);
  }
  return false;
}

function isLabel(span: Element): boolean {
  const text = firstChildOf(span);
  return text !== null && isText(text) && LABELS.has(textNodeValue(text).trim().toLowerCase());
}
