/**
 * Guesses the language of a short text by its script or its commonest words. Cheap on purpose: the only question is
 * which cue list fits, and "none" is a good answer.
 */
export type CueLanguage = 'en' | 'es' | 'pt' | 'fr' | 'de' | 'fil' | 'hi' | 'ja' | 'ar';

/** A language with cues, one without, or too little to tell. */
export type LanguageGuess = CueLanguage | 'other' | 'unsure';

// Words shared by several languages count for each, so that the rest of the text decides. `other` gathers Italian, Dutch,
// Polish, Swedish, Danish, Indonesian, Turkish, Czech, Romanian and Catalan, which would otherwise pass for a neighbour.
const commonWords: Readonly<Record<Exclude<CueLanguage, 'hi' | 'ja' | 'ar'> | 'other', string>> = {
  en: 'the be is are was were to of and a in that have has had i im it for not on with he as you do did does at this but by from they we say or an will my one all would there their what so up out if about who get which go me when make can like no just know how your some could them other than then now only its our work why does didnt dont still thanks please us been any never again off her his she here more very where too',
  es: 'el la los las de que y en un una es por con no su para se lo como mas pero sus le ya o este esta si porque cuando muy sin sobre me hasta hay donde quien desde todo nos ni eso mi tengo estoy ha he han fue son usted ustedes hola gracias pedido llevo nada nunca cliente servicio del al otra vez quiero te tu',
  pt: 'o a os as de que e em um uma para com nao por mais se na no dos das como mas ao ele foi eu tem ja meu minha isso esta voce voces muito ate quando sem nos sao pelo pela ha estou tenho obrigado obrigada pedido nada nunca cliente servico do da ainda agora quero me ser fazer',
  fr: 'le la les de des un une et est en que qui dans pour pas ne sur se ce il elle je vous nous avec plus par au aux du mon ma mes votre vos sont ai jai suis cest mais ou si tout cette bien tres merci bonjour depuis toujours jamais rien encore commande service client sans fait faire ete',
  de: 'der die das und ist in zu den nicht von sie es ein eine mit sich auf fur dem des im ich wir ihr ihre ihnen haben hat habe war auch an bei aus nach wie nur noch aber wenn kann mein meine mir mich so seit schon immer wieder kein keine danke bitte warum was oder als dass uns man sind wird werden dieser diese',
  fil: 'ang ng sa na mga ay at ako ko ka mo siya kayo ninyo niyo namin natin hindi po opo ito iyan yan yung lang naman kasi pero wala walang may mayroon para din rin pa ba kung ano bakit paano kailan salamat gusto akin inyo nyo nga talaga',
  other:
    'il che di non per una sono del della mi ho ci grazie anche piu questo het een van ik niet dat je op voor zijn maar met ook nie jest sie na to jak ale och att det som inte jag ett af ikke til og yang dan saya tidak ini untuk dengan ada ve bir bu icin cok degil ale jsem jako nu si sunt este pentru amb els aquest',
};

const tables: readonly (readonly [CueLanguage | 'other', ReadonlySet<string>])[] = toTables();

/** Words are folded as in `tokens.ts`; the raw text is only looked at for its script. */
export function guessLanguage(text: string, words: readonly string[]): LanguageGuess {
  return guessByScript(text) ?? guessByWords(words);
}

function guessByScript(text: string): LanguageGuess | undefined {
  const sample = text.slice(0, 600);
  const letters = count(sample, /\p{L}/gu);
  if (letters === 0) return 'unsure';
  const most = letters * 0.4;
  if (count(sample, /[\u3040-\u30ff]/g) > letters * 0.15) return 'ja';
  if (count(sample, /[\u0900-\u097f]/g) > most) return 'hi';
  // پ چ ژ گ ٹ ڈ ں ے are Persian or Urdu, which share the script but not the words.
  if (count(sample, /[\u0600-\u06ff]/g) > most) return /[پچژگٹڈںے]/.test(sample) ? 'other' : 'ar';
  if (count(sample, /\p{Script=Latin}/gu) < letters * 0.6) return 'other';
  return undefined;
}

function guessByWords(words: readonly string[]): LanguageGuess {
  let best: LanguageGuess = 'unsure';
  let most = 0;
  let english = 0;
  const sample = words.length > 120 ? words.slice(0, 120) : words;
  for (const [language, common] of tables) {
    let hits = 0;
    for (const word of sample) if (common.has(word)) hits++;
    if (language === 'en') english = hits;
    if (hits > most) {
      best = language;
      most = hits;
    }
  }
  // One or two chance hits ("no", "a", "me") must not take an English text away from English.
  return most - english < 2 && english > 0 ? 'en' : best;
}

function count(text: string, expression: RegExp): number {
  return text.match(expression)?.length ?? 0;
}

function toTables(): [CueLanguage | 'other', ReadonlySet<string>][] {
  const languages = ['en', 'es', 'pt', 'fr', 'de', 'fil', 'other'] as const;
  return languages.map((language) => [language, new Set(commonWords[language].split(' '))]);
}
