// Three lives of people who repay, month after month: on a phone without scripts, and at a desk.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { be, fill, next, startFund, visitor } from '../browser/fund.mjs';

let fund;
before(async () => { fund = await startFund(); });
after(async () => { await fund.stop(); });

const text = async (page) => (await page.locator('main').innerText()).replaceAll('\u00a0', ' ');
const shows = async (page, what) => assert.ok((await text(page)).includes(what), `${what} on ${page.url()}: ${await text(page)}`);
const person = (name) => visitor(fund).then((page) => be(page, `${name}@voorbeeld.example`));
const desk = (name) => visitor(fund, { width: 1280, script: true }).then((page) => be(page, `${name}@techedufonds.example`));

async function months(page, count) {
  for (let step = 0; step < count; step++) await page.locator('button[name=stap][value=maand]').click();
}

// The worker prepares a month, somebody approves it, the worker posts it and prepares the next one.
async function bill(page, until) {
  for (let tries = 0; ; tries++) {
    if (tries > 300) throw new Error(`not billed until ${until}`);
    await page.goto('/geld');
    if ((await text(page)).includes(`Laatste maand met termijnen: ${until}`)) return;
    const run = page.locator('a[href^="/geld/maandrun/"]').first();
    if (!(await run.count())) {
      await pause(100);
      continue;
    }
    await run.click();
    const approve = page.locator('form[action$="/goedkeuren"] button');
    if (await approve.count()) await approve.click();
    await pause(200);
  }
}

async function account(page, name) {
  await page.goto('/geld/terugbetalen');
  await page.locator('tr', { hasText: name }).first().locator('a').first().click();
}

async function receive(page, name, amount, reference, on) {
  await account(page, name);
  await fill(page, { amount, reference, ...on });
  await next(page);
  await shows(page, 'Betaling ontvangen');
}

// What a person reads on top of their page.
async function figures(page) {
  await page.goto('/mijn/terugbetalen');
  const read = async (mark) => (await page.locator(mark).first().textContent()).replaceAll('\u00a0', ' ').trim();
  const main = await read('main');
  const now = (await read('h1')).match(/€ [\d.,]*\d/)?.[0] ?? main.match(/volgende bedrag is (€ [\d.,]*\d)/)?.[1] ?? '€ 0';
  return [now, await read('.tef-ring .big'), await read('.tef-big')];
}

// Every screen of the fund says the same, and the control of the books agrees.
async function adds_up(page) {
  await page.goto('/geld/ouderdom');
  const foot = await page.locator('tfoot td:nth-child(2)').allInnerTexts();
  assert.equal(foot[0], foot[1]);
  await page.goto('/geld');
  assert.equal(await page.locator('.tef-box--bad').count(), 0);
  assert.equal(await fund.check(), 0);
}

test('somebody pays every month', async () => {
  const [thomas, anneke] = [await person('thomas'), await desk('anneke')];
  assert.deepEqual((await figures(thomas)).slice(0, 3), ['€ 100', '€ 200', '€ 3.400']);
  for (const step of [1, 2, 3]) {
    await receive(anneke, 'Thomas Janssen', '100', `STEADY-${step}`);
    await anneke.goto('/geld');
    await months(anneke, 1);
  }
  assert.deepEqual((await figures(thomas)).slice(0, 3), ['€ 100', '€ 500', '€ 3.100']);
  await thomas.locator('summary', { hasText: 'Contract, overzicht' }).first().click();
  await thomas.locator('a[href^="/mijn/rekening/"]').first().click();
  await shows(thomas, '€ 100');
  await adds_up(anneke);
});

test('somebody earns less than the threshold for a year, and then gets a job', async () => {
  const [fatima, anneke] = [await person('fatima'), await desk('anneke')];
  await fatima.goto('/mijn/inkomen?anders=ja');
  await fill(fatima, { income: '1.500', source: 'job' });
  await next(fatima);
  // From before her first month that could be charged, to well after it.
  await months(anneke, 14);
  await bill(anneke, 'augustus 2027');
  assert.equal((await figures(fatima))[1], '€ 0');
  await fatima.locator('details summary', { hasText: 'Alle maanden' }).first().click();
  await fatima.locator('details summary', { hasText: 'tabel' }).first().click();
  await shows(fatima, 'Niets te betalen: je inkomen is onder de grens');
  await fatima.goto('/mijn/inkomen?anders=ja');
  await fill(fatima, { income: '3.000', source: 'job' });
  await next(fatima);
  await months(anneke, 1);
  await bill(anneke, 'september 2027');
  const [now] = await figures(fatima);
  assert.notEqual(now, '€ 0');
  await fatima.locator('details summary', { hasText: 'Alle maanden' }).first().click();
  await fatima.locator('details summary', { hasText: 'tabel' }).first().click();
  await shows(fatima, 'Betaal uiterlijk op');
  await adds_up(anneke);
});

test('somebody loses the job, asks for less, pays late, and is helped', async () => {
  const [lotte, anneke, joost] = [await person('lotte'), await desk('anneke'), await desk('joost')];
  await lotte.goto('/mijn/niet-betalen');
  await lotte.locator('input[value=lower]').check();
  await next(lotte);
  await fill(lotte, { amount: '40' });
  await lotte.locator('#formulier button').click();
  await shows(lotte, 'Laatste maand');
  await next(lotte);
  await shows(lotte, 'We kijken naar je voorstel');
  await anneke.goto('/geld/voorstellen');
  await anneke.locator('tbody th a').first().click();
  await anneke.locator('form[action$="/goedkeuren"] button').click();
  await shows(anneke, 'Goedgekeurd');
  const [each] = await figures(lotte);
  assert.match(each, /^€ (39|40)(,\d\d)?$/);
  // A payment of long ago becomes known only now, and takes its place.
  await receive(joost, 'Lotte Hendriks', '30', 'LATE-1', { 'on-day': '1', 'on-month': '2', 'on-year': '2026' });
  await adds_up(joost);
  await lotte.goto('/mijn/niet-betalen');
  await lotte.locator('input[value=pause]').check();
  await next(lotte);
  await shows(lotte, 'Laatste maand');
  await next(lotte);
  await shows(lotte, 'Je hebt een pauze');
  await shows(lotte, 'We bellen je');
  await anneke.goto('/geld/bellen');
  await anneke.locator('tr', { hasText: 'Lotte Hendriks' }).locator('button').click();
  await lotte.goto('/mijn/terugbetalen');
  assert.ok(!(await text(lotte)).includes('We bellen je'));
  await adds_up(anneke);
});
