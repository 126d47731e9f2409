import { lazily } from './lazily';
import { closings, greetings, introductions, nobody, possessives, thanks, titles } from './name-words';
import type { Span } from './numbers';

const any = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
const start = '(?<![\\p{L}\\p{M}\\p{N}])';
const title = `(?:(?:${any(titles)})\\.?[ \\u00a0]+)*`;
const word = "\\p{Lu}[\\p{L}\\p{M}]*(?:['’.-][\\p{L}\\p{M}]+)*\\.?";
const particle = '(?:von|van|de|da|do|dos|del|la|le|der|den|di|bin|al|zu|y|e)';
const name = `${word}(?:[ \\u00a0]+(?:${particle}[ \\u00a0]+)*${word}){0,5}`;

interface Rule {
  pattern: RegExp;
  /** Whether a first word that is nobody's name rules it out; a title makes a name of anything. */
  mayBeNobody: boolean;
}
const rules = lazily((): readonly Rule[] => [
  { pattern: new RegExp(`${start}(?:${any(titles)})\\.?[ \\u00a0]+(?<name>${name})`, 'gu'), mayBeNobody: false },
  { pattern: new RegExp(`${start}(?:${any(greetings)})[ \\u00a0]+${title}(?<name>${name})`, 'gu'), mayBeNobody: true },
  {
    pattern: new RegExp(
      `${start}(?:${any(thanks)}),?[ \\u00a0]+${title}(?<name>${name})(?=[ \\u00a0]*(?:[,.!?;:\\n…]|$))`,
      'gu',
    ),
    mayBeNobody: true,
  },
  {
    pattern: new RegExp(`${start}(?:${any(introductions)})[ \\u00a0]+${title}(?<name>${name})`, 'gu'),
    mayBeNobody: true,
  },
  // Chat is written small: one word between the greeting and a comma, a stop or the end of the line.
  {
    pattern: new RegExp(
      `^[ \\t]*(?:${any(greetings)})[ \\u00a0]+(?<name>\\p{L}[\\p{L}\\p{M}'’-]+)(?=[ \\u00a0]*(?:[,!.]|$))`,
      'gimu',
    ),
    mayBeNobody: true,
  },
  // Below a closing: the rest of its line, or the next one with something on it.
  {
    pattern: new RegExp(
      `${start}(?:${any([...closings, ...thanks])})[ \\u00a0]*[,.!。、،]*[ \\u00a0]*(?:\\n[\\n \\t\\u00a0]*|[ \\u00a0])(?:[-–—~][ \\u00a0]*)?${title}(?<name>${name})(?=[ \\u00a0]*(?:[,.(|]|\\n|$))`,
      'gu',
    ),
    mayBeNobody: true,
  },
  {
    pattern: new RegExp(`^[ \\t]*(?:${any(possessives)})[ \\u00a0]+(?<name>${name})\\s*$(?![^])`, 'gmu'),
    mayBeNobody: true,
  },
  { pattern: new RegExp(`^[ \\t]*[-–—~][ \\u00a0]*${title}(?<name>${name})[ \\t.]*$`, 'gmu'), mayBeNobody: true },
  // The last line, where it is a first and a last name and nothing else: many sign without a closing.
  {
    pattern: new RegExp(
      `(?<=\\n)[ \\t]*${title}(?<name>${word}(?:[ \\u00a0]+(?:${particle}[ \\u00a0]+)*${word}){1,3})\\s*$(?![^])`,
      'gu',
    ),
    mayBeNobody: true,
  },
  // Scripts without capitals.
  {
    pattern:
      /(?<name>[\p{Script=Han}\p{Script=Katakana}ー・々]{1,12})[ \u3000]?(?:様|さま|さん|氏|殿|先生|くん|ちゃん)/gu,
    mayBeNobody: true,
  },
  {
    pattern: /(?<name>[\p{Script=Han}\p{Script=Katakana}ー・々]{2,10})(?:と申します|と言います|です[。\n])/gu,
    mayBeNobody: true,
  },
  {
    pattern: new RegExp(
      `(?:${any(closings.filter((one) => /[\u3040-\u9fff]/u.test(one)))})[。.、]?\\s*\\n\\s*(?<name>[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}ー・々 \\u3000]{2,14})[ \\t]*$`,
      'gmu',
    ),
    mayBeNobody: true,
  },
  {
    pattern:
      /(?:प्रिय|आदरणीय|नमस्ते|नमस्कार|श्रीमती|श्रीमान|श्री|सुश्री|डॉ\.?)[ \u00a0]+(?<name>(?!जी)[\p{Script=Devanagari}]+(?:[ \u00a0](?!जी|ने|को|से|का|की|के)[\p{Script=Devanagari}]+)?)(?=[ \u00a0]*(?:जी|[,!।.]|$|\n))/gmu,
    mayBeNobody: true,
  },
  {
    pattern:
      /(?:मेरा नाम)[ \u00a0]+(?<name>[\p{Script=Devanagari}]+(?:[ \u00a0][\p{Script=Devanagari}]+)?)(?=[ \u00a0]है)/gu,
    mayBeNobody: true,
  },
  {
    pattern: new RegExp(
      `(?:${any(closings.filter((one) => /\p{Script=Devanagari}/u.test(one)))})[ \\u00a0]*[,।]?[ \\u00a0]*\\n?[ \\u00a0]*(?<name>[\\p{Script=Devanagari}]+(?:[ \\u00a0][\\p{Script=Devanagari}]+){0,2})[ \\t]*(?=\\n|$)`,
      'gu',
    ),
    mayBeNobody: true,
  },
  {
    pattern:
      /(?<![\p{L}])(?:عزيزي|عزيزتي|السيد|السيدة|الأستاذ|الأستاذة|أستاذ|أستاذة|الدكتور|الدكتورة|الأخ|الأخت|مرحبا|مرحباً|أهلا|أهلاً|يا)[ \u00a0]+(?:يا[ \u00a0]+)?(?<name>\p{Script=Arabic}+(?:[ \u00a0]\p{Script=Arabic}+)?)(?=[ \u00a0]*(?:[،,!.؛\n]|$))/gu,
    mayBeNobody: true,
  },
  {
    pattern:
      /(?<![\p{L}])(?:السيد|السيدة|الأستاذ|الأستاذة|أستاذ|أستاذة|الدكتور|الدكتورة|اسمي|أنا اسمي)[ \u00a0]+(?<name>\p{Script=Arabic}+)/gu,
    mayBeNobody: false,
  },
  {
    pattern: new RegExp(
      `(?:${any(closings.filter((one) => /\p{Script=Arabic}/u.test(one)))})[ \\u00a0]*[،,.]?[ \\u00a0]*\\n[\\n ]*(?<name>\\p{Script=Arabic}+(?:[ \\u00a0]\\p{Script=Arabic}+){0,3})[ \\t]*(?=\\n|$)`,
      'gu',
    ),
    mayBeNobody: true,
  },
]);

/** Where names stand around greetings, titles, introductions and signatures, and wherever else these names are used. */
export function findNames(text: string): Span[] {
  const spans: Span[] = [];
  for (const { pattern, mayBeNobody } of rules()) {
    for (const match of text.matchAll(pattern)) {
      const found = match.groups?.name ?? '';
      const from = match.index + match[0].lastIndexOf(found);
      if (mayBeNobody && isNobody(found)) continue;
      spans.push([from, from + found.replace(/\.$/, '').length]);
    }
  }
  return [...spans, ...elsewhere(text, spans)];
}

/** The first words of what stands beside a name: where one follows the other, neither is the name. */
const beside = lazily(
  () => new Set([...titles, ...greetings, ...thanks, ...closings].map((one) => one.split(' ')[0]?.toLowerCase() ?? '')),
);

/** Whether the first word is nobody's: "Thank you, Everybody". */
function isNobody(found: string): boolean {
  const [first = ''] = found.split(/[ \u00a0\u3000]/);
  const bare = first.replace(/[.,]$/, '').toLowerCase();
  return bare === '' || nobody.has(bare) || beside().has(bare) || /^i(['’]\w+)?$/.test(bare);
}

/** The words of names that were found, where they stand alone elsewhere: "Anna was lovely" below "Hi Anna". */
function elsewhere(text: string, spans: readonly Span[]): Span[] {
  const words = new Set(
    spans.flatMap(
      ([from, to]) =>
        text.slice(from, to).match(/[\p{L}\p{M}'’-]{3,}|[\p{Script=Han}\p{Script=Katakana}ー]{2,}/gu) ?? [],
    ),
  );
  const list = [...words].filter((one) => !nobody.has(one.toLowerCase()));
  if (list.length === 0) return [];
  const bound = /^[\p{Script=Han}\p{Script=Katakana}ー]/u;
  const pattern = list
    .map((one) => (bound.test(one) ? any([one]) : `${start}${any([one])}(?![\\p{L}\\p{M}\\p{N}])`))
    .join('|');
  return [...text.matchAll(new RegExp(pattern, 'gu'))].map(({ 0: found, index }) => [index, index + found.length]);
}
