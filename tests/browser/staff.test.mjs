// The pages of reviewers, administrators and managers.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { be, next, startFund, visitor } from './fund.mjs';
import { looker } from './look.mjs';

let fund;
before(async () => { fund = await startFund(); });
after(async () => { await fund.stop(); });
const { check, look, open, wrong } = looker();

const staff = { least: 24 };
check('the pages of reviewers', async () => {
  const page = await be(await visitor(fund, { script: true, width: 1280 }), 'rosa@techedufonds.example');
  assert.equal(new URL(page.url()).pathname, '/vandaag');
  await open(page, '/vandaag', { ...staff, keyboard: true });
  await open(page, '/werk', { ...staff, keyboard: true });
  await open(page, '/werk?lijst=telaat', staff);
  await open(page, '/werk?q=niemand+heet+zo', staff);
  for (const name of ['Hanna', 'Yusuf', 'Mulder', 'Stefan', 'Grace', 'Fatima', 'Thomas', 'Ravi', 'Willem', 'Amina']) {
    await page.goto(`/werk?q=${name}`);
    await page.locator('tbody th a').first().click();
    await look(page, `case of ${name}`, staff);
    // A training of years without a table has nothing to calculate.
    if (name === 'Ravi') continue;
    await page.locator('a[href$="/behoud"]').click();
    await look(page, `retention of ${name}`, staff);
  }
  await page.goto('/werk?q=Hanna');
  await page.locator('tbody th a').first().click();
  await next(page);
  await look(page, 'case with errors', staff);
  await page.context().close();
});

check('the pages of administrators and managers', async () => {
  const page = await be(await visitor(fund, { script: true, width: 1280 }), 'anneke@techedufonds.example');
  for (const path of ['/geld', '/geld/uitbetalingen', '/geld/uitbetalingen?stand=cancelled', '/geld/terugbetalen', '/geld/terugbetalen?achter=ja', '/geld/berichten', '/geld/maandruns', '/geld/periode', '/geld/voorstellen', '/geld/ouderdom', '/geld/ouderdom?op-day=1&op-month=2&op-year=2026', '/geld/ouderdom?op-day=31&op-month=2&op-year=2026', '/geld/boeken', '/geld/boeken/bank', '/geld/prognose', '/geld/prognose?werk=101', '/geld/bellen', '/geld/inkomens', '/geld/jaarafrekening']) {
    await open(page, path, { ...staff, keyboard: true });
  }
  await page.goto('/geld/uitbetalingen');
  await page.locator('tbody th a').first().click();
  await look(page, 'payout', staff);
  for (const end of ['/wijzigen', '/intrekken']) {
    await page.locator(`main a[href$="${end}"]`).click();
    await look(page, `payout ${end}`, { ...staff, keyboard: true });
    await next(page);
    await look(page, `payout ${end} with errors`, staff);
    await page.locator('main a.nl-link').first().click();
  }
  await page.goto('/geld/terugbetalen');
  await page.locator('tbody th a').first().click();
  await look(page, 'account', staff);
  await page.locator('a[href^="/geld/boeking/"]').first().click();
  await look(page, 'entry of the books', staff);
  await page.goBack();
  await page.locator('a[href$="/stand"]').click();
  await look(page, 'balances of an agreement', { ...staff, keyboard: true });
  await page.goBack();
  await next(page);
  await look(page, 'account with errors', staff);
  await page.locator('a[href$="/wijzigen"]').click();
  await look(page, 'change', { ...staff, keyboard: true });
  await next(page);
  await look(page, 'change with errors', staff);
  await page.locator('input[value="spread"]').check();
  await page.locator('#count').fill('60');
  await page.locator('#reason').fill('minder uren');
  await next(page);
  await look(page, 'change calculated', staff);
  await page.locator('button[value="voorstel"]').click();
  await page.waitForURL(/voorstel/);
  await look(page, 'proposal of my own', staff);
  await page.goto('/geld/maandruns');
  await page.locator('tbody th a').first().click();
  await look(page, 'billing run', staff);
  await be(page, 'mei@techedufonds.example');
  await open(page, '/beheer', staff);
  await open(page, '/beheer/gebruikers', staff);
  await wrong(page, '/beheer/gebruikers', staff);
  await page.context().close();
});

test('the queue narrows while typing, and the address keeps up', async () => {
  const page = await be(await visitor(fund, { script: true, width: 1280 }), 'rosa@techedufonds.example');
  await page.goto('/werk');
  await page.locator('#q').pressSequentially('mulder');
  await page.waitForURL(/q=mulder/);
  await page.locator('tbody tr').nth(1).waitFor({ state: 'detached' });
  assert.match(await page.locator('tbody').innerText(), /Mulder/);
  assert.match(await page.locator('#telling').innerText(), /van 1/);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'q');
  await page.reload();
  assert.equal(await page.locator('#q').inputValue(), 'mulder');
  assert.deepEqual(page.faults, []);
  await page.context().close();
});
