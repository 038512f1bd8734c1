// A demo of its own for a test file, and a browser to look at it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from 'playwright-core';

const program = process.env.TECHEDUFONDS ?? join(import.meta.dirname, '../../target/debug/techedufonds');
const browsers = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const freePort = () => new Promise((resolve, reject) => {
  const server = createServer();
  server.once('error', reject);
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});

// Starts the demo in an empty folder, with further arguments; `stop` ends it and removes the folder, after `look` saw it.
export async function startFund(more = [], look = async () => {}) {
  const folder = await mkdtemp(join(tmpdir(), 'tef-'));
  const address = `127.0.0.1:${await freePort()}`;
  const metrics = `127.0.0.1:${await freePort()}`;
  const node = spawn(program, ['demo', '--folder', join(folder, 'demo'), '--listen', address, '--metrics-listen', metrics, ...more],
    { stdio: ['ignore', 'ignore', 'inherit'] });
  const base = `http://${address}`;
  for (let tries = 0; ; tries++) {
    const answer = await fetch(`${base}/readyz`).catch(() => null);
    if (answer?.ok) break;
    if (tries > 300 || node.exitCode !== null) throw new Error('the demo does not start');
    await pause(100);
  }
  const browser = await chromium.launch({
    executablePath: browsers.find((it) => it && existsSync(it)),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  return {
    base,
    // Exit status of the control of the books.
    check: () => new Promise((resolve) => {
      spawn(program, ['check'], { stdio: 'ignore', env: { ...process.env, TEF_DATABASE: `sqlite://${join(folder, 'demo', 'fund.db')}` } }).once('exit', resolve);
    }),
    browser,
    stop: async () => {
      await browser.close();
      node.kill('SIGTERM');
      await new Promise((resolve) => { node.once('exit', resolve); });
      await look(join(folder, 'demo'));
      await rm(folder, { recursive: true });
    },
  };
}

// Somebody with a window of this width. What goes wrong in the page fails the test.
export async function visitor(fund, { width = 390, script = false, language = 'nl-NL' } = {}) {
  const context = await fund.browser.newContext({
    viewport: { width, height: 844 }, javaScriptEnabled: script, locale: language, baseURL: fund.base, bypassCSP: false,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.faults = [];
  page.on('pageerror', (error) => page.faults.push(`script: ${error.message}`));
  page.on('console', (line) => { if (line.type() === 'error' && !line.text().includes('responded with a status of 4')) page.faults.push(`console: ${line.text()}`); });
  return page;
}

// Signs in as somebody of the demo.
export async function be(page, email) {
  await page.goto('/demo');
  await page.locator(`button[value="${email}"]`).click();
  // Until its scripts run, a page does nothing with what is typed.
  await page.waitForLoadState();
  return page;
}

// Types answers by the name of the field.
export async function fill(page, answers) {
  for (const [name, value] of Object.entries(answers)) {
    const field = page.locator(`[name="${name}"]`);
    const kind = await field.first().evaluate((it) => it.type);
    if (kind === 'radio') await page.locator(`[name="${name}"][value="${value}"]`).check();
    else if (kind === 'select-one') await field.selectOption(value);
    else await field.fill(value);
  }
}

export const next = (page) => page.locator('button[name=actie][value=verder]').click();

// The newest code in the demo's mail that was not read before.
const read = new Set();
export async function code(fund) {
  for (let tries = 0; tries < 100; tries++) {
    const page = await (await fetch(`${fund.base}/demo/post`)).text();
    const newest = page.slice(page.indexOf('<article'), page.indexOf('</article>'));
    const found = newest.match(/>(\d{6})</);
    if (found && !read.has(found[1])) {
      read.add(found[1]);
      return found[1];
    }
    await pause(100);
  }
  throw new Error('no code came');
}

// Answers the pages of a part of the quick check, from `first` to its outcome; `each` sees every page before it is answered.
export async function walk(page, first, answers, each = async () => {}) {
  await page.goto(first);
  for (let pages = 0; !page.url().endsWith('/uitkomst'); pages++) {
    if (pages > 40) throw new Error(`the check has no end: ${page.url()}`);
    const url = page.url();
    await each(page, new URL(url).pathname);
    await page.goto(url);
    const names = await page.locator('#formulier input:not([type=hidden])').evaluateAll((all) => [...new Set(all.map((it) => it.name))]);
    await fill(page, Object.fromEntries(names.filter((it) => it in answers).map((it) => [it, answers[it]])));
    await next(page);
    if (page.url() === url) throw new Error(`${url} refuses: ${await page.locator('main').innerText()}`);
  }
}
