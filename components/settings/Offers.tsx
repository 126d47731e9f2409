import type { ComponentProps } from 'preact';
import type { Noted } from '../../lib/domain/decisions';
import type { Settings } from '../../lib/domain/settings';
import { useWords } from '../i18n';
import { DayEnd } from './DayEnd';
import { Decisions } from './Decisions';
import { Hours } from './Hours';
import { Rhythm } from './Rhythm';
import { resetOf } from './reset';
import { Section } from './Section';
import { Signals } from './Signals';
import { Tick } from './Tick';

interface Props {
  settings: Settings;
  /** The last ones, newest first. */
  decisions: readonly Noted[];
  signals: ComponentProps<typeof Signals>;
  change(changed: Partial<Settings>): void;
}

const fields = ['rhythm', 'hours', 'soundGate', 'beforeReply'] as const;

/** When an offer may come by itself. */
export function Offers({ settings, decisions, signals, change }: Props) {
  const { t } = useWords();
  return (
    <Section
      title={t('options.offers.title')}
      intro={t('options.offers.intro')}
      reset={resetOf(settings, fields, change)}
    >
      <Rhythm rhythm={settings.rhythm} choose={(rhythm) => change({ rhythm })} />
      <Hours hours={settings.hours} change={(hours) => change({ hours })} />
      <fieldset class="rows">
        <legend>{t('options.offers.sound')}</legend>
        <Tick
          label={t('options.offers.music')}
          hint={t('options.offers.musicHint')}
          checked={!settings.soundGate}
          change={(music) => change({ soundGate: !music })}
        />
      </fieldset>
      <fieldset class="rows">
        <legend>{t('options.offers.day')}</legend>
        <Tick
          label={t('options.offers.recall')}
          hint={t('options.offers.recallHint')}
          checked={settings.recall}
          change={(recall) => change({ recall })}
        />
        <DayEnd dayClose={settings.dayClose} change={(dayClose) => change({ dayClose })} />
      </fieldset>
      <fieldset class="rows">
        <legend>{t('options.offers.before')}</legend>
        <Tick
          label={t('options.offers.beforeReply')}
          hint={t('options.offers.beforeReplyHint')}
          checked={settings.beforeReply}
          change={(beforeReply) => change({ beforeReply })}
        />
      </fieldset>
      <Signals {...signals} />
      <Decisions decisions={decisions} />
    </Section>
  );
}
