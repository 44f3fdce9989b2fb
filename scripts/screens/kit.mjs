import { putRow } from '../browser/extensionPage.mjs';
import { say } from '../browser/words.mjs';
import { DESK, HALF, NARROW, WIDE } from './windows.mjs';

const PATH = 'dashboard.html#/replies';
const stamps = {};

const article = (id, part) => ({
  id: `kit-${id}`, kind: 'article', createdAt: id, stamps, questions: ['?'], answer: '', steps: [], language: 'en', product: '', validUntil: null, source: '', topicId: null, ...part,
});

const ARTICLES = [
  article(1, { questions: ['Are the Roll bags waterproof?', 'Does the rain get in?'], answer: 'Yes: rolled three times, the Roll bags keep out rain and spray. They are not made to be put under water.', product: 'Roll bag' }),
  article(2, { questions: ['How do I send something back?', 'Return a light', 'Refund'], answer: 'You can send anything back within 60 days.', steps: ['Open your order', 'Choose what goes back', 'Print the label'], source: 'https://norvelo.example/returns', topicId: 'norvelo' }),
  article(3, { questions: ['Чи можна замінити акумулятор фари?'], answer: 'Так, акумулятор виймається двома гвинтами, новий продаємо окремо.', language: 'uk', product: 'Lantern' }),
  article(4, { questions: ['هل الحقيبة مقاومة للماء؟'], answer: 'نعم، تحمي الحقيبة محتواها من المطر.', language: 'ar', validUntil: '2024-05-01' }),
  article(5, { questions: ['Is there a spring sale on all lights and bags, and does it hold in the shops of our partners as well?'], answer: 'Until the end of May all lights cost a fifth less.', validUntil: '2027-05-31', topicId: 'gone' }),
];
const PRODUCTS = [
  { id: 'kit-p1', kind: 'product', createdAt: 1, stamps, name: 'Norvelo Roll bag', url: 'https://norvelo.example/bags/roll', price: '€ 79', aliases: ['roll-top', 'Rolltasche'] },
  { id: 'kit-p2', kind: 'product', createdAt: 2, stamps, name: 'Norvelo Lantern 2', url: 'https://norvelo.example/lights/lantern-2', price: '', aliases: [] },
];
const TEMPLATES = [
  { id: 'kit-t1', kind: 'template', createdAt: 1, stamps, title: 'Where is it?', language: 'en', text: 'Hi {name}, your order {order} is on its way: {tracking}', intents: ['question', 'complaint'], topicId: null, segmentId: null },
  { id: 'kit-t2', kind: 'template', createdAt: 2, stamps, title: 'Подяка', language: 'uk', text: 'Дякуємо, {name}! Раді, що {product} вам до вподоби.', intents: ['praise'], topicId: 'norvelo', segmentId: null },
];
const TABLE = ['question,answer,language,valid_until,shelf', 'Do you ship to islands?,Yes.,en,2027-01-31,A', 'Till when?,Soon.,en,31.02.2027,', ',Nobody asks this.,en,,', 'Is it light?,It weighs 800 grams.,,,'].join('\n');

/** The reply kit with some of each kind. */
export function filledKit() {
  const rows = [...ARTICLES, ...PRODUCTS, ...TEMPLATES];
  return {
    before: async (stage) => {
      for (const row of rows) await putRow(stage.home, 'replyKit', row);
    },
    after: async (stage) => {
      for (const { id } of rows) await putRow(stage.home, 'replyKit', null, id);
    },
  };
}

async function tryOut(page) {
  await page.getByText(say('kit.try.title'), { exact: true }).click();
  await page.getByLabel(say('kit.try.label')).fill('I ride in the rain every day. Are your roll bags really waterproof?');
  await page.getByText(say('kit.try.sure'), { exact: true }).or(page.getByText(say('kit.try.unsure'), { exact: true })).first().waitFor();
}

async function choose(page) {
  await page.locator('input[type="file"]').setInputFiles({ name: 'help.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) });
  await page.getByText(say('kit.import.reason'), { exact: true }).waitFor();
}

async function sendEmpty(page) {
  await page.getByRole('button', { name: say('action.save'), exact: true }).click();
}

/** The reply kit: the knowledge base, the catalogue, the templates, and what is written of each. */
export const KIT_STATES = [
  { name: 'kit-none', alike: true, path: PATH, size: DESK },
  { name: 'kit-articles', alike: true, path: PATH, size: DESK, act: tryOut, ...filledKit() },
  { name: 'kit-articles-narrow', alike: true, path: PATH, size: NARROW, ...filledKit() },
  { name: 'kit-articles-half', alike: true, path: PATH, size: HALF, ...filledKit() },
  { name: 'kit-articles-wide', alike: true, path: PATH, size: WIDE, ...filledKit() },
  { name: 'kit-import', alike: true, path: PATH, size: DESK, act: choose, ...filledKit() },
  { name: 'kit-import-narrow', alike: true, path: PATH, size: NARROW, act: choose, ...filledKit() },
  { name: 'kit-article', alike: true, path: `${PATH}?item=kit-2`, size: DESK, ...filledKit() },
  { name: 'kit-article-new', alike: true, path: `${PATH}?item=new`, size: NARROW, act: sendEmpty, ...filledKit() },
  { name: 'kit-products', alike: true, path: `${PATH}?part=products`, size: DESK, ...filledKit() },
  { name: 'kit-product-narrow', alike: true, path: `${PATH}?part=products&item=new`, size: NARROW, act: sendEmpty, ...filledKit() },
  { name: 'kit-templates', alike: true, path: `${PATH}?part=templates`, size: DESK, ...filledKit() },
  { name: 'kit-template', alike: true, path: `${PATH}?part=templates&item=kit-t1`, size: DESK, ...filledKit() },
  { name: 'kit-template-narrow', alike: true, path: `${PATH}?part=templates&item=kit-t2`, size: NARROW, ...filledKit() },
];
