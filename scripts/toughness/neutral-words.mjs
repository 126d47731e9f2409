/** AFINN words that say nothing about a mood when they stand in a ticket: how software, orders and accounts are spoken of. */
export const neutralWords = new Set(
  `abandoned abort aborted aborts aborting accident accidental accidentally admit admits affected alarm alarmed alert alerts alone allergic anti apologise apologised
  apologises apologising apologize apologized apologizes apologizing apology arrest arrested arrests attack attacks attacked attacking avoid avoided avoids await awaited
  awaits axe axed ban banned bankrupt barrier battle bias biased blah block blocked blocking blocks blind bomb bore breach broke broken burden cancel cancelled
  cancelling cancels cancer casualty challenge charged charges chilling clash collapse collapsed collide collision collisions complicating concerned conflict conflicting
  conflicts constrained contagious contaminated controversial convicted corrupt corrupted corruption corrupts cover-up cramp crash critic critical critics critique crush cut cuts cutting
  cutback damage damaged damages damaging danger dangerous darkest darkness dead deadlock death deaths debt defect defective defects defer deferring deficit defunct degrade
  degraded degrades demand demanded demanding demands demonstration denied denies deny denying dent deport derail detached detain deteriorate deterrent difficult dilemma dirt dirty disabling disabled
  disability disabilities disagree disappear disappeared disappears discard discarded discarding discards discord discounted disease disguise disjointed disorder dispute disputed disputes
  disputing disqualified disregard disregarded disrupt disrupted disruption disrupts distort distorted distorts distract distracted doubt downer drag dragged drags drop dropped drops drowned drunk
  dud dump dumped dumps emergency emptiness empty enemies enemy erroneous error errors escape escapes escaping evacuate evacuation evict eviction exclude excluded excuse exempt expose exposed exposes
  exploit exploited exploiting exploits expel expelled fad fail failed failing fails failure failures fake falling fallen false falsely fatal fatality fault faults fever fire fired firing
  flaw flaws flop flu forbid forbidden force forced forget forgetful forgot forgotten fraud frauds frauding freak fright funeral funerals fud gag ghost giddy goofy grave gray grey gun gut hack
  hacked hard hesitant hesitate hid hide hides hiding hinder homeless hospitalized hunger ill illegal illegally illness illnesses immobilized impair impaired impose imposed improper
  improperly inability inadvertently inadequate inappropriate incapable incoherent incomplete incomprehensible inconvenience inconvenient inefficient inefficiently ineffective ineffectively
  inferior infect infected infection infringement inhibit injured injuries injury inoperative insecure insignificant insufficient insufficiently interrupt interrupted interrupting interruption
  interrupts invasion irreversible irreproducible isolated itchy jealous kill killed killing kills lack lag lagged lagging lags lapse lapsed leak leaked leaks leave limit limitation limited limits
  litigation longing loom loose looses lose losing loss losses lost lowest lurk mandatory manipulated manipulating manipulation mess messing miscast misclassified misclassifies misclassify misplace misplaced misread misreport
  misreported misreporting misreports miss missed missing mistake mistaken mistakes mistaking misunderstand misunderstanding misunderstood misuse monopolize moody muddy murder
  myth negative negatives no noisy not nuts numb obsolete obstacle obstacles obstruct odd oddly offline oops outage outages outnumbered overload overlooked oversight overweight paradox
  passive passively pay penalty penalties perpetrated pileup plague poised poison poisoned pollute pollution poor postpone postponed pressure pretend prevent prevented preventing prevents prison
  prisoner prblm prblms problem problems prohibit prohibits prosecute prosecution protest puzzled questioned questioning questionable rainy rash rebel rebellion recession refuse refused refuses refusing
  reject rejected rejecting rejection rejects relentless repulse resign resigned resigning restless restrict restricted restricting restriction restrictive restricts retained retreat
  revenge rig rigged riot risk risks risky rob robs sedition sentence sentences sentenced severe severely shaky shock shoot short-sighted shortage shortages shy sick side-effect side-effects silencing skeptic slam slash slashed slashes
  slip sluggish smear sneaky somber sore sorry spam spamming speculative squelched stab stall stalled stalling startled stop stopped stopping stops strange strangely stress stressed strike
  strikes struck stuck sue suspect suspected suspects suspend suspended tense tension terror threat threats torn torture toothless tout trap trapped traps trauma trouble troubles tumor unable
  unapproved unavailable unavailing unaware uncertain unclear unconfirmed unconvinced uncredited undecided underestimate undesirable unemployed unequal unexpected unfit unfocused unfulfilled unhealthy unintentional
  unlikely unloved unsafe unsecured unsettled unsold unstable unsubstantiated unsuccessful unsuccessfully unsupported unsure unwanted urgent vague verdict victim victims violate violated violates violating violation violations
  virulent vulnerability vulnerable war warfare warn warned warning warnings warns weak weakened weakness weaknesses weary withdrawal worn worse worsen wreck wrong wrongly expired expire deadening dire
  disconnect disconnected worry worries worried concern concerns confuse confused confusing debris dodging eerie exhausted flu hazardous needy nerves notorious oversell poorly propaganda punish punished bad badly dying die died
  admitted adversary allegations bother bothered casualties complaint complaints complain complained charging cry disadvantage disadvantaged disappoints dizzy downside drowning dull dumping fatigue fear fight fighting fights
  god hell screwed hurt hurts lonely blurry bloated messed ugly weird cheat cheats downhearted fines`.split(/\s+/),
);
