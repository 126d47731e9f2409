import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from './i18n';
import './pacer.css';

/**
 * One breath: two in through the nose, one long out (cyclic sighing, Balban et al. 2023, Cell Rep. Med. 4:100895).
 * Three of them, some twenty-five seconds, are our own short form of what was studied for five minutes a day.
 */
const phases = [
  { name: 'in', ms: 2_000, open: 0.7 },
  { name: 'more', ms: 1_200, open: 1 },
  { name: 'out', ms: 5_000, open: 0 },
] as const;
const breathMs = phases.reduce((sum, { ms }) => sum + ms, 0);
const allBreaths = 3;

interface Props {
  breaths: number;
  /** After each breath: how many so far, and the seconds it took. */
  breathed(breaths: number, seconds: number): void;
}

/** The mark, breathing: the space between the bars widens and closes. Under reduced motion the words alone count. */
export function Pacer({ breaths, breathed }: Props) {
  const { t } = useWords();
  const [phase, setPhase] = useState(0);
  const report = useRef(breathed);
  report.current = breathed;
  const done = breaths >= allBreaths;

  useEffect(() => {
    if (done) return;
    const timer = setTimeout(() => {
      const last = phase === phases.length - 1;
      setPhase(last ? 0 : phase + 1);
      if (last) report.current(breaths + 1, Math.round(breathMs / 1000));
    }, phases[phase]?.ms);
    return () => clearTimeout(timer);
  }, [phase, breaths, done]);

  const { name, ms, open } = done ? ({ name: 'done', ms: 600, open: 0.2 } as const) : (phases[phase] ?? phases[0]);
  return (
    <div class="pacer">
      <div class="space" aria-hidden="true" style={{ '--open': String(open), '--ms': `${ms}ms` }}>
        <i />
        <i />
      </div>
      <p class="phase" role="status">
        {t(`card.breathe.${name}`)}
      </p>
      <p class="quiet">{done ? ' ' : t('card.breathe.count', { now: breaths + 1, all: allBreaths })}</p>
    </div>
  );
}
