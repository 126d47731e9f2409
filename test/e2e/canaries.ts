import { chanceWords } from './bytes';

export interface Canaries {
  /** Whose text must never be found anywhere: names, mails, numbers, sentences of a ticket. */
  secret: string[];
  /** What a helpdesk itself puts into the title and the address of its page, and the browser into its history. */
  titled: string[];
  /** Stands in a message that the person selects and keeps. */
  selected: string;
  tickets: Record<'threatening' | 'angry' | 'rude' | 'kind', string>;
  /** The tickets, for the demo helpdesk. */
  more: object[];
}

/** Twenty digits that nothing else has. */
const chanceNumber = (): string =>
  Array.from({ length: 20 }, () => crypto.getRandomValues(new Uint8Array(1))[0] ?? 0)
    .map((byte) => byte % 10)
    .join('');

/** A word of chance without a digit. */
const letters = (): string =>
  (chanceWords(1)[0] ?? '').replaceAll(/\d/g, (digit) => 'abcdef'.charAt(Number(digit) % 6));

/** Tickets in which every name, mail, number, tag and sentence is a word of chance. */
export function makeCanaries(): Canaries {
  const secret: string[] = [];
  const titled: string[] = [];
  const keep = (word: string): string => {
    secret.push(word);
    return word;
  };
  const word = (): string => keep(chanceWords(1)[0] ?? '');
  // A name of letters: what has digits is no name to whoever masks.
  const name = (): string => `H${keep(letters())}`;
  const title = (text: string): string => {
    titled.push(text);
    return text;
  };
  const mail = (): string => `${word()}@${word()}.example`;
  const number = (): string => keep(chanceNumber());
  // Digits would be masked, as every longer number is.
  const selected = letters();
  const ticket = (text: string): { id: string } => {
    const id = title(chanceNumber());
    const who = name();
    return {
      id,
      ...{ subject: `Parcel ${title(chanceWords(1)[0] ?? '')}`, status: 'open', priority: 'urgent', mine: true },
      ...{ tags: [word()], reopened: true },
      requester: { name: `${who} Vestergren`, email: mail(), place: word(), since: 2021, orders: 9 },
      messages: [
        { author: 'customer', minutesAgo: 900, text: `Where is ${word()}? Order ${number()}, phone +45 ${number()}.` },
        { author: 'agent', minutesAgo: 800, text: `Hello ${who}, we look after ${word()}.` },
        { author: 'note', minutesAgo: 700, text: `The warehouse says ${word()}, see ${mail()}.` },
        { author: 'customer', minutesAgo: 9, text: `${text}\n\n${word()} ${mail()} ${number()}\n${who} Vestergren` },
      ],
    } as { id: string };
  };
  const furious = `THIRD time!!! This is RIDICULOUS and insulting, you useless idiots. Tell ${word()} that I am sick of your lies!!!`;
  const threatening = ticket(`${furious} I know where you live and I will kill you.`);
  const angry = ticket(furious);
  const rude = ticket(`${furious} You incompetent clowns.`);
  const kind = ticket(`You were a delight, ${selected} and all. Thank you so much.`);
  return {
    secret,
    titled,
    selected,
    tickets: { threatening: threatening.id, angry: angry.id, rude: rude.id, kind: kind.id },
    more: [threatening, angry, rude, kind],
  };
}

/** Those of some words that a text holds. */
export const heldBy = (text: string, words: readonly string[]): string[] => words.filter((word) => text.includes(word));
