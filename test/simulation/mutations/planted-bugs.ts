import type { Mutation } from './mutation.js';

/** Planted bugs by name. */
export const plantedBugs: Readonly<Record<string, Mutation>> = {};
