/** A picture at the end of a streaming reply, as WeCom takes it. */
export interface StreamPicture {
  readonly base64: string;
  /** MD5 of the picture, in hex. */
  readonly md5: string;
}

/** The state of a streaming reply. It is plain data: a store may save it as JSON. */
export interface StreamState {
  /** The whole text so far. */
  readonly content: string;
  readonly finish: boolean;
  /** Only with `finish`. */
  readonly pictures?: readonly StreamPicture[];
}

/**
 * Keeps streaming replies while WeCom asks for them: for six minutes after the message. The default keeps them in
 * memory; give your own (Redis) if the requests of one bot reach several processes.
 */
export interface StreamStore {
  get(id: string): Promise<StreamState | undefined>;
  /** Keeps the state for ten minutes at least. */
  set(id: string, state: StreamState): Promise<void>;
}

const LIFETIME_MS = 10 * 60 * 1000;

/** Keeps streaming replies in this process, and forgets each ten minutes after its last change. */
export class MemoryStreamStore implements StreamStore {
  /** In the order of their last change. */
  private readonly streams = new Map<string, { readonly state: StreamState; readonly until: number }>();

  constructor(private readonly clock: () => number = Date.now) {}

  get(id: string): Promise<StreamState | undefined> {
    this.forget();
    return Promise.resolve(this.streams.get(id)?.state);
  }

  set(id: string, state: StreamState): Promise<void> {
    this.forget();
    this.streams.delete(id);
    this.streams.set(id, { state, until: this.clock() + LIFETIME_MS });
    return Promise.resolve();
  }

  private forget(): void {
    const now = this.clock();
    for (const [id, { until }] of this.streams) {
      if (until > now) {
        return;
      }
      this.streams.delete(id);
    }
  }
}
