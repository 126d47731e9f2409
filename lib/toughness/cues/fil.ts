import type { Cues } from './types';

export const fil = {
  strong: {
    legal: 'abogado,idedemanda,dti,irereklamo',
    insult: 'bobo,tanga,gago,ulol,walang kwenta,inutil,magnanakaw,manloloko,sinungaling,bwisit',
    profanity: 'putang*,puta,leche,punyeta,tangina',
    anger: 'galit,nakakagalit,nakakainis,naiinis,sawa na,nakakapikon',
    harsh: 'pangit,basura,nakakahiya,palpak,panloloko,walang silbi,bulok,scam',
    blame: 'niloko,pinaasa,walang pakialam,kasalanan nyo|niyo|ninyo,kalokohan,ano ba',
    'repeat-contact': 'ilang beses,paulit,na naman,hanggang ngayon',
    waiting: 'ang tagal,napakatagal,naghihintay,ilang araw|linggo|buwan,walang sumasagot',
    distress: 'hindi ko na kaya,naiiyak,umiiyak',
    threat: 'papatayin kita,mamatay ka,alam ko kung saan ka nakatira',
    'self-harm': 'magpakamatay,magpapakamatay,gusto ko nang mamatay',
  },
  calming: { thanks: 'salamat,ayos na', polite: '', unresolved: 'pero, kaso, hindi pa, wala pa' },
  negators: 'hindi, di',
} as const satisfies Cues;
