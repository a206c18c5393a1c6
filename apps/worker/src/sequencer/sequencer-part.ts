import { runSequencer, type LogAddress, type SequencerState } from '#libs/event-log';
import { degraded, well, type Condition, type Heartbeats } from '../health/heartbeats.js';
import type { Part } from '../part.js';
import { reasonOf, type WorkerLog } from '../worker-log.js';

const beatMs = 5_000;
/** Committed events that wait longer than this for a leaf index are an alarm: someone holds a transaction open. */
const stalledAlarmMs = 5_000;

/** Stands for the office of sequencer: one of all workers holds it and gives committed events their leaf indexes. */
export class SequencerPart implements Part {
  readonly name = 'sequencer';

  constructor(
    private readonly address: Omit<LogAddress, 'role'>,
    private readonly heartbeats: Heartbeats,
    private readonly log: WorkerLog,
  ) {}

  async run(signal: AbortSignal): Promise<void> {
    const onTrouble = (error: unknown) => this.log.warn({ reason: reasonOf(error) }, 'sequencer tries again');
    const sequencer = runSequencer({ ...this.address, signal, onTrouble });
    const beating = setInterval(() => void this.#beat(sequencer.state()), beatMs);
    await sequencer.ended;
    clearInterval(beating);
  }

  async #beat(state: SequencerState): Promise<void> {
    // The leader speaks for all: of those who stand by, none knows how it is.
    if (!state.leading) return;
    if (state.stalledMs >= stalledAlarmMs)
      this.log.error({ stalledMs: state.stalledMs }, 'sequencer stalled');
    await this.heartbeats.beat(this.name, conditionOf(state));
  }
}

const conditionOf = ({ epoch, stalledMs }: SequencerState): Condition =>
  stalledMs >= stalledAlarmMs
    ? degraded(`committed events wait ${stalledMs} ms behind an open transaction`)
    : well(`epoch ${epoch}`);
