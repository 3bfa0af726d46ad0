import { expect, test } from 'vitest';
import { stationIcons } from '../../src/components/station-icons.ts';
import { site } from '../site.ts';

test('every station of the picture has its icon, and no icon is left over', () => {
  const ids = site.content.stations.flatMap(({ stations }) => stations.map(({ id }) => id));
  expect(Object.keys(stationIcons).sort()).toEqual(ids.sort());
});
