export { instrumentPdf, type Making } from './instrument.js';
export { NotPrinted, Printer, type PrinterOptions } from './printer.js';
export { print, type Printed, unprintable, type Work } from './printing.js';
export type { Report } from './report.js';
