import type { Cues } from './types';

export const es = {
  strong: {
    leaving: 'darme de baja,dar de baja,nunca mas,cancel* mi',
    legal: 'abogad*,denunci*,demandar*,reclamaciones',
    insult: 'idiota*,imbecil*,estupid*,inutil*,incompetente*,payasos,ladron*,mentiros*,sinverguenza*,pendej*,cabron*',
    profanity: 'mierda*,joder,carajo,puta,puto,putos',
    anger: 'furios*,enojad*,enfadad*,indignad*,hart* de,harto,harta,rabia,muy molest*|decepcionad*,ya basta',
    harsh:
      'inaceptable*,verguenza,vergonzos*,pesim*,horrible,asco,lamentable,ridicul*,estafa*,el|la peor,indignante,basura',
    blame: 'me mintieron,nadie responde|ayuda|contesta,mi dinero,falta de respeto,es una broma,no puede ser',
    'repeat-contact': 'tercera|cuarta|quinta|enesima vez,ya les dije|escribi,sigo sin,cuantas veces',
    waiting: 'llevo # dias|semanas|meses|horas,llevo semanas|dias|meses,sigo esperando,hasta cuando,sin respuesta',
    distress: 'desesperad*,no puedo mas,angustiad*,llorando',
    threat: 'te|los voy a matar,se donde vives,ojala te mueras',
    hate: 'sudaca*,maricones,vuelve* a tu pais .',
    'self-harm': 'quiero morirme,suicidarme,quitarme la vida,acabar con mi vida',
  },
  calming: { thanks: 'gracias,solucionado', polite: '', unresolved: 'pero, sigue, todavia, no funciona' },
  negators: 'no,nunca,sin',
} as const satisfies Cues;
