import { expect, it } from 'vitest';
import { SAFE_RULES } from './presets';
import { routesOf } from './routes';

it("puts the decision's own route first and names each once", () => {
  const routes = routesOf({ priority: 'high', tags: [], fired: [], route: 'Legal' }, SAFE_RULES);
  expect(routes).toEqual(['Legal', 'Duty lead', 'Safety', 'Communications']);
});

it('knows nobody where no rule does', () => {
  expect(routesOf({ priority: 'low', tags: [], fired: [] }, [])).toEqual([]);
});
