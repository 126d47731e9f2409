import { agent, customer, note } from './messages.js';

export const technical = [
  {
    id: '4105',
    subject: 'quay-sync: fatal error on start, abort trap 6',
    status: 'open',
    priority: 'normal',
    mine: true,
    tags: ['quay-sync', 'bug'],
    requester: {
      name: 'Ishaan Wetherby',
      email: 'ishaan@saltgrass-studio.example.net',
      place: 'Port Avery',
      since: 2022,
      orders: 2,
    },
    messages: [
      customer(
        820,
        'Since 3.1.4 quay-sync dies on start:\n\n[FATAL] lock held by PID 4410, abort\n[ERROR] child process killed (signal 9)\n\nIf I kill 4410 by hand it runs until the next reboot. Steps: 1. install, 2. reboot, 3. start the service.',
      ),
      agent(700, 'Hi Ishaan, thanks for the clear steps. Which value does LOCK_DIR have in your configuration?'),
      customer(
        95,
        'LOCK_DIR is /var/lock/quay. The old process hangs in a dead loop, ignores SIGTERM and has to be killed with SIGKILL. Exit code 137, core dumped. The log of the crash is attached.',
      ),
    ],
  },
  {
    id: '4106',
    subject: 'API returns error 500 when the job is aborted',
    status: 'open',
    priority: 'low',
    mine: false,
    tags: ['api', 'bug'],
    requester: { name: 'Leocadia Finch', email: 'leocadia.finch@example.net', place: 'Oxmere', since: 2024, orders: 1 },
    messages: [
      customer(
        340,
        'POST /v2/scenes/run answers 500 "Internal error: invalid state, execution terminated" when I abort a running scene. Expected: 409. The failure destroys the worker, its orphaned children stay as zombies, and the master must be killed and restarted. Severity for us: low, there is a workaround.',
      ),
    ],
  },
  {
    id: '4111',
    subject: 'Whole café dark, opening in an hour',
    status: 'open',
    priority: 'urgent',
    mine: false,
    tags: ['outage', 'business'],
    requester: {
      name: 'Noor Valkenier',
      email: 'noor@three-gulls.example.net',
      place: 'Nether Quay',
      since: 2018,
      orders: 31,
    },
    messages: [
      customer(
        14,
        'Good morning, all 22 lamps of our café are off since the update last night and we open at nine. Is there a way to switch them on by hand?',
      ),
      agent(
        11,
        'Good morning Noor. Yes: hold the button on the hub for three seconds, then the lamps follow the wall switch. I stay on this ticket.',
      ),
      customer(4, 'The hub blinks red now, the lamps are still off. What next?'),
    ],
  },
  {
    id: '4110',
    subject: 'Schedule shifts by one hour',
    status: 'open',
    priority: 'normal',
    mine: true,
    reopened: true,
    rating: 'bad',
    tags: ['schedule', 'reopened'],
    requester: {
      name: 'Bertil Ashgrove',
      email: 'bertil.ashgrove@example.net',
      place: 'Elmsund',
      since: 2020,
      orders: 4,
    },
    messages: [
      customer(21600, 'Since the clocks changed, my morning scene starts an hour late.'),
      agent(21500, 'Hi Bertil, please set the time zone of the hub once more under Settings, Place.'),
      note(21490, 'Solved by Robin Aldery.'),
      note(250, 'Reopened by the customer. Rating: bad.'),
      customer(
        249,
        'I did what you wrote and it is still an hour late. I would have liked someone to check before closing this.',
      ),
    ],
  },
];
