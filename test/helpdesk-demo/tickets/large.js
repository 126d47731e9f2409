import { agent, customer, note } from './messages.js';

const SUBJECTS = [
  'Change of delivery date',
  'Second hub in the same house',
  'Copy of the receipt',
  'Wall switch for the Gullwing',
  'Moving to another flat',
  'Question about the Tern family pack',
];
const NAMES = ['Amity Brook', 'Caspian Dell', 'Frieda Holm', 'Lorcan Voss', 'Petra Quill', 'Ulric Sand'];

/** Calm tickets that fill the list of the benchmark page. */
export const fillers = (count) =>
  Array.from({ length: count }, (_, index) => ({
    id: String(4200 + index),
    subject: SUBJECTS[index % SUBJECTS.length],
    status: 'open',
    priority: index % 3 ? 'normal' : 'low',
    mine: false,
    tags: ['question'],
    requester: {
      name: NAMES[(index * 5 + 1) % NAMES.length],
      email: `customer${index}@example.net`,
      place: 'Oxmere',
      since: 2022,
      orders: (index % 9) + 1,
    },
    messages: [
      customer(26000 + index * 37, 'Hello, could you please have a look at this when you find the time? Thank you.'),
    ],
  }));

const HISTORY = [
  agent(0, 'I have put this on the list of the workshop and write again as soon as I hear from them.'),
  note(0, 'Parcel scanned at the depot in Oxmere.'),
  agent(0, 'A short update: the part has arrived, the workshop fits it tomorrow morning.'),
  note(0, 'Phone call, four minutes. Nothing open from our side.'),
  note(0, 'Order checked against the warehouse list, all complete.'),
  customer(0, 'Thank you for the update, that works for me.'),
  agent(0, 'You are welcome. I keep the ticket open until you have tried it.'),
  note(0, 'Parcel handed to the carrier.'),
];

/** The older part of a long conversation: mostly notes and agents, so that length alone makes no ticket a tough one. */
export const olderMessage = (index) => ({ ...HISTORY[index % HISTORY.length], minutesAgo: 40000 + index * 613 });
