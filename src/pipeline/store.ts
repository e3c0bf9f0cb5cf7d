import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { deserialize, serialize } from 'node:v8';
import { constants, crc32, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { codeOf, DamagedStoreError, KeeperError } from '../errors/keeper-error.ts';

/** What the store is asked to hold. */
export interface StoreEntry {
  /** Made of all that the entry was made from, so an entry never goes stale. */
  readonly key: string;
  /** A small part of it that is read far more often; none for most. */
  readonly outline?: unknown;
  /** All of it. Both are values that structured cloning takes. */
  readonly record: unknown;
}

/** Entries unused for this many days are deleted; entries made by other versions of the code, after one day. */
const daysUnused = 14;

/** How long to wait for another process that writes, in milliseconds. */
const timeout = 60_000;

const fileName = 'store.sqlite';

/**
 * All that builds keep for the next one: cleaned captures, stories, pictures, what lies in `dist`. In memory, or an SQLite
 * file, which several processes can use at once and which stays whole when one is killed. Any of it may be deleted at any
 * time: it is made again. Each value has a checksum, and one that is damaged counts as missing.
 *
 * Errors of the disk are thrown as `KeeperError`, a damaged file as `DamagedStoreError`.
 */
export class Store implements Disposable {
  readonly #folder: string | null;
  readonly #code: string;
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  /**
   * @param folder where the file lies, made if need be; `null` for a store in memory
   * @param code the version of the code that makes the entries; empty where they do not depend on the code
   */
  constructor(folder: string | null, code = '') {
    this.#folder = folder;
    this.#code = code;
    this.#database = this.#guard(() => open(folder));
  }

  /** The folder of its file; `null` where it is in memory. */
  get folder(): string | null {
    return this.#folder;
  }

  get code(): string {
    return this.#code;
  }

  /** The outline of an entry; `undefined` where it is not there. */
  outline<Outline>(key: string): Outline | undefined {
    return this.#read('outline', key);
  }

  /** The record of an entry; `undefined` where it is not there. */
  record<Record>(key: string): Record | undefined {
    return this.#read('record', key);
  }

  /** Whether an entry is there with an outline, if it has one, that is not damaged. */
  has(key: string): boolean {
    const row = this.#guard(() => this.#prepare('SELECT outline FROM entries WHERE key = ?').get(key));
    if (!row) return false;
    const outline = row['outline'] as Uint8Array | null;
    if (outline === null || isSound(key, outline)) return true;
    this.#delete(key);
    return false;
  }

  /** Whether the store has all of these entries, each given once. */
  hasAll(keys: readonly string[]): boolean {
    const count = 'SELECT count(*) AS found FROM entries WHERE key IN (SELECT value FROM json_each(?))';
    return this.#guard(() => this.#prepare(count).get(JSON.stringify(keys)))?.['found'] === keys.length;
  }

  /** Writes entries, all of them or none. One that is there is replaced. */
  put(entries: readonly StoreEntry[]): void {
    const rows = entries.map(({ key, outline, record }) => {
      return [key, outline === undefined ? null : pack(key, outline, 'plain'), pack(key, record, 'zstd')] as const;
    });
    this.#transact(() => {
      const insert = this.#prepare(
        'INSERT OR REPLACE INTO entries (key, outline, record, code, day) VALUES (?, ?, ?, ?, ?)',
      );
      for (const row of rows) insert.run(...row, this.#code, today());
    });
  }

  /** An entry's record, made and written where it is not there yet. For what is made seldom and used for long. */
  async recordOr<Record>(key: string, make: () => Promise<Record>): Promise<Record> {
    const known = this.record<Record>(key);
    if (known !== undefined) {
      this.#touch([key]);
      return known;
    }
    const record = await make();
    this.put([{ key, record }]);
    return record;
  }

  /** Notes which entries a build used, and deletes those unused for long. */
  prune(used: Iterable<string>): void {
    this.#transact(() => {
      this.#touch(used);
      this.#prepare("DELETE FROM entries WHERE day < ? OR (day < ? AND code NOT IN ('', ?))").run(
        today() - daysUnused,
        today(),
        this.#code,
      );
    });
  }

  [Symbol.dispose](): void {
    this.#database.close();
  }

  #touch(keys: Iterable<string>): void {
    const touch = 'UPDATE entries SET day = ?1 WHERE day < ?1 AND key IN (SELECT value FROM json_each(?2))';
    this.#guard(() => this.#prepare(touch).run(today(), JSON.stringify([...keys])));
  }

  #read<Value>(column: 'outline' | 'record', key: string): Value | undefined {
    const row = this.#guard(() => this.#prepare(`SELECT ${column} AS value FROM entries WHERE key = ?`).get(key));
    if (!row?.['value']) return undefined;
    try {
      return unpack(key, row['value'] as Uint8Array, column === 'record' ? 'zstd' : 'plain') as Value;
    } catch {
      this.#delete(key);
      return undefined;
    }
  }

  #delete(key: string): void {
    this.#guard(() => this.#prepare('DELETE FROM entries WHERE key = ?').run(key));
  }

  #prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql) ?? this.#database.prepare(sql);
    this.#statements.set(sql, known);
    return known;
  }

  #transact(work: () => void): void {
    this.#guard(() => {
      this.#database.exec('BEGIN IMMEDIATE');
      try {
        work();
        this.#database.exec('COMMIT');
      } catch (cause) {
        // SQLite itself rolls back where the disk is full.
        if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
        throw cause;
      }
    });
  }

  /** Turns what SQLite and the disk say into a sentence. */
  #guard<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (cause) {
      const folder = this.#folder;
      if (folder === null) throw cause;
      if (!isDamaged(cause)) throw diskError(cause, folder);
      deleteStore(folder);
      throw new DamagedStoreError(`${folder}: The store was damaged, and was deleted. Build again.`, { cause });
    }
  }
}

/** Deletes the store of a folder. */
export function deleteStore(folder: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(join(folder, fileName) + ending, { force: true });
}

/** Whether SQLite says that a file is no database, or a damaged one: https://sqlite.org/rescode.html */
export function isDamaged(cause: unknown): boolean {
  const [corrupt, notADatabase] = [11, 26];
  return [corrupt, notADatabase].includes(sqliteCode(cause));
}

function open(folder: string | null): DatabaseSync {
  if (folder === null) return openFile(':memory:');
  mkdirSync(folder, { recursive: true });
  try {
    return openFile(join(folder, fileName));
  } catch (cause) {
    if (!isDamaged(cause)) throw cause;
    deleteStore(folder);
    return openFile(join(folder, fileName));
  }
}

/** What is lost with the power is made again, so nothing waits for the disk. */
function openFile(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout });
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = OFF;
    CREATE TABLE IF NOT EXISTS entries (key TEXT UNIQUE, outline BLOB, record BLOB, code TEXT, day INTEGER) STRICT;
  `);
  return database;
}

/** A disk's error as a sentence for the keeper; any other as it is. */
function diskError(cause: unknown, folder: string): unknown {
  const [readOnly, ioError, full, cannotOpen] = [8, 10, 13, 14];
  const code = sqliteCode(cause);
  if (code === full || codeOf(cause) === 'ENOSPC')
    return new KeeperError(`${folder}: The disk is full. Make room, and build again.`, { cause });
  const isRefused = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(codeOf(cause));
  if (!isRefused && ![readOnly, ioError, cannotOpen].includes(code)) return cause;
  const advice = 'See that you may write there, or set FAIRCOPY_CACHE to another folder.';
  return new KeeperError(`${folder}: The store cannot be written there. ${advice}`, { cause });
}

function sqliteCode(cause: unknown): number {
  return cause instanceof Error && 'errcode' in cause ? Number(cause.errcode) & 0xff : 0;
}

type Packing = 'plain' | 'zstd';

/** A value as bytes, behind a checksum of them and of the key: a damaged index may lead to another entry. */
function pack(key: string, value: unknown, packing: Packing): Uint8Array {
  const plain = serialize(value);
  const fastest = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };
  const bytes = packing === 'zstd' ? zstdCompressSync(plain, fastest) : plain;
  const packed = new Uint8Array(4 + bytes.length);
  new DataView(packed.buffer).setUint32(0, crc32(bytes, crc32(key)));
  packed.set(bytes, 4);
  return packed;
}

function unpack(key: string, packed: Uint8Array, packing: Packing): unknown {
  if (!isSound(key, packed)) throw new Error('The bytes are damaged.');
  const bytes = packed.subarray(4);
  return deserialize(packing === 'zstd' ? zstdDecompressSync(bytes) : bytes);
}

/** Whether packed bytes have the checksum of when they were written under this key. */
function isSound(key: string, packed: Uint8Array): boolean {
  const sum = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  return packed.length >= 4 && crc32(packed.subarray(4), crc32(key)) === sum.getUint32(0);
}

function today(): number {
  return Math.floor(Date.now() / 86_400_000);
}
