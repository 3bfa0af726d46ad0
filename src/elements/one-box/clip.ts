/** What a box may hold, in characters and in lines: laying out a million of either takes a browser half a minute. */
const most = { length: 50_000, lines: 5_000 };

/** The beginning of a text that a box can show; the text itself where it is short enough. */
export function clip(text: string): string {
  const start = text.slice(0, most.length);
  let end = -1;
  for (let line = 0; line < most.lines; line += 1) {
    end = start.indexOf('\n', end + 1);
    if (end < 0) return whole(start);
  }
  return whole(start.slice(0, end));
}

/** Without half a character at the end. */
function whole(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, '');
}
