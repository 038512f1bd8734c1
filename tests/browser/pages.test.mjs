// Every page in normal, empty and error state, at three widths and in both languages: axe and the house rules.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { be, next, startFund, visitor, walk } from './fund.mjs';
import { rules } from './house.mjs';
import { look as lookAt } from './look.mjs';
import { hanna, sanne, stefan, yasmin } from './stories.mjs';

let fund;
before(async () => { fund = await startFund(); });
after(async () => { await fund.stop(); });

// What was found wrong in one test, each thing once.
const seen = new Set();
const check = (name, body) => test(name, async () => {
  seen.clear();
  await body();
  assert.deepEqual([...seen], []);
});

const look = (page, name, options) => lookAt(page, name, seen, options);

async function open(page, path, options) {
  const answer = await page.goto(path);
  assert.ok(answer.status() < 500, `${path} ${answer.status()}`);
  await look(page, path, options);
}

// A page whose form is sent empty: the state with errors.
async function wrong(page, path, options) {
  await page.goto(path);
  await next(page);
  await look(page, `${path} with errors`, options);
}

for (const language of ['nl', 'en']) {
  check(`pages without an account, ${language}`, async () => {
    const page = await visitor(fund, { script: true, language: language === 'nl' ? 'nl-NL' : 'en-GB' });
    const open2 = (path, options) => open(page, path, options);
    for (const path of ['/', '/hulp', '/privacy', '/toegankelijkheid', '/klacht', '/regels', '/demo', '/demo/post', '/bestaat-niet']) await open2(path);
    const rulePages = await page.goto('/regels').then(() => page.locator('main a[href^="/regels/"]').evaluateAll((all) => all.map((it) => it.getAttribute('href'))));
    assert.ok(rulePages.length > 10);
    // The tables are the same in both languages.
    for (const path of language === 'nl' ? rulePages : rulePages.slice(0, 3)) await open2(path);
    for (const path of ['/check/werk', '/inloggen', '/medewerkers/inloggen']) {
      await open(page, path, { keyboard: true });
      await wrong(page, path);
    }
    assert.equal(await page.locator('html').getAttribute('lang'), language);
    await page.context().close();
  });
}

// Pages that are right when nothing is filled in.
const optional = ['/check/inkomen', '/check/solliciteren', '/check/kans-op-werk', '/check/leeftijd', '/check/studiefinanciering'];
const looked = new Set();
check('each page of the check, and its outcome', async () => {
  for (const [answers, each] of [[{ ...hanna, stop: 'yes', 'last_day-day': '31', 'last_day-month': '5', 'last_day-year': '2026' }, true], [stefan, true], [yasmin, false], [{ ...sanne, count: '0' }, false]]) {
    const page = await visitor(fund, { script: true });
    const every = async (it, path) => {
      if (looked.has(path)) return;
      looked.add(path);
      await look(it, path, { keyboard: true });
      if (optional.includes(path)) return;
      await next(it);
      await look(it, `${path} with errors`);
    };
    await walk(page, '/check/werk', answers, each ? every : undefined);
    await look(page, 'outcome', { keyboard: true });
    await walk(page, '/check/nu-per-maand', answers, each ? every : undefined);
    await look(page, 'outcome with money', { keyboard: true });
    await page.context().close();
  }
});

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
  for (const path of ['/mijn/terugbetalen', '/mijn/inkomen', '/mijn/niet-betalen']) await open(page, path, { keyboard: true });
  await wrong(page, '/mijn/inkomen');
  await wrong(page, '/mijn/niet-betalen');
  await be(page, 'grace@voorbeeld.example');
  await page.locator('a[href^="/mijn/overeenkomst/"]').first().click();
  await look(page, 'agreement', { keyboard: true });
  await next(page);
  await look(page, 'agreement with errors');
  await page.context().close();
});

const staff = { least: 24 };
check('the pages of reviewers', async () => {
  const page = await be(await visitor(fund, { script: true, width: 1280 }), 'rosa@techedufonds.example');
  await open(page, '/werk', { ...staff, keyboard: true });
  await open(page, '/werk?lijst=telaat', staff);
  await open(page, '/werk?q=niemand+heet+zo', staff);
  for (const name of ['Hanna', 'Yusuf', 'Mulder', 'Stefan', 'Grace', 'Fatima', 'Thomas', 'Ravi', 'Willem', 'Amina']) {
    await page.goto(`/werk?q=${name}`);
    await page.locator('tbody th a').first().click();
    await look(page, `case of ${name}`, staff);
    // A training of years without a table has nothing to reckon.
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
  for (const path of ['/geld', '/geld/uitbetalingen', '/geld/uitbetalingen?stand=cancelled', '/geld/terugbetalen', '/geld/terugbetalen?achter=ja', '/geld/berichten']) {
    await open(page, path, { ...staff, keyboard: true });
  }
  await page.goto('/geld/uitbetalingen');
  await page.locator('tbody th a').first().click();
  await look(page, 'payout', staff);
  await page.goto('/geld/terugbetalen');
  await page.locator('tbody th a').first().click();
  await look(page, 'account', staff);
  await next(page);
  await look(page, 'account with errors', staff);
  await be(page, 'mei@techedufonds.example');
  await open(page, '/beheer', staff);
  await open(page, '/beheer/gebruikers', staff);
  await wrong(page, '/beheer/gebruikers', staff);
  await page.context().close();
});

test('the queue narrows while typing, and the address keeps up', async () => {
  const page = await be(await visitor(fund, { script: true, width: 1280 }), 'rosa@techedufonds.example');
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

test('the rules find what is planted', async () => {
  const page = await visitor(fund, { script: true });
  const planted = [
    ['headings', (doc) => doc.querySelector('main').insertAdjacentHTML('beforeend', '<h1>Nog een</h1>')],
    ['id twice', (doc) => doc.querySelector('main').insertAdjacentHTML('beforeend', '<p id="main">x</p>')],
    ['placeholder', (doc) => doc.querySelector('input').setAttribute('placeholder', 'x')],
    ['disabled', (doc) => { doc.querySelector('main button').disabled = true; }],
    ['wider', (doc) => { doc.querySelector('main').style.width = '3000px'; }],
    ['link to nothing', (doc) => doc.querySelector('main').insertAdjacentHTML('beforeend', '<a href="#nergens">x</a>')],
    ['without a question', (doc) => doc.querySelector('main').insertAdjacentHTML('beforeend', '<label><input type="radio">x</label>')],
    ['without scope', (doc) => doc.querySelector('main').insertAdjacentHTML('beforeend', '<table><tr><th>x</th></tr></table>')],
    ['title', (doc) => { doc.title = 'x'; }],
    ['text is missing', (doc) => doc.querySelector('main').insertAdjacentHTML('beforeend', '<p>Unknown localization key</p>')],
  ];
  for (const [word, plant] of planted) {
    await page.goto('/inloggen');
    await page.evaluate(`(${plant.toString()})(document)`);
    const faults = await page.evaluate(rules, { least: 44 });
    assert.ok(faults.some((it) => it.includes(word)), `${word} in ${faults}`);
  }
  await page.context().close();
});
