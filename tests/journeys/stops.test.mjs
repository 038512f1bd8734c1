// Trainings that stop and contracts that nobody signs: every page of them, at each width, by keyboard and with errors.
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

const last = { 'last-day': '20', 'last-month': '2', 'last-year': '2026' };

check('who stops, thinks again and stops', async () => {
  const her = await be(await visitor(fund, { script: true }), 'fatima@voorbeeld.example');
  await open(her, '/mijn/stoppen', { keyboard: true });
  await wrong(her, '/mijn/stoppen');
  await fill(her, { reason: 'own_choice', ...last });
  await next(her);
  await look(her, 'what follows from a stop', { keyboard: true });
  await next(her);
  await look(her, 'a stop that waits', { keyboard: true });
  await her.locator('form[action="/mijn/stoppen/terug"] button').click();
  await her.goto('/mijn/stoppen');
  await fill(her, { reason: 'own_choice', ...last });
  await next(her);
  await next(her);
  const rosa = await be(await visitor(fund, { script: true, width: 1280 }), 'rosa@techedufonds.example');
  await open(rosa, '/werk?lijst=einde', staff);
  await rosa.goto('/werk?q=Amrani');
  await rosa.locator('tbody th a').first().click();
  await look(rosa, 'a case with a stop', staff);
  await rosa.locator('form[action$="/stoppen/akkoord"] button').click();
  await look(rosa, 'a case that stopped', staff);
  await open(her, '/mijn');
  await rosa.context().close();
  await her.context().close();
});

check('people of the demo in the states that end', async () => {
  for (const name of ['bram', 'sara', 'noah', 'eva']) {
    const page = await be(await visitor(fund, { script: true, language: name === 'eva' ? 'en-GB' : 'nl-NL' }), `${name}@voorbeeld.example`);
    await open(page, '/mijn');
    if (name === 'eva') await open(page, '/mijn/terugbetalen');
    await page.context().close();
  }
  const rosa = await be(await visitor(fund, { script: true, width: 1280 }), 'rosa@techedufonds.example');
  for (const name of ['Kok', 'Haddad', 'Vermeer', 'Smit']) {
    await rosa.goto(`/werk?q=${name}`);
    await rosa.locator('tbody th a').first().click();
    await look(rosa, `the case of ${name}`, staff);
  }
  await open(rosa, `${new URL(rosa.url()).pathname}/stoppen`, staff);
  await rosa.context().close();
});
