/** The outlines of the stations of a sign-in by the ids of content/stations.yaml, drawn on 24 by 24 units; a wide one says its width. */
export const stationIcons: Readonly<Record<string, { outline: string; width?: number }>> = {
  // Three ways to begin: a tile, a link, the address bar.
  open: {
    outline:
      'M3 4h6v6H3zM13 4h6v6h-6zM3 14h6v6H3zM13 14h6v6h-6zM33 12h8M35 8h-2a4 4 0 0 0 0 8h2M39 8h2a4 4 0 0 1 0 8h-2M55 7h22v10H55zM60 12h7',
    width: 80,
  },
  name: { outline: 'M12 12a4 4 0 1 0-1 0M4 21c0-8 16-8 16 0' },
  password: { outline: 'M2 7h20v10H2zM7 12h0M12 12h0M17 12h0' },
  verification: { outline: 'M7 2h10v20H7zM11 18h2' },
  policy: { outline: 'M12 3l8 3v6l-8 9-8-9V6z' },
  consent: { outline: 'M4 13l5 5L20 6' },
  answer: { outline: 'M3 4h18v12h-9l-5 5v-5H3z' },
  cloud: { outline: 'M7 18a4 4 0 0 1 0-8 5 5 0 0 1 10 0 4 4 0 0 1 0 8z' },
  own: { outline: 'M8 6l-6 6 6 6M16 6l6 6-6 6' },
  'on-premises': { outline: 'M4 4h16v7H4zM4 13h16v7H4z' },
};
