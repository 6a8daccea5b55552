package id.selaras.exchange;

import java.util.UUID;

/**
 * One account's request under its key.
 *
 * @param key keyed hash of the {@code Idempotency-Key}
 * @param digest of address and body
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Question(UUID account, byte[] key, byte[] digest) {}
