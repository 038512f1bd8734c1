// The pages for everybody, in normal, empty and error state, at three widths and in both languages.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startFund, visitor } from './fund.mjs';
import { rules } from './house.mjs';
import { looker } from './look.mjs';

let fund;
before(async () => { fund = await startFund(); });
after(async () => { await fund.stop(); });
const { check, open, wrong } = looker();

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
