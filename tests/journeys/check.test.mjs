// Each question of the quick check, empty and answered, and its outcome.
import { after, before } from 'node:test';
import { next, startFund, visitor, walk } from '../browser/fund.mjs';
import { looker } from '../browser/look.mjs';
import { hanna, sanne, stefan, yasmin } from '../browser/stories.mjs';

let fund;
before(async () => { fund = await startFund(); });
after(async () => { await fund.stop(); });
const { check, look } = looker();

// Pages that are right when nothing is filled in.
const optional = ['/check/inkomen', '/check/solliciteren', '/check/kans-op-werk', '/check/leeftijd', '/check/studiefinanciering'];
const looked = new Set();
check('each page of the check, and its outcome', async () => {
  for (const [answers, each] of [[{ ...hanna, stop: 'yes', 'last_day-day': '31', 'last_day-month': '5', 'last_day-year': '2026' }, true], [stefan, true], [yasmin, false], [{ ...sanne, count: '0' }, false]]) {
    const page = await visitor(fund, { script: true });
    const every = async (it, path) => {
      if (looked.has(path)) return;
      looked.add(path);
      await look(it, path, { keyboard: true });
      if (optional.includes(path)) return;
      await next(it);
      await look(it, `${path} with errors`);
    };
    await walk(page, '/check/werk', answers, each ? every : undefined);
    await look(page, 'outcome', { keyboard: true });
    await walk(page, '/check/nu-per-maand', answers, each ? every : undefined);
    await look(page, 'outcome with money', { keyboard: true });
    await page.context().close();
  }
});
