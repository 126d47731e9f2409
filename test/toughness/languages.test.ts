import { describe, expect, it } from 'vitest';
import { judge } from '../../lib/toughness/judge';
import { guessLanguage } from '../../lib/toughness/language';
import { wordsOf } from '../../lib/toughness/tokens';

const quiet = { turns: 1, reopened: false, urgent: false } as const;
const guess = (text: string) => guessLanguage(text, wordsOf(text).folded);

const samples = [
  [
    'es',
    'Esto es inaceptable, llevo 3 semanas esperando y nadie responde.',
    'Hola, ¿me pueden enviar la factura de mayo por favor?',
    'Muchas gracias, todo solucionado.',
  ],
  [
    'pt',
    'Isso é um absurdo, já falei com vocês e ninguém resolve o meu problema.',
    'Olá, vocês podem me enviar a nota de maio?',
    'Muito obrigado, está resolvido.',
  ],
  [
    'fr',
    "C'est inadmissible, j'attends depuis 3 semaines et toujours pas de réponse.",
    'Bonjour, pouvez-vous me renvoyer la facture du mois de mai ?',
    'Merci beaucoup, le problème est résolu.',
  ],
  [
    'de',
    'Das ist eine Frechheit, ich warte seit 3 Wochen und keiner antwortet.',
    'Können Sie mir bitte die Rechnung für Mai noch einmal schicken?',
    'Vielen Dank, das hat sich erledigt.',
  ],
  [
    'fil',
    'Nakakagalit na kayo, ang tagal ng sagot at walang kwenta ang serbisyo niyo.',
    'Paano po ba palitan ang password ko sa app?',
    'Maraming salamat po, ayos na ito.',
  ],
  ['hi', 'यह बहुत घटिया सेवा है, मैं कई बार लिख चुका हूँ।', 'कृपया मुझे मई का बिल भेज दीजिए।', 'बहुत धन्यवाद, काम हो गया।'],
  [
    'ja',
    '最悪の対応です。何度も連絡しているのに返信がない。',
    '5月の請求書を送ってください。',
    'ありがとうございます。解決しました。',
  ],
  [
    'ar',
    'هذه خدمة سيئة جدا، أنتم نصابين وأنا أنتظر منذ أسابيع',
    'هل يمكن إرسال فاتورة شهر مايو؟',
    'شكرا لكم على المساعدة',
  ],
] as const;

describe.each(samples)('a message in %s', (language, tough, ordinary, thanks) => {
  it('has its language guessed', () => {
    expect(guess(tough)).toBe(language);
  });

  it('is tough when it says so in so many words', () => {
    expect(judge({ ...quiet, customer: [tough] }).level).not.toBe('calm');
  });

  it('is calm when it asks for something ordinary', () => {
    expect(judge({ ...quiet, customer: [ordinary] }).level).toBe('calm');
  });

  it('thanks after a storm', () => {
    expect(judge({ ...quiet, customer: [thanks, tough] })).toMatchObject({ level: 'calm', turnaround: true });
  });
});

describe('the guess', () => {
  it.each([
    ['Questo è inaccettabile, il pacco non è arrivato e sono anche molto arrabbiato', 'other'],
    ['Het pakket is nog niet aangekomen en ik wacht al op een antwoord van jullie', 'other'],
    ['Это возмутительно, я жду уже три недели', 'other'],
    ['این غیر قابل قبول است، چرا پاسخ نمی‌دهید؟ گفتم', 'other'],
    ['The order has not arrived and I am waiting for it', 'en'],
    ['ok', 'unsure'],
    ['12345', 'unsure'],
  ])('for "%s" is %s', (text, expected) => {
    expect(guess(text)).toBe(expected);
  });

  it('borrows the language of the ticket for a word that could be any', () => {
    const signals = judge({
      ...quiet,
      customer: ['¡Inaceptable!', 'Hola, el pedido no ha llegado y quiero saber cuando llega.'],
    }).signals;
    expect(signals.map(({ id }) => id)).toContain('harsh');
  });

  it('tries the other cue lists for a short message alone', () => {
    expect(judge({ ...quiet, customer: ['Frechheit!'] }).signals.map(({ id }) => id)).toContain('harsh');
  });
});
