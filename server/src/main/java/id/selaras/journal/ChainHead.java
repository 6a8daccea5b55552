package id.selaras.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The end of the chain, to be noted on paper.
 *
 * @param seq how many entries the chain holds
 * @param hash empty before the first entry is sealed
 * @param waiting entries written but not yet sealed
 */
public record ChainHead(long seq, String hash, @Nullable Instant sealedAt, long waiting) {}
