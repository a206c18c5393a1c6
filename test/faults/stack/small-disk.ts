import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const mebibyte = 1024 * 1024;
const block = Buffer.alloc(4_096);

/** A folder on a disk of its own, of limited size, that can be filled to the last byte. */
export class SmallDisk {
  readonly #ballast: string;

  private constructor(readonly folder: string) {
    this.#ballast = join(folder, 'ballast');
  }

  /**
   * Mounts memory over a folder. For a process in a mount namespace of its own: the mount goes with its last process.
   *
   * @returns null where mounting is not permitted
   */
  static mount(folder: string, sizeMiB: number): SmallDisk | null {
    mkdirSync(folder, { recursive: true });
    const mounted = spawnSync('mount', [
      '-t',
      'tmpfs',
      '-o',
      `size=${sizeMiB}m,mode=0755`,
      'countersign-drill',
      folder,
    ]);
    return mounted.status === 0 ? new SmallDisk(folder) : null;
  }

  get freeMiB(): number {
    const { bavail, bsize } = statfsSync(this.folder);
    return (bavail * bsize) / mebibyte;
  }

  /** Leaves not one block free. */
  fill(): void {
    const { bavail, bsize } = statfsSync(this.folder);
    spawnSync('fallocate', ['-l', String(Math.max(1, bavail) * bsize), this.#ballast]);
    const file = openSync(this.#ballast, 'a');
    try {
      for (;;) writeSync(file, block);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    } finally {
      closeSync(file);
    }
  }

  /** Call it when no process works there any more. What lies on the disk is gone then. */
  unmount(): void {
    spawnSync('umount', [this.folder]);
  }

  free(): void {
    rmSync(this.#ballast, { force: true });
  }
}
