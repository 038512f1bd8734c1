// Nothing typed is lost: a page that is left, a language that changes, a sign-in that ended, no internet.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { code, next, startFund, visitor } from '../browser/fund.mjs';
import { looker } from '../browser/look.mjs';

let fund;
before(async () => { fund = await startFund(); });
after(async () => { await fund.stop(); });
const { check, look } = looker();

const PERSON = '/aanvraag/vragen/ik';
const name = (page) => page.locator('[name=first_name]');

// Somebody new with an empty application, on its first page.
async function begun({ email, ...how }) {
  const page = await visitor(fund, how);
  await page.goto('/inloggen');
  await page.fill('[name=email]', email);
  await next(page);
  await page.fill('[name=code]', await code(fund));
  await next(page);
  await page.goto('/aanvraag');
  await page.locator('main form[action="/aanvraag/begin"] button').click();
  await page.goto(PERSON);
  return page;
}

const kept = (page) => page.waitForResponse((it) => it.url().includes('/getypt?') && it.status() === 204);

check('a page that is left and opened again', async () => {
  const page = await begun({ email: 'een@voorbeeld.example', script: true });
  await name(page).fill('Sanne');
  await kept(page);
  await page.goto('/mijn');
  await page.goBack();
  assert.equal(await name(page).inputValue(), 'Sanne');
  await page.reload();
  assert.equal(await name(page).inputValue(), 'Sanne');
  await look(page, 'typed before', { keyboard: true });
  // At once, without waiting: the way out keeps it.
  await name(page).fill('Sanne Maria');
  await page.goto('/hulp');
  await page.goto(PERSON);
  assert.equal(await name(page).inputValue(), 'Sanne Maria');
  await page.locator('main form[action^="/getypt/weg"] button').click();
  assert.equal(await name(page).inputValue(), '');
  await page.context().close();
});

test('no internet keeps the page and says so', async () => {
  const page = await begun({ email: 'twee@voorbeeld.example', script: true });
  await name(page).fill('Sanne');
  await page.context().setOffline(true);
  await next(page);
  assert.match(await page.locator('#formulier [role=alert]').innerText(), /geen internet/);
  assert.equal(await name(page).inputValue(), 'Sanne');
  await page.context().setOffline(false);
  await next(page);
  assert.equal(await name(page).inputValue(), 'Sanne');
  await page.context().close();
});

test('another language half-way, without script and by keyboard', async () => {
  for (const width of [390, 1280]) {
    const page = await begun({ email: `drie${width}@voorbeeld.example`, width });
    await name(page).fill('Sanne');
    await page.locator('.tef-lang summary').focus();
    await page.keyboard.press('Enter');
    const english = page.locator('.tef-lang button[lang=en]');
    await english.waitFor();
    await english.focus();
    await page.keyboard.press('Enter');
    await page.locator('html[lang=en]').waitFor({ state: 'attached' });
    assert.equal(new URL(page.url()).pathname, PERSON);
    assert.equal(await name(page).inputValue(), 'Sanne');
    assert.match(await page.locator('main').innerText(), /First name/);
    await page.context().close();
  }
});

test('a sign-in that ended while somebody typed', async () => {
  const page = await begun({ email: 'vier@voorbeeld.example' });
  await name(page).fill('Sanne');
  await page.context().clearCookies();
  await next(page);
  assert.match(await page.locator('main').innerText(), /bewaard wat je typte/);
  await page.fill('[name=email]', 'vier@voorbeeld.example');
  await next(page);
  await page.fill('[name=code]', await code(fund));
  await next(page);
  if (page.url().includes('/sessies')) await page.goto(PERSON);
  assert.equal(new URL(page.url()).pathname, PERSON);
  assert.equal(await name(page).inputValue(), 'Sanne');
  await page.context().close();
});
