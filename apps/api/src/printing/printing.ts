import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { NotPrinted, Printer, type Work } from '#libs/instruments/pdf';
import { Problem } from '../problems/problem.js';

/** Prints instruments and reports beside what the API answers meanwhile. */
@Injectable()
export class Printing implements OnModuleDestroy {
  readonly #printer = new Printer();

  /** @throws Problem unprintable, printing-busy */
  async pdf(work: Work): Promise<Buffer> {
    try {
      const printed = await this.#printer.print(work);
      if (printed.ok) return Buffer.from(printed.bytes.buffer);
      throw new Problem('unprintable', { characters: printed.unprintable });
    } catch (error) {
      if (error instanceof NotPrinted) throw new Problem('printing-busy', { because: error.because });
      throw error;
    }
  }

  async onModuleDestroy(): Promise<void> {
    await this.#printer.close();
  }
}
