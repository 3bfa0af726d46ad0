import type { Problem } from '../problem.ts';
import type { Checked } from './check.ts';

const file = 'content/stations.yaml';

/**
 * Faults in the picture of a sign-in: a guide without a place, a place that names a guide twice, stations of one name, and a
 * choice of stations that is none. That each guide exists is checked with all other references.
 */
export function checkStations({ content, families, lineIn }: Checked): Problem[] {
  const placed = content.stations.flatMap(({ stations }, zone) =>
    stations.map((station, at) => ({ ...station, zone, path: ['zones', zone, 'stations', at] })),
  );
  const named = new Set<string>(placed.flatMap(({ wrong }) => wrong.map(({ guide }) => guide)));
  const missing = families
    .filter(({ answers }) => answers)
    .flatMap(({ id }) => content.entries[id]!.map(({ ref }) => ref))
    .filter((guide) => !named.has(guide))
    .map((guide): Problem => ({
      file,
      line: lineIn('stations', ['zones']),
      field: guide,
      problem: 'No station of the picture leads to this guide.',
      remedy: `Add { guide: "${guide}", … } with a text in every language to \`wrong\` of the station at which it goes wrong.`,
    }));
  const twice = placed.flatMap(({ id, wrong, path }) =>
    wrong.flatMap(({ guide }, index): Problem[] =>
      wrong.findIndex((fault) => fault.guide === guide) < index
        ? [
            {
              file,
              line: lineIn('stations', [...path, 'wrong', index]),
              field: id,
              problem: `${guide} stands twice at this station.`,
              remedy: 'Keep one of the two.',
            },
          ]
        : [],
    ),
  );
  const sameName = placed.flatMap(({ id, path }, index): Problem[] =>
    placed.findIndex((station) => station.id === id) < index
      ? [
          {
            file,
            line: lineIn('stations', path),
            field: id,
            problem: `"${id}" is taken earlier in this file.`,
            remedy: 'Give each its own.',
          },
        ]
      : [],
  );
  const alone = placed.flatMap(({ id, either, zone, path }): Problem[] =>
    either && !placed.some((other) => other.either && other.zone === zone && other.path !== path)
      ? [
          {
            file,
            line: lineIn('stations', [...path, 'either']),
            field: id,
            problem: 'There is no other station to take instead of this one.',
            remedy: 'Mark the others of its zone with `either: true` too, or take the mark away.',
          },
        ]
      : [],
  );
  return [...missing, ...twice, ...sameName, ...alone];
}
