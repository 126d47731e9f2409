/** What fills the gaps in the sentences. */
export const fillers = {
  thing: [
    ...[
      'parcel',
      'invoice',
      'refund',
      'booking',
      'router',
      'subscription',
      'password reset',
      'voucher',
      'return label',
    ],
    ...['warranty claim', 'direct debit', 'spare part', 'gift card', 'delivery slot', 'seat change', 'licence key'],
  ],
  team: [
    'the depot',
    'billing',
    'the warehouse',
    'second level',
    'the carrier',
    'the shop in Leeds',
    'the night shift',
  ],
  person: ['the father of three', 'the nurse', 'the shop owner', 'the student', 'the pensioner', 'the caterer'],
  sore: [
    ...['the late delivery', 'the double charge', 'the third wrong answer', 'the hold music', 'the new tariff'],
    ...['the broken link in our mail', 'the missing part', 'the chat bot', 'the price rise', 'the lost luggage'],
  ],
  count: ['two', 'three', 'four', 'five', 'six', 'nine'],
  minutes: ['ten', 'fifteen', 'twenty', 'forty'],
  hour: ['nine', 'ten', 'noon', 'three', 'half past four'],
} as const;

export type Gap = keyof typeof fillers;

/** A support agent's own words, by what they are. A gap such as `{thing}` is filled by one of its fillers. */
export const sentences = {
  win: [
    'Found the {sore} that {count} people before me had missed.',
    'Called {team} while the customer waited, and the {thing} went out today.',
    '{person} came in shouting about {sore} and left saying thanks.',
    'Said plainly that {sore} was our mistake. It took the air out of it.',
    'Explained the {thing} without one word of jargon.',
    'Closed {count} old tickets that everybody had walked around.',
    'Wrote the macro for {sore}. It already saved {count} replies.',
    'Kept my voice slow for {minutes} minutes. In the end {person} did too.',
    'Asked one question instead of sending the template: it was {sore}, not the {thing}.',
    'Told {person} the honest date for the {thing}. No anger, just relief.',
    'Handed it over with everything in it, so {person} did not have to tell it again.',
    'Got {team} to waive the fee for the {thing}.',
    'Stayed with {person} until the {thing} worked, {minutes} minutes over the target, worth it.',
    'Noticed that {sore} hit {count} customers and told {team} before the fourth wrote.',
    'Said no to the discount, kindly, and {person} took it well.',
  ],
  praise: [
    'You have been so quick and friendly, this really made my day.',
    'Thank you for the {thing}. Nobody else had explained it like that.',
    'I was ready to leave you over {sore}. You are the reason I stay.',
    'Best support I had in {count} years. Please tell your boss.',
    'You stayed calm while I was not. I am sorry, and thank you.',
    'Finally somebody who reads what I write! The {thing} works.',
    'My mother is {count}-and-eighty and understood every word. Thank you!',
    'I did not expect an answer before {hour}, and there it was. Thanks.',
  ],
  lesson: [
    '{team} answers before {hour}. Call then, not later.',
    'When it is about {sore}, the apology comes first and the {thing} second.',
    'People who write in capitals mostly want to hear one thing: when.',
    'Do not promise the {thing} for a day that {team} has not confirmed.',
    'Read the last {count} messages before typing. It is nearly always in there.',
    'A short answer at {hour} beats a complete one the next day.',
    'If I feel my jaw, I get up before I answer.',
  ],
  upstream: [
    'They are not angry at us, they are angry that {sore} comes without a word beforehand.',
    'The mail about the {thing} names a date that {team} never keeps.',
    'The form asks for the order number {count} times and then forgets it.',
    '{sore} again: {count} tickets this week, all from the same page.',
    'Nobody finds where to cancel the {thing}. They write to us instead.',
  ],
  reflection: [
    'Took {sore} personally for {minutes} minutes. Then I did not.',
    'The {thing} was only the last of {count} things that went wrong for {person} today.',
    'I wanted to be right about the {thing}. It did not need me to be.',
    'Heard myself getting short. Stopped, read it again, answered.',
    'It was not about the {thing} at all.',
  ],
  nextStep: [
    'call {team} before I answer',
    'send the {thing} again and check the address first',
    'ask which {thing} it is about',
    'tell {person} by {hour} what happens next',
    'give it to {team} with a full note',
    'write two lines, no more',
    'leave it until {hour} and read it again',
  ],
  when: ['someone blames me for {sore}', 'the {thing} comes back a third time', 'I am shouted at before {hour}'],
  will: ['say what I can do, then stop', 'breathe out before I type', 'call {team} first', 'ask one question'],
  helped: ['open the shop on time', 'get the {thing} before the weekend', 'log in without calling us', 'fly home'],
  learned: ['an early call saves {count} mails', 'the date matters more than the reason', 'silence is fine'],
  did: [
    'I read the whole thread first.',
    'I called {team} at once.',
    'I said sorry and meant it.',
    'I wrote like I speak.',
  ],
  good: [
    'the call about the {thing}',
    'lunch outside',
    'a thank-you from {person}',
    'an answer from {team} at once',
    'helped a new colleague with {sore}',
    'inbox below {count}',
    'no ticket reopened',
  ],
  why: ['I took my time', 'we talked before it got hot', 'I had slept', 'I asked for help early', 'it was my idea'],
  open: ['the {thing}: in the queue of {team}, tomorrow at {hour}, by phone', 'write to {team} about {sore}'],
} as const;

export type Said = keyof typeof sentences;

/** Words in other scripts and languages, as people with several of them keep. */
export const elsewhere = [
  'Die Rückfrage zur Kündigung in Ruhe beantwortet, er hat sich bedankt.',
  'Die Straße war gesperrt, das Paket kam trotzdem. Große Erleichterung.',
  'La cliente était très fâchée, elle a fini par rire avec moi.',
  'Resolví el cobro duplicado del señor mayor en diez minutos.',
  'Expliquei a devolução com calma e ela agradeceu muito.',
  'Kinausap ko siya nang mahinahon, naayos din ang refund.',
  '配送の遅れを先にお詫びしたら、落ち着いて話せた。',
  'カタカナの説明をやめたら、お客様に伝わった。',
  '退款的问题解决了，客户说谢谢。',
  'शांत रहकर बात की और ग्राहक का गुस्सा उतर गया।',
  'هدأ العميل بعد أن شرحت له موعد التوصيل.',
  'שיחה קשה, אבל בסוף היא אמרה תודה.',
  'Спокойно объяснил про возврат, клиент поблагодарил.',
] as const;

export const ownFeelings = ['cornered', 'tired', 'proud of it', 'numb', 'überfordert', '悔しい'] as const;
export const tagsInUse = [
  ...['billing', 'delivery', 'refund', 'phone', 'chat', 'vip', 'team', 'escalation', 'Rückgabe', 'returns', 'new hire'],
  ...['配送', 'outage', 'black friday'],
] as const;
export const goingHome = ['done', 'light', 'tired but fine', 'enough', 'quiet', 'Feierabend', 'proud'] as const;
