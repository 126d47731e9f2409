import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toggled } from '../../lib/domain/masked-parts';
import { isIban, passesLuhn } from '../../lib/domain/numbers';
import { masked, maskedParts } from '../../lib/domain/redact';

/** A format in which `d` is any digit and `A` any capital letter. */
function filled(formats: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...formats), fc.array(fc.nat(25), { minLength: 40, maxLength: 40 }))
    .map(([format, chance]) => {
      let at = 0;
      const next = (): number => chance[at++ % chance.length] ?? 0;
      return format
        .replaceAll(/(?<![a-z])d+(?![a-ce-z])/g, (run) => run.replaceAll('d', () => String(next() % 10)))
        .replaceAll(/A/g, () => String.fromCharCode(65 + next()));
    });
}

const phones = filled([
  ...['+1 (ddd) ddd-dddd', '(ddd) ddd-dddd', 'ddd-ddd-dddd', 'ddd.ddd.dddd', '+1 ddd ddd dddd ext. ddd'],
  ...['+44 20 dddd dddd', '020 dddd dddd', '07ddd dddddd', '+44 (0)7ddd dddddd', '0ddd ddd dddd'],
  ...['+49 (0)30 ddddddd', '030/ddddddd', '0171-ddddddd', '0171 – ddd dd dd', '+49 171 ddddddd', '0049 30 dddd-dd'],
  ...['06 dd dd dd dd', '+33 6 dd dd dd dd', '01.dd.dd.dd.dd', '6dd ddd ddd', '+34 6dd dd dd dd', '9d ddd dd dd'],
  ...['(11) 9dddd-dddd', '+55 11 9dddd-dddd', '0800 ddd dddd', '0917 ddd dddd', '+63 917 ddd dddd', '(02) 8ddd-dddd'],
  ...['+91 9dddd ddddd', '0dd-dddd dddd', '09dddd ddddd', '090-dddd-dddd', '03-dddd-dddd', '+81 90-dddd-dddd'],
  ...[
    '０９０－dddd－dddd',
    '+971 50 ddd dddd',
    '050 ddd dddd',
    '04 ddd dddd',
    '+966 5d ddd dddd',
    '05dddddddd',
    '011 ddd dddd',
  ],
]);

const separators = fc.constantFrom('', ' ', '-', ' - ', '.', ' / ', '\u00a0', '\n');
const cards = fc
  .tuple(filled(['4ddddddddddddddd', '5ddddddddddddddd', '37ddddddddddddd']), separators)
  .map(([digits, separator]) => {
    const body = digits.slice(0, -1);
    const check = [...'0123456789'].find((digit) => passesLuhn(body + digit)) ?? '0';
    return (body + check).match(/\d{1,4}/g)?.join(separator) ?? '';
  });

const ibans = fc
  .tuple(
    filled([
      'DE dddddddddddddddddd',
      'GB AAAAdddddddddddddd',
      'FR ddddddddddAAdddddddddAdd',
      'ES dddddddddddddddddddd',
      'SA ddAAAAdddddddddddddddd',
      'AE ddddddddddddddddddd',
      'BR dddddddddddddddddddddddAA',
    ]),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([format, spaced, small]) => {
    const [country = '', account = ''] = format.split(' ');
    const checks = Array.from({ length: 97 }, (_, at) => String(at + 2).padStart(2, '0'));
    const iban = checks.map((check) => country + check + account).find(isIban) ?? '';
    const shown = spaced ? (iban.match(/.{1,4}/g)?.join(' ') ?? '') : iban;
    return small ? shown.toLowerCase() : shown;
  });

const codes = filled([
  ...[
    'ORD-dddddd',
    'INV2026/dddd',
    '#dddd',
    '#ZD-ddddd',
    'dddddddd',
    'AAddAdddd',
    '1ZdddAAdddddddddd',
    'RMAdddddd',
    'A-ddddddd',
  ],
  ...['TCK_dddddd', 'ddd-ddddddd-ddddddd'],
]);
const said = filled([
  'order dddd',
  'ticket no. dddd',
  'Bestellung Nr. dddd',
  'commande n° dddd',
  'pedido dddd',
  '注文番号：dddd',
  'ऑर्डर नंबर dddd',
]).map((text) => ({ text, secret: /\d+$/.exec(text)?.[0] ?? text }));

const words = fc.stringMatching(/^[a-z0-9]{3,12}$/);
const links = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  words.map((token) => `https://shop.example/orders/9?token=${token}#a`),
  words.map((token) => `www.shop.example/${token}`),
  words.map((token) => `shop.example/reset/${token}?k=1`),
);
const emails = fc.oneof(
  fc.emailAddress(),
  fc.tuple(words, words).map(([name, host]) => `${name}.o'neil+shop@${host}.co.uk`),
  fc.tuple(words, words).map(([name, host]) => `${name} (at) ${host} (dot) com`),
  words.map((name) => `jürgen.${name}@müller.example`),
);

const names = fc.constantFrom(
  ...['Anna', 'Jürgen', 'Zoë', 'O’Brien', 'Søren', 'Łukasz', 'Nguyen', 'Jean-Luc', 'Íñigo', 'Mary Ann', 'María José'],
  ...[
    'Anna K.',
    'J. R. Smith',
    'Ludwig van Beethoven',
    'Maria da Silva',
    'Li Wei',
    'Ahmed El-Sayed',
    'Priya',
    'Joy Dela Cruz',
  ],
);
const letters: readonly ((name: string) => string)[] = [
  ...[
    (n: string) => `Hi ${n},\nall`,
    (n: string) => `Dear Mr ${n},`,
    (n: string) => `Dear Dr. ${n},`,
    (n: string) => `Thank you so much, ${n}!`,
  ],
  ...[
    (n: string) => `Kind regards\n${n}`,
    (n: string) => `Cheers, ${n}`,
    (n: string) => `Best,\n\n${n}`,
    (n: string) => `my name is ${n}.`,
    (n: string) => `– ${n}`,
  ],
  ...[
    (n: string) => `Hallo ${n},`,
    (n: string) => `Sehr geehrte Frau ${n},`,
    (n: string) => `Lieber Herr ${n}!`,
    (n: string) => `Viele Grüße\n${n}`,
    (n: string) => `MfG ${n}`,
  ],
  ...[
    (n: string) => `Bonjour ${n},`,
    (n: string) => `Chère Madame ${n},`,
    (n: string) => `Cordialement,\n${n}`,
    (n: string) => `Merci beaucoup ${n} !`,
  ],
  ...[
    (n: string) => `Hola ${n}:`,
    (n: string) => `Estimado Sr. ${n}:`,
    (n: string) => `Un saludo,\n${n}`,
    (n: string) => `Gracias, ${n}.`,
  ],
  ...[
    (n: string) => `Olá ${n},`,
    (n: string) => `Prezada Sra. ${n},`,
    (n: string) => `Atenciosamente,\n${n}`,
    (n: string) => `Obrigada, ${n}!`,
  ],
  ...[
    (n: string) => `Magandang umaga ${n},`,
    (n: string) => `Mahal na Ginoong ${n},`,
    (n: string) => `Lubos na gumagalang,\n${n}`,
    (n: string) => `Salamat, ${n}!`,
  ],
];
const latin = fc
  .tuple(fc.constantFrom(...letters), names)
  .map(([letter, name]) => ({ text: letter(name), secret: name.replace(/\.$/, '') }));
const otherScripts = fc
  .constantFrom<[string, string]>(
    ...([
      ['नमस्ते राहुल जी,', 'राहुल'],
      ['प्रिय अंजलि शर्मा,', 'अंजलि शर्मा'],
      ['धन्यवाद,\nसुनीता वर्मा', 'सुनीता वर्मा'],
      ['मेरा नाम प्रिया है', 'प्रिया'],
      ['田中様', '田中'],
      ['佐藤 さん、ありがとうございました。', '佐藤'],
      ['マイケルさんの対応', 'マイケル'],
      ['鈴木と申します。', '鈴木'],
      ['よろしくお願いいたします。\n山田太郎', '山田太郎'],
      ['عزيزي أحمد،', 'أحمد'],
      ['مرحبا سارة!', 'سارة'],
      ['السيدة فاطمة ساعدتني', 'فاطمة'],
      ['مع التحية،\nمحمد العلي', 'محمد العلي'],
    ] satisfies [string, string][]),
  )
  .map(([text, secret]) => ({ text, secret }));

const whole = (texts: fc.Arbitrary<string>) => texts.map((text) => ({ text, secret: text }));
const planted = fc.oneof(
  ...[whole(emails), whole(links), whole(phones), whole(cards), whole(ibans), whole(codes), said, latin, otherScripts],
);
const around = [
  'you were so kind to us today.',
  'it took 12 minutes and 45 seconds, for 3 parcels.',
  'wir waren sehr zufrieden mit der Lösung.',
  'le colis est arrivé à 10:30.',
  'どうもありがとうございました。',
  'شكرا جزيلا على المساعدة.',
  'बहुत अच्छी मदद मिली।',
];

describe('whatever is planted in a praise', () => {
  const praise = fc.array(fc.tuple(fc.constantFrom(...around), planted), { minLength: 1, maxLength: 4 });
  const textOf = (parts: readonly [string, { text: string }][]): string =>
    parts.map(([before, { text }]) => `${before}\n${text}\n`).join('');

  it('does not survive the masks, what is around it does, and masking again changes nothing', () => {
    fc.assert(
      fc.property(praise, (parts) => {
        const text = masked(textOf(parts));
        for (const [before, { secret }] of parts) {
          expect(text).not.toContain(secret);
          expect(text).toContain(before);
        }
        expect(masked(text)).toBe(text);
      }),
      { numRuns: 600, seed: 7 },
    );
  });

  it('comes back part by part, in any order, and goes again', () => {
    fc.assert(
      fc.property(praise, fc.array(fc.nat(20), { maxLength: 12 }), (parts, order) => {
        const original = textOf(parts);
        const { text: before, parts: hidden } = maskedParts(original);
        const shown = hidden.map(() => false);
        let text = before;
        const toggle = (at: number): void => {
          const changed = toggled(text, hidden, shown, at);
          expect(changed).not.toBeNull();
          text = changed ?? text;
          shown[at] = !shown[at];
        };
        if (hidden.length > 0) for (const one of order) toggle(one % hidden.length);
        for (const at of hidden.keys()) if (!shown[at]) toggle(at);
        expect(text).toBe(original);
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});

it.each([
  ['Visa’s own example', '4111 1111 1111 1111', true],
  ['one digit off', '4111 1111 1111 1112', false],
  ['nothing', '', false],
])('the check of card numbers knows %s', (_, text, passes) => {
  expect(passesLuhn(text)).toBe(passes);
});

it.each([
  ['the German example', 'DE89 3704 0044 0532 0130 00', true],
  ['the British example in small letters', 'gb29nwbk60161331926819', true],
  ['two digits swapped', 'DE89 3704 0044 0532 0310 00', false],
  ['what is too short', 'DE89 3704', false],
])('the check of account numbers knows %s', (_, text, passes) => {
  expect(isIban(text)).toBe(passes);
});

it('a part whose mask the person changed is left alone', () => {
  const { text, parts } = maskedParts('Hi Anna, call 0171 2345678');
  expect(text).toBe('Hi [name], call [number]');
  expect(toggled('Hi you, call [number]', parts, [false, false], 0)).toBeNull();
  expect(toggled('Hi you, call [number]', parts, [false, false], 1)).toBe('Hi you, call 0171 2345678');
  expect(toggled(text, parts, [false, false], 9)).toBeNull();
});
