import type { OfferHistory } from '../../lib/domain/moments';
import { useWords } from '../i18n';
import { Section } from './Section';

const explained = [
  ...(['storage', 'scripting', 'alarms', 'contextMenus', 'activeTab', 'unlimitedStorage'] as const),
  ...(['notifications', 'downloads'] as const),
];

/** What the browser says of us right now. */
export interface Visibility {
  permissions: string[];
  databases: string[];
  bytes: number | null;
  /** Null where the journal can't be opened. */
  counts: { entries: number; bin: number; drafts: number } | null;
  offers: OfferHistory | null;
}

interface Props {
  visibility: Visibility;
  sites: readonly string[];
  /** Today's local day and the time, to tell what still holds. */
  now: { today: string; epochMs: number };
}

/** Everything that Space Between may do and has kept, in plain words. */
export function Visible({ visibility: { permissions, databases, bytes, counts, offers }, sites, now }: Props) {
  const { t, list, locale } = useWords();
  const known = explained.filter((name) => permissions.includes(name));
  const unknown = permissions.filter((name) => !explained.some((one) => one === name));
  return (
    <Section title={t('options.visible.title')} intro={t('options.visible.intro')}>
      <h3>{t('options.visible.permissions')}</h3>
      <dl class="lines permissions">
        {known.map((name) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{t(`permission.${name}`)}</dd>
          </div>
        ))}
        {unknown.map((name) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{t('permission.other')}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('options.visible.sites')}</h3>
      <p>
        {sites.length > 0 ? t('options.visible.sites.some', { list: list(sites) }) : t('options.visible.sites.none')}
      </p>
      <h3>{t('options.visible.kept')}</h3>
      <p>{counts ? t('options.visible.journal', counts) : t('options.problem.journal')}</p>
      <p>
        {t('options.visible.databases', { count: databases.length, list: list(databases) })}{' '}
        {bytes !== null && t('options.visible.size', { size: readableSize(bytes, locale) })}
      </p>
      <p>{t('options.visible.settings')}</p>
      {offers && <OfferFacts offers={offers} now={now} />}
      <h3>{t('options.visible.limits')}</h3>
      <p>{t('options.visible.limits.text')}</p>
    </Section>
  );
}

function OfferFacts({ offers, now }: { offers: OfferHistory; now: Props['now'] }) {
  const { t, date } = useWords();
  const when = (epochMs: number): string =>
    date(new Date(epochMs), { day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' });
  const { lastOfferAt, snoozedUntil } = offers;
  return (
    <>
      <h3>{t('options.visible.offers')}</h3>
      <ul class="lines">
        <li>{t('options.visible.offers.today', { count: offers.day === now.today ? offers.offersToday : 0 })}</li>
        {lastOfferAt !== null && <li>{t('options.visible.offers.last', { when: when(lastOfferAt) })}</li>}
        {offers.dismissalsInRow > 0 && (
          <li>{t('options.visible.offers.dismissed', { count: offers.dismissalsInRow })}</li>
        )}
        {offers.rhythmAsked && <li>{t('options.visible.offers.asked')}</li>}
        {snoozedUntil !== null && snoozedUntil > now.epochMs && (
          <li>{t('options.visible.offers.snoozed', { when: when(snoozedUntil) })}</li>
        )}
        {offers.recallDay === now.today && <li>{t('options.visible.offers.recall')}</li>}
        {offers.dayCloseDay === now.today && <li>{t('options.visible.offers.dayClose')}</li>}
        {offers.closedUntil !== null && offers.closedUntil > now.epochMs && (
          <li>{t('options.visible.offers.closed', { when: when(offers.closedUntil) })}</li>
        )}
      </ul>
    </>
  );
}

/** Bytes in the unit that a person would use. */
function readableSize(bytes: number, locale: string): string {
  const [unit, divisor] = bytes < 1_000_000 ? (['kilobyte', 1_000] as const) : (['megabyte', 1_000_000] as const);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(bytes / divisor);
}
