// Lets a built program of some version live through twelve months of the demo and keeps its database, so that later
// versions can prove that they open it: once in SQLite, once in PostgreSQL.
//
//   TECHEDUFONDS=/path/to/the/program tests/with-postgres node tests/before/make.mjs
//
// Needs sqlite3, psql and pg_dump, and the packages of tests/browser.
import { execFileSync } from 'node:child_process';
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { be, fill, next, startFund, visitor } from '../browser/fund.mjs';

const MONTHS = 12;
const here = import.meta.dirname;
const run = (command, ...words) => execFileSync(command, words, { encoding: 'utf8', maxBuffer: 1 << 28 });

async function receive(page, name, amount, reference, on) {
  await page.goto('/geld/terugbetalen');
  await page.locator('tr', { hasText: name }).first().locator('a').first().click();
  await fill(page, { amount, reference, ...on });
  await next(page);
}

// Approves whatever run waits, until none is left.
async function bill(page) {
  for (let quiet = 0; quiet < 8;) {
    await page.goto('/geld');
    const run = page.locator('a[href^="/geld/maandrun/"]').first();
    if (await run.count()) {
      await run.click();
      const approve = page.locator('form[action$="/goedkeuren"] button');
      if (await approve.count()) await approve.click();
      quiet = 0;
    } else {
      quiet += 1;
    }
    await pause(250);
  }
}

async function live(fund) {
  const as = (email) => visitor(fund, { width: 1280 }).then((page) => be(page, email));
  const [anneke, joost] = [await as('anneke@techedufonds.example'), await as('joost@techedufonds.example')];
  const [thomas, fatima, lotte] = await Promise.all(['thomas', 'fatima', 'lotte'].map((it) => as(`${it}@voorbeeld.example`)));
  await fatima.goto('/mijn/inkomen?anders=ja');
  await fill(fatima, { income: '3.000', source: 'job' });
  await next(fatima);
  await lotte.goto('/mijn/niet-betalen');
  await lotte.locator('input[value=lower]').check();
  await next(lotte);
  await fill(lotte, { amount: '40' });
  await next(lotte);
  await anneke.goto('/geld/voorstellen');
  await anneke.locator('tbody th a').first().click();
  await anneke.locator('form[action$="/goedkeuren"] button').click();
  for (let month = 0; month < MONTHS; month++) {
    await receive(anneke, 'Thomas Janssen', '100', `MAAND-${month}`);
    await joost.goto('/geld');
    await joost.locator('button[name=stap][value=maand]').click();
    await bill(joost);
    if (month === 3) await receive(joost, 'Lotte Hendriks', '30', 'LAAT-1', { 'on-day': '1', 'on-month': '2', 'on-year': '2026' });
    if (month === 5) {
      await thomas.goto('/mijn/niet-betalen');
      await thomas.locator('input[value=pause]').check();
      await next(thomas);
    }
  }
  console.log('balanced:', await anneke.goto('/geld').then(() => anneke.locator('.tef-box--bad').count()) === 0);
}

async function keep(fund) {
  await live(fund);
  await fund.stop();
}

await keep(await startFund([], async (folder) => {
  const file = join(folder, 'fund.db');
  run('sqlite3', file, 'pragma wal_checkpoint(truncate); delete from session; delete from code; vacuum; pragma journal_mode=delete;');
  await copyFile(file, join(here, 'fund.db'));
}));
const server = process.env.TEST_POSTGRES_URL;
if (server) {
  run('psql', '-qc', 'create database before', `${server}/postgres`);
  await keep(await startFund(['--database', `${server}/before`], async () => {
    run('psql', '-qc', 'delete from session; delete from code', `${server}/before`);
    await writeFile(join(here, 'fund.sql'), run('pg_dump', '--inserts', '--rows-per-insert=100', '--no-owner', '--no-privileges', `${server}/before`));
  }));
}
