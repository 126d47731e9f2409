import type { Adapter } from './schema';

const seen = '2026-11-23';

export const servicenow = {
  id: 'servicenow',
  name: 'ServiceNow',
  hosts: ['https://*.service-now.com/*'],
  detect: [],
  // The form of a record by itself, and inside the address of the page around it, where it is encoded once or twice.
  ticketUrl:
    '(?:/|%2F)(?:incident|sc_task)\\.do(?:\\?|%3F)(?:[^#]*?(?:&|%26))?sys_id(?:=|%3D|%253D)(?<id>[0-9a-f]{32})',
  sure: { ticket: 'L', customer: 'L' },
  // The classic form is a page of its own in this frame.
  roots: { frames: ['iframe#gsft_main'] },
  messages: {
    item: [{ css: '#sn_form_inline_stream_entries ul.activities-form > li.h-card', sure: 'M', seen }],
    text: [{ css: '.sn-widget-textblock-body', sure: 'M', seen }],
    // No attribute tells who wrote, nor a comment from a work note: the author's name is compared with the caller's field.
    isCustomer: {
      by: 'author-among',
      author: { css: '.sn-card-component-createdby', take: { part: 'text' } },
      people: { css: 'input[id="sys_display.incident.caller_id"]', take: { part: 'value' } },
    },
    quoted: ['blockquote'],
    order: { by: 'position', newest: 'first' },
  },
  // The values of the options are numbers in every language: 6 resolved, 7 closed.
  status: {
    from: [{ css: 'select[id="incident.state"], select[id="sc_task.state"]', sure: 'M', seen }],
    take: { part: 'value' },
  },
  solvedStatuses: ['6', '7'],
  actions: [
    {
      moment: 'solved',
      on: {
        event: 'click',
        target: [{ css: 'button#resolve_incident, #resolve_incident_bottom', sure: 'M', seen }],
      },
      confirm: ['solved', 'left'],
    },
    {
      moment: 'replied',
      on: { event: 'click', target: [{ css: '.activity-submit', sure: 'M', seen }] },
      confirm: ['messages'],
    },
  ],
  composer: [{ css: '#activity-stream-textarea', sure: 'M', seen }],
  keepOut: ['.activity-submit', 'button#resolve_incident'],
} satisfies Adapter;

// Pages to try by hand: /now/nav/ui/classic/params/target/incident.do?sys_id=<id>; post a comment, post a work note, resolve.
