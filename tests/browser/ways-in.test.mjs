// Ways in: an invited colleague sets up an account alone, sees where they are signed in, and two managers agree.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { after, before } from 'node:test';
import { be, fill, next, startFund, visitor } from './fund.mjs';
import { looker } from './look.mjs';

let fund;
before(async () => { fund = await startFund(); });
after(async () => { await fund.stop(); });
const { check, look, open, wrong } = looker();

// The code that an app shows now, or some steps of 30 seconds later, for a secret in base32 (RFC 6238).
function totp(secret, later = 0) {
  const bits = [...secret].map((it) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(it).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/g).map((it) => parseInt(it, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + later));
  const hash = createHmac('sha1', key).update(step).digest();
  const number = hash.readUInt32BE(hash.at(-1) & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

const invitation = async (page) => {
  await page.goto('/demo/post');
  return (await page.locator('main').innerText()).match(/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/)[0];
};

for (const [language, locale] of [['nl', 'nl-NL'], ['en', 'en-GB']]) {
  check(`a colleague is invited and comes in, ${language}`, async () => {
    const manager = await visitor(fund, { script: true, language: locale, width: 1280 });
    await be(manager, 'mei@techedufonds.example');
    const staff = { least: 24 };
    for (const path of ['/beheer', '/beheer/gebruikers', '/beheer/voorstellen', '/beheer/beveiliging']) await open(manager, path, staff);
    await wrong(manager, '/beheer/gebruikers', staff);
    const email = `nieuw-${language}@techedufonds.example`;
    await manager.goto('/beheer/gebruikers');
    await fill(manager, { name: 'Noa Jansen', email, role: 'reviewer' });
    await next(manager);
    assert.match(manager.url(), /\/beheer\/gebruikers\/[0-9a-f-]{36}$/);
    await look(manager, 'a colleague who is invited', staff);

    const hers = await visitor(fund, { script: true, language: locale });
    const code = await invitation(hers);
    await open(hers, '/medewerkers/uitnodiging', { keyboard: true });
    await wrong(hers, '/medewerkers/uitnodiging');
    await hers.goto('/medewerkers/uitnodiging');
    await fill(hers, { email, invitation: code.toLowerCase() });
    await next(hers);
    const secret = await hers.locator('dd').nth(1).innerText();
    await fill(hers, { password: 'kort', totp: '1' });
    await next(hers);
    await look(hers, 'setting up an account, with errors', { keyboard: true });
    await fill(hers, { password: 'drie losse vissen', totp: totp(secret) });
    await next(hers);
    assert.equal(await hers.locator('main code').count(), 10);
    await look(hers, 'recovery codes');

    await hers.goto('/medewerkers/inloggen');
    await fill(hers, { email, password: 'drie losse vissen', totp: totp(secret, 1) });
    await next(hers);
    assert.match(hers.url(), /\/vandaag$/);
    for (const path of ['/medewerkers/account', '/medewerkers/account/wachtwoord', '/medewerkers/account/herstelcodes', '/sessies']) await open(hers, path, staff);
    await wrong(hers, '/medewerkers/account/wachtwoord', staff);

    await manager.goto('/beheer/beveiliging');
    assert.ok(await manager.locator('tbody tr').count() > 2);
    await look(manager, 'what happened at the doors', staff);
    await hers.context().close();
    await manager.context().close();
  });

  check(`two managers change a role together, ${language}`, async () => {
    const first = await visitor(fund, { script: true, language: locale, width: 1280 });
    await be(first, 'mei@techedufonds.example');
    await first.goto('/beheer/gebruikers');
    await first.locator('table a', { hasText: 'Anneke' }).click();
    await fill(first, { role: 'reviewer' });
    await first.locator('form[action$="/rol"] button').click();
    await look(first, 'a proposal of one manager', { least: 24 });
    // Nobody agrees with themselves; it can be taken back.
    const mine = first.locator('main section', { hasText: 'Anneke' });
    assert.equal(await mine.locator('button[value=ja]').count(), 0);
    await mine.locator('button[value=nee]').click();
    assert.equal(await mine.count(), 0);
    await first.context().close();
  });
}
