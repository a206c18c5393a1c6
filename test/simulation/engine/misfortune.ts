/** What a process must expect of the world: a server away, a broken connection, an office lost. Everything else is a fault. */
export class Misfortune extends Error {
  override readonly name = 'Misfortune';
}
