import type { Cues } from './types';

// Written from how people complain to firms, in the notation of phrases.ts. Words that are ordinary in tickets (git, pig,
// lazy loading, garbage collection, "kill the job") are left out, and no group of people is named other than by a slur:
// an identity must never change a score.
export const en = {
  strong: {
    leaving: `
      cancel*|clos*|delet* my|our account|subscription|membership|contract|service,cancel everything,tak* my|our business|custom|money elsewhere?,go|going elsewhere,your competitor*,switch*|mov*|chang* to? another|a|new? provider*|compan*|bank*|airline*
      los* a|another|me|my as? a? loyal? customer*|business,never again,never be? _ _? again|from|with,wont|not be buying|ordering|using|renewing|returning,done with you|this,avoid this|at all|company
      dont|not buy|order|trust from|with|this|them|your|anything,regret ever|signing|buying|choosing|joining|ordering,not|cant|cannot|wouldnt recommend,i give up`,
    legal: `
      lawyer*,attorney*,solicitor*,sue you|your|them,suing,lawsuit*,legal action|advice,tak*|see you|this to|in court,small claims,chargeback*,disput* the|this|your charge*|payment,fil*|lodg*|mak*|rais* a|an|my formal|official? complaint|dispute,formal|official complaint
      ombudsman,trading standards,better business bureau,consumer protection|rights,report* this|you|it? to the? police|authorities|bank|regulator,call*|contact* my bank,unauthorised|unauthorized charge*
      leav*|writ* a bad|negative|# star? review,everyone|everybody knows|know about|what,to the press|media,this|thats|its|is just|simply|pure? illegal|theft|fraud|stealing|robbery|extortion`,
    insult: `
      idiot*,moron*,dumbass*,clowns,twat*,wanker*,scumbag*,scum,loser,losers,asshole*,arsehole*,bastard*,bitch*,jerk,jerks,douche*,prick*
      cunt*,motherfucker*,fucker*,crooks,scammers,thief,thieves,liar,liars,brain dead,braindead,bunch of amateurs,useless|pathetic people|lot|staff|agent*|bunch|bot|company|excuse
      you|u|they|youre|yall|theyre are|r? all|guys? a|so|such|an|really|very|just|fucking|too|being? stupid|dumb|useless|worthless|pathetic|ridiculous|incompetent|clueless|ignorant|rude|disgusting|disgrace|joke|lazy|arrogant|evil|insane|annoying|boring|ugly|awful|garbage|trash|rubbish|pig*|thieves|crooks|failure|shit|crap|fool*|delusional|childish|coward*|nuts|weird|nasty|creepy
      your|ur so|such|very|a? stupid|dumb|worthless|pathetic|incompetent|ignorant|rude|disgusting|disgrace|arrogant,you|u all|guys|people|lot? suck|stink,screw you|u|off,shut up,piss|bugger|sod off,go to hell,get a life|grip|clue
      fuck|hate|despise you|u|off|yourself|urself|ur|your,act*|behav* like a|an? child|children|kids|idiot,grow up,kiddo,brat,you fool*|pig*|clown*|coward*|animals|monster*,retard,retards,retarded`,
    profanity: `
      fuck*,fuk*,fck*,motherfuck*,shit,shits,shitt*,shite,shitshow,bullshit*,wtf,stfu,ffs,ass,arse,asses,bitch*,bloody hell|useless|joke|awful|ridiculous|stupid,piss*,cunt*,dick,cock,pussy,twat*,whore*,slut*,goddam*,god damn*,dammit,frigg*,frick*,freakin,bastard*`,
    anger: `
      angr*,anger*,furious*,livid,enrag*,outraged,fuming,irate,infuriat*,pissed,mad at|with|about|that,so|really|very|getting|im mad,am|im|are|so|very|really|absolutely angry|furious|livid|frustrated|annoyed|disgusted|appalled|outraged,sick of|and,tired of,fed up,had enough,had it with,gone on long|too|enough,enough is|already
      frustrat*,annoy*,irritat*,disgusted,appalled,i|really|absolutely hate|despise|detest,hate this|your|you|it|that|how|when|them|having|dealing,hated,hating,cant stand,driv* me|us crazy|mad|nuts|insane
      los* my patience|temper,out of patience,been very|more? patient,last straw,end of my tether|rope,very|extremely|really|highly|deeply|so|beyond|most|utterly|quite unhappy|disappoint*|dissatisfied|upset|frustrat*,not at? all|very? happy|impressed|satisfied|pleased,less than happy|satisfied,unhappy with|about,disappointed with|in|by|at
      mak* me sick|angry|mad,argh*,ugh*,dissatisf*,offended,offensive,not|wont going? to? tolerate|accept,😡,🤬,😠,🖕,😤`,
    harsh: `
      ridiculous*,unacceptable*,not acceptable,inexcusable,disgrac*,disgusting*,appalling*,abysmal*,shameful*,shame on,pathetic*,absurd*,outrageous*,vile,shocking .|service|customer|that|how,shocked at|by|how
      absolute*|utter*|total*|complete*|such|fucking rubbish|garbage|trash|mess|joke|disaster|waste|failure|fail|shame
      useless*,worthless,hopeless,dreadful*,horrendous*,horribl*,horrific,terribl*,awful*,crap,crappy,lousy,shambl*,is|what|like|beyond|complete|bad|sick a? joke,farce,nightmare,wast* of? my|our|your|so time|money|energy|effort|hours,waste of time|money|space,wasted hours|days
      worst,sucks,you|guys suck .,stinks,zero|one|no star|stars,not good enough,poor|bad|shoddy|shit|shitty|no|zero|lack of? customer? service|communication|experience|attitude|treatment|quality,very|really|so|extremely|incredibly poor|rude|unhelpful,rude*,unprofessional*,disrespect*,insulting,insult,condescend*,arrogan*,ignorant,ignorance
      treated me|us? this|like|so|badly|terribly|unfairly|poorly,incompeten*,negligen*,careless*,unhelpful,stupid*,idiotic,nonsense,embarrassing,childish,greedy,rip|ripped off,ripoff,scam*,robbed,steal* from|my|our|money,stole my|our|from,ashamed,piece of junk|garbage`,
    blame: `
      you|have|been|they lied,lied to,are|youre|stop|keep|theyre lying,false|empty|broken promise*|advertis*,mislead*,misled,deceiv*,deceptive,dishonest*,cheated,you|were|was promised,your own? fault|mistake*,you|have failed me|us|to|your,you|youve ruined|broke|messed|screwed,ruin* my|our,screw* me|us,how dare,dont you dare,blame you,because of you|your
      no one|body care*|help*|listen*|answer*|repl*|respond*,nobody care*|help*|listen*|answer*|repl*|respond*,seem* to care,dont|doesnt|didnt|clearly|never|not even|really? care|listen|bother,give a damn|shit|fuck|crap,who cares,not listening,refus* to help|refund|listen|answer|give|fix,ignor* me|us|my|our|customers,being ignored,without solving|fixing|reading|answering|helping,you|they do|did|done|doing|sent nothing
      hung up on,cut me off,runaround,passed|pushed around,in circles,tak* advantage|responsibility,no accountability|respect|shame|empathy|apology|explanation,you|they clearly|obviously? have no clue|excuse|idea|shame|respect,be ashamed,do your job*,charged me|us twice|again,overcharg*,tak*|took|steal*|stole|keep* my|our money,cost* me|us money|business|customers,losing|lost business|customers|money
      your incompeten*|attitude|negligence|failure|lies|ignorance|arrogance|stupidity|excuse*,wont even,even bother*,excuses,treat* customers|people|us|me like,how you treat*`,
    demand: `
      speak|talk|escalate* this|it? to|with? a|the|your manager*|supervisor*|superior*|boss|management,get|put|give me? your|a? manager|supervisor|boss,someone competent|higher,real|actual human|person,r|are you a? bot|robot,stop closing|copying|giving|telling,canned|scripted|template response*|answer*|repl*,another automated|canned|copy|template
      read what i,answer my|the question*,not an answer,do something .|now,sort it|this|your out,get your act|shit,fix it|this now|immediately|asap|already|properly,i|we demand,want|give|demand me? my|our|a|full money|refund back|now,my|our money back,refund me now|immediately,want|expect|owe|demand an|a|me full|immediate|proper? explanation|apology|compensation|answers
      not going to? pay for? .|this|it|that|you,what are|am we|i paying`,
    disbelief: `
      unbelievabl*,unreal .,cannot|cant believe how|this|that|you|i,are|r you|u guys|people|actually|seriously|even|all? kidding|serious|joking|insane|crazy|stupid|mad,you|ya kidding|joking,is this a|some kind|sort|of? joke,kidding me,must|to be joking|kidding
      what|why|how|who|where|when the hell|heck|fuck|actual|f,the hell|heck|fuck is|are|do|did,wtf,smh,ffs,seriously,how is|are this|that|it acceptable|possible|legal|allowed|ok|okay|still,how hard is|can,what is|are|whats wrong with,whats|is the point
      why cant|wont you|your|u|they|anyone,why should i|we pay|have|wait,do|did|have|can you|u|they even|people|ever|actually,does|is anyone|anybody even|there|actually,just wow,wow just,oh great|wonderful|brilliant|lovely|perfect|joy,great|wonderful|lovely|fantastic|brilliant|nice|perfect another|again|yet|third|fourth|second|#th
      yeah right,thanks|you for nothing|ruining|wasting|ignoring,what a disgrace|shame|waste|mess,🙄,🤦`,
    'repeat-contact': `
      second|third|fourth|fifth|#th|umpteenth time i|ive|im|we|this|now|in|that|you,for the second|third|fourth|fifth|#th|umpteenth time,second|third|fourth|#th|fifth time|email|call|ticket|message|request|replacement,#|two|three|four|five|six|ten|several|many times|calls|emails this|now|already
      yet again,over and over,every|each single|damn|fucking time|day|week|agent,keep|keeps|kept being|asking|telling|calling|getting|saying|explaining|happening|closing,already told|said|explained|asked|called|contacted|emailed|complained|sent
      i|ive|have|had repeatedly|now|already|been? told|asked|called|contacted|emailed|messaged|complained|written you|u|them|your|#|several|multiple|many|twice|three|four|five|customer|support|again,as|like i|ive|we already? said|mentioned|explained|told,how many more? times|emails|calls,have to repeat|keep|chase|explain,repeat* myself
      same answer|excuse|response,last #|few|three|two emails|messages|calls,still not|no resolved|received|solved|sorted|refund*|fixed|arrived|reply|response|answer|update|solution,several|many|multiple|different|three|four|#? agents|reps|calls|times|emails and|who|about|now|already|but,getting|not nowhere|anywhere`,
    waiting: `
      still waiting|awaiting,been waiting,hours|minutes|been on hold,on hold for|since|again|#|over,waiting|waited for? over|more|almost|days|weeks|months|hours|an|ages|so|#|two|three|all,kept|keep|keeping me|us? waiting,how long|much more? longer|do|must|will|am|until,no response|reply|answer|updates|communication|explanation|apology .|from|to|yet|for|after|since|and
      no one|body has|ever|called|came|contacted|replied|responded,nobody has|ever|called|came|contacted|replied|responded,havent|hasnt|not|never heard|had|received|gotten back|anything|any|a response|reply|answer|word|update|refund|from|yet
      been|over|after|nearly|almost|took|takes #|a|two|three|four|six|several|many|couple|an days|weeks|months|hours|week|month|hour,# weeks|months|days|hours late|later|waiting|without|overdue|still|now,for hours|days|weeks|months|ages,ages
      tak*|took forever|ages|too|so,overdue,never arrived|came|showed|received|got|called|responded|replied,wheres|is my|our order|parcel|package|refund|money|delivery|bag
      left me|us? waiting|without|stranded,stranded,missed my flight`,
    distress: `
      desperate*,devastat*,in tears,crying all|over|about,panick*,anxiety,scared,terrified,so|very|really|extremely worried|stressed|anxious|upset|sad,making me ill|sick,cant|cannot|not|losing sleep|cope|breathe|eat|afford,cant take|do|bear this|it any|anymore,my strength
      depressed,miserable,helpless,suffering,no|without heat|food|money|medication,los* my|our job|home|house|savings,breaking point
      begging you,i beg,please please,please help me|us,dont know what else? to? do,so|completely|all alone,lose|lost everything,traumati*,humiliat*,😭,😢`,
    threat: `
      i will|wanna|could|should|would|gonna|am|want|swear going|to|i|will|ill? to? kill|murder|strangle|stab|punch|slap|hurt|beat|shoot you|u all|guys|people|up|dead? .|all|and|if|when|until|so|you|bitch*,ill|im|id|gonna going|gonna? to? kill|murder|strangle|stab|punch|hurt|shoot you|u .|all|and|if|when|until|so|you|bitch*
      kill|punch|hit|stab|smash|kick|beat|bash|break|slap|slit your|ur family|kids|children|face|head|teeth|neck|legs|arms|bones|skull|ass|throat|bitch*,i know where you|u|your live|work|family|kids|sleep,find out where you|u live,come|coming to|after you|your house|home|family,hope you|u|your|they all|guys|family|children|kids? die|dies|rot|suffer|burn .|in|slowly|soon|from|of|and|alone
      you|u deserve|should|must all? to? die|rot|bleed .|in|slowly|alone,youll|will|gonna regret|pay for? this|it|dearly .,make you|u suffer|bleed|regret,watch your back .,bomb|burn|blow|shoot down|up? your|the office|building*|house|store|company|place
      die bitch|slowly,go die .,ill|will|gonna|to rape you|u,hang|kill|shoot yourself|urself .|you|u|and|please|now|bitch*,kys,youre|are|be dead meat`,
    hate: `
      nigger*,nigga,niggas,faggot*,kike,kikes,wetback*,raghead*,towelhead*,you|youre|are|fucking|filthy|dirty|these|bloody|stupid subhuman*|tranny|trannies|chink*|spic|spics|gook*|paki|pakis,go|send|them|get back to your|ur|their own|shithole|filthy? country|countries|village|jungle|cave .|you|u|and|where|idiot*,shithole countr*
      get out of my|our|this country .|you|and,deport you|them|these,learn|speak fucking|bloody|goddamn english,all _ people? should be|die shot|killed|deported`,
    sexual: `
      suck*|lick*|ride|stroke my|ur|your|a|on dick|cock|balls|ass|penis|pussy|tits|nipples,my|ur|your big|huge|hard|fat|wet? dick|cock|pussy|tits,send|show me? your|ur? nudes|tits|boobs|pussy,want|wanna|gonna|going|like|lets to? fuck|bang|shag you|u|her|him|me
      sex with you|u|me,want|wanna|need sex .|now|with,talk dirty,so|im|am horny .|and|for|baby,are|r you|u hot|horny|naked|wet .|baby|now,what are you|u wearing .|now|right|tonight,take off your clothes|pants|shirt .|and|now,blowjob*,fuck*|screwed your|ur mom|mother|wife|sister|daughter`,
    'self-harm': `
      kill|killing|hang|hurting|cutting myself .|if|and|because|tonight|today|over|by|now|soon|or,want|wanna|going|gonna to? hurt|harm|cut|kill myself .|if|and|because|tonight|again|so,end|ending|take|taking|end my own? life .|if|and|because|tonight|today|over|now,end it all .|tonight|now|and|because,i|just|really|only want|wanna to? die .|and|because|if|so|now|tonight|right,want to be dead,wish i was|were dead .|and,no reason to live
      dont|not|longer want|wanna to? live|exist .|anymore|any|like,be alive anymore,better off dead .|and|than,im|am|feel|feeling suicidal,suicidal thoughts,thinking|thought|thoughts|considering about|of? suicide,will|gonna|going|want|might to? commit suicide,suicide note,slit|cut|cutting my wrists,not|isnt worth living .|anymore|any|for,cant go on living`,
  },
  mild: {
    leaving: `cancel*,refund*,elsewhere`,
    insult: `dumb,coward*,creep`,
    profanity: `damn,damned,hell,bloody,suck,freaking`,
    anger: `disappoint*,unhappy,upset*,hate,hates,mad,dislike*,rant*,bother*`,
    harsh: `poor,poorly,worse,painful,mess,ugly,insane*,waste,wasting,shame,nasty,trash,garbage,rubbish,crazy,toxic,cruel,ruin*`,
    blame: `you never|always|people|guys,stop being|acting|asking|making|charging,obviously,fault,blame*,they never,cant|couldnt|didnt even`,
    disbelief: `how can|would you|they|anyone,why on earth,cant believe`,
    'repeat-contact': `again,every time,keeps,many|multiple|# times,still not|cant|no|hasnt|havent,twice`,
    waiting: `waiting,waited,delay*,no reply|response,asap,for # weeks|months|days|hours,urgent*,forever,too long`,
    distress: `worried,cry,crying,sad,afraid,stress*,suffer*`,
    sexual: `sexy,nudes,penis,vagina,sex,pussy`,
    threat: `kill you,murder*,threat*`,
  },
  calming: {
    thanks: `thanks,thank,thankyou,thx,much appreciated,appreciat*,grateful,cheers,works|working now|perfectly|great|fine,that|this|it|which worked|fixed|helped|helps|solved,problem|issue solved|resolved|fixed,all good|sorted,kudos`,
    polite: `please,pls,plz,kindly,could|can|would|will you please|help|tell|let|check|confirm|look|send|explain|share|provide,would|do you mind,hope you|this|that|it are|have|helps,hello,hi,hey,dear,good morning|afternoon|day|idea|point|luck,sorry,apolog*,let me know,no worries|problem,happy to,i understand|see|agree|think|guess|believe,makes sense`,
    unresolved: `but,however,still,not what|the|true|correct|acceptable|enough|good|helpful|able|received|an|a|working|resolved|fixed|solved|happy|yet,no solution|answer|help,doesnt|does|didnt|isnt|cant|wont not? work|help|fix|solve|answer|yet,unfortunately,again,in advance,for nothing|ruining|wasting|ignoring,ruin*,wasted,worst,except,although,anyway`,
  },
  negators: `not,no,never,dont,doesnt,didnt,isnt,arent,wasnt,werent,wont,wouldnt,cant,cannot,without,nor,neither,hardly`,
} as const satisfies Cues;
