interface Owner {
  destroy(): unknown;
}

/**
 * Bytes that the process keeps for callers who are slow: a body that is not there yet, an answer that is not fetched. When it
 * is too much, or they are too many, those who have been slow for longest are dropped, so that many of them together can
 * not fill the memory; who is quick holds its bytes for a moment only.
 */
export class Held {
  readonly #mostBytes: number;
  readonly #mostOwners: number;
  /** In the order in which they began. */
  readonly #owners = new Map<Owner, number>();
  #bytes = 0;

  constructor(most: { readonly bytes: number; readonly owners: number }) {
    this.#mostBytes = most.bytes;
    this.#mostOwners = most.owners;
  }

  hold(owner: Owner, bytes: number): void {
    this.#owners.set(owner, (this.#owners.get(owner) ?? 0) + bytes);
    this.#bytes += bytes;
    for (const [oldest] of this.#owners) {
      if (this.#bytes <= this.#mostBytes && this.#owners.size <= this.#mostOwners) return;
      this.release(oldest);
      oldest.destroy();
    }
  }

  release(owner: Owner): void {
    this.#bytes -= this.#owners.get(owner) ?? 0;
    this.#owners.delete(owner);
  }
}
