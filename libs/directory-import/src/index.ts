export { checkRows } from './check.js';
export type { ImportFault, ImportFaultCode } from './faults.js';
export { type ImportChange, type ImportPlan, planImport } from './plan.js';
export type { Present } from './present.js';
export { type DirectoryFormat, readDirectoryFile } from './read-file.js';
export { csvColumns } from './read-csv.js';
export type { Row } from './rows.js';
