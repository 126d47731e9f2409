import { useState } from 'preact/hooks';
import type { Key } from '../../lib/i18n/i18n';
import { copyText } from '../copy';
import { useWords } from '../i18n';
import { type Seen, type SitePart, siteParts } from './SiteParts';

interface Props {
  seen: Seen;
  /** Lets the person point at a part in the tab; tells whether that tab is there. */
  point(part: SitePart): Promise<boolean>;
  /** The lines for a bug report. */
  report: string | null;
}

/** Where the self-check misses something: show it, or tell those who can mend it. What is missing comes first. */
export function SiteHelp({ seen, point, report }: Props) {
  const { t } = useWords();
  const [said, setSaid] = useState<Key | null>(null);
  const missing = siteParts.filter((part) => !seen[part]);
  const parts = [...missing, ...siteParts.filter((part) => seen[part])];
  return (
    <details class="site-help" open={seen.open && missing.length > 0}>
      <summary>{t('options.sites.help')}</summary>
      <div>
        <fieldset>
          <legend class="quiet">{t('options.sites.point')}</legend>
          <div class="chips">
            {parts.map((part) => (
              <button
                key={part}
                type="button"
                class="chip"
                onClick={async () => {
                  setSaid((await point(part)) ? null : 'options.sites.closed');
                }}
              >
                {t(`options.sites.part.${part}`)}
              </button>
            ))}
          </div>
        </fieldset>
        {report !== null && (
          <button
            type="button"
            class="button"
            onClick={() => setSaid(copyText(report) ? 'options.sites.report.copied' : 'options.sites.report.failed')}
          >
            {t('options.sites.report')}
          </button>
        )}
        <p role="status" class="quiet said-once">
          {said && t(said)}
        </p>
      </div>
    </details>
  );
}
