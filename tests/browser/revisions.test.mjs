// A decision that is revised: proposed, looked at before it is sent, confirmed by a colleague, read by the person.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { be, fill, next, startFund, visitor } from './fund.mjs';
import { looker } from './look.mjs';

const { check, look, open, wrong } = looker();
const staff = { least: 24 };
let fund;
before(async () => { fund = await startFund(); });
after(async () => {
  assert.equal(await fund.check(), 0, 'the books balance');
  await fund.stop();
});

check('less to live on from a month on', async () => {
  const rosa = await be(await visitor(fund, { script: true, width: 1280 }), 'rosa@techedufonds.example');
  await rosa.goto('/werk?q=Amrani');
  await rosa.locator('tbody th a').first().click();
  const here = new URL(rosa.url()).pathname;
  await open(rosa, `${here}/herzien`, { ...staff, keyboard: true });
  await wrong(rosa, `${here}/herzien`);
  await rosa.locator('button[value="meer"]').click();
  await look(rosa, 'something new in a revision', staff);
  await rosa.locator('button[value="minder"]').click();
  assert.equal(await rosa.locator('[name^="nieuw0-"]').count(), 0, 'it is out again');
  await rosa.goto(`${here}/herzien`);
  const line = (await rosa.locator('input[name$="-from-month"]').first().getAttribute('name')).split('-')[0];
  await fill(rosa, {
    cause: 'household', [`${line}-amount`]: '300', [`${line}-from-month`]: '4', [`${line}-parts`]: '4', motivation: 'Je woont nu samen.',
  });
  await next(rosa);
  await look(rosa, 'what follows from a revision', staff);
  await next(rosa);
  await look(rosa, 'a revision that waits', staff);
  const karim = await be(await visitor(fund, { script: true, width: 1280 }), 'karim@techedufonds.example');
  await karim.goto(here);
  await look(karim, 'a revision to confirm', staff);
  await karim.locator('form[action$="/herzien/akkoord"] button').click();
  await look(karim, 'a decision that was revised', staff);
  const her = await be(await visitor(fund, { script: true, language: 'en-GB' }), 'fatima@voorbeeld.example');
  await open(her, '/mijn', { keyboard: true });
  for (const page of [rosa, karim, her]) await page.context().close();
});

check('money that comes back, and who is to be called', async () => {
  const anneke = await be(await visitor(fund, { script: true, width: 1280 }), 'anneke@techedufonds.example');
  await open(anneke, '/geld/bellen', staff);
  await anneke.goto('/geld/uitbetalingen?stand=paid');
  await anneke.locator('tbody a[href^="/geld/uitbetalingen/"]').first().click();
  const here = new URL(anneke.url()).pathname;
  await open(anneke, `${here}/terug`, { ...staff, keyboard: true });
  await wrong(anneke, `${here}/terug`);
  await fill(anneke, { again: 'yes', why: 'De rekening bestaat niet meer.' });
  await next(anneke);
  await look(anneke, 'a payout that came back', staff);
  await anneke.context().close();
});
