import type { Cues } from './types';

export const fr = {
  strong: {
    leaving: 'resili*,plus jamais,la concurrence',
    legal: 'avocat*,porter plainte,tribunal,en justice',
    insult: 'idiot*,imbecile*,connard*,abruti*,incompetent*,voleur*,menteur*',
    profanity: 'merde*,putain,bordel,chier,enculé*,salaud*,salope*',
    anger: 'furieu*,en colere,enerv*,exasper*,marre,ras le bol,jen ai assez,tres mecontent*|decu*,degoute*',
    harsh:
      'inacceptable*,inadmissible*,scandaleu*,honteu*,honte,lamentable*,ridicule*,nulle,nuls,pire,horrible*,catastroph*,arnaque*',
    blame: 'vous mentez,vous vous moquez,personne ne repond,mon argent,manque de respect,jexige,incroyable',
    'repeat-contact':
      'troisieme|quatrieme|cinquieme|enieme|#th fois,deja dit|explique|appele|ecrit,toujours pas,combien de fois',
    waiting:
      'attends depuis|toujours,depuis # jours|semaines|mois|heures,depuis des jours|semaines|mois,aucune reponse,sans reponse|nouvelles',
    distress: 'desesper*,nen peux plus,en larmes,angoiss*',
    threat: 'vais te|vous tuer,sais ou tu habites',
    hate: 'bougnoule*,retourne* dans ton pays .',
    'self-harm': 'veux|envie de? mourir,me suicider,fin a mes jours',
  },
  calming: { thanks: 'merci,resolu', polite: '', unresolved: 'mais, toujours, cependant, ne fonctionne, davance' },
  negators: 'pas,jamais,sans',
} as const satisfies Cues;
