// Objections and complaints: written, taken on, heard, answered.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { be, fill, next, startFund, visitor } from '../browser/fund.mjs';
import { looker } from '../browser/look.mjs';

const { check, look, open, wrong } = looker();
const staff = { least: 24 };
let fund;
before(async () => { fund = await startFund(); });
after(async () => {
  assert.equal(await fund.check(), 0, 'the books balance');
  await fund.stop();
});

check('somebody objects and complains, and is answered', async () => {
  const him = await be(await visitor(fund, { script: true }), 'willem@voorbeeld.example');
  await open(him, '/mijn/bezwaar', { keyboard: true });
  await wrong(him, '/mijn/bezwaar');
  await him.locator('input[name="about"]').first().check();
  await fill(him, { words: 'De opleiding is geen kennismaking.' });
  await next(him);
  await look(him, 'an objection that waits', { keyboard: true });
  await wrong(him, '/mijn/klacht');
  await fill(him, { words: 'Niemand nam de telefoon op.' });
  await next(him);
  const nadia = await be(await visitor(fund, { script: true, width: 1280 }), 'nadia@techedufonds.example');
  await open(nadia, '/bezwaren', staff);
  await nadia.locator('tr:has-text("Willem") a').click();
  await look(nadia, 'an objection', staff);
  await nadia.locator('form[action$="/aannemen"] button').click();
  await look(nadia, 'an objection of mine', staff);
  await next(nadia);
  await look(nadia, 'an answer with errors', staff);
  await nadia.locator('main summary').click();
  await nadia.locator('form[action$="/horen"] button').click();
  await look(nadia, 'a hearing with errors', staff);
  await fill(nadia, { outcome: 'stays', answer: 'De opleiding duurt vier dagen.' });
  await next(nadia);
  await look(nadia, 'an objection that was answered', staff);
  const mei = await be(await visitor(fund, { script: true, width: 1280 }), 'mei@techedufonds.example');
  await open(mei, '/klachten', staff);
  await mei.locator('tr:has-text("Willem") a').click();
  await look(mei, 'a complaint', staff);
  await open(him, '/mijn');
  await him.locator('a[href$="/intrekken"]').first().click();
  await look(him, 'taking back', { keyboard: true });
  await open(nadia, '/bezwaren', staff);
  const noor = await be(await visitor(fund, { script: true, language: 'en-GB' }), 'hanna@voorbeeld.example');
  await open(noor, '/mijn/bezwaar');
  for (const page of [him, nadia, mei, noor]) await page.context().close();
});
