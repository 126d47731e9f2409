/**
 * Guesses the language of a short text by its script or its commonest words. Cheap on purpose: the only question is
 * which cue list fits, and "none" is a good answer.
 */
export type CueLanguage = 'en' | 'es' | 'pt' | 'fr' | 'de' | 'fil' | 'hi' | 'ja' | 'ar';

/** A language with cues, one without, or too little to tell. */
export type LanguageGuess = CueLanguage | 'other' | 'unsure';

// Words shared by several languages count for each, so that the rest of the text decides. `other` gathers Italian, Dutch,
// Polish, Swedish, Danish, Indonesian, Turkish, Czech, Romanian and Catalan, which would otherwise pass for a neighbour.
export const commonWords: Readonly<Record<Exclude<CueLanguage, 'hi' | 'ja' | 'ar'> | 'other', string>> = {
  en: 'the be is are was were to of and a in that have has had i im it for not on with you do did does at this but by from they we an will my all there what so up out if about get go me when can no just how your then now its our why thanks please been never again off',
  es: 'el la los las de que y en un una es por con no su para se lo como mas pero le ya este esta si cuando muy sin me hasta hay todo mi estoy he han fue hola gracias nada al quiero te',
  pt: 'o a os as de que e em um uma para com nao por mais se na no do da como mas ao foi eu tem ja meu minha isso voce muito ate sem estou nada ainda quero me',
  fr: 'le la les de des un une et est en que qui dans pour pas ne sur se ce il je vous nous avec plus au du mon ma mes votre sont jai cest mais si tout cette tres merci depuis rien encore sans',
  de: 'der die das und ist in zu den nicht von sie es ein eine mit sich auf im ich wir ihr ihre haben hat habe war an bei nach wie nur noch aber mein meine mir mich so seit schon immer kein keine bitte was sind wird',
  fil: 'ang ng sa na mga ay at ako ko ka mo siya kayo niyo hindi po ito yan yung lang naman kasi pero wala walang may para din pa ba ano bakit kailan salamat nyo talaga',
  other:
    'il che di non per una sono mi ho grazie anche questo het een van ik niet dat je op voor maar met nie sie na to jak och att det som inte jag af ikke til yang dan saya tidak ini untuk',
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
  // One or two chance hits ("no", "a", "me") neither make a language nor take a text away from English.
  if (most < 2) return 'unsure';
  return best !== 'en' && english > 0 && most - english < 2 ? 'unsure' : best;
}

function count(text: string, expression: RegExp): number {
  return text.match(expression)?.length ?? 0;
}

function toTables(): [CueLanguage | 'other', ReadonlySet<string>][] {
  const languages = ['en', 'es', 'pt', 'fr', 'de', 'fil', 'other'] as const;
  return languages.map((language) => [language, new Set(commonWords[language].split(' '))]);
}
