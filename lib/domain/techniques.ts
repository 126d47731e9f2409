/**
 * What each prompt is built on: the studies, named so that a reader can look them up, and how strong the evidence is.
 * The words that explain a technique are in `assets/deck/<language>.json` under `why.<id>`.
 */
export const strengths = ['field', 'meta', 'lab', 'idea'] as const;
export type Strength = (typeof strengths)[number];

export interface Technique {
  /** Authors, year and journal; not translated. Empty where it is an idea of ours. */
  source: string;
  /** field: field experiment or study at work · meta: meta-analysis · lab: laboratory · idea: not tested. */
  strength: Strength;
}

export const techniques = {
  recall: {
    source: 'Song et al. 2018, Academy of Management Journal 61(3)',
    strength: 'field',
  },
  perspective: {
    source:
      'Song et al. 2018, Academy of Management Journal 61(3); Webb, Miles & Sheeran 2012, Psychological Bulletin 138',
    strength: 'field',
  },
  reappraise: { source: 'Webb, Miles & Sheeran 2012, Psychological Bulletin 138', strength: 'meta' },
  label: { source: 'Lieberman et al. 2007, Psychological Science 18', strength: 'lab' },
  cool: {
    source: 'Kjærvik & Bushman 2024, Clinical Psychology Review 109; Balban et al. 2023, Cell Reports Medicine 4',
    strength: 'meta',
  },
  distance: { source: 'Kross et al. 2014, Journal of Personality and Social Psychology 106', strength: 'lab' },
  plan: { source: 'Gollwitzer & Sheeran 2006, Advances in Experimental Social Psychology 38', strength: 'meta' },
  wait: { source: 'Grüning, Riedel & Lorenz-Spreen 2023, PNAS 120(8)', strength: 'field' },
  good: {
    source: 'Bono, Glomb, Shen, Kim & Koch 2013, Academy of Management Journal 56; Sexton & Adair 2019, BMJ Open 9',
    strength: 'field',
  },
  progress: { source: 'Amabile & Kramer 2011, Harvard Business Review, May', strength: 'field' },
  helped: {
    source:
      'Grant et al. 2007, Organizational Behavior and Human Decision Processes 103; Grant 2008, Journal of Applied Psychology 93',
    strength: 'field',
  },
  thanks: { source: 'Grant & Gino 2010, Journal of Personality and Social Psychology 98', strength: 'field' },
  break: {
    source: 'Albulescu et al. 2022, PLoS ONE 17(8); Kim, Park & Headrick 2018, Journal of Applied Psychology 103',
    strength: 'meta',
  },
  park: {
    source:
      'Wang, Liu, Liao et al. 2013, Journal of Applied Psychology 98; Baranik et al. 2017, Journal of Management 43',
    strength: 'field',
  },
  honest: { source: 'Hülsheger & Schewe 2011, Journal of Occupational Health Psychology 16', strength: 'meta' },
  unfinished: {
    source: 'Smit 2016, Journal of Occupational and Organizational Psychology 89',
    strength: 'field',
  },
  kind: { source: 'Breines & Chen 2012, Personality and Social Psychology Bulletin 38', strength: 'lab' },
  limit: { source: '', strength: 'idea' },
} as const satisfies Record<string, Technique>;

export type TechniqueId = keyof typeof techniques;
