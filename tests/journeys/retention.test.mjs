// Four households, from the quick check to a case that was corrected: on a phone and at a desk, in both languages.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { be, fill, next, startFund, visitor, walk } from '../browser/fund.mjs';
import { hanna, sanne, stefan, yasmin } from '../browser/stories.mjs';

let fund;
before(async () => { fund = await startFund(); });
after(async () => { await fund.stop(); });

const text = async (page) => (await page.locator('main').innerText()).replaceAll('\u00a0', ' ');
const households = [
  ['the single mother', sanne, ['€ 1.560', 'september 2026', 'Blijf 4 uur per week werken'], ['€ 1,560', 'September 2026', 'Keep working 4 hours a week']],
  ['social assistance in Poelenburg', yasmin, ['als je gemeente toestemming geeft', 'Met toestemming van je gemeente', 'aan de opvang', '€ 1.401,50'], ['if your municipality consents', 'With consent of your municipality', 'to the childcare', '€ 1,401.50']],
  ['WW with consent of UWV', stefan, ['Je houdt je WW', 'Je houdt je kinderopvangtoeslag', '30 september 2026'], ['You keep your WW', 'You keep your childcare allowance', '30 September 2026']],
  ['a partner who does nothing that counts', hanna, ['Je partner telt ook mee', 'Vanaf juni 2026'], ['Your partner counts too', 'From June 2026']],
];
for (const [name, answers, dutch, english] of households) {
  for (const [language, width, expected] of [['nl-NL', 390, dutch], ['en-GB', 1280, english]]) {
    test(`${name}, ${language}`, async () => {
      const page = await visitor(fund, { language, width });
      await walk(page, '/check/werk', answers);
      await walk(page, '/check/nu-per-maand', answers);
      const shown = await text(page);
      for (const words of expected) assert.ok(shown.includes(words), `${words} in ${shown}`);
      assert.deepEqual(page.faults, []);
      await page.context().close();
    });
  }
}

test('a change is a new version, and the reviewer sees what it does', async () => {
  const her = await be(await visitor(fund), 'fatima@voorbeeld.example');
  await her.goto('/mijn/gegevens/geld');
  await fill(her, { net_during: '1.200', gross_during: '18.000' });
  await next(her);
  assert.ok((await text(her)).includes('Schrijf op wat er veranderd is'));
  assert.equal(await her.locator('[name=net_during]').inputValue(), '1.200');
  await fill(her, { waarom: 'Ik heb een bijbaan gevonden.' });
  await next(her);
  const changed = await text(her);
  for (const words of ['Versie 2', 'Ik heb een bijbaan gevonden.', '€ 1.200']) assert.ok(changed.includes(words), words);

  const rosa = await be(await visitor(fund, { width: 1280, script: true }), 'rosa@techedufonds.example');
  await rosa.goto('/werk?lijst=gewijzigd');
  await rosa.locator('tbody th a').first().click();
  await rosa.locator('a[href$="/behoud"]').click();
  assert.ok((await text(rosa)).includes('Gewijzigd door de aanvrager op 2 maart 2026'));
  await rosa.locator('form[action$="/gezien"] button').click();
  assert.ok(!(await text(rosa)).includes('Gewijzigd door de aanvrager op'));
  assert.deepEqual(rosa.faults, []);
});
