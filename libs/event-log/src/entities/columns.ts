import type { Instant } from '#libs/kernel';
import { Column, type ColumnOptions } from 'typeorm';

/** `timestamptz` in PostgreSQL, an `Instant` here. */
const asInstant = {
  from: (stored: Date | null): Instant | null => (stored?.toISOString() as Instant | undefined) ?? null,
  to: (instant: Instant | null): Instant | null => instant,
};

/** `bigint` in PostgreSQL; the log's positions stay far below 2^53. */
export const asNumber = {
  from: (stored: string | null): number | null => (stored === null ? null : Number(stored)),
  to: (position: number | null): number | null => position,
};

export const TextColumn = (name: string, options: ColumnOptions = {}): PropertyDecorator =>
  Column({ ...options, name, type: 'text' });
export const TextsColumn = (name: string, options: ColumnOptions = {}): PropertyDecorator =>
  Column({ ...options, name, type: 'text', array: true });
export const IntegerColumn = (name: string): PropertyDecorator => Column({ name, type: 'integer' });
export const BooleanColumn = (name: string): PropertyDecorator => Column({ name, type: 'boolean' });
export const InstantColumn = (name: string, options: ColumnOptions = {}): PropertyDecorator =>
  Column({ ...options, name, type: 'timestamptz', transformer: asInstant });
export const PositionColumn = (name: string, options: ColumnOptions = {}): PropertyDecorator =>
  Column({ ...options, name, type: 'bigint', transformer: asNumber });
