/** A label of a menu path, and the link that opens the menus up to it. */
interface PathLabel {
  label: string;
  link: string | undefined;
}

/**
 * A menu path with the link that leads furthest along it.
 * @param path ids of labels, from left to right
 * @param places menus that have an address: how a path to them begins, and the id of their link
 */
export function linkPath(path: readonly string[], places: readonly { path: readonly string[]; link: string }[]): PathLabel[] {
  const furthest = places
    .filter((place) => place.path.length <= path.length && place.path.every((label, index) => label === path[index]))
    .toSorted((a, b) => b.path.length - a.path.length)[0];
  return path.map((label, index) => ({ label, link: furthest && index === furthest.path.length - 1 ? furthest.link : undefined }));
}
