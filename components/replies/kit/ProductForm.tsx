import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Field } from '@/components/controls/Field';
import { TextArea } from '@/components/controls/TextArea';
import { TextInput } from '@/components/controls/TextInput';
import { useTranslator } from '@/components/hooks/translation';
import { useUnsaved } from '@/components/hooks/unsaved';
import type { Translator } from '@/lib/i18n/translator';
import { LONGEST_PRODUCT, MOST_ALIASES, type Product } from '@/lib/replies/product';
import { ItemForm, type ItemFormProps } from './ItemForm';
import styles from './Kit.module.css';
import { problemsInProduct, productDraftOf, productOf, type ProductProblem } from './productDraft';

export interface ProductFormProps extends Pick<ItemFormProps, 'onCancel'> {
  product: Omit<Product, 'id'>;
  isNew: boolean;
  onSave: (product: Omit<Product, 'id'>) => Promise<boolean>;
}

/** A product while it is written. */
export function ProductForm({ product, isNew, onSave, onCancel }: ProductFormProps): VNode {
  const translator = useTranslator();
  const { text } = translator;
  const id = useId();
  const { draft, change, forget } = useUnsaved(() => productDraftOf(product));
  const [tried, setTried] = useState(false);
  const problems = problemsInProduct(draft);
  const problemOf = (field: ProductProblem['field']): string | undefined => {
    const problem = tried ? problems.find((one) => one.field === field) : undefined;
    return problem === undefined ? undefined : problemWords(problem, translator);
  };
  const [wrong] = problems;
  return (
    <ItemForm
      title={text(isNew ? 'kit.new.product' : 'kit.product.edit')}
      wrong={wrong === undefined ? null : `${id}-${wrong.field}`}
      onTried={() => setTried(true)}
      onSave={() => onSave(productOf(draft))}
      onCancel={onCancel}
      onLeft={forget}
    >
      <Field id={`${id}-name`} label={text('kit.product.name')} problem={problemOf('name')}>
        <TextInput id={`${id}-name`} value={draft.name} maxLength={LONGEST_PRODUCT.name} invalid={problemOf('name') !== undefined} onValue={(name) => change({ name })} />
      </Field>
      <Field id={`${id}-url`} label={text('kit.product.url')} hint={text('kit.product.urlHint')} problem={problemOf('url')}>
        <TextInput id={`${id}-url`} value={draft.url} maxLength={LONGEST_PRODUCT.url} invalid={problemOf('url') !== undefined} onValue={(url) => change({ url })} />
      </Field>
      <div class={styles['fields']}>
        <Field id={`${id}-price`} label={text('kit.product.price')} hint={text('kit.product.priceHint')}>
          <TextInput id={`${id}-price`} value={draft.price} maxLength={LONGEST_PRODUCT.price} onValue={(price) => change({ price })} />
        </Field>
      </div>
      <Field id={`${id}-aliases`} label={text('kit.product.aliases')} hint={text('kit.product.aliasesHint')} problem={problemOf('aliases')}>
        <TextArea id={`${id}-aliases`} value={draft.aliases} rows={2} invalid={problemOf('aliases') !== undefined} onValue={(aliases) => change({ aliases })} />
      </Field>
    </ItemForm>
  );
}

function problemWords(problem: ProductProblem, { text }: Translator): string {
  if (problem.why === 'empty') return text('kit.problem.noName');
  if (problem.why === 'noAddress') return text('kit.problem.noAddress');
  if (problem.why === 'longLine') return text('kit.problem.longLine', { line: problem.line, most: LONGEST_PRODUCT.alias });
  return text('kit.problem.manyLines', { most: MOST_ALIASES });
}
