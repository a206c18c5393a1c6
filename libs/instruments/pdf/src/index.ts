export { instrumentPdf } from './instrument.js';
export { NotPrinted, Printer, type PrinterOptions } from './printer.js';
export { print, unprintable, type Work } from './printing.js';
export type { Report } from './report.js';
