import type { Cues } from './types';

// Written from how people complain to firms, in the notation of phrases.ts. Words that are ordinary in tickets (git, pig,
// lazy loading, garbage collection, "kill the job") are left out, and no group of people is named other than by a slur:
// an identity must never change a score.
export const en = {
  strong: {
    leaving: `
      cancel|cancelling|canceling|close|closing|delete|deleting|terminate my|our account|subscription|membership|contract|service|plan|policy
      cancel everything, take|taking my|our business|custom|money elsewhere|away, go|going|went|look|looking elsewhere, your competitor*
      switch|switching|move|moving|moved|change|changing to? another|a|new|different? provider*|carrier*|compan*|bank*|supplier*|insurer*|airline*
      lost|losing|lose a|another|me|my|us as? a? loyal? customer*|business|client|custom, never buy|buying|order|ordering|fly|flying|shop|shopping|book|booking|deal|dealing again|from|with|your|you|here|anything|another
      never use|using|recommend|trust|be _? _? again|anyone, never again, wont|not be buying|ordering|flying|shopping|renewing|returning|recommending|using
      no longer be? a customer, done with you|your|this company|them, im|am done, avoid at|this all|company|place, stay|steer away|clear from|of
      dont|not buy|order|shop|book|fly|trust from|with|this|these|them|your|anything, not renewing, not|cant|cannot|wouldnt|dont recommend, lost all? faith|trust|confidence, i give up, good riddance`,
    legal: `
      lawyer*, attorney*, solicitor*, sue you|your|them|this, suing, lawsuit*, legal action|proceedings|advice, take|taking|see you|this|them to|in court, small claims, chargeback*, charge back, disput* the|this|your charge*|payment|transaction
      better business bureau, bbb, fil*|lodg*|make|making|raise|raising a|an|my formal|official|police|fraud? complaint|dispute, formal|official complaint, ombudsman, trading standards, consumer protection|rights|court|forum, report you|your to?|company
      report*|complain* this|you|it|them? to the? police|authorities|bank|regulator|ftc|fcc|cfpb|ico, breach of contract, class action, press charges, fraudulent|unauthorised|unauthorized charge*, tell|telling everyone
      go|going|contact* to? the press|media|newspaper*|news, leave|leaving|post|posting|write|writing a bad|negative|terrible|honest|# star? review, spread the word, go|going viral, this|thats|its|is illegal, against the law, violat* of? my|our|the rights|law`,
    insult: `
      idiot*, moron*, imbecile*, stupid people|company|bot|computer|machine|thing|bitch|ass|fool, dumbass*, dumb bot|ass|people|bitch, clowns, buffoon*, cretin*, numpt*, muppet*, twat*, tosser*, wanker*, scumbag*, scum, lowlife*, loser, losers
      asshole*, arsehole*, bastard*, bitch*, jerk, jerks, jackass*, dickhead*, douche*, prick*, cunt*, dipshit*, motherfucker*, fucker*, parasite*, vermin, crooks, con artist*, conmen, scammers, thief, thieves, liar, liars, fraudsters, brain dead, braindead, brainless, brain cell*
      bunch of clowns|thieves|crooks|amateurs|liars|jokers|cowboys|monkeys, useless people|lot|staff|agent*|bunch|bot, pathetic people|company|excuse|little|lot, joke of a company|business|airline|bank|service
      you|u|they|youre|yall|theyre are|r? all|guys? a|so|such|an|really|very|just|completely|fucking|too|being? stupid|dumb|useless|worthless|pathetic|ridiculous|incompetent|clueless|ignorant|rude|disgusting|disgrace|joke|lazy|arrogant|evil|insane|annoying|boring|ugly|terrible|awful|horrible|garbage|trash|rubbish|pig|pigs|thieves|crooks|failure|shit|crap|fool|fools|foolish|delusional|childish|coward*|nuts|weird|nasty|creepy
      your|ur so|such|very|a|an? stupid|dumb|worthless|pathetic|incompetent|ignorant|rude|disgusting|disgrace|arrogant, you|u all|guys|people|lot? suck|stink, screw you|u|off|yourself, shut up|ur, piss|bugger|sod off, drop dead, go to hell, get a life|grip|clue
      fuck|hate|despise you|u|off|yourself|yourselves|urself|ur|your, act*|behav* like a|an? child|children|kids|idiot, grow up, kiddo, brat, brats, you fool*|pig*|clown*|muppet*|coward*|animals|monster*, retard, retards, retarded`,
    profanity: `
      fuck*, fuk*, fck*, motherfuck*, shit, shits, shitt*, shite, shitshow, bullshit*, wtf, stfu, gtfo, ffs, fml, asshat*, ass, arse, arsed, asses, bitch*, bollocks, bloody hell|useless|joke|awful|ridiculous|stupid, pissed, piss, pissing, cunt*, dick, dicks, cock, pussy
      wanker*, twat*, whore*, slut*, goddam*, god damn*, damnit, dammit, effing, frigging, friggin, fricking, freakin, frickin, bastard*, cocksucker*`,
    anger: `
      angry, anger*, angri*, furious*, livid, enrag*, outraged, outrage, fuming, irate, seething, infuriat*, pissed, mad at|with|as|about|that, so|really|very|getting|im|am mad, sick of|and, tired of, fed up, had enough, had it with, enough is|already enough?, sick to death
      frustrat*, annoy*, irritat*, aggravat*, exasperat*, disgusted, appalled, i|really|absolutely hate|despise|detest|loathe, hate this|your|you|it|that|how|when|them|these|having|dealing, hated, hating, cant stand, driv* me|us crazy|mad|nuts|insane|up
      los*|out my|of patience|temper, patience is|has running|run|wearing|worn, very|extremely|really|highly|deeply|so|beyond|seriously|incredibly|super|most|utterly|quite|bitterly unhappy|disappoint*|dissatisfied|displeased|upset|unimpressed
      not at? all|very? happy|impressed|amused|satisfied|pleased, far|less from|than happy|impressed|satisfied|pleased, unhappy with|about|customer, disappointed with|in|by|at|that, pisses, on my nerves, mak* me sick|angry|mad|furious, blood boil*, grr*, argh*, ugh*
      dissatisf*, offended, offensive, not|wont going? to? stand|tolerate|accept, unbearable, 😡, 🤬, 😠, 👿, 🖕, 💩, 😤, 👎`,
    harsh: `
      ridiculous*, unacceptable*, not acceptable, inexcusable, unforgivable, disgrac*, disgusting*, appalling*, atrocious*, abysmal*, deplorable, shameful*, shame on, pathetic*, laughable, ludicrous, absurd*, outrageous*, despicable, hideous, vile, obnoxious, shocking service|customer|level|that|how
      absolute*|utter*|total*|complete*|truly|beyond|such|fucking|bloody shocking|rubbish|garbage|trash|shambles|mess|nonsense|joke|crap|farce|nightmare|disaster|waste|bad|failure|fail|insane|insult*|rude|idiotic|clueless|scam|shame
      useless*, worthless, hopeless, dreadful*, horrendous*, horrible*, horrid, horrific, terrible, terribly, awful*, crap, crappy, lousy, woeful*, shambles, shambolic, fiasco, farce, is|what|like|complete|bad|sick a? joke, nightmare, wast* of? my|our|your|everyones|so time|money|energy|effort|hours|days, waste of time|money|space, wasted hours|days
      worst, sucks, stinks, not good enough, poor|bad|terrible|awful|horrible|worst|crap|lousy|shoddy|shit|shitty customer? service|support|communication|experience|attitude|treatment|quality|management|form|company, no|zero|lack|lacks of? customer|any? service|communication|care|courtesy|professionalism, very|really|so|extremely|incredibly poor|rude|unhelpful
      rude, rudely, rudest, rudeness, unprofessional*, disrespect*, insulting, insult, condescend*, arrogan*, ignorant, ignorance, incompeten*, inept*, negligen*, careless*, sloppy, shoddy, unhelpful, stupid, stupidity, idiotic, idiocy, moronic, insanity, nonsense, embarrassing, childish, greedy, rip off, ripoff, ripped off
      robbery, scam, scams, scammed, swindl*, extort*, robbed, robbing, steal* from|my|our|money|people, stole my|our|from, conned, ashamed, load|piece|pile|bunch of crap|rubbish|nonsense|shit|bull|junk|garbage`,
    blame: `
      you|have|been|they lied, lied to, are|youre|stop|keep|theyre lying, you|u lie, false|empty|broken promise*|advertis*, misled, mislead*, missold, deceiv*, deceptive, dishonest*, unethical, cheated, cheating customers|people|us|me, you|were|was promised, your own? fault, you|have failed me|us|to|your, you ruined|broke|messed|screwed, ruined my|our
      screw* me|us, you owe, how dare, blame you, because of you|your, no one|body care*|help*|listen*, nobody cares|helps|listens|answers|replies|responds|bothers, no one answers|replies|responds|bothers, dont|doesnt|didnt|obviously|clearly|never|not even|really|actually? care|listen|bother, give a damn|shit|fuck|crap|toss
      couldnt care less, who cares, not listening, refus* to help|refund|listen|answer|give|let|honor|honour|pay|fix, ignor* me|us|my|our|customers, being ignored, keep|keeps ignoring|lying|charging|passing, hung|hang|hanging up on, fobbed, passed around|from, run around, runaround, tak* advantage|responsibility|accountability
      no accountability|responsibility|respect|shame|empathy|integrity, you|they clearly|obviously? have no clue|excuse|idea|shame|respect, do your job*, get your act|shit, sort it|this|yourself|yourselves|your out|shit|act, should|be ashamed, what do|am|are i|we pay|paying, paying for nothing, charged me|us? twice|again|double, overcharg*
      tak*|steal*|stole|keep* my|our money, want|need|give|demand me? my|our|a|full money|refund back|now|immediately, i|we demand, expect|deserve* better, your incompeten*|attitude|negligence|failure|lies|laziness|ignorance|arrogance|stupidity|greed|excuse*, hypocri*, shady, patroni*, wont even, even bother*, excuses, treat* customers|people|us|me like`,
    disbelief: `
      unbelievabl*, unreal, cannot|cant believe how|this|that|you, hard to believe, beyond belief|me, are|r you|u guys|people|actually|seriously|even|all? kidding|serious|joking|insane|crazy|deaf|blind|dumb|stupid|mad, you|ya kidding|joking, is this a|some kind|sort|of? joke, kidding me, must|to be joking|kidding|mad|insane
      what|why|how|who|where|when the hell|heck|fuck|actual|f, the hell|heck|fuck is|are|do|did|was, wtf, smh, ffs, seriously, srsly, how is|are this|that acceptable|possible|legal|allowed|ok|okay|still, how hard|difficult is|can|could, is|its it|that really? that|so|too hard|difficult|much, what is|are|whats wrong with you|your|this|these|people, whats|is the point
      why cant|wont you|your|u|they|anyone, do|did|have|can you|u|they even|people|ever|actually|not, does|is anyone|anybody even|there|actually|working|alive|listening, just wow, wow just, oh great|wonderful|brilliant|lovely|joy, great|wonderful|lovely|fantastic|brilliant|awesome|nice|perfect|amazing another|again|yet|third|fourth|second|#th|now
      give me a break, yeah right, thanks|you for nothing|ruining|wasting|ignoring|lying, for gods|christs|heavens|fucks|petes sake, good grief, sigh, what a disgrace|shame|waste|mess|bunch|load|crock|shambles|way|joke|farce, how come you|your|nobody, in what world, 🙄, 🤦, 😒, 🤡`,
    'repeat-contact': `
      second|third|fourth|fifth|sixth|tenth|#th|umpteenth|nth time i|ive|im|we|this|now|in|that|you|calling|asking, for the second|third|fourth|fifth|#th|umpteenth time, third|fourth|#th|fifth time|email|call|ticket|message|request|replacement|engineer|complaint, # times|calls|emails|tickets now|and|already
      yet again, over and over, again and again, time and again|time, time after time, every|each single|damn|fucking time|day|week|month, keep|keeps|kept being|asking|telling|calling|getting|saying|repeating|explaining|happening|chasing, already told|said|explained|asked|called|contacted|emailed|complained|spoke*|sent|provided|reported
      i|ive|have|had repeatedly|now|already|been? told|asked|called|contacted|emailed|explained|messaged|complained|written|phoned|rang|chased you|u|them|your|#|several|multiple|many|numerous|countless|twice|three|four|customer|support|again, as|like i|ive|we already? said|mentioned|explained|stated|told, how many more? times|emails|calls
      have to repeat|keep|chase, repeat* myself, same answer|excuse|response|reply|crap|story|nonsense, still not resolved|received|solved|sorted|refunded|fixed|arrived|delivered, still no refund|reply|response|answer|update|resolution|delivery|solution|one|service|internet, nothing has|is been? done|happen*|changed
      several|many|multiple|numerous|countless|different|three|four|five|# different? agents|reps|departments|calls|times|emails and|who|about|now|already|but, canned response*|repl*|answer*, transferred to|from|#|again|several|multiple, back and forth, late|down|broken|wrong again, get|getting|got nowhere`,
    waiting: `
      still waiting|awaiting, been waiting, been on hold, waiting|waited for? over|more|almost|nearly|days|weeks|months|hours|an|ages|so|#|two|three|four|all, kept|keep|keeping|keeps me|us|people|customers? waiting, how long|much more? longer|do|must|will|am|until, no response|reply|answer|updates|contact|communication|explanation|apology|callback from|to|yet|for|after|since|at|and
      no one|body has|ever|called|picks|came|showed|contacted|replied|responded, nobody has|ever|called|picks|came|showed|contacted|replied|responded, havent|hasnt|not|never heard|had|received|gotten back|anything|any|a response|reply|answer|word|update|call|refund|from|yet, on hold for|since|all|again|#|over, on the phone for|#|over
      over|after|nearly|almost|took|takes|been #|a|two|three|four|five|six|several|many|couple|an days|weeks|months|hours|hrs|years|week|month|hour, # weeks|months|days|hours|hrs late|later|waiting|delay*|without|overdue|still|now, # working|business days and|later|still, for hours|days|weeks|months|ages, hours on, all day|week|night|morning waiting
      weeks|months ago and|but|still, ages, tak*|took forever|ages|too|so, overdue, delayed again, another delay, hours late, never arrived|came|showed|turned|received|got|called|responded|replied|answered|delivered, wheres|is my|our order|parcel|package|refund|money|delivery|bag|luggage
      when will|are|is|can i|we|it|you|my|this|someone finally|actually|get, left me|us? waiting|without|stranded|hanging, stranded, miss* my|our flight|connection|appointment|wedding|train, took time off, stayed|sat|wait* home|in all`,
    distress: `
      desperate*, devastat*, heartbr*, in tears, sobbing, panick*, panic attack*, anxiety, scared, terrified, frightened, worried sick, so|very|really|extremely|im|am|getting worried|stressed|anxious|upset|sad|overwhelmed|exhausted, stressful, overwhelmed, exhausted, my wits, cant|cannot sleep|cope|breathe|eat|afford
      losing sleep, depressed, miserable, helpless, suffering, grieving, grief, funeral, passed away, homeless, evicted, no|without heat|heating|food|money|medication|insulin, lose|losing|lost my|our job|home|house|business|savings|mother|father|husband|wife|mum|dad|mom|son|daughter, ruined my|our wedding|holiday|christmas|birthday|vacation|life|trip
      sick|disabled|elderly|newborn child|kid|baby|mother|father|parents|mum|mom|son|daughter, life savings, begging you, i beg, please please, please help me|us, dont|not know what else|to|i|we do|am|can?, lose|lost everything, last hope, traumati*, humiliat*, 😭, 😢, 💔, 😰, 😩, 😞`,
    threat: `
      i will|wanna|could|should|would|gonna|am|want|swear going|to|i|will|ill? to? kill|murder|strangle|stab|punch|slap|hurt|destroy|smash|choke|beat|bomb you|u|ur|your all|down|face|neck|family|up|head|people?
      ill|im|id|gonna going|gonna? to? kill|murder|strangle|stab|punch|slap|choke you|u, like|love to kill|murder|strangle|punch|hurt you|u, i know where you|u|your|yall live|work|family|kids|sleep, find out where you|u live, come|coming to your house|home, hope you|u|your|they all|guys|family|children|kids? die|dies|rot|suffer|burn, hope you get cancer
      you|u deserve|should|must all? to? die|rot|bleed, will|ll|gonna|youll regret|pay for? this|dearly, make you|u|them pay|suffer|bleed|regret, watch your back, bomb your|the office|building*|store|headquarters, blow up your, burn|burning down? your|the office|house|store|building|place|shop down, kick|beat|smash|bash|cave your|ur ass|face|head|teeth, break your|ur legs|neck|face|arms|bones
      shoot you|u all|dead|in|fuckers, shoot up your|the office|store|place, slit|cut your|ur throat|head|dick, die bitch|slowly, go die, rape you|u, hang|kill|shoot|neck yourself|urself|yourselves, kys, youre|ur|are|be dead meat|man, rip your|ur head|heart|throat`,
    hate: `
      nigger*, nigga*, faggot*, kike*, spics, chinks, gooks, pakis, wetback*, tranny, trannies, raghead*, towelhead*, beaner*, subhuman*, untermensch*, mongoloid*, homos
      go|send back to your|ur|their own|shithole|filthy? country|countries|village|jungle|cave, shithole countr*, get out of my|our|this country, deport you|them|these, learn|speak real|proper|fucking english, who|that actually? speaks|speak english, third world idiot*|trash|scum|monkeys
      inferior race|people, filthy race|foreigner*|immigrant*|animals, dirty|fucking|bloody|stupid foreigner*|immigrant*, heil hitler, white power, all _ people? should be|die shot|killed|deported|exterminated`,
    sexual: `
      suck|sucking|lick|licking|ride|stroke|jerk my|ur|your|a|on dick|cock|balls|ass|penis|pussy|tits|nipples|boobs|vagina, my|ur|your big|huge|hard|fat|wet? dick|cock|pussy|tits|boobs, my|your big|huge|hard penis, send|show me? nudes|tits|boobs|pussy, send|show your|ur tits|boobs|pussy|body
      want|wanna|gonna|going|like|lets to? fuck|bang|shag you|u|her|him|me|your, have|having|want|wanna|need sex with|you|now, sex with you|u|me, talk dirty, so|im|am|me|you horny, are|r you|u hot|horny|naked|wet, what are you|u wearing, take off your|ur clothes|pants|shirt|bra, bend over, jack|jerk off to|on
      blowjob*, blow job*, cum in|on your|ur|my|you, in|up your|ur rectum|pussy|vagina, fuck*|screwed your|ur mom|mother|mum|wife|sister|daughter, rape you|u, sexy body|bitch|ass|thing`,
    'self-harm': `
      kill|killing|hang|shoot myself, want|wanna|going|gonna|might to? hurt|harm myself, end|ending|take|taking my own? life, end it all, i|just|really|only want|wanna to? die, i want to be dead, wish i was|were dead, no reason to live, dont|not|longer want|wanna to? live|be alive|here? anymore
      better off dead, im|am|feel|feeling suicidal, suicidal thoughts, thinking|thought|thoughts|considering about|of? suicide, will|gonna|going|want|might|wanna to? commit suicide, suicide note, jump off a bridge|building|roof, slit|cut my wrists, not|isnt worth living, cant go on living, nothing to live for`,
  },
  mild: {
    leaving: `cancel*, refund, refunded, refunds, competitor*, elsewhere, unsubscribe, money back, uninstalling`,
    legal: `complaint, complaints, my rights, compensat*, dispute, legally, fraud`,
    insult: `dumb, foolish, weirdo*, coward*, creep, creeps, lame, clown`,
    profanity: `damn, damned, hell, bloody, darn, heck, screwed, suck, freaking`,
    anger: `disappoint*, unhappy, upset*, displeased, hate, hates, mad, dislike*, unfair*, rant*, unimpressed, hatred, bother*, complaining, despise, pain in`,
    harsh: `poor, poorly, worse, painful, pointless, messed, mess, boring, ugly, gross, insane*, unusable, waste, wasted, wasting, shame, mediocre, nasty, creepy, cringe*, bogus, overpriced, misleading, trash, garbage, rubbish, junk, dumb, crazy, toxic, evil, cruel, fraud, sketchy, failing, pain, shocking, ruin*, inadequate, rotten, sucked, embarrassed`,
    blame: `you never|always|shouldnt|shouldve|people|guys, stop being|acting|telling|asking|sending|making|blaming|wasting|charging|calling, obviously, pretend*, fault, blame*, accus*, they never|refuse*, not|cant|couldnt|didnt even, supposedly, youre wrong, should know|have better|known`,
    disbelief: `how can|would you|they|anyone, what kind of, why on earth, what was|were you|they thinking, since when, cant believe, geez, jeez, come on`,
    'repeat-contact': `again, every time, keeps, kept, constantly, repeatedly, several|many|multiple|# times, follow* up, still having|not|isnt|doesnt|cant|no|hasnt|havent, same issue|problem|thing again|every, nonstop, numerous, twice`,
    waiting: `waiting, waited, delay*, no reply, no response, asap, immediately, for #|two|three|several weeks|months|days|hours, urgent*, forever, any update*, hurry, on hold, too long`,
    distress: `worried, crying, sadly, sad, afraid, nervous, scary, fear*, hospital, stress*, lonely, cry, cried, suffer*, hurts, depress*, tears, tragic`,
    sexual: `sexy, horny, nudes, penis, vagina, sex, cum, slut*, whore*, prostitut*, orgasm*, masturbat*, jerk off, kiss me, pussy`,
    threat: `kill you|u|him|her, murder*, strangle*, threat*, stab`,
  },
  calming: {
    thanks: `thanks, thank, thankyou, thx, tysm, much appreciated, appreciat*, grateful, cheers, works|working now|perfectly|great|fine|well, that|this|it|which worked|fixed|helped|helps|solved, problem|issue solved|resolved|fixed, all good|sorted|set, lifesaver, kudos`,
    polite: `please, pls, plz, kindly, could|can|would|will you please|kindly|help|tell|let|check|advise|confirm|look|send|explain|give|share|provide|try, would|do you mind, wondering if, hope you|this|that|it are|have|helps|works, hello, hi, hey, dear, good morning|afternoon|evening|day|idea|point|luck, sorry, apolog*, let me|us know, looking forward, no rush|hurry|worries|problem, happy to, feel free, i understand|see|agree|think|guess|believe, makes sense, regards|wishes`,
    unresolved: `but, however, still, not what|the|true|correct|acceptable|enough|good|helpful|able|received|an|a|working|resolved|fixed|solved|happy|yet, no solution|answer|help, doesnt|does|didnt|isnt|cant|wont not? work|help|fix|solve|answer|yet, unfortunately, again, in advance, for nothing|ruining|wasting|ignoring|not|lying|absolutely, ruin*, wasted, worst, except, although, anyway, no thanks, waiting, third time`,
  },
  negators: `not, no, never, dont, doesnt, didnt, isnt, arent, wasnt, werent, wont, wouldnt, cant, cannot, without, nor, neither, hardly`,
} as const satisfies Cues;
