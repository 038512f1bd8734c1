// Looks at a page as it is now, at each width, with axe and the house rules.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { next } from './fund.mjs';
import { rules, tabs } from './house.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const widths = [320, 390, 1280];

// What is wrong goes into `seen`. `least` is the smallest target in pixels.
export async function look(page, name, seen, { least = 44, keyboard = false } = {}) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 844 });
    // The browser moves the focus when it draws; then it is, or it never will be.
    await page.waitForFunction(() => [null, document.activeElement].includes(document.getElementById('fouten')), null, { timeout: 5000 }).catch(() => {});
    const faults = await page.evaluate(rules, { least });
    if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
    const found = await page.evaluate((run) => window.axe.run(document, { runOnly: run }), tags);
    for (const it of found.violations) faults.push(`axe ${it.id}: ${it.nodes[0].html.slice(0, 160)} (${it.nodes.length})`);
    for (const it of faults) seen.add(`${name} at ${width}: ${it}`);
  }
  if (keyboard) for (const it of await tabs(page)) seen.add(`${name} by keyboard: ${it}`);
  for (const it of page.faults.splice(0)) seen.add(`${name}: ${it}`);
}

// The ways to look of one file of tests: what is wrong on any page of a check fails it, each thing once.
export function looker() {
  const seen = new Set();
  const lookHere = (page, name, options) => look(page, name, seen, options);
  return {
    look: lookHere,
    check: (name, body) => test(name, async () => {
      seen.clear();
      await body();
      assert.deepEqual([...seen], []);
    }),
    open: async (page, path, options) => {
      const answer = await page.goto(path);
      assert.ok(answer.status() < 500, `${path} ${answer.status()}`);
      await lookHere(page, path, options);
    },
    // A page whose form is sent empty: the state with errors.
    wrong: async (page, path, options) => {
      await page.goto(path);
      await next(page);
      await lookHere(page, `${path} with errors`, options);
    },
  };
}
