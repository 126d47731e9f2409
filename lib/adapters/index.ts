import { chatwoot } from './chatwoot';
import { crisp } from './crisp';
import { demo } from './demo';
import { frappe } from './frappe';
import { freescout } from './freescout';
import { freshdesk } from './freshdesk';
import { front } from './front';
import { gladly } from './gladly';
import { glpi } from './glpi';
import { gorgias } from './gorgias';
import { helpScout } from './help-scout';
import { hubspot } from './hubspot';
import { intercom } from './intercom';
import { jiraServiceManagement } from './jira-service-management';
import { kustomer } from './kustomer';
import { liveagent } from './liveagent';
import { osticket } from './osticket';
import type { Outline } from './outline';
import { redmine } from './redmine';
import { requestTracker } from './request-tracker';
import { salesforce } from './salesforce';
import type { Adapter } from './schema';
import { servicenow } from './servicenow';
import { uvdesk } from './uvdesk';
import { zammad } from './zammad';
import { zendesk } from './zendesk';
import { znuny } from './znuny';
import { zohoDesk } from './zoho-desk';

/** Every helpdesk we know, in the order in which they are offered. */
export const adapters: readonly Adapter[] = [
  zendesk,
  freshdesk,
  intercom,
  hubspot,
  helpScout,
  zohoDesk,
  jiraServiceManagement,
  servicenow,
  salesforce,
  crisp,
  zammad,
  osticket,
  requestTracker,
  znuny,
  glpi,
  frappe,
  uvdesk,
  chatwoot,
  freescout,
  redmine,
  demo,
];

/** Helpdesks of which we know the address only. */
export const outlines: readonly Outline[] = [front, gorgias, kustomer, gladly, liveagent];

/** The adapter with this id, if there is one. */
export function adapterById(id: string | undefined): Adapter | undefined {
  return adapters.find((adapter) => adapter.id === id);
}

/** Whether a match pattern such as `https://*.zendesk.com/*` covers an origin such as `https://acme.zendesk.com`. */
export function patternCovers(pattern: string, origin: string): boolean {
  const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\/\*$/.exec(pattern);
  if (!parts) return false;
  const [, scheme, host = ''] = parts;
  const url = new URL(origin);
  if (scheme !== '*' && `${scheme}:` !== url.protocol) return false;
  if (host === '*') return true;
  if (host.startsWith('*.')) return url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1));
  return host === url.host || host === url.hostname;
}

const livesAt =
  (origin: string) =>
  ({ hosts }: Pick<Adapter, 'hosts'>): boolean =>
    hosts.some((pattern) => patternCovers(pattern, origin));

/** The hosted helpdesk that lives at this origin, if we know one. */
export function adapterByOrigin(origin: string): Adapter | undefined {
  return adapters.find(livesAt(origin));
}

/** The helpdesk with this id, or at this origin, of which we know the address only. */
export function outlineOf(id: string | undefined, origin: string): Outline | undefined {
  return outlines.find((one) => one.id === id) ?? outlines.find(livesAt(origin));
}
