import { useId, useRef, useState } from 'preact/hooks';
import { type AddressProblem, type Product, readAddress } from '../../lib/domain/address';
import { useWords } from '../i18n';
import { Radios } from './Radios';

type Outcome = 'added' | 'denied' | 'failed';
type State =
  | { at: 'typing' }
  | { at: 'asking' }
  | { at: Outcome; origin: string }
  | { at: 'problem'; problem: AddressProblem };

interface Props {
  products: readonly Product[];
  /** Asks the browser. It is called straight from the click, before anything is awaited. */
  add(origin: string, adapter?: string): Promise<Outcome>;
}

const other = '';

/** The person's helpdesk: which product, at which address, and the button that asks the browser for that one site. */
export function AddSite({ products, add }: Props) {
  const { t } = useWords();
  const [fieldId, hintId] = [useId(), useId()];
  const field = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<string>(products[0]?.id ?? other);
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<State>({ at: 'typing' });
  const product = products.find(({ id }) => id === chosen);
  const domain = product?.domains[0];
  const address = product?.origin
    ? { origin: product.origin }
    : readAddress(typed, product?.domains, product?.anywhere);
  const readable = 'origin' in address;

  const ask = (): void => {
    if (state.at === 'asking') return;
    if (!readable) {
      setState({ at: 'problem', problem: address.problem });
      field.current?.focus();
      return;
    }
    const { origin } = address;
    const answer = add(origin, product?.id);
    setState({ at: 'asking' });
    answer.then((outcome) => {
      setState({ at: outcome, origin });
      if (outcome === 'added') setTyped('');
    });
  };
  const problem =
    state.at === 'problem' &&
    t(`options.add.problem.${state.problem}`, { name: product?.name ?? '', domain: domain ?? '' });
  const hint = readable ? t('options.add.preview', { origin: address.origin }) : t('options.add.hint');

  return (
    <form class="add-site" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      <Radios
        legend={t('options.add.product')}
        chips
        options={[...products.map(({ id }) => id), other]}
        chosen={chosen}
        name={(id) => products.find((one) => one.id === id)?.name ?? t('options.add.other')}
        choose={(id) => {
          setChosen(id);
          setState({ at: 'typing' });
        }}
      />
      {!product?.origin && (
        <div class="labelled">
          <label for={fieldId}>{t(product ? 'options.add.address' : 'options.add.addressOther')}</label>
          <input
            ref={field}
            id={fieldId}
            class="field plain"
            type="text"
            inputMode="url"
            dir="ltr"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            maxLength={2_000}
            aria-describedby={hintId}
            aria-invalid={state.at === 'problem'}
            placeholder={domain ? t('options.add.example', { domain }) : t('options.add.exampleOther')}
            value={typed}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setState({ at: 'typing' });
            }}
          />
        </div>
      )}
      {problem ? (
        <p key="problem" id={hintId} class="off" role="alert">
          {problem}
        </p>
      ) : (
        <p key="hint" id={hintId} class="quiet">
          {hint}
        </p>
      )}
      <div class="ask">
        {/* On the button: a key press in the field clicks it too, and both count as the person's own act. */}
        <button type="submit" class={readable ? 'button main' : 'button'} onClick={ask}>
          {t('options.add.ask')}
        </button>
        <p role="status" class="outcome">
          {state.at === 'asking' && t('options.add.asking')}
          {'origin' in state && t(`options.add.${state.at}`, { origin: state.origin })}
        </p>
      </div>
    </form>
  );
}
