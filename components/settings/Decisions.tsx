import type { Noted } from '../../lib/domain/decisions';
import { useWords } from '../i18n';

/** The last decisions on offers: when, at which moment, what came of it and why. */
export function Decisions({ decisions }: { decisions: readonly Noted[] }) {
  const { t, date, locale } = useWords();
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const outcome = (one: Noted): string =>
    one.act === 'offer'
      ? t('options.decisions.offer')
      : t(`options.decisions.${one.act}`, { why: t(`options.decisions.why.${one.reason}`) });
  return (
    <>
      <h3>{t('options.decisions.title')}</h3>
      <p class="quiet">{t(decisions.length > 0 ? 'options.decisions.hint' : 'options.decisions.none')}</p>
      {decisions.length > 0 && (
        <ul class="lines decisions">
          {decisions.map((one) => (
            <li key={`${one.at} ${one.point}`}>
              <time class="quiet" dateTime={new Date(one.at).toISOString()}>
                {date(new Date(one.at), { hour: 'numeric', minute: '2-digit' })}
              </time>
              <div>
                <p>{t(`options.decisions.point.${one.point}`)}</p>
                <p>
                  {outcome(one)}{' '}
                  {one.strength >= 1 && (
                    <small class="quiet">
                      {t('options.decisions.strength', { strength: number.format(one.strength) })}
                    </small>
                  )}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
