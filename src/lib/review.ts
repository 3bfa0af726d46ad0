/**
 * The day by which an entry must be reviewed again.
 * @param reviewed day of the last review, YYYY-MM-DD
 * @param months the interval; a month shorter than the day of the month ends on its last day
 * @param untrueFrom the day from which something in it is known to be untrue, if that comes first
 */
export function reviewDue(reviewed: string, months: number, untrueFrom?: { date: string }): string {
  const day = new Date(`${reviewed}T00:00:00Z`);
  const due = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months + 1, 0));
  due.setUTCDate(Math.min(due.getUTCDate(), day.getUTCDate()));
  const last = due.toISOString().slice(0, 10);
  return untrueFrom && untrueFrom.date < last ? untrueFrom.date : last;
}
