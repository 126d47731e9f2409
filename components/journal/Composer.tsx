import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { ChipChoice } from '../ChipChoice';
import { useWords } from '../i18n';
import { OwnWords } from '../OwnWords';
import { isDone } from './enter';
import { downToEntries } from './entry-keys';

export const loggedKinds = ['win', 'praise', 'lesson', 'upstream'] as const;
export type LoggedKind = (typeof loggedKinds)[number];

/** What stands in the composer and is not logged yet. */
export interface Unlogged {
  kind: LoggedKind;
  text: string;
  did: string;
}

interface Props {
  value: Unlogged;
  spellcheck: boolean;
  change(said: Partial<Unlogged>): void;
  log(): void;
  /** What stands below the line, such as the masked parts of a praise. */
  children?: ComponentChildren;
}

/** One line and Enter. The cursor is in it at once, and again after a kind was chosen. */
export function Composer({ value, spellcheck, change, log, children }: Props) {
  const { t } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const choose = (kind: LoggedKind): void => {
    change({ kind });
    form.current?.querySelector('textarea')?.focus();
  };
  return (
    <form
      ref={form}
      class="composer"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        log();
      }}
      onKeyDown={(event) => {
        if (!isDone(event)) {
          downToEntries(event);
          return;
        }
        event.preventDefault();
        log();
      }}
    >
      <OwnWords
        label={t(`popup.add.${value.kind}`)}
        value={value.text}
        change={(text) => change({ text })}
        spellcheck={spellcheck}
        maxLength={20_000}
        class="first"
        focus
      />
      {children}
      {value.kind === 'praise' && (
        <OwnWords
          label={t('popup.add.did')}
          labelled
          value={value.did}
          change={(did) => change({ did })}
          spellcheck={spellcheck}
        />
      )}
      <div class="kinds">
        <ChipChoice
          label={t('popup.add.kind')}
          options={loggedKinds}
          chosen={[value.kind]}
          name={(kind) => t(`popup.kind.${kind}`)}
          toggle={choose}
        />
        <button type="submit" class="enter" title={t('popup.add.log')}>
          <kbd>{t('popup.add.key')}</kbd> <span class="visually-hidden">{t('popup.add.log')}</span>
        </button>
      </div>
    </form>
  );
}
