/**
 * One limit: why this row, the instant it starts at and the first instant at which it is overdue, both as a clock in
 * Shanghai showed them, and for limits that no holiday extends in custody whether the person is held.
 */
export type Row = readonly [why: string, from: string, due: string, person?: 'held' | 'at large'];
