import type { CDPSession, Page } from 'playwright-core';
import { launchChromium } from '../e2e/chromium';
import { waitForPill } from '../e2e/pill';
import { startDemoDesk } from '../helpdesk-demo/server.mjs';
import { type Times, times } from './times';

/** What the sentinel costs a tab: its own time in ms, over three stretches, and its heap in MB. */
export type TabCost = Record<'load' | 'storm' | 'switches' | 'heap', Times>;

const tickets = ['4101', '4102', '4103', '4104', '4105', '4106', '4107'];
const elements = 4_700;
const stormSteps = 240;
const switches = 12;
const sampleEveryUs = 200;

interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples?: number[];
  timeDeltas?: number[];
}

/** The time, in ms, of all samples with a frame of an extension anywhere on the stack. */
function ownTime({ nodes, samples = [], timeDeltas = [] }: Profile): number {
  const own = new Set<number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const mark = (id: number, inside: boolean): void => {
    const node = byId.get(id);
    const isOwn = inside || (node?.callFrame.url.startsWith('chrome-extension://') ?? false);
    if (isOwn) own.add(id);
    for (const child of node?.children ?? []) mark(child, isOwn);
  };
  const [root] = nodes;
  if (root) mark(root.id, false);
  return samples.reduce((sum, id, at) => sum + (own.has(id) ? (timeDeltas[at] ?? 0) : 0), 0) / 1_000;
}

async function profiled(debug: CDPSession, work: () => Promise<unknown>): Promise<number> {
  await debug.send('Profiler.start');
  await work();
  const { profile } = await debug.send('Profiler.stop');
  return ownTime(profile);
}

async function heapMb(debug: CDPSession): Promise<number> {
  for (let times = 0; times < 3; times += 1) await debug.send('HeapProfiler.collectGarbage');
  const { metrics } = await debug.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 1_000_000;
}

const frame = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));

/** Seven tickets stay mounted, and the page has as many elements as a large helpdesk. */
async function fill(page: Page): Promise<void> {
  for (const ticket of tickets) await page.locator(`[data-row="${ticket}"]`).click();
  await page.evaluate((wanted) => {
    const box = document.createElement('div');
    box.hidden = true;
    while (document.querySelectorAll('*').length + box.querySelectorAll('*').length < wanted) {
      box.append(document.createElement('p'));
    }
    box.id = 'filler';
    document.body.append(box);
  }, elements);
}

/** The page redraws itself 240 times, a step a frame, while the agent types. */
async function storm(page: Page): Promise<void> {
  await page.locator('.ticket-pane[data-active="true"] .composer-body').click();
  const redrawing = page.evaluate(async (steps) => {
    const list = document.createElement('ul');
    document.body.append(list);
    for (let step = 0; step < steps; step += 1) {
      for (let n = 0; n < 10; n += 1) list.append(Object.assign(document.createElement('li'), { textContent: `${n}` }));
      while (list.childElementCount > 50) list.firstElementChild?.remove();
      list.className = `step-${step}`;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    list.remove();
  }, stormSteps);
  await page.keyboard.type('It leaves the warehouse today, and I have asked them to hold it for you.', { delay: 20 });
  await redrawing;
}

async function change(page: Page): Promise<void> {
  for (let n = 0; n < switches; n += 1) {
    await page.locator(`[data-tab="${tickets[n % tickets.length]}"] a`).click();
    await frame(page);
  }
}

/** One visit, in a browser of its own: without a grant nothing of ours is in the page, and its times are all zero. */
async function visit(granted: boolean): Promise<Record<keyof TabCost, number>> {
  const desk = await startDemoDesk();
  const extension = await launchChromium(granted ? { grant: [`${desk.url}/*`] } : {});
  try {
    const page = await extension.context.newPage();
    const debug = await extension.context.newCDPSession(page);
    for (const domain of ['Profiler', 'HeapProfiler', 'Performance'] as const) await debug.send(`${domain}.enable`);
    await debug.send('Profiler.setSamplingInterval', { interval: sampleEveryUs });
    const load = await profiled(debug, async () => {
      await page.goto(`${desk.url}/desk/tickets/${tickets[0]}`);
      await page.locator('.ticket-pane[data-active="true"] .composer-body').waitFor();
      await page.waitForTimeout(500);
    });
    await fill(page);
    const stormed = await profiled(debug, () => storm(page));
    const switched = await profiled(debug, () => change(page));
    const heap = await heapMb(debug);
    // Proof that it was at work: the ticket that is now solved brings an offer.
    if (granted) {
      await page.locator(`[data-tab="4101"] a`).click();
      const pane = page.locator('.ticket-pane[data-active="true"]');
      await pane.locator('.submit-more').click();
      await pane.locator('[data-submit-as="solved"]').click();
      await waitForPill(page);
    }
    return { load, storm: stormed, switches: switched, heap };
  } finally {
    await extension.close();
    await desk.close();
  }
}

/** Visits with and without the sentinel in turn; the heap is what it adds to the visit without. */
export async function measureTab(rounds: number): Promise<TabCost & { nothing: number }> {
  const measured: Record<keyof TabCost, number[]> = { load: [], storm: [], switches: [], heap: [] };
  let nothing = 0;
  for (let round = 0; round < rounds; round += 1) {
    const without = await visit(false);
    const cost = await visit(true);
    nothing = Math.max(nothing, without.load + without.storm + without.switches);
    for (const what of ['load', 'storm', 'switches'] as const) measured[what].push(cost[what]);
    measured.heap.push(cost.heap - without.heap);
  }
  const { load, storm: stormed, switches: switched, heap } = measured;
  return { load: times(load), storm: times(stormed), switches: times(switched), heap: times(heap), nothing };
}
