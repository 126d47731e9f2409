import { useId } from 'preact/hooks';
import { type HeatPair, heatOutcomes } from '../../lib/domain/week';
import { useWords } from '../i18n';
import { AsTable } from './AsTable';
import { Section } from './Section';

const heats = [1, 2, 3, 4, 5] as const;
const [width, top, step] = [300, 14, 22];
const levelOf = (heat: number): number => top + (5 - heat) * step;

/** Heat before and after as lines that fall or rise, and the same in words. */
export function BeforeAfter({ heat }: { heat: readonly HeatPair[] }) {
  const { t, direction, list } = useWords();
  const { cooler, same, hotter } = heatOutcomes(heat);
  const id = useId();
  const pairs = list(heat.map((pair) => t('week.heat.pair', { ...pair })));
  const most = Math.max(...heat.map(({ count }) => count));
  // With one of each, none is thin; with hundreds, the usual ways stand out.
  const shareOf = ({ count }: HeatPair): number => (most === 1 ? 0.25 : count / most);
  // Time runs the way one reads.
  const at = (x: number): number => (direction === 'rtl' ? width - x : x);
  const [before, after] = [at(48), at(width - 48)];
  return (
    <Section title={t('week.heat')}>
      <figure class="before-after">
        <svg
          viewBox={`0 0 ${width} ${levelOf(1) + 26}`}
          role="img"
          aria-label={t('week.heat.picture')}
          aria-describedby={id}
        >
          <desc id={id}>{pairs}</desc>
          {heats.map((level) => (
            <g key={level}>
              <line class="level" x1={at(24)} x2={at(width - 24)} y1={levelOf(level)} y2={levelOf(level)} />
              <text x={at(8)} y={levelOf(level) + 4} text-anchor="middle">
                {level}
              </text>
            </g>
          ))}
          {heat.map((pair) => (
            <g
              key={`${pair.before}-${pair.after}`}
              class={pair.after < pair.before ? 'cooler' : 'not-cooler'}
              opacity={most === 1 ? 1 : 0.3 + 0.7 * shareOf(pair)}
            >
              <line
                x1={before}
                x2={after}
                y1={levelOf(pair.before)}
                y2={levelOf(pair.after)}
                stroke-width={0.75 + 5 * shareOf(pair)}
              />
              <circle cx={before} cy={levelOf(pair.before)} r="4.5" />
              <circle cx={after} cy={levelOf(pair.after)} r="4.5" />
            </g>
          ))}
          <text x={before} y={levelOf(1) + 20} text-anchor="middle">
            {t('week.heat.beforeLabel')}
          </text>
          <text x={after} y={levelOf(1) + 20} text-anchor="middle">
            {t('week.heat.afterLabel')}
          </text>
        </svg>
        <figcaption class="quiet">
          {cooler > 0 && <span>{t('week.heat.cooler', { count: cooler })} </span>}
          {same > 0 && <span>{t('week.heat.same', { count: same })} </span>}
          {hotter > 0 && <span>{t('week.heat.hotter', { count: hotter })}</span>}
        </figcaption>
      </figure>
      <AsTable
        caption={t('week.heat.picture')}
        head={[t('week.heat.beforeLabel'), t('week.heat.afterLabel'), t('week.table.times')]}
        rows={heat.map((pair) => [pair.before, pair.after, pair.count])}
      />
    </Section>
  );
}
