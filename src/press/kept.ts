import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { deserialize, serialize } from 'node:v8';
import { constants, crc32, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { keeperError } from '../errors/keeper-error.ts';

/** Something that was made, in whole and in outline, and what it is found by. */
export interface Made<Outline = unknown, Whole = unknown> {
  readonly key: string;
  readonly outline: Outline;
  readonly whole: Whole;
}

/** After so many days without use something is deleted; what another version of the code made, on the next day. */
const daysKept = 14;

/** In milliseconds: another build may be writing. */
const patience = 60_000;

const fileName = 'kept-1.sqlite';

/**
 * What builds have made of captures and stories, for the next build and for the pages of this one. A database, since it
 * stays whole whenever a process is killed and lets several work on it at once. Each entry has a checksum: one that was
 * damaged is as good as none, and is made again.
 */
export class Kept implements Disposable {
  readonly #database: DatabaseSync;
  readonly #version: string;
  readonly #statements = new Map<string, StatementSync>();

  /**
   * @param folder where the database lies; made where it is not there
   * @param version of the code that makes what is kept: keys depend on it, and what others made is no longer asked for
   */
  constructor(folder: string, version: string) {
    mkdirSync(folder, { recursive: true });
    this.#database = open(folder);
    this.#version = version;
  }

  /** The outline that is kept under a key; `undefined` where there is none. */
  outline<Outline>(key: string): Outline | undefined {
    return this.#read<Outline>('outline', key);
  }

  /** What is kept under a key, whole; `undefined` where there is none. */
  whole<Whole>(key: string): Whole | undefined {
    return this.#read<Whole>('whole', key);
  }

  /** Keeps several things at once. */
  put(all: readonly Made[]): void {
    const rows = all.map(
      ({ key, outline, whole }) => [key, seal(key, serialize(outline)), seal(key, pack(whole))] as const,
    );
    this.#together(() => {
      const insert = this.#prepare(
        'INSERT OR REPLACE INTO kept (key, outline, whole, version, day) VALUES (?, ?, ?, ?, ?)',
      );
      for (const row of rows) insert.run(...row, this.#version, today());
    });
  }

  /** Notes what is in use, and deletes what has not been for long. */
  prune(used: Iterable<string>): void {
    this.#together(() => {
      const touch = this.#prepare('UPDATE kept SET day = ? WHERE key = ? AND day < ?');
      for (const key of used) touch.run(today(), key, today());
      this.#prepare('DELETE FROM kept WHERE day < ? OR (day < ? AND version <> ?)').run(
        today() - daysKept,
        today(),
        this.#version,
      );
    });
  }

  [Symbol.dispose](): void {
    this.#database.close();
  }

  #read<Value>(column: 'outline' | 'whole', key: string): Value | undefined {
    const row = this.#prepare(`SELECT ${column} AS value FROM kept WHERE key = ?`).get(key);
    if (!row) return undefined;
    try {
      const bytes = unseal(key, row['value'] as Uint8Array);
      return deserialize(column === 'whole' ? zstdDecompressSync(bytes) : bytes) as Value;
    } catch {
      this.#prepare('DELETE FROM kept WHERE key = ?').run(key);
      return undefined;
    }
  }

  #prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql) ?? this.#database.prepare(sql);
    this.#statements.set(sql, known);
    return known;
  }

  #together(work: () => void): void {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      work();
      this.#database.exec('COMMIT');
    } catch (cause) {
      // SQLite itself has done so where the disk is full.
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw cause;
    }
  }
}

/** Opens a database; one that is none, or is broken, is begun anew. */
function open(folder: string): DatabaseSync {
  try {
    return begin(join(folder, fileName));
  } catch (cause) {
    if (!isBroken(cause)) throw cause;
    forget(folder);
    return begin(join(folder, fileName));
  }
}

/** Deletes all that is kept in a folder. */
export function forget(folder: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(join(folder, fileName) + ending, { force: true });
}

/** The error of one who cannot keep anything, as a sentence, where the disk is why. */
export function keptError(cause: unknown, folder: string): unknown {
  const [full, cannotOpen, readOnly, ioError] = [13, 14, 8, 10];
  const system = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  const code = cause instanceof Error && 'errcode' in cause ? Number(cause.errcode) & 0xff : 0;
  if (code === full || system === 'ENOSPC')
    return keeperError(`${folder}: The disk is full. Make room, and build again.`, { cause });
  const isRefused = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].some((refusal) => refusal === system);
  if (!isRefused && code !== cannotOpen && code !== readOnly && code !== ioError) return cause;
  const advice = 'See that you may write there, or set FAIRCOPY_CACHE to another folder.';
  return keeperError(`${folder}: What is made of the captures cannot be kept there. ${advice}`, { cause });
}

/** What is lost with the power is made again, so nobody waits for the disk. */
function begin(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: patience });
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = OFF;
    CREATE TABLE IF NOT EXISTS kept (key TEXT UNIQUE, outline BLOB, whole BLOB, version TEXT, day INTEGER) STRICT;
  `);
  return database;
}

/** Whether SQLite says that a file is no database, or a damaged one: https://sqlite.org/rescode.html */
export function isBroken(cause: unknown): boolean {
  const [corrupt, notADatabase] = [11, 26];
  const code = cause instanceof Error && 'errcode' in cause ? Number(cause.errcode) & 0xff : 0;
  return code === corrupt || code === notADatabase;
}

function pack(value: unknown): Uint8Array {
  return zstdCompressSync(serialize(value), { params: { [constants.ZSTD_c_compressionLevel]: 1 } });
}

/** Bytes behind a checksum of them and of their key: a damaged index leads to the entries of others. */
function seal(key: string, bytes: Uint8Array): Uint8Array {
  const sealed = new Uint8Array(4 + bytes.length);
  new DataView(sealed.buffer).setUint32(0, crc32(bytes, crc32(key)));
  sealed.set(bytes, 4);
  return sealed;
}

function unseal(key: string, sealed: Uint8Array): Uint8Array {
  const bytes = sealed.subarray(4);
  const sum = new DataView(sealed.buffer, sealed.byteOffset).getUint32(0);
  if (crc32(bytes, crc32(key)) !== sum) throw new Error('The bytes are damaged.');
  return bytes;
}

function today(): number {
  return Math.floor(Date.now() / 86_400_000);
}
