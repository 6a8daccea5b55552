package id.selaras.eligibility;

import id.selaras.engine.eligibility.FactRef;
import id.selaras.engine.eligibility.Known;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What answers are as numbers. The same few answers are given a million times: each is understood once, and found again by its
 * bytes.
 */
final class AnswerNumbers {
    /** More than a list of codes has answers; beyond it stand numbers, which are understood each time. */
    private static final int MOST = 1 << 12;

    private final List<FactRef> facts;
    private final Function<String, @Nullable Known> reading;
    private final byte[][] seen = new byte[2 * MOST][];
    private final long[][] numbers = new long[2 * MOST][];
    private int count;

    /** @param reading what an answer says; null where it is one that says nothing */
    AnswerNumbers(List<FactRef> facts, Function<String, @Nullable Known> reading) {
        this.facts = List.copyOf(facts);
        this.reading = reading;
    }

    List<FactRef> facts() {
        return facts;
    }

    /** For each of the facts the answer's number, in their order; empty where nothing is known. */
    long[] of(byte[] bytes, int from, int length) {
        var at = hash(bytes, from, length);
        for (; seen[at] != null; at = at + 1 & seen.length - 1) {
            if (Arrays.equals(seen[at], 0, seen[at].length, bytes, from, from + length)) {
                return numbers[at];
            }
        }
        var understood = understood(new String(bytes, from, length, StandardCharsets.UTF_8));
        if (count < MOST) {
            count++;
            seen[at] = Arrays.copyOfRange(bytes, from, from + length);
            numbers[at] = understood;
        }
        return understood;
    }

    private long[] understood(String answer) {
        var known = reading.apply(answer);
        return known == null
                ? new long[0]
                : facts.stream().mapToLong(fact -> fact.written(known)).toArray();
    }

    private int hash(byte[] bytes, int from, int length) {
        var hash = length;
        for (var i = from; i < from + length; i++) {
            hash = 31 * hash + bytes[i];
        }
        var mixed = (hash ^ (hash >>> 15)) * 0x9E3779B9;
        return mixed >>> (Integer.SIZE - Integer.numberOfTrailingZeros(seen.length));
    }
}
