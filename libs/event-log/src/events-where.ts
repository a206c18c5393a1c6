/**
 * Events looked up for each member of a list, to stand behind `CROSS JOIN LATERAL`. `OFFSET 0` keeps the planner from merging
 * it into a join: merged, PostgreSQL reads the whole log for a short list as long as it has not counted the log (decision 45).
 *
 * @param condition SQL over `h`, an event, and whatever the list's members are called
 */
export const eventsWhere = (condition: string) =>
  `(SELECT h.* FROM log.events h WHERE ${condition} OFFSET 0)`;

/** The event of a member that has `stream` and `version`. */
export const eventAt = (member: string) =>
  eventsWhere(`h.stream = ${member}.stream AND h.version = ${member}.version`);
