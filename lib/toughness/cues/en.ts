import type { Cues } from './types';

// Written from how people complain to firms, in the notation of phrases.ts. Words that are ordinary in tickets (git, pig,
// lazy loading, garbage collection, "kill the job") are left out, and no group of people is named other than by a slur:
// an identity must never change a score.
export const en = {
  strong: {
    leaving: `
      cancel*|clos*|delet* my|our account|subscription|membership|contract|service,tak* my|our business|custom|money elsewhere?,go|going elsewhere,your competitor*,switch*|mov*|chang* to? another|a|new? provider*|compan*|bank*|airline*
      los* a|another|me|my as? a? loyal? customer*|business,never again,never be? _ _? again|from|with,wont|not be buying|ordering|using|renewing|returning,done with you|this,im|am done,avoid this|at all|company
      dont|not buy|order|trust from|with|this|them|your|anything,not|cant|cannot|wouldnt recommend,i give up`,
    legal: `
      lawyer*,attorney*,solicitor*,sue you|your|them,suing,lawsuit*,legal action|advice,tak*|see you|this to|in court,chargeback*,disput* the|this|your charge*|payment,fil*|lodg*|mak*|rais* a|an|my formal|official? complaint|dispute,formal|official complaint
      ombudsman,report* this|you|it? to the? police|authorities|bank|regulator,unauthorised|unauthorized charge*,post*|leav*|writ* a bad|negative|terrible|honest|# star? review,this|thats|its|is illegal,against the law`,
    insult: `
      idiot*,moron*,imbecile*,dumbass*,clowns,twat*,wanker*,scumbag*,scum,loser,losers,asshole*,arsehole*,bastard*,bitch*,jerk,jerks,jackass*,douche*,prick*
      cunt*,motherfucker*,fucker*,vermin,crooks,con artist*,scammers,thief,thieves,liar,liars,brain dead,braindead,bunch of clowns|thieves|crooks|amateurs|liars|jokers,useless|pathetic people|lot|staff|agent*|bunch|bot|company|excuse
      you|u|they|youre|yall|theyre are|r? all|guys? a|so|such|an|really|very|just|fucking|too|being? stupid|dumb|useless|worthless|pathetic|ridiculous|incompetent|clueless|ignorant|rude|disgusting|disgrace|joke|lazy|arrogant|evil|insane|annoying|boring|ugly|terrible|awful|horrible|garbage|trash|rubbish|pig*|thieves|crooks|failure|shit|crap|fool*|delusional|childish|coward*|nuts|weird|nasty|creepy
      your|ur so|such|very|a? stupid|dumb|worthless|pathetic|incompetent|ignorant|rude|disgusting|disgrace|arrogant,you|u all|guys|people|lot? suck|stink,screw you|u|off,shut up,piss|bugger|sod off,drop dead,go to hell,get a life|grip|clue
      fuck|hate|despise you|u|off|yourself|urself|ur|your,act*|behav* like a|an? child|children|kids|idiot,grow up,kiddo,brat,you fool*|pig*|clown*|coward*|animals|monster*,retard,retards,retarded`,
    profanity: `
      fuck*,fuk*,fck*,motherfuck*,shit,shits,shitt*,shite,shitshow,bullshit*,wtf,stfu,gtfo,ffs,fml,ass,arse,arsed,asses,bitch*,bollocks,bloody hell|useless|joke|awful|ridiculous|stupid,piss*,cunt*,dick,dicks,cock,pussy,twat*,whore*,slut*,goddam*,god damn*,dammit,frigg*,frick*,freakin,bastard*,cocksucker*`,
    anger: `
      angry,anger*,angri*,furious*,livid,enrag*,outraged,outrage,fuming,irate,infuriat*,pissed,mad at|with|about|that,so|really|very|getting|im mad,am|im|are|so|very|really|absolutely angry|furious|livid|frustrated|annoyed|disgusted|appalled|outraged,sick of|and,tired of,fed up,had enough,had it with,enough is|already
      frustrat*,annoy*,irritat*,aggravat*,exasperat*,disgusted,appalled,i|really|absolutely hate|despise|detest,hate this|your|you|it|that|how|when|them|having|dealing,hated,hating,cant stand,driv* me|us crazy|mad|nuts|insane
      los* my patience|temper,out of patience,very|extremely|really|highly|deeply|so|beyond|most|utterly|quite unhappy|disappoint*|dissatisfied|upset,not at? all|very? happy|impressed|satisfied|pleased,less than happy|satisfied,unhappy with|about,disappointed with|in|by|at
      mak* me sick|angry|mad,grr*,argh*,ugh*,dissatisf*,offended,offensive,not|wont going? to? tolerate|accept,😡,🤬,😠,🖕,😤`,
    harsh: `
      ridiculous*,unacceptable*,not acceptable,inexcusable,disgrac*,disgusting*,appalling*,atrocious*,abysmal*,shameful*,shame on,pathetic*,absurd*,outrageous*,vile,shocking service|customer|that|how
      absolute*|utter*|total*|complete*|such|fucking rubbish|garbage|trash|mess|joke|disaster|waste|failure|fail|shame
      useless*,worthless,hopeless,dreadful*,horrendous*,horrible*,horrid,horrific,terrible,terribly,awful*,crap,crappy,lousy,shambles,is|what|like|complete|bad|sick a? joke,nightmare,wast* of? my|our|your|so time|money|energy|effort|hours,waste of time|money|space,wasted hours|days
      worst,sucks,stinks,not good enough,poor|bad|shoddy|shit|shitty|no|zero|lack of? customer? service|communication|experience|attitude|treatment|quality,very|really|so|extremely poor|rude|unhelpful,rude,rudely,rudest,rudeness,unprofessional*,disrespect*,insulting,insult,condescend*,arrogan*,ignorant,ignorance
      incompeten*,inept*,negligen*,careless*,unhelpful,stupid,stupidity,idiotic,nonsense,embarrassing,childish,greedy,rip off,ripoff,ripped off,scam*,robbed,steal* from|my|our|money,stole my|our|from,conned,ashamed,piece of crap|shit|junk|garbage`,
    blame: `
      you|have|been|they lied,lied to,are|youre|stop|keep|theyre lying,false|empty|broken promise*|advertis*,mislead*,misled,deceiv*,deceptive,dishonest*,cheated,you|were|was promised,your own? fault,you|have failed me|us|to|your,you ruined|broke|messed|screwed,screw* me|us,how dare,blame you,because of you|your
      no one|body care*|help*|listen*|answer*|repl*|respond*,nobody care*|help*|listen*|answer*|repl*|respond*,dont|doesnt|didnt|clearly|never|not even|really? care|listen|bother,give a damn|shit|fuck|crap,who cares,not listening,refus* to help|refund|listen|answer|give|fix,ignor* me|us|my|our|customers,being ignored
      hung up on,runaround,tak* advantage|responsibility,no accountability|respect|shame|empathy,you|they clearly|obviously? have no clue|excuse|idea|shame|respect,do your job*,get your act|shit,sort it|this|your out,be ashamed,charged me|us? twice|again,overcharg*,tak*|steal*|stole|keep* my|our money
      want|give|demand me? my|our|a money|refund back|now,i demand,expect|deserve* better,your incompeten*|attitude|negligence|failure|lies|ignorance|arrogance|stupidity|excuse*,hypocri*,shady,wont even,even bother*,excuses,treat* customers|people|us|me like`,
    disbelief: `
      unbelievabl*,cannot|cant believe how|this|that|you,beyond belief,are|r you|u guys|people|actually|seriously|even|all? kidding|serious|joking|insane|crazy|deaf|blind|stupid|mad,you|ya kidding|joking,is this a|some kind|sort|of? joke,kidding me,must|to be joking|kidding
      what|why|how|who|where|when the hell|heck|fuck|actual|f,the hell|heck|fuck is|are|do|did,wtf,smh,ffs,seriously,how is|are this|that acceptable|possible|legal|allowed|ok|okay,how hard is|can,what is|are|whats wrong with,whats|is the point
      why cant|wont you|your|u|they|anyone,do|did|have|can you|u|they even|people|ever|actually,does|is anyone|anybody even|there|actually,just wow,wow just,oh great|wonderful|brilliant|lovely,great|wonderful|lovely|fantastic|brilliant|nice|perfect another|again|yet|third|fourth|second|#th
      give me a break,yeah right,thanks|you for nothing|ruining|wasting|ignoring,sigh,what a disgrace|shame|waste|mess|joke|farce,🙄,🤦`,
    'repeat-contact': `
      second|third|fourth|fifth|#th|umpteenth|nth time i|ive|im|we|this|now|in|that|you,for the second|third|fourth|fifth|#th|umpteenth time,third|fourth|#th|fifth time|email|call|ticket|message|request|replacement,# times|calls|emails|tickets now|and|already
      yet again,over and over,time and|after again|time,every|each single|damn|fucking time|day|week,keep|keeps|kept being|asking|telling|calling|getting|saying|explaining|happening,already told|said|explained|asked|called|contacted|emailed|complained|sent
      i|ive|have|had repeatedly|now|already|been? told|asked|called|contacted|emailed|messaged|complained|written you|u|them|your|#|several|multiple|many|twice|three|four|customer|support|again,as|like i|ive|we already? said|mentioned|explained|told,how many more? times|emails|calls,have to repeat|keep|chase,repeat* myself
      same answer|excuse|response,still not|no resolved|received|solved|sorted|refund*|fixed|arrived|reply|response|answer|update|solution,several|many|multiple|numerous|different|three|four|#? agents|reps|calls|times|emails and|who|about|now|already|but,broken|wrong again,getting nowhere`,
    waiting: `
      still waiting|awaiting,been waiting,been on hold,waiting|waited for? over|more|almost|days|weeks|months|hours|an|ages|so|#|two|three|all,kept|keep|keeping me|us? waiting,how long|much more? longer|do|must|will|am|until,no response|reply|answer|updates|communication|explanation|apology from|to|yet|for|after|since|and
      no one|body has|ever|called|came|contacted|replied|responded,nobody has|ever|called|came|contacted|replied|responded,havent|hasnt|not|never heard|had|received|gotten back|anything|any|a response|reply|answer|word|update|refund|from|yet,on hold|phone for|since|again|#|over
      over|after|nearly|almost|took|takes|been #|a|two|three|four|several|many|couple|an days|weeks|months|hours|week|month|hour,# weeks|months|days|hours late|later|waiting|without|overdue|still|now,for hours|days|weeks|months|ages,all day|week waiting,ages
      tak*|took forever|ages|too|so,overdue,delayed again,another delay,never arrived|came|showed|received|got|called|responded|replied,wheres|is my|our order|parcel|package|refund|money|delivery|bag
      left me|us? waiting|without|stranded,stranded,missed my flight|appointment`,
    distress: `
      desperate*,devastat*,heartbr*,in tears,sobbing,panick*,panic attack*,anxiety,scared,terrified,worried sick,so|very|really|extremely worried|stressed|anxious|upset|sad,stressful,my wits,cant|cannot sleep|cope|breathe|eat|afford
      depressed,miserable,helpless,suffering,grieving,funeral,passed away,evicted,no|without heat|food|money|medication,los* my|our job|home|house|savings|mother|father|husband|wife,ruined my
      begging you,i beg,please please,please help me|us,dont know what else|to do|i|we,lose|lost everything,traumati*,humiliat*,😭,😢,💔`,
    threat: `
      i will|wanna|could|should|would|gonna|am|want|swear going|to|i|will|ill? to? kill|murder|strangle|stab|punch|slap|hurt|destroy|smash|beat you|u|ur|your all|down|face|neck|family|up|head|people?
      ill|im|id|gonna going|gonna? to? kill|murder|strangle|stab|punch you|u,i know where you|u|your live|work|family|kids|sleep,find out where you|u live,coming to your house|home,hope you|u|your|they all|guys|family|children|kids? die|dies|rot|suffer|burn
      you|u deserve|should|must all? to? die|rot|bleed,will|ll|gonna|youll regret|pay for? this|dearly,make you|u|them pay|suffer|bleed|regret,watch your back,bomb your|the office|building*|store,blow up your,burn|burning down? your|the office|house|store|building|place|shop down,kick|beat|smash|bash your|ur ass|face|head|teeth,break your legs|neck|face|arms|bones
      shoot you|u all|dead|in|fuckers,shoot up your|the office|store|place,slit|cut your|ur throat|head|dick,die bitch|slowly,go die,rape you|u,hang|kill|shoot yourself|urself|yourselves,kys,youre|are|be dead meat`,
    hate: `
      nigger*,nigga*,faggot*,kike*,spics,chinks,gooks,pakis,wetback*,tranny,trannies,raghead*,towelhead*,subhuman*,go|send back to your|ur|their own|shithole|filthy? country|countries|village|jungle|cave,shithole countr*,get out of my|our|this country,deport you|them|these
      learn|speak real|proper|fucking english,third world idiot*|trash|scum|monkeys,inferior race|people,dirty|filthy|fucking|bloody|stupid foreigner*|immigrant*,all _ people? should be|die shot|killed|deported`,
    sexual: `
      suck*|lick*|ride|stroke my|ur|your|a|on dick|cock|balls|ass|penis|pussy|tits|nipples,my|ur|your big|huge|hard|fat|wet? dick|cock|pussy|tits,send|show me? your|ur? nudes|tits|boobs|pussy|body,want|wanna|gonna|going|like|lets to? fuck|bang|shag you|u|her|him|me|your
      sex with you|u|me,want|wanna|need sex,talk dirty,so|im|am horny,are|r you|u hot|horny|naked|wet,what are you|u wearing,take off your clothes|pants|shirt,blowjob*,blow job*,cum in|on your|ur|my|you,in|up your|ur rectum|pussy|vagina,fuck*|screwed your|ur mom|mother|wife|sister|daughter`,
    'self-harm': `
      kill|killing|hang myself,want|wanna|going|gonna|might to? hurt|harm myself,end|ending|take|taking my own? life,end it all,i|just|really|only want|wanna to? die,i want to be dead,wish i was|were dead,no reason to live,dont|not|longer want|wanna to? live|be alive|here? anymore
      better off dead,im|am|feel|feeling suicidal,suicidal thoughts,thinking|thought|thoughts|considering about|of? suicide,will|gonna|going|want|might to? commit suicide,suicide note,slit|cut my wrists,not|isnt worth living,cant go on living`,
  },
  mild: {
    leaving: `cancel*,refund*,elsewhere`,
    insult: `dumb,coward*,creep`,
    profanity: `damn,damned,hell,bloody,suck,freaking`,
    anger: `disappoint*,unhappy,upset*,hate,hates,mad,dislike*,rant*,bother*`,
    harsh: `poor,poorly,worse,painful,mess,ugly,gross,insane*,waste,wasting,shame,nasty,trash,garbage,rubbish,crazy,toxic,cruel,ruin*`,
    blame: `you never|always|people|guys,stop being|acting|asking|making|charging,obviously,fault,blame*,they never,cant|couldnt|didnt even`,
    disbelief: `how can|would you|they|anyone,why on earth,cant believe`,
    'repeat-contact': `again,every time,keeps,many|multiple|# times,still not|cant|no|hasnt|havent,twice`,
    waiting: `waiting,waited,delay*,no reply|response,asap,for # weeks|months|days|hours,urgent*,forever,too long`,
    distress: `worried,crying,sad,afraid,stress*,suffer*`,
    sexual: `sexy,nudes,penis,vagina,sex,pussy`,
    threat: `kill you,murder*,threat*`,
  },
  calming: {
    thanks: `thanks,thank,thankyou,thx,tysm,much appreciated,appreciat*,grateful,cheers,works|working now|perfectly|great|fine,that|this|it|which worked|fixed|helped|helps|solved,problem|issue solved|resolved|fixed,all good|sorted,kudos`,
    polite: `please,pls,plz,kindly,could|can|would|will you please|help|tell|let|check|confirm|look|send|explain|share|provide,would|do you mind,hope you|this|that|it are|have|helps,hello,hi,hey,dear,good morning|afternoon|day|idea|point|luck,sorry,apolog*,let me know,no worries|problem,happy to,i understand|see|agree|think|guess|believe,makes sense`,
    unresolved: `but,however,still,not what|the|true|correct|acceptable|enough|good|helpful|able|received|an|a|working|resolved|fixed|solved|happy|yet,no solution|answer|help,doesnt|does|didnt|isnt|cant|wont not? work|help|fix|solve|answer|yet,unfortunately,again,in advance,for nothing|ruining|wasting|ignoring,ruin*,wasted,worst,except,although,anyway`,
  },
  negators: `not,no,never,dont,doesnt,didnt,isnt,arent,wasnt,werent,wont,wouldnt,cant,cannot,without,nor,neither,hardly`,
} as const satisfies Cues;
