import { Module } from '@nestjs/common';
import { Printing } from './printing.js';

/** One thread of an API lays out whatever it prints. */
@Module({ providers: [Printing], exports: [Printing] })
export class PrintingModule {}
