// One person's case from quick check to repaid: she on a phone without scripts, the fund at a desk.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { be, code, fill, next, startFund, visitor, walk } from './fund.mjs';
import { sanne } from './stories.mjs';

let fund;
before(async () => { fund = await startFund(); });
after(async () => { await fund.stop(); });

const shows = async (page, text) => assert.ok((await page.locator('main').innerText()).replaceAll('\u00a0', ' ').includes(text), `${text} on ${page.url()}`);
const photo = { name: 'loonstrook.png', mimeType: 'image/png', buffer: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64') };

async function quickCheck(her) {
  await walk(her, '/check/werk', sanne);
  for (const text of ['€ 1.560', 'september 2026', 'augustus 2026', '€ 4.680', 'Blijf 4 uur per week werken', 'Kies een erkende opleiding']) await shows(her, text);
  // The amount opens into its steps.
  await her.locator('.tef-folds summary', { hasText: 'Zo hebben we gerekend' }).click();
  await her.locator('td a[href="#som-1"]').first().click();
  await shows(her, '€ 977,01');
  // What is left each month, and other ways to do it.
  await walk(her, '/check/nu-per-maand', sanne);
  for (const text of ['Zonder ons kom je € 1.165 tekort', 'Blijf 4 uur per week werken', 'Dit geldt alleen als wij ja zeggen']) await shows(her, text);
}

async function signIn(page, address) {
  await fill(page, { email: address });
  await next(page);
  await fill(page, { code: await code(fund) });
  await next(page);
}

async function openCase(page, name) {
  await page.goto(`/werk?q=${name}`);
  await page.locator('tbody th a').first().click();
}

test('from quick check to repaid', async () => {
  const her = await visitor(fund);
  await quickCheck(her);
  await her.locator('form[action="/aanvraag/begin"] button').click();
  await signIn(her, 'sanne.dewit@voorbeeld.example');
  assert.ok(her.url().endsWith('/aanvraag'));
  await her.locator('.tef-tasks a').first().click();
  await fill(her, { first_name: 'Sanne', last_name: 'de Wit', phone: '06 12 34 56 78', street: 'Dam 1', postcode: '1506ab', city: 'Zaandam' });
  await her.locator('button[value=later]').click();

  // Another device: what she saved is there.
  const tablet = await visitor(fund, { width: 768 });
  await tablet.goto('/inloggen');
  await signIn(tablet, 'sanne.dewit@voorbeeld.example');
  await tablet.goto('/aanvraag/vragen/ik');
  assert.equal(await tablet.locator('[name=postcode]').inputValue(), '1506ab');

  await her.goto('/aanvraag/vragen/nodig');
  await fill(her, { tuition: '4.500', living: '', laptop: '900', bridging: 'yes', iban: 'NL91 ABNA 0417 1643 00', why: 'Ik wil data-analist worden.' });
  await next(her);
  await her.goto('/aanvraag/papieren');
  await her.locator('#school_letter').setInputFiles(photo);
  await her.locator('form[action^="/aanvraag/papieren/school_letter"] button').click();
  await her.goto('/aanvraag/controleren');
  await next(her);
  await shows(her, 'TEF-2026-00042');
  await shows(her, '27 april 2026');

  await review(her);
  await accept(her);
  await money(her);
  assert.deepEqual(her.faults, []);
});

async function review(her) {
  const rosa = await be(await visitor(fund, { width: 1280, script: true }), 'rosa@techedufonds.example');
  await openCase(rosa, 'sanne');
  await shows(rosa, '€ 1.560');
  await next(rosa);
  await fill(rosa, { interest: 'no' });
  await next(rosa);
  await rosa.locator('details:has(form[action*="/papieren"]) summary').click();
  await rosa.locator('[name="vraag-payslip"]').check();
  await rosa.locator('form[action*="/papieren"] button').click();
  await shows(rosa, 'Stilgezet sinds 2 maart 2026');

  await her.goto('/mijn');
  await shows(her, '16 maart 2026');
  await her.locator('a.nl-button--primary').first().click();
  await her.locator('#payslip').setInputFiles(photo);
  await her.locator('form[action^="/aanvraag/papieren/payslip"] button').click();
  await her.locator('form[action="/aanvraag/papieren-klaar"] button').click();

  await openCase(rosa, 'sanne');
  await fill(rosa, { need: '4', feasible: '4', prospects: '4', budget: '3' });
  await next(rosa);
  await fill(rosa, { 'payee-laptop': 'Laptopwinkel', 'iban-laptop': 'NL02ABNA0123456789', motivation: 'De opleiding past bij jouw plan.' });
  await fill(rosa, { gross_income: '2.800', net_income: '2.350', fixed_costs: '1.400', seen: 'paper' });
  await next(rosa);
  await shows(rosa, '€ 10.080');
  assert.equal(await rosa.locator('form[action$="/akkoord"]').count(), 0);
  assert.deepEqual(rosa.faults, []);

  const karim = await be(await visitor(fund, { width: 1280, script: true }), 'karim@techedufonds.example');
  await openCase(karim, 'sanne');
  await next(karim);
  await shows(karim, 'Wacht op handtekening');
}

async function accept(her) {
  await her.goto('/mijn');
  const letter = await her.locator('a[href^="/papier/"]').first().getAttribute('href');
  const bytes = await (await her.request.get(letter)).body();
  assert.equal(bytes.subarray(0, 5).toString(), '%PDF-');
  await her.locator('a[href^="/mijn/overeenkomst/"]').first().click();
  await shows(her, '€ 0');
  await her.locator('form[action$="/code"] button').click();
  for (const box of await her.locator('input[type=checkbox]').all()) await box.check();
  await fill(her, { code: await code(fund) });
  await next(her);
  await shows(her, '16 maart 2026');
}

// Moves the demo's day on; the work of every day in between is done.
async function months(page, count) {
  for (let step = 0; step < count; step++) await page.locator('button[name=stap][value=maand]').click();
}

async function money(her) {
  const anneke = await be(await visitor(fund, { width: 1280, script: true }), 'anneke@techedufonds.example');
  const joost = await be(await visitor(fund, { width: 1280, script: true }), 'joost@techedufonds.example');
  await months(anneke, 9);
  await shows(anneke, 'december 2026');
  // The bridging waits for the start of the training, as is usual.
  const rosa = await be(await visitor(fund, { width: 1280, script: true }), 'rosa@techedufonds.example');
  await rosa.goto('/werk?q=TEF-2026-00042');
  await rosa.locator('tbody th a').first().click();
  await rosa.locator('a[href$="/opleiding"]').click();
  await fill(rosa, { kind: 'started', evidence: 'Mail van de school' });
  await next(rosa);
  await shows(rosa, 'Begonnen met de opleiding');
  await anneke.goto('/geld/uitbetalingen');
  const hers = anneke.locator('tr', { hasText: 'TEF-2026-00042' });
  const count = await hers.count();
  assert.equal(count, 2 + 1 + 3);
  for (let place = 0; place < count; place++) {
    await anneke.goto('/geld/uitbetalingen');
    await hers.first().locator('th a').click();
    const payout = anneke.url();
    await next(anneke);
    await joost.goto(payout);
    if (await joost.locator('form[action$="/vrijgeven"]').count()) await next(joost);
    await anneke.goto(payout);
    await next(anneke);
    await shows(anneke, 'Betaald');
  }

  await months(anneke, 6);
  await anneke.goto('/geld/terugbetalen');
  await anneke.locator('tr', { hasText: 'TEF-2026-00042' }).locator('a').first().click();
  await shows(anneke, '€ 125');
  await fill(anneke, { amount: '125', reference: 'BANK-1' });
  await next(anneke);
  await shows(anneke, 'Betaling ontvangen');

  await her.goto('/inloggen');
  await signIn(her, 'sanne.dewit@voorbeeld.example');
  await her.goto('/mijn/terugbetalen');
  await shows(her, '€ 4.375');
  await her.locator('details summary', { hasText: 'Alle maanden' }).click();
  await her.locator('details summary', { hasText: 'tabel' }).click();
  await shows(her, 'juni 2027');
  await her.goto('/mijn/inkomen');
  await fill(her, { income: '1.800', source: 'job' });
  await next(her);
  await months(anneke, 1);
  await her.goto('/mijn/terugbetalen');
  await shows(her, '€ 4.375');
  await shows(her, 'Je hoeft nu niets te betalen');
}
