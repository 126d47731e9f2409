import { lazily } from './lazily';

/** A span of a text, `[start, end)`. */
export type Span = [start: number, end: number];

/** What stands between the digits of a number: spaces of all widths, dashes of typesetters, dots, brackets, strokes. */
const gap = '[ \\t\\u00a0\\u2000-\\u200b\\u202f\\u2060\\u3000\\u2010-\\u2015\\u2212\\uff0d./()（）_·*-]';

/** Phone, card, account and order numbers: six digits or more, with an extension where there is one. */
const digits = lazily(
  () =>
    new RegExp(
      `[+＋]?\\p{Nd}(?:${gap}{0,3}\\p{Nd}){5,}(?:\\s?(?:ext|x|Durchwahl|poste|ramal)\\.?\\s?\\p{Nd}{1,5})?`,
      'giu',
    ),
);
/** Digits with anything but words between them, such as a card number over several lines. */
const chains = /\d(?:[^\p{L}\p{Nd}]{0,4}\d){12,}/gu;
const ibans = /(?<![\p{L}\p{N}])[a-z]{2}[ \u00a0]?\d{2}(?:[ \u00a0-]?[a-z0-9]{2,4}){2,8}(?![\p{L}\p{N}])/giu;
/** Letters and digits in one: `ORD-48213`, `INV2023/0042`, `1Z999AA10123456784`. */
const codes = /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}_./#-]*\p{L})(?:[A-Za-z0-9]+[_./#-]?)*[A-Za-z0-9]+(?![\p{L}\p{N}])/gu;
/** A number that is said to be one: `#4821`, `order 4821`, `Bestellung Nr. 4821`. */
const hashed = /#[ \u00a0]?[\p{L}\p{N}-]*\p{Nd}{2,}[\p{L}\p{N}-]*/gu;
const named = lazily(
  () =>
    new RegExp(
      `(?<![\\p{L}])(?:${[
        ...[
          'orders?',
          'tickets?',
          'cases?',
          'invoices?',
          'account',
          'customer',
          'reference',
          'ref',
          'booking',
          'policy',
          'claim',
        ],
        ...['Bestellung', 'Auftrag', 'Kundennummer', 'Kunde', 'Rechnung', 'Vorgang', 'Bestellnummer', 'Auftragsnummer'],
        ...['commande', 'facture', 'dossier', 'client', 'pedido', 'factura', 'cuenta', 'fatura', 'conta', 'protocolo'],
        ...[
          'nota fiscal',
          'ऑर्डर',
          'टिकट',
          '注文番号',
          '注文',
          '受付番号',
          'お問い合わせ番号',
          'الطلب',
          'طلب',
          'تذكرة',
          'فاتورة',
        ],
      ].join(
        '|',
      )})(?:[ \\u00a0]?(?:no|nr|n°|nº|number|num|id|ID|Nummer|numéro|número|رقم|नंबर|संख्या))?[.:：#]{0,2}[ \\u00a0]?(\\p{Nd}{4,})`,
      'giu',
    ),
);

/** Where long numbers and codes stand in a text. */
export function findNumbers(text: string): Span[] {
  const spans = (pattern: RegExp, isOne: (found: string) => boolean = () => true): Span[] =>
    [...text.matchAll(pattern)]
      .filter(([found]) => isOne(found))
      .map(({ 0: found, index }) => [index, index + found.length]);
  return [
    ...spans(digits()),
    ...[...text.matchAll(chains)].flatMap(({ 0: chain, index }) => findCards(chain, index)),
    ...spans(ibans, isIban),
    ...spans(codes, isCode),
    ...spans(hashed),
    ...[...text.matchAll(named())].map(({ 0: found, 1: number = '', index }): Span => {
      const end = index + found.length;
      return [end - number.length, end];
    }),
  ];
}

/** Card numbers in a chain of groups of digits: thirteen to nineteen, the first group of four or more, checked. */
function findCards(chain: string, at: number): Span[] {
  const groups = [...chain.matchAll(/\d+/g)].map(({ 0: group, index }): Span => [index, index + group.length]);
  return groups.flatMap(([from, end], first): Span[] => {
    if (end - from < 4) return [];
    const isCard = ([, to]: Span): boolean => {
      const card = chain.slice(from, to).replace(/\D/g, '');
      return card.length >= 13 && card.length <= 19 && passesLuhn(card);
    };
    const last = groups.slice(first).find(isCard);
    return last ? [[at + from, at + last[1]]] : [];
  });
}

/** The check of card numbers: every second digit doubled from the right, the sum a multiple of ten. */
export function passesLuhn(text: string): boolean {
  const values = [...text.matchAll(/\d/g)].map(([digit]) => Number(digit)).reverse();
  const sum = values.reduce((total, value, at) => {
    const doubled = at % 2 === 1 ? value * 2 : value;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return values.length > 0 && sum % 10 === 0;
}

/** The check of account numbers (ISO 13616): moved, spelt as digits, the rest by 97 is one; or nearly all digits anyway. */
export function isIban(text: string): boolean {
  const compact = text.replace(/[^a-z0-9]/gi, '').toUpperCase();
  if (compact.length < 15 || compact.length > 34) return false;
  const moved = compact.slice(4) + compact.slice(0, 4);
  const spelt = moved.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  let rest = 0;
  for (const digit of spelt) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

/** Six characters or more with three digits among them and no plain word. */
function isCode(text: string): boolean {
  return text.length >= 6 && (text.match(/\d/g)?.length ?? 0) >= 3 && /[a-z]/i.test(text);
}
