import type { ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../i18n';
import type { Seen } from '../site/SiteParts';
import { AddSite } from './AddSite';
import { Section } from './Section';
import { type ShownSite, SiteRow, type SiteWays } from './SiteRow';

interface Props extends ComponentProps<typeof AddSite> {
  sites: readonly ShownSite[];
  /** By origin. */
  seen: Readonly<Record<string, Seen | null>>;
  /** How to mend what a site misses. */
  ways(origin: string): SiteWays;
  /** Gives the pattern back to the browser and tells whether it is gone. */
  remove(pattern: string): Promise<boolean>;
}

/** Where Space Between works, what it sees there, and one more site. */
export function Sites({ sites, seen, ways, remove, ...adding }: Props) {
  const { t } = useWords();
  const [said, setSaid] = useState('');
  return (
    <Section title={t('options.sites.title')} intro={t('options.sites.intro')}>
      {sites.length === 0 ? (
        <p>{t('options.sites.none')}</p>
      ) : (
        <ul class="lines">
          {sites.map((site) => (
            <SiteRow
              key={site.origin ?? site.pattern}
              site={site}
              ways={site.origin === null ? null : ways(site.origin)}
              seen={site.origin === null ? null : seen[site.origin]}
              remove={async () => {
                const gone = await remove(site.pattern);
                const name = site.origin ?? site.pattern;
                setSaid(t(gone ? 'options.sites.removed' : 'options.sites.notRemoved', { site: name }));
              }}
            />
          ))}
        </ul>
      )}
      <p role="status" class="quiet said-once">
        {said}
      </p>
      <h3>{t('options.sites.add')}</h3>
      <AddSite {...adding} />
    </Section>
  );
}
