import { afterAll, beforeAll, expect, it } from 'vitest';
import { foreignTo, tryToReach } from './proxy';
import { startWatchedDemo, type WatchedDemo } from './sealed';
import { until } from './until';

let demo: WatchedDemo;
beforeAll(async () => {
  demo = await startWatchedDemo();
});
afterAll(() => demo?.close());

it('the policy of every page of ours, and of the worker, stops each way to ask somebody for something', async () => {
  const { extension, url, asked } = demo;
  const reached = (base: string): string[] => asked.filter((one) => one.includes(`${base}/reach/`));
  for (const name of ['card', 'card-window', 'popup', 'week', 'options', 'welcome']) {
    const page = await extension.page(name);
    await page.evaluate(tryToReach, `${url}/ours`);
    await page.evaluate(tryToReach, 'https://ours.example');
    await page.close();
  }
  const worker = await extension.worker();
  await worker.evaluate((address) => fetch(address, { mode: 'no-cors' }).catch(() => 0), `${url}/ours/reach/worker`);
  // The proxy does see the same from a page that may, and what goes elsewhere.
  const control = await extension.context.newPage();
  await control.goto(`${url}/desk/views/open`);
  await control.evaluate(tryToReach, `${url}/theirs`);
  await until(() => reached('/theirs').length > 3);
  await control.goto('http://theirs.example/').catch(() => undefined);
  await until(() => asked.includes('http://theirs.example/'));
  expect(reached('/ours')).toEqual([]);
  // For a frame, and a form that answers in one, Chromium opens a connection before it asks the policy; no request follows. So
  // that of the attack is left out here, and a rule forbids every foreign address in what is built.
  const foreign = foreignTo(url, asked).filter((one) => one !== 'connect ours.example:443');
  expect(foreign).toEqual(['http://theirs.example/']);
  await control.close();
});
