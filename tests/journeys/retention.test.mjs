// Four households, from the quick check to a case that was corrected: on a phone and at a desk, in both languages.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { be, fill, next, startFund, visitor, walk } from '../browser/fund.mjs';
import { hanna, sanne, stefan, yasmin } from '../browser/stories.mjs';

let fund;
before(async () => { fund = await startFund(); });
after(async () => { await fund.stop(); });

const text = async (page) => (await page.locator('main').innerText()).replaceAll('\u00a0', ' ');
// Amounts as English pages read them.
const english = (answers) => Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, /^\d+\.\d{3}$/.test(value) ? value.replace('.', ',') : value.replace(/^(\d+),(\d\d)$/, '$1.$2')]));
const households = [
  ['the single mother', sanne, ['Zonder ons kom je € 1.165 tekort', 'Vanaf september 2026', 'Blijf 4 uur per week werken tot en met 31 augustus 2026'], ['Without us you are € 1,165 short', 'From September 2026', 'Keep working 4 hours a week until 31 August 2026']],
  ['social assistance in Poelenburg', yasmin, ['Je krijgt nu geen kinderopvangtoeslag. Je opleiding verandert dat niet.', 'Vraag je gemeente om een brief'], ['You do not get childcare allowance now. Your course does not change that.', 'Ask your municipality for a letter']],
  ['WW with consent of UWV', stefan, ['Vanaf juni 2026 krijg je € 937 kinderopvangtoeslag per maand'], ['From June 2026 on you get € 937 childcare allowance a month']],
  ['a partner who does nothing that counts', hanna, ['Je krijgt nu geen kinderopvangtoeslag. Je opleiding verandert dat niet.'], ['You do not get childcare allowance now. Your course does not change that.']],
];
for (const [name, dutchAnswers, dutch, inEnglish] of households) {
  for (const [language, width, expected, answers] of [['nl-NL', 390, dutch, dutchAnswers], ['en-GB', 1280, inEnglish, english(dutchAnswers)]]) {
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
