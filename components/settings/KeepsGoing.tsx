import { useState } from 'preact/hooks';
import { type Inventory, inventoryText, type Motive, motives, parseInventory } from '../../lib/domain/inventory';
import { ChipChoice } from '../ChipChoice';
import { useWords } from '../i18n';
import { KeptWords } from './KeptWords';

interface Props {
  first: string;
  keep(text: string): Promise<boolean>;
  spellcheck: boolean;
}

/** The private list of what keeps the person going: some to press, the rest in their own words. */
export function KeepsGoing({ first, keep, spellcheck }: Props) {
  const { t } = useWords();
  const [inventory, setInventory] = useState<Inventory>(() => parseInventory(first));
  const change = (changed: Partial<Inventory>): Promise<boolean> => {
    const next = { ...inventory, ...changed };
    setInventory(next);
    return keep(inventoryText(next));
  };
  const toggle = (motive: Motive): void => {
    const others = inventory.ticked.filter((one) => one !== motive);
    void change({ ticked: others.length < inventory.ticked.length ? others : [...others, motive] });
  };
  return (
    <div class="rows">
      <ChipChoice
        label={t('options.words.inventory')}
        options={motives}
        chosen={inventory.ticked}
        name={(motive) => t(`motive.${motive}`)}
        toggle={toggle}
      />
      <KeptWords
        label={t('options.words.inventoryOwn')}
        first={inventory.own.join('\n')}
        keep={(text) => change({ own: parseInventory(text).own })}
        spellcheck={spellcheck}
        rows={2}
        maxLength={2_000}
      />
      <p class="quiet">{t('options.words.inventoryHint')}</p>
    </div>
  );
}
