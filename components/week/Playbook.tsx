import type { Choice, Trigger } from '../../lib/domain/entry';
import type { Outdated, Play } from '../../lib/domain/playbook';
import { useWords } from '../i18n';
import { Section } from './Section';

interface Props {
  plays: readonly Play[];
  aside: readonly Outdated[];
  setAside(pair: { trigger: Trigger; choice: Choice }, outdated: boolean): void;
}

/** What the person tried, by what had set it off, and how it went. */
export function Playbook({ plays, aside, setAside }: Props) {
  const { t } = useWords();
  const met = [...new Set(plays.map(({ trigger }) => trigger))];
  return (
    <>
      <p class="quiet">{t('playbook.intro')}</p>
      {plays.length === 0 && <p class="nothing">{t('playbook.empty')}</p>}
      {met.map((trigger) => (
        <Section key={trigger} title={t('playbook.met', { trigger })}>
          <ul class="rows plays">
            {plays
              .filter((play) => play.trigger === trigger)
              .map((play) => (
                <li key={play.choice}>
                  <PlayWords play={play} />
                  <button type="button" class="link quiet off-paper" onClick={() => setAside(play, true)}>
                    {t('playbook.outdated')}
                  </button>
                </li>
              ))}
          </ul>
        </Section>
      ))}
      {aside.length > 0 && (
        <Section title={t('playbook.aside')} class="off-paper">
          <ul class="sentences quiet">
            {aside.map(({ trigger, choice }) => (
              <li key={`${trigger} ${choice}`}>
                {t('playbook.aside.play', { met: t('playbook.met', { trigger }), choice: t(`choice.${choice}`) })}{' '}
                <button type="button" class="link" onClick={() => setAside({ trigger, choice }, false)}>
                  {t('playbook.back')}
                </button>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function PlayWords({ play: { choice, count, cooler, same, hotter, steps } }: { play: Play }) {
  const { t } = useWords();
  return (
    <div>
      <p>{t('week.chosen.sentence', { list: t(`choice.count.${choice}`, { count }) })}</p>
      <p class="quiet">
        {cooler > 0 && <span>{t('week.heat.cooler', { count: cooler })} </span>}
        {same > 0 && <span>{t('week.heat.same', { count: same })} </span>}
        {hotter > 0 && <span>{t('week.heat.hotter', { count: hotter })}</span>}
      </p>
      {steps.map((step) => (
        <p key={step} class="own" dir="auto">
          {step}
        </p>
      ))}
    </div>
  );
}
