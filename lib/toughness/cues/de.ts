import type { Cues } from './types';

export const de = {
  strong: {
    leaving: 'kundige,kundigen,nie wieder,zur konkurrenz',
    legal: 'anwalt*,rechtsanwalt*,verklag*,anzeige,verbraucherzentrale',
    insult: 'idiot*,deppen,dummkopf*,unfahig*,arschloch*,lugner*,betruger*,inkompetent*',
    profanity: 'scheiss*,verdammt*,verfickt*,fick*,arsch,kotzt,beschissen*',
    anger: 'wutend*,sauer,stinksauer,verargert,argerlich,satt,es reicht,nase|schnauze voll,genervt,sehr enttauscht',
    harsh:
      'unverschamt*,frechheit,katastroph*,unglaublich,lacherlich*,inakzeptabel*,schrecklich,mies,miese*,schande,abzocke,betrug,schlechteste*',
    blame: 'angelogen,belogen,niemand|keiner antwortet|hilft|reagiert,ich verlange,mein geld,ihr ernst',
    'repeat-contact': 'zum dritten|vierten|funften|# mal,schon wieder|mehrfach,immer noch nicht|kein|keine,wie oft',
    waiting:
      'warte seit|immer|schon,seit # tagen|wochen|monaten|stunden,seit tagen|wochen|monaten,keine antwort|ruckmeldung,wie lange noch',
    distress: 'verzweifel*,kann nicht mehr,heule,panik',
    threat: 'bringe|bring dich|euch|sie um .,umbringen werde,weiss wo du wohnst,verrecke .|du|doch',
    hate: 'kanake*,schwuchteln,untermensch*',
    'self-harm': 'ich will sterben,will nicht mehr leben,bringe mich um .,mich umbringen,selbstmord begehe*|begehen',
  },
  calming: {
    thanks: 'danke,dank,erledigt',
    polite: '',
    unresolved: 'aber, leider, trotzdem, immer noch, funktioniert nicht',
  },
  negators: 'nicht,kein,keine,nie',
} as const satisfies Cues;
