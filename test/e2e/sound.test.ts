import { afterAll, beforeAll, expect, it } from 'vitest';
import { answerAndSolve, openTicket, startDemo } from './demo';
import { clickPill, middleOf } from './pill';
import { focusBrowser, until } from './until';
import { type Display, startDisplay } from './xvfb';

// Without a display Chromium is mute, and no tab of it ever sounds.
let display: Display;
let demo: Awaited<ReturnType<typeof startDemo>>;
beforeAll(async () => {
  display = await startDisplay();
  demo = await startDemo({ display });
});
afterAll(async () => {
  await demo?.close();
  await display?.close();
});

it('an offer waits while another tab sounds, and no longer where that is music', async () => {
  const { extension, url } = demo;
  const radio = await extension.context.newPage();
  await radio.goto(url);
  await radio.mouse.click(5, 5);
  await radio.evaluate(() => {
    const audio = new AudioContext();
    const tone = audio.createOscillator();
    tone.connect(audio.destination);
    tone.start();
  });
  const desk = await openTicket(extension, url, '4101');
  await answerAndSolve(desk);
  const options = await extension.page('options');
  await options.getByText('a tab made a sound').waitFor();
  expect(await middleOf(desk, 'pill')).toBeNull();
  await options.getByLabel('I play music').check();
  await until(async () => JSON.stringify((await extension.stored()).local).includes('"soundGate":false'));
  await options.close();
  await desk.bringToFront();
  await focusBrowser(display);
  await desk.mouse.click(640, 5);
  await clickPill(desk, 'not-now');
});
