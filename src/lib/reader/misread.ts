/** What a screenshot reader makes of digits; in a GUID `b` and `d` are digits themselves. */
export const misread: Record<string, string> = {
  o: '0',
  q: '0',
  d: '0',
  i: '1',
  l: '1',
  '|': '1',
  '!': '1',
  z: '2',
  s: '5',
  $: '5',
  b: '8',
  g: '6',
};
