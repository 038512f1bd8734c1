// Money that is tied to the training, split, and behind the figures of the overview.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { be, fill, next, startFund, visitor } from './fund.mjs';
import { looker } from './look.mjs';

const { check, look, open, wrong } = looker();
const staff = { least: 24 };
let fund;
before(async () => { fund = await startFund(); });
after(async () => {
  assert.equal(await fund.check(), 0, 'the books balance');
  await fund.stop();
});

check('a reviewer registers what the school said, and gives a case away', async () => {
  const rosa = await be(await visitor(fund, { script: true, width: 1280 }), 'rosa@techedufonds.example');
  await rosa.goto('/werk?q=Amrani');
  await rosa.locator('tbody th a').first().click();
  const here = new URL(rosa.url()).pathname;
  await look(rosa, 'a case with payments that wait', staff);
  await open(rosa, `${here}/opleiding`, { ...staff, keyboard: true });
  await wrong(rosa, `${here}/opleiding`, staff);
  await fill(rosa, { kind: 'consented', evidence: 'Brief van UWV van 20 februari' });
  await next(rosa);
  await look(rosa, 'something registered', staff);
  await rosa.locator('form[action$="/intrekken"] button').last().click();
  await open(rosa, '/werk/navragen', staff);
  await rosa.goto('/werk?q=Hanna');
  await rosa.locator('tbody th a').first().click();
  await rosa.locator('summary', { hasText: 'over aan een collega' }).click();
  await look(rosa, 'a case to give away', staff);
  await rosa.context().close();
});

check('an administrator splits a payout and sees what the figures are made of', async () => {
  const anneke = await be(await visitor(fund, { script: true, width: 1280 }), 'anneke@techedufonds.example');
  for (const path of ['/geld/uitbetalingen?stand=committed', '/geld/uitbetalingen?stand=paid', '/geld/terugbetalen?open=ja',
    '/geld/terugbetalen?vak=over_90', '/geld/boeken/bank?wat=received&van=2026-03-01&dag=2026-03-31']) await open(anneke, path, staff);
  await anneke.goto('/geld/uitbetalingen?stand=planned');
  await anneke.locator('tbody a[href^="/geld/uitbetalingen/"]').first().click();
  const payout = new URL(anneke.url()).pathname;
  await open(anneke, `${payout}/splitsen`, { ...staff, keyboard: true });
  await wrong(anneke, `${payout}/splitsen`, staff);
  await anneke.goto('/geld/terugbetalen');
  await anneke.locator('tbody th a').first().click();
  const account = new URL(anneke.url()).pathname;
  await fill(anneke, { amount: '9.000', reference: 'TE-VEEL' });
  await next(anneke);
  await look(anneke, 'an amount that surprises', staff);
  await next(anneke);
  await look(anneke, 'an account with credit', staff);
  await open(anneke, `${account}/tegoed`, { ...staff, keyboard: true });
  await next(anneke);
  await look(anneke, 'credit that goes back', staff);
  await anneke.context().close();
});

check('a manager closes an account with work', async () => {
  const mei = await be(await visitor(fund, { script: true, width: 1280 }), 'mei@techedufonds.example');
  await mei.goto('/beheer/gebruikers');
  await mei.locator('tbody th a', { hasText: 'Rosa' }).click();
  await look(mei, 'an account with work', staff);
  await mei.context().close();
});
