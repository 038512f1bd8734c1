// The house rules for every page: what a general checker does not see. Runs inside the page.

export const rules = ({ least }) => {
  const faults = [];
  const all = (selector) => [...document.querySelectorAll(selector)];
  const say = (rule, element) => faults.push(`${rule}: ${element ? element.outerHTML.slice(0, 160) : ''}`);
  const shown = (element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0 && getComputedStyle(element).visibility !== 'hidden';
  };
  if (all('h1').length !== 1) say(`${all('h1').length} headings of level 1`);
  if (!/ - TechEduFonds$/.test(document.title)) say(`title ${document.title}`);
  if (!['nl', 'en'].includes(document.documentElement.lang) || document.documentElement.dir !== 'ltr') say('language of the page');
  if (document.documentElement.scrollWidth > document.documentElement.clientWidth) say('wider than the window');
  const ids = all('[id]').map((it) => it.id);
  for (const id of ids.filter((it, place) => ids.indexOf(it) !== place)) say(`id twice: ${id}`);
  for (const it of all('[style]')) say('style in the page', it);
  for (const it of all('*')) for (const name of it.getAttributeNames()) if (/^on/.test(name)) say('script in the page', it);
  for (const it of all('[placeholder]')) say('placeholder', it);
  for (const it of all('button:disabled, input:disabled')) say('disabled', it);
  for (const it of all('[tabindex]')) if (it.tabIndex > 0) say('tab order forced', it);
  for (const it of all('input[type=radio], input[type=checkbox]')) {
    if (!it.closest('fieldset')?.querySelector('legend')?.textContent.trim()) say('choice without a question', it);
  }
  for (const it of all('th')) if (!it.scope) say('heading of a table without scope', it);
  for (const it of all('input[type=number], input[type=date]')) say('field of a kind we do not use', it);
  for (const it of all('[aria-describedby], [aria-labelledby]')) {
    for (const name of ['aria-describedby', 'aria-labelledby']) {
      for (const id of (it.getAttribute(name) ?? '').split(' ').filter(Boolean)) if (!document.getElementById(id)) say(`${name} to nothing`, it);
    }
  }
  for (const it of all('a[href^="#"]')) if (!document.getElementById(it.getAttribute('href').slice(1))) say('link to nothing', it);
  for (const it of all('form')) if (it.method === 'post' && !it.querySelector('button')) say('form without a button', it);
  if (/Unknown localization|\{ ?\$|undefined|NaN/.test(document.body.innerText)) say('a text is missing');

  const summary = document.getElementById('fouten');
  const wrong = all('[aria-invalid=true]');
  if (summary) {
    if (!/^(Fout|Error): /.test(document.title)) say(`title with errors: ${document.title}`);
    if (document.activeElement !== summary) say('focus is not on the summary of errors');
    const messages = [...summary.querySelectorAll('a')].map((it) => it.textContent.trim());
    for (const it of all('.tef-err')) {
      const text = it.textContent.replace(/^\s*(Fout|Error):\s*/, '').trim();
      if (!messages.includes(text)) say(`message not in the summary: ${text}`, it);
    }
  } else if (wrong.length) say('errors without a summary', wrong[0]);
  for (const it of wrong) {
    const tied = (it.getAttribute('aria-describedby') ?? it.closest('fieldset')?.getAttribute('aria-describedby') ?? '').split(' ');
    if (!tied.some((id) => document.getElementById(id)?.classList.contains('tef-err'))) say('error not tied to its field', it);
  }

  // A finger needs room; a link inside a sentence is excepted (WCAG 2.2, 2.5.8).
  for (const it of all('a[href], button, input:not([type=hidden]), select, textarea, summary')) {
    const inText = it.matches('a') && it.closest('p, li, td, th, dd');
    const target = it.matches('input[type=radio], input[type=checkbox]') ? it.closest('label') : it;
    const box = (target ?? it).getBoundingClientRect();
    if (!inText && shown(it) && !it.classList.contains('nl-skip-link') && Math.min(box.width, box.height) < least) {
      say(`target of ${Math.round(box.width)} by ${Math.round(box.height)}`, it);
    }
  }
  return faults;
};

// Walks the page with the Tab key: each stop can be seen and has an outline.
export async function tabs(page) {
  const faults = [];
  const stops = await page.locator('a[href], button, input:not([type=hidden]), select, textarea, summary').count();
  await page.evaluate(() => { document.activeElement?.blur(); window.scrollTo(0, 0); });
  for (let place = 0; place < Math.min(stops, 60); place++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const it = document.activeElement;
      if (!it || it === document.body) return null;
      const style = getComputedStyle(it);
      const ring = it.closest('label') ? getComputedStyle(it.closest('label')) : style;
      const width = Math.max(parseFloat(style.outlineWidth) || 0, parseFloat(ring.outlineWidth) || 0);
      const hasRing = (width >= 2 && (style.outlineStyle !== 'none' || ring.outlineStyle !== 'none')) || style.boxShadow !== 'none' || ring.boxShadow !== 'none';
      const box = it.getBoundingClientRect();
      return { hasRing, onScreen: box.bottom > 0 && box.top < window.innerHeight, html: it.outerHTML.slice(0, 120) };
    });
    if (!stop) break;
    if (!stop.hasRing) faults.push(`focus cannot be seen: ${stop.html}`);
    if (!stop.onScreen) faults.push(`focus is off screen: ${stop.html}`);
  }
  return faults;
}
