import { describe, expect, it } from 'vitest';
import { limits } from '../../lib/domain/moments';
import { judge } from '../../lib/toughness/judge';
import { shippedModel } from '../../lib/toughness/model';
import { neutral, ticket } from './tickets';

describe('the boundary is set', () => {
  it.each([
    'I will kill you all.',
    "I'm gonna kill you",
    'I am going to find out where you live',
    'I know where you live.',
    'I will break your legs, watch your back.',
    'Kill yourself.',
    'I hope you die.',
    'You will pay for this!',
    'Go back to your own country.',
    'Get out of my country you filthy faggot',
    'Suck my dick',
    'Are you naked?',
    'I want to kill myself.',
    'Sometimes I just want to die.',
    'I do not want to live anymore.',
    'I am feeling suicidal',
    'Te voy a matar',
    'Ich bringe euch um',
    'Verrecke doch, ich will euch nie wieder sehen.',
    'お前を殺すぞ',
    'मैं आत्महत्या करना चाहता हूँ',
    'اريد ان اموت',
    'もう死にたい',
    'Je veux mourir, je vais me suicider',
  ])('for "%s", which is then among the roughest', (text) => {
    expect(judge(ticket(text))).toMatchObject({ boundary: true, level: 'roughest' });
  });

  it.each(['Hello, could you please help me? Thank you. ', 'Thanks for everything, you were great. '])(
    'however politely it is put ("%s")',
    (polite) => {
      expect(judge(ticket(`${polite}I want to end my life.`))).toMatchObject({ boundary: true, level: 'roughest' });
    },
  );

  it('and passes the bar at the end of a day, for a person who raised their own as far as it goes', () => {
    const { bias, roughest } = shippedModel();
    const { score, level } = judge(ticket('I know where you live.'), { ...neutral, threshold: 2 });
    expect(level).toBe('roughest');
    const strength = (Math.log(score / (1 - score)) - bias) / (roughest + Math.log(2) - bias);
    expect(strength).toBeGreaterThanOrEqual(1 + limits.rise * (limits.offersADay - 1));
  });

  it('by no signal that is switched off', () => {
    const off = judge(ticket('I know where you live.'), { ...neutral, off: ['threat'] });
    expect(off).toMatchObject({ boundary: false, level: 'calm' });
  });
});

describe('the boundary is not set', () => {
  it.each([
    'Please kill the process and restart.',
    'I could kill your session from the admin page, would that help?',
    'I want to destroy your old data before the migration.',
    'I could shoot you an email.',
    'I will beat your price with another shop.',
    'Watch your back button, it breaks the cart.',
    'You will pay for the shipping, right?',
    'You must pay for this item within three days, says your mail.',
    'Burn your disk image again, the boot sector is bad.',
    'It will kill your battery and burn your data plan.',
    'My battery is going to die soon.',
    'You should die cut the stickers at 3 mm.',
    'This bug will be the death of me, haha.',
    'I wanted to kill myself laughing at that one.',
    'The update killed our server and the disk died.',
    'I cut myself short there, sorry.',
    'Might I hurt myself on the sharp edge of the table?',
    'I take my own life insurance elsewhere.',
    'I want to end it all with this subscription.',
    "I don't want to live in the US region, please move my data.",
    'I no longer want to be here on this plan.',
    'Our suicide prevention poster, order 2231, has not arrived.',
    'The child process wants to die gracefully.',
    'Please go back to your country settings page.',
    'We send the parcel back to your country of origin.',
    'Get out of our country list, the shipping field is wrong.',
    'The course "Learn English" is locked. I want to learn proper English.',
    'We need someone who speaks English or French.',
    'The paint shows chinks and the floor is spic and span.',
    'A niggardly discount, if I may say so.',
    'The toy is for adults, sex education class.',
    'I need sex education books, order 55.',
    'What are you wearing in the product picture?',
    'Show me your body lotion range.',
    'Take off your shirt filter, I cannot see trousers.',
    'You are an idiot and this is fucking useless.',
    'I want to be kept informed.',
    'Ich bringe Sie um 10 Uhr zum Bahnhof.',
    'Der Akku verreckt nach zwei Stunden.',
    'Das Plakat zur Vorbeugung von Selbstmord ist nicht angekommen.',
    '虫を殺すスプレーの注文です。',
    'आत्महत्या रोकथाम का पोस्टर नहीं आया।',
    'ملصق الوقاية من الانتحار لم يصل.',
    'Vuelve a tu pais en los ajustes de la cuenta.',
  ])('for "%s"', (text) => {
    expect(judge(ticket(text)).boundary).toBe(false);
  });
});
