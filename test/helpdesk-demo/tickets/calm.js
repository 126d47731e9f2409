import { agent, customer, note } from './messages.js';

export const calm = [
  {
    id: '4107',
    subject: 'Delivery to a parcel locker?',
    status: 'open',
    priority: 'low',
    mine: true,
    tags: ['delivery'],
    requester: {
      name: 'Saoirse Lindqvist',
      email: 'saoirse.lindqvist@example.net',
      place: 'Oxmere',
      since: 2024,
      orders: 1,
    },
    messages: [
      customer(
        47,
        'Hello, could you deliver order 88-21150 to the parcel locker at Oxmere station instead of my home? Thank you very much!',
      ),
    ],
  },
  {
    id: '4108',
    subject: 'Dimming the porch lights after sunset',
    status: 'open',
    priority: 'normal',
    mine: true,
    tags: ['scenes', 'how-to'],
    requester: {
      name: 'Evander Coyle',
      email: 'evander.coyle@example.net',
      place: 'Sallow Bay',
      since: 2016,
      orders: 18,
    },
    messages: [
      customer(
        11500,
        'Good evening! I would like the two porch lights to dim slowly after sunset. Is there a scene for that?',
      ),
      agent(11400, 'Hi Evander, there is: open Scenes, choose Dusk and add both lights.'),
      customer(10100, 'Found it, thank you. It dims both at once. Can one of them start later?'),
      agent(10000, 'Yes. Long press on the second light in the scene and set a delay.'),
      customer(8600, 'The delay stops at 30 minutes. Is that the maximum?'),
      note(8500, 'Limit is 120 from hub 4.2 on, he is on 4.0.'),
      agent(
        8450,
        'On your version it is. With hub 4.2 you can go up to two hours. The update takes about five minutes.',
      ),
      customer(
        7300,
        'Updated, that went well. The slider is now very sensitive on my tablet, is there a way to type the number?',
      ),
      agent(7200, 'Tap the number above the slider, then you can type it.'),
      customer(6000, 'Oh, nice. One last thing: my neighbour would like the same scene. Can I share it?'),
      agent(5900, 'Use Share in the menu of the scene. It makes a code that your neighbour can type in.'),
      customer(
        420,
        'We tried it together yesterday and the code had expired. How long does it stay valid? No hurry at all.',
      ),
    ],
  },
  {
    id: '4109',
    subject: 'Parcel lost twice',
    status: 'open',
    priority: 'normal',
    mine: true,
    tags: ['delivery', 'lost'],
    requester: {
      name: 'Zelda Marchetti',
      email: 'zelda.marchetti@example.net',
      place: 'Little Tarn',
      since: 2022,
      orders: 7,
    },
    messages: [
      customer(
        3100,
        'So the parcel is lost AGAIN?! This is a joke. I am furious. It was a birthday present and the birthday is tomorrow!!',
      ),
      agent(
        3060,
        'I would be too. I have called the depot in Tarn: they found it. I asked a driver to bring it tonight and I stay on it until you have it.',
      ),
      customer(3000, 'I believe it when I see it.'),
      agent(2600, 'The driver has just scanned it out, he should be with you before eight.'),
      customer(
        70,
        'It came at half past seven, and he even carried it upstairs. Thank you so much, and sorry for how I wrote to you before. You saved the birthday.',
      ),
    ],
  },
  {
    id: '4114',
    subject: 'Thank you!',
    status: 'open',
    priority: 'low',
    mine: true,
    rating: 'good',
    tags: ['praise'],
    requester: {
      name: 'Wilhelmina Tarrow',
      email: 'wilhelmina.tarrow@example.net',
      place: 'Elmsund',
      since: 2019,
      orders: 8,
    },
    messages: [
      customer(
        160,
        'I only wanted to say thank you. I am 81 and I was afraid of this hub. You took the time, you never made me feel slow, and now the light goes on when I come home. That is worth more than you think.',
      ),
    ],
  },
  {
    id: '4115',
    subject: 'Invoice with our new address',
    status: 'solved',
    priority: 'low',
    mine: true,
    tags: ['billing'],
    requester: {
      name: 'Osric Penhallow',
      email: 'office@penhallow-glass.example.net',
      place: 'Port Avery',
      since: 2021,
      orders: 22,
    },
    messages: [
      customer(
        4500,
        'Good morning, our address has changed to 4 Ropewalk, Port Avery. Could we have the October invoice again?',
      ),
      agent(4400, 'Good morning Mr Penhallow, done: the invoice is attached and the new address is saved.'),
      customer(4300, 'Perfect, thanks.'),
    ],
  },
  {
    id: '4116',
    subject: 'Which bulb fits the Tern?',
    status: 'solved',
    priority: 'normal',
    mine: false,
    tags: ['product'],
    requester: { name: 'Juniper Sallis', email: 'juniper.sallis@example.net', place: 'Oxmere', since: 2025, orders: 1 },
    messages: [
      customer(8800, 'Hi, which bulb do I need for the small Tern lamp?'),
      agent(8700, 'Hi Juniper, E14, up to 6 W. All warm white ones of ours fit.'),
    ],
  },
];
