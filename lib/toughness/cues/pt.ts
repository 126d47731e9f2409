import type { Cues } from './types';

export const pt = {
  strong: {
    leaving: 'quero|vou cancelar,nunca mais',
    legal: 'advogad*,processar,procon,reclame aqui,denunci*',
    insult: 'idiota*,imbecil*,burros,estupid*,incompetente*,palhac*,ladrao,ladroes,mentiros*,babaca*',
    profanity: 'merda*,porra,caralho,puta,foda*,bosta',
    anger: 'furios*,irritad*,indignad*,revoltad*,saco cheio,farto,farta,muito chatead*|decepcionad*,raiva',
    harsh:
      'inaceitavel,absurdo,vergonha,vergonhos*,pessim*,horrivel,ridicul*,lixo,nojo,lamentavel,uma piada,descaso,o|a pior,golpe',
    blame: 'mentiram,enganaram,ninguem responde|ajuda|resolve,meu dinheiro,falta de respeito,desrespeito,inacreditavel',
    'repeat-contact': 'terceira|quarta|quinta|enesima vez,ja falei|expliquei|liguei,continuo sem,quantas vezes',
    waiting: 'ha|faz # dias|semanas|meses,ha dias|semanas|meses,esperando ha|faz,ate quando,sem resposta',
    distress: 'desesperad*,nao aguento mais,angustiad*,chorando',
    threat: 'vou te matar,sei onde voce mora,tomara que voce morra',
    hate: 'viados,volta pro seu pais .',
    'self-harm': 'quero morrer,me suicidar,tirar minha vida,acabar com minha vida',
  },
  calming: { thanks: 'obrigad*,resolvido', polite: '', unresolved: 'mas, continua, ainda, nao funciona' },
  negators: 'nao,nunca,sem',
} as const satisfies Cues;
