import { describe, expect, it } from 'vitest';
import { findFolded, fold } from '../../lib/domain/fold';

describe('folding makes the same of', () => {
  it.each([
    ['capitals', 'PARCEL', 'parcel'],
    ['accents', 'Rückgabe, déjà vu, mañana, ação', 'ruckgabe, deja vu, manana, acao'],
    ['accents that stand apart', 'u\u0308ber', 'über'],
    ['sharp s', 'Straße STRAẞE', 'strasse strasse'],
    ['letters that are two', 'œuvre æther ﬁne', 'oeuvre aether fine'],
    ['Turkish and Polish letters', 'İade ılık Łódź', 'iade ilik lodz'],
    ['full width', 'ＶＩＰ　１２', 'vip 12'],
    ['half-width kana', 'ｶﾞｿﾘﾝ', 'ガソリン'],
    ['both kana', 'カタカナ', 'かたかな'],
    ['Arabic with and without vowel signs', 'شُكْرًا', 'شكرا'],
    ['Arabic letters with and without hamza', 'أسئلة إلى', 'اسئله الي'],
    ['tatweel', 'شـــكرا', 'شكرا'],
    ['Hebrew with and without points', 'תּוֹדָה', 'תודה'],
    ['digits', '٤٢ ۴۲ ४२', '42 42 42'],
    ['typographic apostrophes', 'don’t', "don't"],
    ['Greek sigma at the end', 'τέλος', 'τελοσ'],
    ['Korean, composed or not', '환불'.normalize('NFD'), '환불'],
  ])('%s', (_, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it.each([
    ['Hindi words that differ in a vowel', 'की', 'का'],
    ['kana that differ in voicing', 'かき', 'がき'],
    ['other letters', 'a', 'b'],
  ])('but not of %s', (_, one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });
});

describe('finding folded words in a text', () => {
  const found = (text: string, ...terms: string[]) =>
    findFolded(text, terms.map(fold)).map(([start, end]) => text.slice(start, end));

  it.each([
    ['Die Rückgabe kam', ['ruck'], ['Rück']],
    ['Straße', ['ss'], ['ß']],
    ['Straße', ['strass'], ['Straß']],
    ['ｶﾞｿﾘﾝ代', ['がそ'], ['ｶﾞｿ']],
    ['u\u0308ber', ['ub'], ['u\u0308b']],
    ['شُكْرًا لك', ['شكرا'], ['شُكْرًا']],
    ['退款的问题', ['问题'], ['问题']],
    ['called, then called', ['called'], ['called', 'called']],
    ['callback', ['call', 'lba'], ['callba']],
    ['😀 fine 😀', ['fine', '😀'], ['😀', 'fine', '😀']],
    ['nothing', ['parcel'], []],
    ['nothing', [''], []],
  ])('in %s for %j gives %j', (text, terms, expected) => {
    expect(found(text, ...terms)).toEqual(expected);
  });
});
