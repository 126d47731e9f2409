import type { RefObject } from 'preact';
import { feelings, type Trigger, triggers } from '../../lib/domain/entry';
import { ChipChoice } from '../ChipChoice';
import { HeatScale } from '../HeatScale';
import { useWords } from '../i18n';
import type { BeatProps } from './Card';

export interface ViewProps extends BeatProps {
  heading: RefObject<HTMLHeadingElement | null>;
}

/** First beat: a word for it, how hot, what set it off. */
export function Name({ card, context, change, heading }: ViewProps) {
  const { t } = useWords();
  const known = feelings.find((feeling) => feeling === card.feeling);
  const toggleTrigger = (trigger: Trigger): void => {
    const without = card.triggers.filter((one) => one !== trigger);
    change({ triggers: without.length < card.triggers.length ? without : [...without, trigger] });
  };
  const title = context.boundary ? 'card.boundary.title' : context.offered ? 'card.name.title' : 'card.name.asked';
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {t(title)}
      </h1>
      <ChipChoice
        label={t('card.name.hint')}
        options={feelings}
        chosen={known ? [known] : []}
        name={(feeling) => t(`feeling.${feeling}`)}
        toggle={(feeling) => change({ feeling: known === feeling ? '' : feeling })}
      >
        <input
          class="chip"
          type="text"
          aria-label={t('card.name.own')}
          placeholder={t('card.name.own')}
          value={known ? '' : card.feeling}
          maxLength={80}
          autocomplete="off"
          spellcheck={context.settings.spellcheck}
          dir="auto"
          onInput={(event) => change({ feeling: event.currentTarget.value })}
        />
      </ChipChoice>
      <HeatScale label={t('card.name.heat')} value={card.heat} choose={(heat) => change({ heat })} />
      <ChipChoice
        label={t('card.name.triggers')}
        options={triggers}
        chosen={card.triggers}
        name={(trigger) => t(`trigger.${trigger}`)}
        toggle={toggleTrigger}
      />
    </>
  );
}
