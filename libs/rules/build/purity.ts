/** What a rules bundle may not name: whatever could answer differently on another machine or day. */
const forbidden =
  /\b(?:Date|Intl|process|require|globalThis|fetch|setTimeout|setInterval|performance|crypto|eval|Function|localeCompare|toLocale\w+)\b|\bMath\.random\b|\bimport\s*\(/g;

/** Every forbidden name in a script, once each, in order of first use; texts and comments count too. */
export const forbiddenNames = (script: string): readonly string[] => [
  ...new Set([...script.matchAll(forbidden)].map(([name]) => name)),
];
