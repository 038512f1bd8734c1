// The pages of applicants in every stage.
import { after, before } from 'node:test';
import { be, next, startFund, visitor } from './fund.mjs';
import { looker } from './look.mjs';

let fund;
before(async () => { fund = await startFund(); });
after(async () => { await fund.stop(); });
const { check, look, open, wrong } = looker();

// Somebody in every stage of the demo.
const people = ['noor', 'stefan', 'hanna', 'yusuf', 'daniel', 'grace', 'fatima', 'thomas', 'lotte', 'ravi', 'willem', 'amina'];
check('the pages of applicants in every stage', async () => {
  for (const name of people) {
    const page = await be(await visitor(fund, { script: true }), `${name}@voorbeeld.example`);
    await look(page, `mijn of ${name}`);
    if (await page.locator('a[href="/mijn/verandert"]').count()) await open(page, '/mijn/verandert');
    await page.context().close();
  }
});

check('the pages of an application', async () => {
  const page = await be(await visitor(fund, { script: true }), 'noor@voorbeeld.example');
  for (const path of ['/aanvraag', '/aanvraag/papieren', '/aanvraag/controleren', '/aanvraag/stoppen']) await open(page, path, { keyboard: true });
  for (const name of ['ik', 'werk', 'gezin', 'uitkering', 'kinderen', 'opleiding', 'plan', 'geld', 'nodig']) await open(page, `/aanvraag/vragen/${name}`);
  await wrong(page, '/aanvraag/stoppen');
  await page.goto('/aanvraag/papieren');
  await page.locator('form[action^="/aanvraag/papieren/school_letter"] button').click();
  await look(page, 'papers with errors');
  await page.context().close();
});

check('the pages of somebody who repays, and of somebody who signs', async () => {
  const page = await be(await visitor(fund, { script: true }), 'thomas@voorbeeld.example');
  const repaying = ['/mijn/terugbetalen', '/mijn/inkomen?anders=ja', '/mijn/inkomen/bewijs', '/mijn/jaarinkomen/2025', '/mijn/doorrekenen', '/mijn/niet-betalen', '/mijn/niet-betalen/lager', '/mijn/niet-betalen/lager?amount=40', '/mijn/niet-betalen/lager?amount=veel', '/mijn/agenda'];
  for (const path of repaying) await open(page, path, { keyboard: true });
  for (const path of ['/mijn/inkomen?anders=ja', '/mijn/niet-betalen', '/mijn/inkomen/bewijs']) await wrong(page, path);
  for (const income of ['2099', '3150', 'veel']) await open(page, `/mijn/doorrekenen?inkomen=${income}`);
  await page.goto('/mijn/terugbetalen');
  await page.locator('summary', { hasText: 'Contract, overzicht' }).first().click();
  await page.locator('a[href^="/mijn/rekening/"]').first().click();
  await look(page, 'statement', { keyboard: true });
  await page.goto('/mijn/agenda');
  await page.locator('form[action="/mijn/agenda"] button').click();
  await look(page, 'calendar with its address', { keyboard: true });
  for (const how of ['later', 'call', 'pause']) {
    await page.goto('/mijn/niet-betalen');
    await page.locator(`input[value="${how}"]`).check();
    await next(page);
    if (how !== 'call') {
      await look(page, `what ${how} changes`, { keyboard: true });
      await next(page);
    }
    await look(page, `repaying after ${how}`);
  }
  await be(page, 'grace@voorbeeld.example');
  await page.locator('a[href^="/mijn/overeenkomst/"]').first().click();
  await look(page, 'agreement', { keyboard: true });
  await next(page);
  await look(page, 'agreement with errors');
  await page.context().close();
});
