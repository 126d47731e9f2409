import { describe, expect, it } from 'vitest';
import { masked } from '../../lib/domain/redact';

describe('a praise is shown with', () => {
  it.each([
    ['an e-mail address', 'Write to hanne.v+shop@mail.example.com, please.', 'Write to [e-mail], please.'],
    ['an e-mail address at the end of a sentence', 'I am h@example.com.', 'I am [e-mail].'],
    ['an address with letters beyond ASCII', 'jürgen@müller.example', '[e-mail]'],
    ['a link', 'See https://acme.example/orders/9?x=1 there', 'See [link] there'],
    ['a link in capitals', 'HTTPS://ACME.EXAMPLE/A', '[link]'],
    ['a phone number', 'Call +49 (0)30 123-4567 today', 'Call [number] today'],
    ['a phone number with spaces that do not break', '030\u00a0123\u202f45\u00a067', '[number]'],
    ['a phone number with the dash of a typesetter', '030\u2013123\u201145', '[number]'],
    ['a card number', '4111 1111 1111 1111', '[number]'],
    ['an order number', 'order 123456', 'order [number]'],
    ['a name that is the last line', 'It works again.\nHanne Vestergren', 'It works again.\n[name]'],
    ['a number in Arabic digits', '٠١٢٣٤٥٦', '[number]'],
  ])('%s masked', (_, text, shown) => {
    expect(masked(text)).toBe(shown);
  });

  it.each([
    'You were so kind, I will tell my 3 sisters.',
    'It took 12 minutes and 45 seconds.',
    'The 12345 steps and 10:30 are fine.',
    'I paid 1,299.00 for it.',
    'me @ home',
    'Best Team Ever',
    'Thank you\nit works now',
  ])('everything else as it was: %s', (text) => {
    expect(masked(text)).toBe(text);
  });

  it('every line that it had', () => {
    expect(masked('one\ntwo a@b.example\n\nthree')).toBe('one\ntwo [e-mail]\n\nthree');
  });

  it('two numbers on two lines apart', () => {
    expect(masked('123\n456')).toBe('123\n456');
  });
});
